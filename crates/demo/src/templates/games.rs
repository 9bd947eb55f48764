//! Games.

use crate::template::Cost::Free;
use crate::template::Rhythm::{Dates, DayOnly, Fortnightly, OpeningHours, TwoTimes, Weekly};
use crate::template::{PLAIN, Template, from, words};
use domain::activity::Audience::{Adults, Children, Families, Older, Young};
use domain::time::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

pub const ALL: &[Template] = &[
    Template {
        id: "burraco",
        about: &["burraco"],
        it: words(
            "Burraco",
            "Partite a coppie, per chi sa giocare e per chi vuole imparare. Nessuna posta in denaro.",
        ),
        en: Some(words(
            "Burraco card game",
            "Games in pairs, for players and for those who want to learn. Nobody plays for money.",
        )),
        audience: &[Older, Adults],
        ages: from(18),
        days: &[Monday, Tuesday, Thursday],
        starts: &["14:30", "15:00", "20:30"],
        minutes: 180,
        rhythms: &[Weekly(2), Weekly(1)],
        ..PLAIN
    },
    Template {
        id: "tombola",
        about: &["tombola"],
        it: words(
            "Tombola",
            "Numeri chiamati a voce alta e cartelle grandi, facili da leggere. I premi sono piccoli regali.",
        ),
        en: Some(words(
            "Tombola",
            "Numbers are called out loud, on large cards that are easy to read. Prizes are small gifts.",
        )),
        ar: Some(words(
            "لعبة التومبولا",
            "تقرأ الأرقام بصوت عال والبطاقات كبيرة وسهلة القراءة. الجوائز هدايا صغيرة.",
        )),
        audience: &[Older, Families],
        days: &[Wednesday, Saturday, Sunday],
        starts: &["15:00", "15:30"],
        minutes: 120,
        rhythms: &[Weekly(1), Fortnightly, Dates(2)],
        ..PLAIN
    },
    Template {
        id: "scacchi",
        about: &["scacchi-e-dama"],
        it: words(
            "Circolo di scacchi",
            "Giochi, impari le aperture e partecipi ai tornei della Casa di Quartiere. Le scacchiere ci sono già.",
        ),
        en: Some(words(
            "Chess club",
            "Play, learn openings and join the neighbourhood house's tournaments. Chess boards are here.",
        )),
        audience: &[],
        ages: from(8),
        days: &[Tuesday, Friday, Saturday],
        starts: &["16:30", "17:30", "20:30"],
        minutes: 120,
        rhythms: &[Weekly(1), TwoTimes],
        ..PLAIN
    },
    Template {
        id: "carte",
        about: &["carte"],
        it: words(
            "Carte e chiacchiere",
            "Scopa, briscola e tressette quando vuoi, finché la Casa di Quartiere è aperta. Trovi tavoli e mazzi.",
        ),
        en: Some(words(
            "Cards and conversation",
            "Play scopa, briscola and tressette whenever the neighbourhood house is open. You will find tables \
             and cards.",
        )),
        audience: &[Older],
        rhythms: &[OpeningHours],
        ..PLAIN
    },
    Template {
        id: "giochi-da-tavolo",
        about: &["giochi-da-tavolo"],
        it: words(
            "Giochi da tavolo",
            "Cento giochi da provare, con chi ti spiega le regole. Vieni in famiglia o da solo.",
        ),
        en: Some(words(
            "Board games",
            "A hundred games to try, with somebody to explain the rules. Come with your family or alone.",
        )),
        ar: Some(words("ألعاب الطاولة", "مئة لعبة للتجربة مع من يشرح لك القواعد. تعال مع عائلتك أو وحدك.")),
        audience: &[Families, Young, Children],
        ages: from(6),
        days: &[Friday, Saturday, Sunday],
        starts: &["15:00", "16:00", "20:30"],
        minutes: 150,
        rhythms: &[Fortnightly, Weekly(1)],
        cost: Free,
        ..PLAIN
    },
    Template {
        id: "quiz-memoria",
        about: &["quiz", "allenare-la-memoria"],
        it: words(
            "Giochi per la memoria",
            "Parole, musica e indovinelli per tenere in forma la mente. Non ci sono voti.",
        ),
        audience: &[Older],
        ages: from(60),
        starts: &["10:00", "15:00"],
        minutes: 60,
        rhythms: &[Weekly(1), DayOnly],
        cost: Free,
        ..PLAIN
    },
];
