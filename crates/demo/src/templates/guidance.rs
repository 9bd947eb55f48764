//! Listening and guidance.

use crate::template::Cost::Free;
use crate::template::Entry::Booked;
use crate::template::Rhythm::{Fortnightly, OpeningHours, TwoTimes, Untold, Weekly};
use crate::template::Tongues::Mediators;
use crate::template::{PLAIN, Template, words};
use domain::activity::Audience::{Adults, Families, Young};
use domain::time::Weekday::{Monday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "sportello-ascolto",
        about: &["sportello-di-ascolto"],
        it: words(
            "Ascolto e orientamento",
            "Racconti di che cosa hai bisogno e troviamo insieme il servizio giusto. Non servono documenti.",
        ),
        en: Some(words(
            "Listening and guidance",
            "Tell us what you need and together we find the right service. No documents needed.",
        )),
        ar: Some(words("استماع وإرشاد", "تخبرنا بما تحتاج إليه ونجد معا الخدمة المناسبة. لا حاجة إلى وثائق.")),
        starts: &["09:30", "14:30"],
        minutes: 180,
        rhythms: &[OpeningHours, TwoTimes],
        cost: Free,
        tongues: Mediators,
        desk: true,
        ..PLAIN
    },
    Template {
        id: "sportello-legale",
        about: &["consulenza-legale"],
        it: words(
            "Sportello legale",
            "Un avvocato ti ascolta e ti spiega che cosa puoi fare. Il primo colloquio dura mezz'ora.",
        ),
        en: Some(words(
            "Legal advice desk",
            "A lawyer listens and explains what you can do. The first talk lasts half an hour.",
        )),
        ar: Some(words(
            "مكتب الاستشارة القانونية",
            "يستمع إليك محام ويشرح لك ما يمكنك فعله. تستمر المقابلة الأولى نصف ساعة.",
        )),
        audience: &[Adults],
        days: &[Monday, Wednesday],
        starts: &["14:30", "16:00"],
        minutes: 120,
        rhythms: &[Fortnightly, Weekly(1)],
        cost: Free,
        entry: Booked,
        desk: true,
        ..PLAIN
    },
    Template {
        id: "sportello-psicologico",
        about: &["sostegno-psicologico"],
        it: words(
            "Sportello psicologico",
            "Parli con una psicologa di quello che ti pesa. Quello che dici resta tra voi.",
        ),
        audience: &[Adults, Young],
        days: &[Tuesday, Thursday],
        starts: &["10:00", "16:00"],
        minutes: 180,
        cost: Free,
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "bollette",
        about: &["bollette"],
        it: words(
            "Leggere le bollette",
            "Portaci luce, gas e acqua: guardiamo insieme costi, errori e sconti.",
        ),
        en: Some(words(
            "Understanding your bills",
            "Bring your electricity, gas and water bills. Together we look at costs, errors and discounts.",
        )),
        audience: &[Adults],
        starts: &["10:00", "15:00"],
        rhythms: &[Fortnightly, Untold],
        cost: Free,
        desk: true,
        ..PLAIN
    },
    Template {
        id: "sostegno-al-reddito",
        about: &["sostegno-al-reddito", "isee"],
        it: words(
            "Domande di aiuto economico",
            "Ti aiutiamo a capire quali aiuti ti spettano e a compilare la domanda. Porta l'ISEE, il foglio che misura redditi e risparmi.",
        ),
        en: Some(words(
            "Applying for financial help",
            "We help you find out which benefits you can have and fill in the form. Bring your ISEE income statement.",
        )),
        ar: Some(words(
            "طلبات المساعدة المالية",
            "نساعدك على معرفة المساعدات التي تحق لك وعلى تعبئة الطلب. أحضر شهادة الدخل ISEE.",
        )),
        audience: &[Families, Adults],
        starts: &["09:00", "14:00"],
        minutes: 180,
        rhythms: &[Weekly(1), Weekly(2)],
        cost: Free,
        entry: Booked,
        tongues: Mediators,
        desk: true,
        ..PLAIN
    },
    Template {
        id: "cerco-lavoro",
        about: &["lavoro"],
        it: words(
            "Cerco lavoro",
            "Scriviamo il curriculum e cerchiamo gli annunci adatti a te. Puoi tornare quante volte vuoi.",
        ),
        audience: &[Adults, Young],
        starts: &["10:00", "14:30"],
        minutes: 120,
        cost: Free,
        entry: Booked,
        tongues: Mediators,
        ..PLAIN
    },
];
