//! For people who came from abroad.

use crate::template::Cost::Free;
use crate::template::Entry::Booked;
use crate::template::Rhythm::{Dates, TwoTimes, Weekly};
use crate::template::Tongues::Mediators;
use crate::template::{PLAIN, Template, from, words};
use domain::activity::Audience::{Adults, Families, Newcomers};
use domain::time::Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "italiano-principianti",
        about: &["italiano"],
        it: words(
            "Italiano per stranieri: si comincia",
            "Le parole per la casa, il lavoro e il medico. Non serve sapere già l'italiano.",
        ),
        en: Some(words(
            "Italian for foreigners: beginners",
            "Words for home, work and the doctor. You do not need to know any Italian.",
        )),
        ar: Some(words(
            "الإيطالية للأجانب: مستوى المبتدئين",
            "كلمات للبيت والعمل والطبيب. لا حاجة إلى معرفة سابقة باللغة الإيطالية.",
        )),
        audience: &[Newcomers],
        ages: from(16),
        days: &[Monday, Tuesday, Wednesday, Thursday],
        starts: &["09:30", "14:30", "18:30"],
        minutes: 120,
        rhythms: &[Weekly(2), Weekly(3), TwoTimes],
        cost: Free,
        entry: Booked,
        tongues: Mediators,
        ..PLAIN
    },
    Template {
        id: "italiano-conversazione",
        about: &["conversazione-in-italiano"],
        it: words(
            "Italiano: conversazione",
            "Parli di cose di tutti i giorni in piccoli gruppi. Se sbagli, nessun problema.",
        ),
        en: Some(words(
            "Italian conversation",
            "Talk about everyday things in small groups. Mistakes are no problem.",
        )),
        ar: Some(words(
            "محادثة بالإيطالية",
            "تتحدث عن أمور الحياة اليومية في مجموعات صغيرة. لا مشكلة إذا أخطأت.",
        )),
        audience: &[Newcomers],
        days: &[Wednesday, Friday, Saturday],
        starts: &["10:00", "18:00"],
        cost: Free,
        tongues: Mediators,
        ..PLAIN
    },
    Template {
        id: "nuovi-arrivati",
        about: &["stranieri", "ascolto-e-orientamento"],
        it: words(
            "Sei appena arrivato a Milano?",
            "Ti spieghiamo scuola, medico, documenti e residenza. C'è chi parla la tua lingua.",
        ),
        en: Some(words(
            "New in Milan?",
            "We explain school, doctors, documents and residence. There is somebody who speaks your language.",
        )),
        ar: Some(words(
            "هل وصلت حديثا إلى ميلانو؟",
            "نشرح لك المدرسة والطبيب والوثائق والإقامة. يوجد من يتكلم لغتك.",
        )),
        audience: &[Newcomers, Families],
        days: &[Tuesday, Thursday],
        starts: &["09:30", "14:30"],
        minutes: 150,
        cost: Free,
        tongues: Mediators,
        desk: true,
        ..PLAIN
    },
    Template {
        id: "caffe-delle-lingue",
        about: &["conversazione-in-italiano", "lingue", "incontrarsi"],
        it: words(
            "Caffè delle lingue",
            "A ogni tavolo una lingua. Insegni la tua e impari quella degli altri.",
        ),
        en: Some(words(
            "Language café",
            "One language at each table. Teach yours and learn somebody else's.",
        )),
        audience: &[Newcomers, Adults],
        days: &[Thursday, Saturday],
        starts: &["17:30", "18:30"],
        minutes: 120,
        rhythms: &[Dates(4), Weekly(1)],
        cost: Free,
        tongues: Mediators,
        ..PLAIN
    },
    Template {
        id: "donne-dal-mondo",
        about: &["gruppi-di-donne", "stranieri"],
        it: words(
            "Donne dal mondo",
            "Un gruppo di sole donne per parlare, cucire e conoscere la città. I bambini giocano nella stanza accanto.",
        ),
        en: Some(words(
            "Women of the world",
            "A women-only group to talk, sew and get to know the city. Children play in the next room.",
        )),
        ar: Some(words(
            "نساء من العالم",
            "مجموعة للنساء فقط للحديث والخياطة والتعرف على المدينة. يلعب الأطفال في الغرفة المجاورة.",
        )),
        audience: &[Newcomers],
        days: &[Tuesday, Friday],
        starts: &["09:30", "10:00"],
        minutes: 120,
        cost: Free,
        tongues: Mediators,
        ..PLAIN
    },
];
