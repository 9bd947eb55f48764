//! Health and care.

use crate::template::Cost::{Free, Paid};
use crate::template::Entry::Booked;
use crate::template::Rhythm::{Dates, Fortnightly, Untold, Weekly};
use crate::template::{PLAIN, Template, from, words};
use domain::activity::Audience::{Adults, Carers, Older};
use domain::time::Weekday::{Monday, Saturday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "misura-pressione",
        about: &["pressione-e-cuore", "prevenzione"],
        it: words(
            "Misura della pressione",
            "Un infermiere ti misura pressione e glicemia. Bastano pochi minuti.",
        ),
        en: Some(words(
            "Blood pressure check",
            "A nurse checks your blood pressure and blood sugar. It takes a few minutes.",
        )),
        ar: Some(words("قياس ضغط الدم", "يقيس لك ممرض ضغط الدم ونسبة السكر. يستغرق الأمر دقائق قليلة.")),
        audience: &[Older, Adults],
        days: &[Tuesday, Thursday, Saturday],
        starts: &["09:00", "09:30"],
        minutes: 120,
        rhythms: &[Weekly(1), Fortnightly],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "incontri-salute",
        about: &["salute", "incontri-e-dibattiti"],
        it: words(
            "Parliamo di salute",
            "Un medico risponde alle tue domande su cuore, vista, sonno e farmaci.",
        ),
        en: Some(words(
            "Let's talk about health",
            "A doctor answers your questions about heart, sight, sleep and medicines.",
        )),
        audience: &[Older],
        starts: &["10:00", "15:30", "18:00"],
        rhythms: &[Dates(3), Dates(1)],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "controllo-vista",
        about: &["vista", "prevenzione"],
        it: words(
            "Controllo della vista",
            "Un controllo gratuito degli occhi, senza impegnativa del medico. Porta gli occhiali che usi.",
        ),
        audience: &[Older],
        ages: from(55),
        starts: &["09:30", "14:30"],
        minutes: 180,
        rhythms: &[Dates(1)],
        cost: Free,
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "mindfulness",
        about: &["mindfulness"],
        it: words(
            "Mindfulness",
            "Impari a fermarti e a respirare quando la giornata è difficile. Si sta seduti.",
        ),
        audience: &[Adults],
        days: &[Monday, Wednesday],
        starts: &["12:30", "18:30"],
        minutes: 60,
        cost: Paid(&[1500, 2000]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "gruppo-caregiver",
        about: &["caregiver", "gruppi-di-aiuto"],
        it: words(
            "Gruppo per chi assiste",
            "Ti prendi cura di una persona malata o anziana? Qui trovi chi vive la stessa cosa.",
        ),
        en: Some(words(
            "Carers' group",
            "Do you look after somebody who is ill or old? Meet people who do the same.",
        )),
        ar: Some(words(
            "مجموعة مقدمي الرعاية",
            "هل تعتني بشخص مريض أو كبير في السن؟ هنا تلتقي بمن يعيش التجربة نفسها.",
        )),
        audience: &[Carers],
        days: &[Tuesday, Wednesday, Thursday],
        starts: &["15:00", "18:00"],
        rhythms: &[Fortnightly, Weekly(1)],
        cost: Free,
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "caffe-alzheimer",
        about: &["caffe-alzheimer", "caregiver"],
        it: words(
            "Caffè Alzheimer",
            "Un pomeriggio con musica e attività per chi ha problemi di memoria e per chi lo accompagna.",
        ),
        en: Some(words(
            "Alzheimer café",
            "An afternoon of music and activities for people with memory problems and those who come with them.",
        )),
        audience: &[Carers, Older],
        days: &[Wednesday, Saturday],
        starts: &["15:00"],
        minutes: 120,
        rhythms: &[Fortnightly],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "cura-a-casa",
        about: &["caregiver"],
        it: words(
            "Curare a casa",
            "Come aiutare una persona a letto, a lavarsi e a mangiare. Si prova con un infermiere.",
        ),
        audience: &[Carers],
        starts: &["10:00", "17:30"],
        minutes: 120,
        rhythms: &[Dates(4), Untold],
        cost: Free,
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "colf-e-badanti",
        about: &["badanti", "colf", "tate"],
        it: words(
            "Cerco una badante",
            "Ti spieghiamo contratto, costi e aiuti. Se cerchi lavoro come badante, vieni lo stesso.",
        ),
        en: Some(words(
            "Finding a home carer",
            "We explain contracts, costs and benefits. If you are looking for work as a carer, come too.",
        )),
        ar: Some(words(
            "البحث عن مساعدة منزلية",
            "نشرح لك العقد والتكاليف والمساعدات. إذا كنت تبحث عن عمل في الرعاية فتعال أيضا.",
        )),
        audience: &[Carers, Older],
        starts: &["09:30", "14:30"],
        minutes: 150,
        rhythms: &[Weekly(1), Weekly(2)],
        cost: Free,
        entry: Booked,
        desk: true,
        ..PLAIN
    },
];
