//! Words for times, prices and people, in the languages that are asked in most.

use super::query::{ClosedSeason, Day, PartOfDay};
use crate::access::Need;
use crate::activity::Audience;
use crate::time::WEEK;

/// The meaning of words in a question that don't name the thing looked for, such as a day or a price.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum TokenMeaning {
    /// On this day.
    Day(Day),
    /// In this part of the day.
    Part(PartOfDay),
    /// On this day, in this part of it.
    DayPart(Day, PartOfDay),
    /// Free.
    Free,
    /// For these people.
    For(Audience),
    /// Without steps.
    StepFree,
    /// From home.
    Online,
    /// For somebody with this need.
    Need(Need),
    /// In August, or on holidays.
    Open(ClosedSeason),
    /// The number after it is a Municipio.
    Municipio,
    /// The number before it is an age.
    Age,
    /// The words after it are a place.
    Near,
    /// Near the reader.
    Here,
}

use PartOfDay::{Afternoon, Evening, Morning};
use TokenMeaning::{DayPart, For, Free, Here, Near, Online, Open, StepFree};

/// Phrases as people type them, folded, parted by `|`: Italian, English, Spanish, French, Arabic.
pub(super) const PHRASES: [(&str, TokenMeaning); 40] = [
    ("lunedi|monday|lunes|lundi|اثنين", TokenMeaning::Day(Day::Of(WEEK[0]))),
    ("martedi|tuesday|martes|mardi|ثلاثاء", TokenMeaning::Day(Day::Of(WEEK[1]))),
    ("mercoledi|wednesday|miercoles|mercredi|اربعاء", TokenMeaning::Day(Day::Of(WEEK[2]))),
    ("giovedi|thursday|jueves|jeudi|خميس", TokenMeaning::Day(Day::Of(WEEK[3]))),
    ("venerdi|friday|viernes|vendredi|جمعه", TokenMeaning::Day(Day::Of(WEEK[4]))),
    ("sabato|saturday|sabado|samedi|سبت", TokenMeaning::Day(Day::Of(WEEK[5]))),
    ("domenica|sunday|domingo|dimanche|احد", TokenMeaning::Day(Day::Of(WEEK[6]))),
    ("oggi|today|hoy|aujourd hui|اليوم", TokenMeaning::Day(Day::Today)),
    ("domani|tomorrow|manana|demain|غدا", TokenMeaning::Day(Day::Tomorrow)),
    (
        "domani mattina|tomorrow morning|manana por la manana|demain matin|غدا صباحا",
        DayPart(Day::Tomorrow, Morning),
    ),
    ("domani pomeriggio|tomorrow afternoon|demain apres midi", DayPart(Day::Tomorrow, Afternoon)),
    ("domani sera|tomorrow evening|demain soir|غدا مساء", DayPart(Day::Tomorrow, Evening)),
    ("stamattina|questa mattina|this morning|esta manana|ce matin", DayPart(Day::Today, Morning)),
    ("questo pomeriggio|this afternoon|esta tarde|cet apres midi", DayPart(Day::Today, Afternoon)),
    ("stasera|questa sera|this evening|tonight|esta noche|ce soir|ليله", DayPart(Day::Today, Evening)),
    ("questa settimana|this week|esta semana|cette semaine|هذا اسبوع", TokenMeaning::Day(Day::Week)),
    (
        "fine settimana|weekend|week end|nel weekend|fin de semana|نهايه اسبوع|عطله نهايه اسبوع",
        TokenMeaning::Day(Day::Weekend),
    ),
    (
        "mattina|mattino|mattinata|morning|mornings|por manana|por la manana|matin|صباح|صباحا",
        TokenMeaning::Part(Morning),
    ),
    (
        "pomeriggio|pomeridiano|afternoon|afternoons|por tarde|por la tarde|apres midi|بعد ظهر",
        TokenMeaning::Part(Afternoon),
    ),
    (
        "sera|serale|serali|evening|evenings|por noche|por la noche|soir|soiree|مساء",
        TokenMeaning::Part(Evening),
    ),
    (
        "gratis|gratuito|gratuita|gratuiti|gratuite|gratuitamente|free|for free|gratuit|gratuitos|gratuitas|مجاني|مجانا|مجانيه",
        Free,
    ),
    (
        "per anziani|per gli anziani|terza eta|for seniors|for older people|para mayores|pour seniors|لكبار سن|لمسنين",
        For(Audience::Older),
    ),
    ("per adulti|for adults|para adultos|pour adultes|لكبار", For(Audience::Adults)),
    (
        "per giovani|per ragazzi|for teenagers|for young people|para jovenes|pour jeunes|لشباب|للشباب",
        For(Audience::Young),
    ),
    (
        "per bambini|per bimbi|per i bambini|for children|for kids|para ninos|pour enfants|للاطفال|لاطفال",
        For(Audience::Children),
    ),
    ("per famiglie|for families|para familias|pour familles|للعائلات|للعائله", For(Audience::Families)),
    ("per caregiver|chi assiste|for carers|para cuidadores", For(Audience::Carers)),
    (
        "senza barriere|senza gradini|senza scale|step free|no stairs|sin barreras|sin escaleras|sin escalones|sans marches|بدون سلالم|بدون درج|بدون درجات",
        StepFree,
    ),
    ("online|on line|a distanza|da casa|from home|en linea|en ligne|عبر انترنت", Online),
    (
        "in carrozzina|sedia a rotelle|wheelchair|silla de ruedas|fauteuil roulant|كرسي متحرك",
        TokenMeaning::Need(Need::Wheelchair),
    ),
    (
        "con il deambulatore|deambulatore|rollator|walker|andador|deambulateur",
        TokenMeaning::Need(Need::Rollator),
    ),
    ("sento poco|hard of hearing|oigo poco|ضعيف سمع", TokenMeaning::Need(Need::Hearing)),
    ("vedo poco|ipovedente|low vision|veo poco|ضعيف بصر", TokenMeaning::Need(Need::Sight)),
    (
        "con il passeggino|passeggino|pram|stroller|cochecito|poussette|عربه اطفال",
        TokenMeaning::Need(Need::Pram),
    ),
    ("agosto|ad agosto|in agosto|in august|en agosto|en aout|في اغسطس", Open(ClosedSeason::August)),
    (
        "nei festivi|nei giorni festivi|giorni festivi|on public holidays|on holidays|en festivos|jours feries",
        Open(ClosedSeason::Holidays),
    ),
    ("municipio|zona|district|zone|distrito|بلديه", TokenMeaning::Municipio),
    ("anni|anno|years old|year old|years|anos|ans|سنوات|سنه", TokenMeaning::Age),
    (
        "vicino a|vicino al|vicino alla|vicino|nei pressi di|near|near to|close to|cerca de|cerca del|pres de|قرب|بقرب",
        Near,
    ),
    ("vicino a me|vicino a casa|qui vicino|near me|near here|cerca de mi|pres de moi|قريب مني|بقربي", Here),
];

/// Words that lead to one of the phrases and go with it: "il giovedì", "on Thursday".
pub(super) const LEADING: &str = "il la le lo i gli l di del della al alla alle nel nella ogni ha da per on in at the every el los las por le les du في يوم ايام كل de";
