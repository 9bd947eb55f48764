//! Help with telephones, computers and on-line services.

use crate::template::Cost::Free;
use crate::template::Entry::Booked;
use crate::template::Rhythm::{Dates, OpeningHours, TwoTimes, Weekly};
use crate::template::Tongues::{And, Mediators};
use crate::template::{PLAIN, Template, from, words};
use domain::activity::Audience::{Adults, Older};
use domain::time::Weekday::{Monday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "sportello-spid-cie",
        about: &["spid", "cie"],
        it: words(
            "Sportello SPID e CIE",
            "Ti aiutiamo ad attivare SPID o la carta d'identità elettronica, per entrare nei servizi pubblici. Porta documento e telefono.",
        ),
        en: Some(words(
            "SPID and electronic ID desk",
            "We help you activate SPID or the electronic identity card, to use public services online. Bring your document and phone.",
        )),
        ar: Some(words(
            "مكتب SPID والهوية الإلكترونية",
            "نساعدك على تفعيل SPID أو بطاقة الهوية الإلكترونية لاستعمال الخدمات العامة. أحضر الوثيقة والهاتف.",
        )),
        starts: &["09:30", "14:30"],
        minutes: 150,
        rhythms: &[TwoTimes, Weekly(2)],
        cost: Free,
        entry: Booked,
        tongues: Mediators,
        desk: true,
        ..PLAIN
    },
    Template {
        id: "smartphone",
        about: &["smartphone"],
        it: words(
            "Smartphone per principianti",
            "Chiamare, scrivere messaggi e fare foto, un passo alla volta. Usi il tuo telefono.",
        ),
        en: Some(words(
            "Smartphone for beginners",
            "Make calls, write messages and take photos, one step at a time. You use your own phone.",
        )),
        ar: Some(words(
            "الهاتف الذكي للمبتدئين",
            "تتعلم الاتصال وكتابة الرسائل والتصوير خطوة خطوة. تستعمل هاتفك.",
        )),
        audience: &[Older],
        ages: from(60),
        days: &[Monday, Tuesday, Wednesday, Thursday],
        starts: &["10:00", "15:00"],
        minutes: 120,
        rhythms: &[Weekly(1), Dates(6)],
        cost: Free,
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "truffe",
        about: &["internet-sicuro"],
        it: words(
            "Difesa dalle truffe",
            "Come riconoscere telefonate, messaggi e visite di chi vuole ingannarti. Interviene la polizia locale.",
        ),
        en: Some(words(
            "Protect yourself from scams",
            "How to recognise calls, messages and visits from people who want to trick you. The local police take part.",
        )),
        audience: &[Older],
        starts: &["10:00", "15:00"],
        rhythms: &[Dates(1), Dates(2)],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "fascicolo-sanitario",
        about: &["fascicolo-sanitario", "prenotare-visite"],
        it: words(
            "Fascicolo sanitario",
            "Trovi ricette, referti e vaccini sul telefono o sul computer. Ti mostriamo come entrare.",
        ),
        en: Some(words(
            "Your health record online",
            "Find prescriptions, results and vaccinations on your phone or computer. We show you how to log in.",
        )),
        ar: Some(words(
            "الملف الصحي الإلكتروني",
            "تجد الوصفات والنتائج والتطعيمات على الهاتف أو الحاسوب. نريك كيف تدخل إليه.",
        )),
        audience: &[Adults, Older],
        starts: &["09:30", "11:00", "16:00"],
        minutes: 60,
        cost: Free,
        entry: Booked,
        desk: true,
        ..PLAIN
    },
    Template {
        id: "app-io-pagopa",
        about: &["app-io", "pagopa"],
        it: words(
            "App IO e pagamenti",
            "Paghi tasse, mense e multe dal telefono con pagoPA. Portiamo esempi veri.",
        ),
        audience: &[Adults],
        starts: &["10:00", "17:00"],
        rhythms: &[Dates(3), Weekly(1)],
        cost: Free,
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "videochiamate",
        about: &["whatsapp-e-videochiamate"],
        it: words(
            "Videochiamate con i tuoi cari",
            "Vedi figli e nipoti anche se sono lontani. Proviamo insieme fino a quando ti riesce.",
        ),
        audience: &[Older],
        days: &[Tuesday, Thursday],
        starts: &["10:00", "16:00"],
        minutes: 60,
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "posta-elettronica",
        about: &["posta-elettronica"],
        it: words(
            "Computer e posta elettronica",
            "Accendere, scrivere, salvare e mandare una mail. C'è un computer per ogni persona.",
        ),
        en: Some(words(
            "Computer and e-mail",
            "Switch on, write, save and send an e-mail. There is a computer for each person.",
        )),
        audience: &[Adults, Older],
        starts: &["10:00", "17:30"],
        minutes: 120,
        rhythms: &[Weekly(2), TwoTimes],
        cost: Free,
        entry: Booked,
        tongues: And("en"),
        ..PLAIN
    },
    Template {
        id: "postazioni-libere",
        about: &["computer"],
        it: words(
            "Computer liberi",
            "Tre computer collegati a internet, con stampante. Chiedi aiuto a chi è in sala.",
        ),
        en: Some(words(
            "Free computers",
            "Three computers with internet and a printer. Ask the people in the room for help.",
        )),
        ar: Some(words(
            "حواسيب مجانية",
            "ثلاثة حواسيب متصلة بالإنترنت مع طابعة. اطلب المساعدة من الموجودين في القاعة.",
        )),
        rhythms: &[OpeningHours],
        cost: Free,
        desk: true,
        ..PLAIN
    },
];
