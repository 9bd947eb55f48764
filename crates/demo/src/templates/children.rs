//! Children, pupils, parents.

use crate::template::Cost::{Free, Paid};
use crate::template::Entry::Booked;
use crate::template::Rhythm::{Dates, DayOnly, Fortnightly, Weekly};
use crate::template::Tongues::{And, Mediators};
use crate::template::{PLAIN, Template, WORKDAYS, ages, up_to, words};
use domain::activity::Audience::{Children, Families, Young};
use domain::time::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "compiti-insieme",
        about: &["compiti", "volontariato"],
        it: words(
            "Compiti insieme",
            "Studenti e volontari aiutano i bambini delle elementari e delle medie. C'è anche la merenda.",
        ),
        en: Some(words(
            "Homework together",
            "Students and volunteers help primary and middle school children. There is a snack too.",
        )),
        ar: Some(words(
            "الواجبات المدرسية معا",
            "طلاب ومتطوعون يساعدون أطفال المدرسة الابتدائية والمتوسطة. هناك وجبة خفيفة أيضا.",
        )),
        audience: &[Children],
        ages: ages(6, 14),
        days: &[Monday, Tuesday, Wednesday, Thursday],
        starts: &["16:30", "17:00"],
        minutes: 90,
        rhythms: &[Weekly(2), Weekly(3)],
        cost: Free,
        entry: Booked,
        tongues: Mediators,
        ..PLAIN
    },
    Template {
        id: "gioco-sport",
        about: &["sport", "attivita-per-bambini"],
        it: words(
            "Giocosport",
            "Corse, salti e giochi con la palla. Ogni mese uno sport nuovo. Porta le scarpe da ginnastica.",
        ),
        en: Some(words(
            "Sports games",
            "Running, jumping and ball games. A new sport every month. Bring trainers.",
        )),
        ar: Some(words("ألعاب رياضية", "جري وقفز وألعاب بالكرة. رياضة جديدة كل شهر. أحضر حذاء رياضيا.")),
        audience: &[Children],
        ages: ages(5, 11),
        days: &[Wednesday, Saturday],
        starts: &["10:00", "16:45"],
        minutes: 60,
        rhythms: &[Weekly(1)],
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "dsa",
        about: &["bes-e-dsa"],
        it: words(
            "Studiare con la dislessia",
            "Strumenti e metodi per chi fatica a leggere, scrivere o fare i conti. Un tutor segue tre ragazzi.",
        ),
        audience: &[Children, Young],
        ages: ages(8, 18),
        days: WORKDAYS,
        starts: &["15:00", "17:00"],
        cost: Free,
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "letture-animate",
        about: &["letture-animate", "lettura"],
        it: words(
            "Letture animate",
            "Storie da ascoltare, guardare e mimare. I genitori restano con i bambini.",
        ),
        en: Some(words(
            "Story time",
            "Stories to listen to, look at and act out. Parents stay with their children.",
        )),
        ar: Some(words("قراءات للأطفال", "قصص تسمعها وتشاهدها وتمثلها. يبقى الأهل مع أطفالهم.")),
        audience: &[Children, Families],
        ages: up_to(8),
        days: &[Wednesday, Saturday, Sunday],
        starts: &["10:30", "16:30"],
        minutes: 60,
        rhythms: &[Fortnightly, Dates(2)],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "mamma-bambino",
        about: &["mamme-e-bambini", "stare-insieme"],
        it: words(
            "Spazio mamma e bambino",
            "Tappeti, giochi e un'educatrice. Incontri altri genitori con figli fino a tre anni.",
        ),
        en: Some(words(
            "Parent and baby room",
            "Mats, toys and an educator. Meet other parents with children up to three.",
        )),
        ar: Some(words(
            "ركن الأم والطفل",
            "سجاد وألعاب ومربية. تلتقي بآباء وأمهات لديهم أطفال حتى ثلاث سنوات.",
        )),
        audience: &[Families],
        ages: up_to(3),
        days: &[Tuesday, Thursday, Friday],
        starts: &["09:30", "10:00"],
        minutes: 120,
        rhythms: &[Weekly(1), Weekly(2)],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "ginnastica-mamma-bambino",
        about: &["mamme-e-bambini", "ginnastica"],
        it: words(
            "Ginnastica mamma e bambino",
            "Si gioca con palle, cerchi e musica. Vanno bene anche papà e nonni.",
        ),
        audience: &[Families],
        ages: ages(1, 5),
        days: &[Wednesday, Saturday],
        starts: &["10:00", "16:30"],
        minutes: 60,
        cost: Paid(&[1000, 1500]),
        entry: Booked,
        ..PLAIN
    },
    Template {
        id: "laboratorio-bambini",
        about: &["attivita-per-bambini", "laboratori-creativi"],
        it: words("Mani in pasta", "Creta, colori e carta riciclata. Metti vestiti che si possono sporcare."),
        en: Some(words(
            "Hands-on workshop",
            "Clay, colours and recycled paper. Wear clothes that may get dirty.",
        )),
        audience: &[Children],
        ages: ages(4, 10),
        days: &[Friday, Saturday],
        starts: &["10:30", "16:45"],
        rhythms: &[Weekly(1), Dates(3)],
        ..PLAIN
    },
    Template {
        id: "robotica",
        about: &["attivita-per-bambini", "aiuto-digitale"],
        it: words(
            "Robotica e stampa 3D",
            "Costruisci un piccolo robot e stampi i suoi pezzi. I computer ci sono.",
        ),
        audience: &[Young, Children],
        ages: ages(10, 16),
        days: &[Wednesday, Saturday],
        starts: &["15:00", "17:00"],
        minutes: 120,
        rhythms: &[Dates(6), Weekly(1)],
        cost: Paid(&[2000, 4000]),
        entry: Booked,
        tongues: And("en"),
        ..PLAIN
    },
    Template {
        id: "gruppo-genitori",
        about: &["genitori", "ascolto-e-orientamento"],
        it: words(
            "Parole tra genitori",
            "Sonno, regole, telefono: si parla di quello che succede a casa. Una pedagogista ascolta e propone.",
        ),
        audience: &[Families],
        days: &[Tuesday, Thursday],
        starts: &["17:30", "18:00"],
        rhythms: &[Fortnightly, DayOnly],
        cost: Free,
        ..PLAIN
    },
];
