//! Who is in danger is led to help before anything is searched.

use super::danger_words::{EMERGENCY, EMERGENCY_ALONE, SUICIDE, VIOLENCE, VIOLENCE_ALONE};
use super::fold::{fold, is_chinese, is_of_a_word};
use super::query::Query;

/// A kind of danger, each with numbers of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Danger {
    /// A life, here and now.
    Emergency,
    /// Somebody hurts or threatens another.
    Violence,
    /// Somebody thinks of dying.
    Suicide,
}

impl Danger {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Emergency, Self::Violence, Self::Suicide];

    /// Topics under which somebody asks for help against another, by id.
    pub const TOPICS: [&str; 2] = ["ho-paura-in-casa", "contro-la-violenza"];

    /// Whether one of these topics is among [`Self::TOPICS`].
    pub fn is_among(topics: &[String]) -> bool {
        topics.iter().any(|it| Self::TOPICS.contains(&it.as_str()))
    }

    /// The danger of which a query speaks, if it does.
    pub fn of(query: &Query) -> Option<Self> {
        let topic = Self::is_among(&query.topics).then_some(Self::Violence);
        Self::in_words(&query.text).or(topic)
    }

    /// The danger of which words speak, if they do.
    pub fn in_words(text: &str) -> Option<Self> {
        let typed = Typed::new(text);
        // "Mi vuole ammazzare" is violence, "voglio ammazzarmi" is not: the phrases with two people come first.
        let kinds = [
            (Self::Emergency, EMERGENCY, EMERGENCY_ALONE),
            (Self::Violence, VIOLENCE, VIOLENCE_ALONE),
            (Self::Suicide, SUICIDE, ""),
        ];
        let says = |(_, anywhere, alone): &(Self, &str, &str)| {
            anywhere.split('|').any(|it| typed.has(it)) || alone.split('|').any(|it| typed.is(it))
        };
        kinds.iter().find(|it| says(it)).map(|it| it.0)
    }
}

/// The folded words of a text, each between spaces.
struct Typed(String);

impl Typed {
    fn new(text: &str) -> Self {
        let folded = fold(text);
        let words: Vec<_> = folded.split(|it: char| !is_of_a_word(it)).filter(|it| !it.is_empty()).collect();
        Self(format!(" {} ", words.join(" ")))
    }

    fn is(&self, phrase: &str) -> bool {
        self.0.trim() == phrase && !phrase.is_empty()
    }

