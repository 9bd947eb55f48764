//! Being together, lending a hand.

use crate::template::Cost::{Free, Paid};
use crate::template::Entry::Booked;
use crate::template::Rhythm::{Dates, Fortnightly, OpeningHours, TwoTimes, Untold, Weekly};
use crate::template::Tongues::Mediators;
use crate::template::{PLAIN, Template, WEEKEND, WORKDAYS, ages, from, words};
use domain::activity::Audience::{Adults, Families, Older, Young};
use domain::time::Weekday::{Friday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "pranzo-sociale",
        about: &["pranzo"],
        it: words(
            "Pranzo insieme",
            "Primo, secondo e caffè in compagnia. Avvisa se non puoi mangiare qualcosa.",
        ),
        en: Some(words(
            "Lunch together",
            "First course, second course and coffee in company. Tell us if there is something you cannot eat.",
        )),
        ar: Some(words("غداء معا", "طبق أول وطبق ثان وقهوة مع الآخرين. أخبرنا إذا كان هناك طعام لا تأكله.")),
        audience: &[Older],
        days: &[Tuesday, Thursday],
        starts: &["12:00", "12:30"],
        minutes: 120,
        rhythms: &[Weekly(1), Fortnightly],
        cost: Paid(&[500, 700]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "caffe-del-mattino",
        about: &["pasti-insieme", "incontrarsi"],
        it: words(
            "Caffè del mattino",
            "Un caffè, il giornale e due parole. Se sei nuovo in zona, comincia da qui.",
        ),
        en: Some(words(
            "Morning coffee",
            "Coffee, a newspaper and a chat. If you are new in the area, start here.",
        )),
        audience: &[Older, Adults],
        starts: &["09:30", "10:00"],
        rhythms: &[Weekly(2), Weekly(3)],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "festa-di-quartiere",
        about: &["feste"],
        it: words(
            "Festa di quartiere",
            "Musica, giochi e tavolata: porta qualcosa da mangiare da dividere con gli altri.",
        ),
        en: Some(words("Neighbourhood party", "Music, games and a long table. Bring some food to share.")),
        ar: Some(words("حفلة الحي", "موسيقى وألعاب ومائدة طويلة. أحضر شيئا من الطعام لتتقاسمه مع الآخرين.")),
        audience: &[Families],
        days: WEEKEND,
        starts: &["15:00", "16:00"],
        minutes: 180,
        rhythms: &[Dates(1)],
        cost: Free,
        tongues: Mediators,
        ..PLAIN
    },
    Template {
        id: "domenica-danzante",
        about: &["ballo", "stare-insieme"],
        it: words(
            "Domenica danzante",
            "Orchestra, pista e merenda. Vieni per ballare oppure soltanto per ascoltare.",
        ),
        audience: &[Older],
        days: &[Sunday],
        starts: &["15:00"],
        minutes: 180,
        rhythms: &[Weekly(1), Fortnightly],
        ..PLAIN
    },
    Template {
        id: "sala-lettura",
        about: &["lettura", "incontrarsi"],
        it: words(
            "Sala lettura e giornali",
            "Quotidiani, riviste e libri da prendere e lasciare. Entri quando la Casa di Quartiere \
             è aperta.",
        ),
        rhythms: &[OpeningHours],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "spazio-giovani",
        about: &["giovani"],
        it: words(
            "Spazio giovani",
            "Una sala per studiare, suonare o non fare niente. Due educatori sono con voi.",
        ),
        en: Some(words(
            "Young people's room",
            "A room to study, play music or do nothing. Two youth workers are there.",
        )),
        audience: &[Young],
        ages: ages(14, 25),
        days: WORKDAYS,
        starts: &["15:00", "16:30"],
        minutes: 180,
        rhythms: &[Weekly(3), OpeningHours],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "gita",
        about: &["gite"],
        it: words(
            "Gita di un giorno",
            "In pullman al lago o in una città vicina. La quota comprende il viaggio e il pranzo.",
        ),
        audience: &[Older],
        days: &[Wednesday, Saturday],
        starts: &["07:30", "08:00"],
        minutes: 660,
        rhythms: &[Dates(1)],
        cost: Paid(&[3500, 4500]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "volontari",
        about: &["volontariato"],
        it: words(
            "Diventa volontario",
            "Hai un'ora alla settimana? Ti aiutiamo a trovare che cosa fare e con chi.",
        ),
        en: Some(words(
            "Become a volunteer",
            "Have you got an hour a week? We help you find what to do and with whom.",
        )),
        ar: Some(words("كن متطوعا", "هل لديك ساعة في الأسبوع؟ نساعدك على معرفة ما يمكنك فعله ومع من.")),
        audience: &[Adults, Young],
        ages: from(16),
        starts: &["10:00", "17:00"],
        minutes: 60,
        rhythms: &[TwoTimes, Dates(2)],
        cost: Free,
        desk: true,
        ..PLAIN
    },
    Template {
        id: "banca-del-tempo",
        about: &["banca-del-tempo"],
        it: words(
            "Banca del tempo",
            "Dai un'ora e ne ricevi una: una torta per una lezione, un orlo per una riparazione.",
        ),
        audience: &[Adults],
        days: &[Wednesday, Friday],
        starts: &["17:00", "18:00"],
        rhythms: &[Weekly(1), Untold],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "spesa-a-casa",
        about: &["spesa-e-pasti-a-casa", "volontariato"],
        it: words(
            "Spesa e compagnia a casa",
            "Se fai fatica a uscire, un volontario ti porta la spesa e resta a parlare.",
        ),
        audience: &[Older],
        ages: from(70),
        rhythms: &[Untold],
        cost: Free,
        entry: Booked,
        desk: true,
        ..PLAIN
    },
];
