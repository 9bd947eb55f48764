//! Movement and dance.

use crate::template::Cost::{Free, Paid};
use crate::template::Entry::Booked;
use crate::template::Rhythm::{Dates, DayOnly, Fortnightly, TwoTimes, Weekly};
use crate::template::{PLAIN, Template, from, words};
use domain::activity::Audience::{Adults, Older};
use domain::time::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "ginnastica-dolce",
        about: &["ginnastica-dolce", "muoversi-ogni-giorno"],
        it: words(
            "Ginnastica dolce",
            "Esercizi lenti per schiena, spalle e gambe. Va bene anche se non ti muovi da anni. Porta scarpe comode.",
        ),
        en: Some(words(
            "Gentle exercise",
            "Slow exercises for your back, shoulders and legs. It suits you even if you have not moved for years. Bring comfortable shoes.",
        )),
        ar: Some(words(
            "رياضة خفيفة",
            "تمارين بطيئة للظهر والكتفين والساقين. تناسبك حتى لو لم تتحرك منذ سنوات. أحضر حذاء مريحا.",
        )),
        audience: &[Older],
        ages: from(55),
        days: &[Monday, Tuesday, Wednesday, Thursday],
        starts: &["09:15", "10:30", "15:00"],
        minutes: 60,
        rhythms: &[Weekly(2), TwoTimes],
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "ginnastica-posturale",
        about: &["ginnastica-posturale"],
        it: words(
            "Ginnastica posturale",
            "Impari a stare seduto, in piedi e a camminare senza dolori. Il gruppo è piccolo.",
        ),
        en: Some(words("Posture exercise", "Learn to sit, stand and walk without pain. The group is small.")),
        audience: &[Adults, Older],
        starts: &["09:30", "17:30", "18:30"],
        minutes: 60,
        rhythms: &[Weekly(2), Weekly(1)],
        cost: Paid(&[1500, 2000, 2500]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "yoga",
        about: &["yoga"],
        it: words(
            "Yoga per tutti",
            "Respiri, ti allunghi e ti rilassi. Puoi seguire anche dalla sedia. Porta un tappetino, se lo hai.",
        ),
        en: Some(words(
            "Yoga for everybody",
            "Breathe, stretch and relax. You can also join in from a chair. Bring a mat if you have one.",
        )),
        ar: Some(words(
            "يوغا للجميع",
            "تتنفس وتمدد جسمك وتسترخي. يمكنك المشاركة وأنت جالس على كرسي. أحضر بساطا إن كان لديك.",
        )),
        audience: &[Adults],
        ages: from(18),
        days: &[Tuesday, Thursday, Saturday],
        starts: &["09:30", "11:00", "18:00"],
        minutes: 75,
        rhythms: &[Weekly(1), Weekly(2)],
        cost: Paid(&[2000, 3000]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "pilates",
        about: &["pilates"],
        it: words(
            "Pilates",
            "Esercizi sul tappetino per rinforzare addome e schiena. Serve un certificato medico semplice.",
        ),
        audience: &[Adults],
        ages: from(16),
        starts: &["09:30", "18:15", "19:30"],
        minutes: 60,
        rhythms: &[Weekly(2), Weekly(3)],
        cost: Paid(&[2500, 3000]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "gruppo-di-cammino",
        about: &["camminate", "muoversi-ogni-giorno", "stare-insieme"],
        it: words(
            "Gruppo di cammino",
            "Si cammina insieme nei parchi della zona, al passo di tutti. Il ritrovo è davanti alla Casa di \
             Quartiere.",
        ),
        en: Some(words(
            "Walking group",
            "We walk together in the local parks, at everybody's pace. Meet in front of the neighbourhood house.",
        )),
        ar: Some(words(
            "مجموعة المشي",
            "نمشي معا في حدائق الحي بسرعة تناسب الجميع. نلتقي أمام باب بيت الحي.",
        )),
        audience: &[Older, Adults],
        days: &[Tuesday, Thursday, Saturday],
        starts: &["09:30", "10:00"],
        minutes: 90,
        rhythms: &[Weekly(1), Weekly(2)],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "ballo-liscio",
        about: &["ballo-liscio", "stare-insieme"],
        it: words(
            "Ballo liscio",
            "Valzer, mazurka e polka con musica dal vivo. Puoi venire anche senza chi ti accompagni.",
        ),
        en: Some(words(
            "Ballroom afternoon",
            "Waltz, mazurka and polka with live music. You can come without a partner.",
        )),
        audience: &[Older],
        days: &[Saturday, Sunday, Friday],
        starts: &["15:00", "15:30"],
        minutes: 150,
        ..PLAIN
    },
    Template {
        id: "tango",
        about: &["tango"],
        it: words(
            "Tango argentino",
            "Corso per chi comincia, con pratica libera alla fine. Metti scarpe con la suola liscia.",
        ),
        audience: &[Adults],
        days: &[Monday, Wednesday, Friday],
        starts: &["18:30", "20:30"],
        minutes: 90,
        rhythms: &[Weekly(1), Fortnightly],
        cost: Paid(&[2500, 3000]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "balli-latini",
        about: &["balli-latini"],
        it: words(
            "Bachata e salsa",
            "Passi semplici, un ballo alla volta. Si cambia spesso compagno di ballo, così conosci tutti.",
        ),
        audience: &[Adults],
        days: &[Tuesday, Thursday],
        starts: &["19:00", "20:30"],
        cost: Paid(&[2000, 2500]),
        ..PLAIN
    },
    Template {
        id: "tai-chi",
        about: &["tai-chi"],
        it: words(
            "Tai chi in cortile",
            "Movimenti lenti per l'equilibrio e il respiro. Con il bel tempo si sta all'aperto.",
        ),
        en: Some(words(
            "Tai chi in the courtyard",
            "Slow movements for balance and breathing. In good weather we stay outdoors.",
        )),
        audience: &[Adults, Older],
        days: &[Wednesday, Friday, Saturday],
        starts: &["09:00", "10:00", "18:00"],
        minutes: 60,
        rhythms: &[Weekly(1), DayOnly],
        ..PLAIN
    },
    Template {
        id: "equilibrio",
        about: &["equilibrio", "prevenire-le-cadute"],
        it: words(
            "Equilibrio sicuro",
            "Esercizi per non cadere, in casa e per strada. Misuri i tuoi progressi ogni mese.",
        ),
        en: Some(words(
            "Steady on your feet",
            "Exercises to prevent falls, at home and in the street. You measure your progress every month.",
        )),
        ar: Some(words("توازن آمن", "تمارين تساعدك على تجنب السقوط في البيت وفي الشارع. تقيس تقدمك كل شهر.")),
        audience: &[Older],
        ages: from(65),
        starts: &["10:00", "11:00", "14:30"],
        minutes: 60,
        cost: Free,
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "bocce",
        about: &["bocce", "stare-insieme"],
        it: words(
            "Torneo di bocce",
            "Si gioca a coppie, estratte al momento. Se non hai le bocce, te le prestiamo.",
        ),
        audience: &[Older],
        days: &[Monday, Thursday, Saturday],
        starts: &["14:30", "15:00"],
        minutes: 150,
        rhythms: &[Weekly(1), Dates(3)],
        ..PLAIN
    },
];
