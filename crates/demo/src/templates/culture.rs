//! Culture: words, music, pictures, visits.

use crate::template::Cost::{Free, Paid};
use crate::template::Entry::Booked;
use crate::template::Rhythm::{Dates, Fortnightly, TwoTimes, Untold, Weekly};
use crate::template::Tongues::And;
use crate::template::{PLAIN, Template, ages, words};
use domain::activity::Audience::{Adults, Older, Young};
use domain::time::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "cineforum",
        about: &["cinema"],
        it: words(
            "Cineforum",
            "Un film in italiano con i sottotitoli, poi se ne parla insieme. L'ingresso è fino a esaurimento posti.",
        ),
        en: Some(words(
            "Film club",
            "A film in Italian with subtitles, then we talk about it. Entry is free until seats run out.",
        )),
        audience: &[Adults, Older],
        days: &[Thursday, Friday, Sunday],
        starts: &["15:00", "20:30"],
        minutes: 150,
        rhythms: &[Fortnightly, Dates(4)],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "coro",
        about: &["coro", "stare-insieme"],
        it: words(
            "Coro di quartiere",
            "Canzoni popolari e di oggi, senza saper leggere la musica. Si canta in pubblico due volte l'anno.",
        ),
        en: Some(words(
            "Neighbourhood choir",
            "Folk songs and songs of today, no need to read music. We sing in public twice a year.",
        )),
        ar: Some(words(
            "جوقة الحي",
            "أغان شعبية وحديثة ولا حاجة إلى قراءة النوتة. نغني أمام الجمهور مرتين في السنة.",
        )),
        days: &[Monday, Wednesday],
        starts: &["17:30", "18:30", "20:30"],
        minutes: 120,
        ..PLAIN
    },
    Template {
        id: "teatro",
        about: &["teatro"],
        it: words(
            "Laboratorio di teatro",
            "Giochi con la voce e con il corpo, poi prepari una scena. A giugno c'è lo spettacolo.",
        ),
        en: Some(words(
            "Theatre workshop",
            "Play with your voice and body, then prepare a scene. The show is in June.",
        )),
        audience: &[Adults, Young],
        ages: ages(14, 99),
        days: &[Tuesday, Wednesday, Thursday],
        starts: &["18:00", "20:00"],
        minutes: 120,
        cost: Paid(&[2000, 3000]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "gruppo-di-lettura",
        about: &["gruppo-di-lettura"],
        it: words(
            "Gruppo di lettura",
            "Un libro al mese, in prestito dalla biblioteca. Vieni anche se non lo hai finito.",
        ),
        audience: &[Adults, Older],
        days: &[Monday, Wednesday, Friday],
        starts: &["15:30", "17:30"],
        rhythms: &[Dates(6), Fortnightly],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "storia-di-milano",
        about: &["storia", "incontri-e-dibattiti"],
        it: words(
            "Milano di ieri",
            "Fotografie, mappe e ricordi del quartiere. Porta le tue foto: le guardiamo insieme.",
        ),
        audience: &[Older],
        starts: &["10:00", "15:00"],
        rhythms: &[Dates(4), Fortnightly],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "visita-guidata",
        about: &["visite-guidate"],
        it: words(
            "Visita a un museo",
            "Si parte insieme dalla Casa di Quartiere con i mezzi pubblici. Il biglietto del museo è ridotto.",
        ),
        en: Some(words(
            "Museum visit",
            "We leave the neighbourhood house together by public transport. The museum ticket is reduced.",
        )),
        ar: Some(words("زيارة متحف", "ننطلق معا من بيت الحي بوسائل النقل العام. تذكرة المتحف بسعر مخفض.")),
        audience: &[Adults, Older],
        days: &[Wednesday, Saturday],
        starts: &["09:30", "14:30"],
        minutes: 180,
        rhythms: &[Dates(1), Dates(2)],
        cost: Paid(&[500, 800]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "inglese-base",
        about: &["inglese"],
        it: words(
            "Inglese base",
            "Le prime frasi per viaggiare e per parlare con i nipoti. Si comincia da zero.",
        ),
        audience: &[Adults, Older],
        starts: &["10:00", "15:00", "18:00"],
        rhythms: &[Weekly(1), TwoTimes],
        cost: Paid(&[2000, 2500]),
        entry: Booked,
        tongues: And("en"),
        ..PLAIN
    },
    Template {
        id: "spagnolo-base",
        about: &["lingue"],
        it: words(
            "Spagnolo base",
            "Parole, canzoni e dialoghi di tutti i giorni. Si parla fin dalla prima lezione.",
        ),
        audience: &[Adults],
        days: &[Tuesday, Thursday],
        starts: &["10:30", "18:00"],
        cost: Paid(&[2000, 2500]),
        entry: Booked,
        tongues: And("es"),
        ..PLAIN
    },
    Template {
        id: "ascolto-musica",
        about: &["musica"],
        it: words(
            "Guida all'ascolto",
            "Opera, jazz e canzone d'autore spiegati con semplicità. Si ascolta e si fanno domande.",
        ),
        audience: &[Adults, Older],
        days: &[Tuesday, Sunday],
        starts: &["15:30", "17:00"],
        rhythms: &[Dates(3), Untold],
        ..PLAIN
    },
];