    /// Chinese puts no spaces between words.
    fn has(&self, phrase: &str) -> bool {
        let chinese = phrase.chars().next().is_some_and(is_chinese);
        if chinese { self.0.contains(phrase) } else { self.0.contains(&format!(" {phrase} ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LISTS: [&str; 5] = [EMERGENCY, EMERGENCY_ALONE, VIOLENCE, VIOLENCE_ALONE, SUICIDE];

    #[track_caller]
    fn check(expected: Option<Danger>, texts: &[&str]) {
        for text in texts {
            assert_eq!(Danger::in_words(text), expected, "{text}");
        }
    }

    #[test]
    fn phrases_are_folded() {
        for phrase in LISTS.iter().flat_map(|it| it.split('|')) {
            assert_eq!(fold(phrase), phrase);
            assert_eq!(Typed::new(phrase).0.trim(), phrase, "nobody can type it so");
        }
    }

    #[test]
    fn who_is_hurt_is_heard() {
        check(
            Some(Danger::Violence),
            &[
                "mi picchia",
                "Mio marito mi picchia!",
                "mio figlio mi ha picchiato",
                "ho paura",
                "HO PAURA DI MIO MARITO",
                "ho paura a casa mia",
                "violenza domestica",
                "centro antiviolenza",
                "mi ha minacciata",
                "1522",
                "mi perseguita il mio ex",
                "il mio compagno mi chiude in casa",
                "vuole uccidermi",
                "my husband beats me",
                "I’m scared",
                "mi marido me pega",
                "tengo miedo",
                "mon mari me frappe",
                "J'ai peur",
                "زوجي يضربني",
                "جوزي بيضربني",
                "أنا خائفة",
                "soțul meu mă bate",
                "burri më rreh",
                "муж меня бьёт",
                "чоловік мене б'є",
                "我老公打我",
                "家暴",
                "আমাকে মারধর করে",
                "මට බයයි",
                "sinasaktan ako ng asawa ko",
            ],
        );
    }

    #[test]
    fn who_thinks_of_dying_is_heard() {
        check(
            Some(Danger::Suicide),
            &[
                "voglio farla finita",
                "voglio morire",
                "non voglio più vivere",
                "mia figlia vuole suicidarsi",
                "pensieri di suicidio",
                "voglio ammazzarmi",
                "I want to die",
                "quiero morir",
                "envie de mourir",
                "أريد أن أموت",
                "vreau să mor",
                "dua të vdes",
                "хочу умереть",
                "хочу померти",
                "我不想活了",
                "মরতে চাই",
                "මැරෙන්න ඕනේ",
                "gusto ko nang mamatay",
            ],
        );
    }

    #[test]
    fn whose_life_is_in_danger_is_heard() {
        check(
            Some(Danger::Emergency),
            &[
                "non respira",
                "mio marito non respira più",
                "ho un forte dolore al petto",
                "mia madre è svenuta",
                "118",
                "ambulanza",
                "aiutatemi",
                "he is not breathing",
                "no puedo respirar",
                "il ne respire plus",
                "مش بيتنفس",
                "nu respiră",
                "nuk merr frymë",
                "не дышит",
                "не дихає",
                "没有呼吸",
                "শ্বাস নিতে পারছি না",
                "හුස්ම ගන්නේ නෑ",
                "hindi humihinga",
            ],
        );
    }

    /// Fear of falling is a question for balance, and a course is no emergency.
    #[test]
    fn other_questions_are_searched() {
        check(
            None,
            &[
                "",
                "ballo",
                "ho paura di cadere",
                "ho paura del computer",
                "paura di guidare",
                "aiuto digitale",
                "aiuto",
                "corso per volontari in ambulanza",
                "corso di primo soccorso",
                "respirazione",
                "yoga e respiro",
                "viola",
                "lezioni di viola",
                "pronto",
                "difesa personale",
                "sono giù di morale",
                "truffe",
                "ginnastica dopo l'ictus",
                "firenze",
                "112 anni",
                "fear of falling",
                "danger mouse",
                "miedo a caer",
                "peur de tomber",
                "boxe",
                "morte",
                "gruppo per chi è in lutto",
                "il telefono non risponde più",
                "il Comune non mi risponde",
                "mio marito non riesce ad alzarsi dal letto",
                "ginnastica per chi respira male",
                "prendo troppe pillole",
                "lo SPID mi fa paura",
                "volontario su un'ambulanza",
                "打太极",
                "打牌",
            ],
        );
    }

    #[test]
    fn a_topic_of_violence_says_it_too() {
        let query = |topic: &str| Query { topics: vec![topic.to_owned()], ..Query::default() };
        assert_eq!(Danger::of(&query("contro-la-violenza")), Some(Danger::Violence));
        assert_eq!(Danger::of(&query("ballo")), None);
    }

    proptest! {
        #[test]
        fn words_around_change_nothing(before in "[a-zà-ù ,]{0,20}", after in "[a-zà-ù ,]{0,20}", at in 0usize..1000) {
            let all: Vec<_> = [EMERGENCY, VIOLENCE, SUICIDE].iter().flat_map(|it| it.split('|')).collect();
            let phrase = all[at % all.len()];
            let text = format!("{before} {phrase} {after}");
            prop_assert!(Danger::in_words(&text).is_some());
        }
    }
}
