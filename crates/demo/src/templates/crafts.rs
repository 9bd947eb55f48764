//! Crafts.

use crate::template::Cost::{Free, Paid};
use crate::template::Entry::Booked;
use crate::template::Rhythm::{Dates, DayOnly, Fortnightly, OpeningHours, Weekly};
use crate::template::{PLAIN, Template, from, words};
use domain::activity::Audience::{Adults, Older, Young};
use domain::time::Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "uncinetto",
        about: &["uncinetto", "stare-insieme"],
        it: words(
            "Uncinetto e maglia",
            "Si lavora in cerchio, una mostra all'altra i punti. I primi gomitoli li offriamo noi.",
        ),
        en: Some(words(
            "Crochet and knitting",
            "We work in a circle and show each other the stitches. The first yarn is on us.",
        )),
        ar: Some(words(
            "الكروشيه والحياكة",
            "نعمل في حلقة ونتعلم الغرز بعضنا من بعض. الخيوط الأولى نقدمها نحن.",
        )),
        days: &[Monday, Wednesday, Friday],
        starts: &["10:00", "15:00"],
        minutes: 120,
        ..PLAIN
    },
    Template {
        id: "fotografia",
        about: &["fotografia"],
        it: words(
            "Fotografia con il telefono",
            "Luce, inquadratura e qualche trucco. Basta il telefono che hai già.",
        ),
        en: Some(words(
            "Photography with your phone",
            "Light, framing and a few tricks. The phone you already have is enough.",
        )),
        audience: &[Adults, Young],
        days: &[Thursday, Saturday],
        starts: &["10:00", "18:00"],
        minutes: 120,
        rhythms: &[Dates(5), Weekly(1)],
        cost: Paid(&[1500, 2000]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "pittura",
        about: &["pittura"],
        it: words(
            "Pittura e acquerello",
            "Provi tecniche diverse e trovi la tua. Colori e fogli sono compresi.",
        ),
        audience: &[Adults, Older],
        starts: &["09:30", "14:30", "17:00"],
        minutes: 120,
        cost: Paid(&[2000, 3000]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "decoupage",
        about: &["laboratori-creativi"],
        it: words(
            "Découpage e riciclo",
            "Scatole, vasi e bottiglie tornano belli. Porta un oggetto che vuoi trasformare.",
        ),
        audience: &[Older],
        days: &[Tuesday, Thursday],
        starts: &["10:00", "15:00"],
        minutes: 120,
        rhythms: &[Fortnightly, DayOnly],
        ..PLAIN
    },
    Template {
        id: "orto",
        about: &["orto", "stare-insieme"],
        it: words(
            "Orto condiviso",
            "Semini, innaffi e raccogli con i vicini. Gli attrezzi sono nella casetta del giardino.",
        ),
        en: Some(words(
            "Shared garden",
            "Sow, water and harvest with your neighbours. Tools are in the garden shed.",
        )),
        ar: Some(words("بستان مشترك", "تزرع وتسقي وتقطف مع جيرانك. الأدوات موجودة في كوخ الحديقة.")),
        rhythms: &[OpeningHours, DayOnly],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "ciclofficina",
        about: &["ciclofficina", "volontariato"],
        it: words(
            "Ciclofficina",
            "Ripari la tua bicicletta con l'aiuto di chi sa farlo. Paghi solo i pezzi nuovi.",
        ),
        en: Some(words(
            "Bicycle workshop",
            "Repair your bicycle with somebody who knows how. You only pay for new parts.",
        )),
        ar: Some(words("ورشة الدراجات", "تصلح دراجتك بمساعدة من يعرف ذلك. تدفع ثمن القطع الجديدة فقط.")),
        audience: &[Young, Adults],
        ages: from(14),
        days: &[Wednesday, Saturday],
        starts: &["10:00", "17:00"],
        minutes: 150,
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "cucina",
        about: &["cucina", "stare-insieme"],
        it: words(
            "Cucina dal mondo",
            "Ogni volta un piatto di un paese diverso, spiegato da chi lo cucina a casa. Alla fine si mangia.",
        ),
        en: Some(words(
            "Cooking from the world",
            "Each time a dish from another country, shown by people who cook it at home. Then we eat.",
        )),
        days: &[Friday, Saturday],
        starts: &["10:00", "18:00"],
        minutes: 180,
        rhythms: &[Dates(3), Dates(1)],
        cost: Paid(&[500, 1000]),
        entry: Booked,
        ..PLAIN
    },
];
