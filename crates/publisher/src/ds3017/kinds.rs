/// A kind of activity that the source names.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// First part of the activity's id.
    pub id: &'static str,
    /// Its everyday Italian name.
    pub name: &'static str,
    /// Its description in Italian, with no more than the source says.
    pub description: &'static str,
    /// Its topic.
    pub topic: &'static str,
    /// Whether somebody must hold it, so that days in brackets can be meant for it: a ball, unlike a pack of cards.
    pub held: bool,
    /// Its names in the source, without case and accents; words apart by one space.
    pub words: &'static [&'static str],
}

const fn kind(
    id: &'static str,
    name: &'static str,
    description: &'static str,
    topic: &'static str,
    words: &'static [&'static str],
) -> Kind {
    Kind { id, name, description, topic, held: false, words }
}

const fn held(kind: Kind) -> Kind {
    Kind { held: true, ..kind }
}

/// The kinds of activity.
pub const KINDS: [Kind; 25] = [
    kind(
        "gioco-delle-carte",
        "Gioco delle carte",
        "Si gioca a carte in compagnia, negli orari di apertura della Casa di Quartiere.",
        "carte",
        &["gioco delle carte", "gioco carte", "spazio carte", "carte"],
    ),
    held(kind("tombola", "Tombola", "Si gioca a tombola in compagnia.", "tombola", &["tombola"])),
    held(kind("ballo", "Ballo", "Si balla in compagnia.", "ballo", &["ballo", "danzante"])),
    kind("scacchi", "Scacchi", "Si gioca a scacchi in compagnia.", "scacchi-e-dama", &["scacchi"]),
    kind("dama", "Dama", "Si gioca a dama in compagnia.", "scacchi-e-dama", &["dama"]),
    kind(
        "giochi-da-tavolo",
        "Giochi da tavolo",
        "Si gioca insieme con i giochi da tavolo.",
        "giochi-da-tavolo",
        &["giochi da tavolo", "giochi liberi da tavolo"],
    ),
    kind(
        "lettura",
        "Lettura",
        "Si legge nella Casa di Quartiere, negli orari di apertura.",
        "lettura",
        &["lettura"],
    ),
    kind(
        "libera-aggregazione",
        "Stare insieme liberamente",
        "Stare insieme liberamente: usi gli spazi della Casa di Quartiere per incontrare persone, chiacchierare e \
         passare il tempo. Il Comune la chiama «libera aggregazione» o «socialità».",
        "incontrarsi",
        &[
            "libero accesso per socialita",
            "libera aggregazione",
            "socialita",
            "socializzazione",
            // As written in one row.
            "sociaizzazione",
            "intesa come possibilita di utilizzare gli spazi della cdq in maniera autonoma per momenti di socialita \
             spontanea e attivita ludiche",
        ],
    ),
    kind(
        "bookcrossing",
        "Bookcrossing",
        "Prendi un libro e ne lasci un altro: così i libri girano.",
        "lettura",
        &["bookcrossing"],
    ),
    held(kind(
        "uncinetto",
        "Uncinetto",
        "Si lavora all'uncinetto in compagnia.",
        "uncinetto",
        &["uncinetto"],
    )),
    held(kind("merenda", "Merenda", "Si fa merenda insieme.", "pasti-insieme", &["merenda"])),
    held(kind("bocce", "Bocce", "Si gioca a bocce.", "bocce", &["campi di bocce", "bocce"])),
    held(kind(
        "bocce",
        "Bocce",
        "Si gioca a bocce, su un campo all'aperto.",
        "bocce",
        &["campo di bocce all ' aperto"],
    )),
    kind("biliardo", "Biliardo", "Si gioca a biliardo.", "biliardo", &["biliardo"]),
    kind("ping-pong", "Ping pong", "Si gioca a ping pong.", "sport", &["ping pong"]),
    kind(
        "calcetto",
        "Calcetto",
        "Il Comune scrive solo «calcetto». Può essere il calcio a cinque o il calcio balilla: chiedi alla Casa di \
         Quartiere.",
        "sport",
        &["calcetto"],
    ),
    kind("calcio", "Calcio", "Si gioca a calcio.", "sport", &["calcio"]),
    kind("basket", "Basket", "Si gioca a basket.", "sport", &["basket"]),
    kind("pallavolo", "Pallavolo", "Si gioca a pallavolo.", "sport", &["pallavolo"]),
    held(kind(
        "musica-d-insieme",
        "Laboratori di musica d'insieme",
        "Si suona e si fa musica in gruppo.",
        "musica",
        &["laboratori di musica d ' insieme"],
    )),
    held(kind(
        "dibattiti-culturali",
        "Dibattiti culturali",
        "Incontri in cui si discute di cultura.",
        "incontri-e-dibattiti",
        &["dibattiti culturali"],
    )),
    held(kind("ginnastica", "Ginnastica", "Si fa ginnastica in gruppo.", "ginnastica", &["ginnastica"])),
    kind(
        "sala-tv",
        "Sala TV",
        "C'è una sala per guardare la televisione insieme.",
        "incontrarsi",
        &["sala tv"],
    ),
    kind("bar", "Bar", "C'è un bar dove fermarsi in compagnia.", "pasti-insieme", &["sala bar"]),
    held(kind(
        "incontri-informativi",
        "Incontri informativi sulle attività estive",
        "Qualcuno ti spiega quali attività estive propongono le Case di Quartiere.",
        "incontri-e-dibattiti",
        &["momenti informativi alla cittadinanza sulle attivita estive promosse nelle cdq"],
    )),
];
