/// A house as the feed calls it.
#[derive(Debug, PartialEq, Eq)]
pub struct House {
    /// The row's `id` in the source.
    pub row: &'static str,
    /// Its id in the feed: never changed, links are printed on leaflets.
    pub id: &'static str,
    /// `ex-csrc`, `ex-cam` or `casa-di-quartiere`.
    pub kind: &'static str,
    /// Its name, as in the City's list of houses.
    pub name: &'static str,
}

const fn house(row: &'static str, id: &'static str, kind: &'static str, name: &'static str) -> House {
    House { row, id, kind, name }
}

const CSRC: &str = "ex-csrc";
const CAM: &str = "ex-cam";

/// The house of each row. The source seldom says the kind, and four names belong to two houses each.
pub const HOUSES: [House; 34] = [
    house("3", "porta-vigentina-cam", CAM, "Porta Vigentina"),
    house("8", "sammartini", CSRC, "Sammartini"),
    house("9", "sant-uguzzone-csrc", CSRC, "Sant'Uguzzone"),
    house("10", "sant-uguzzone-cam", CAM, "Sant'Uguzzone"),
    house("11", "trasimeno", CSRC, "Trasimeno"),
    house("15", "boscovich", CSRC, "Boscovich"),
    house("16", "feltre", CSRC, "Feltre"),
    house("17", "valvassori-peroni", CAM, "Valvassori Peroni"),
    house("18", "acquabella", CSRC, "Acquabella"),
    house("19", "calvi", CSRC, "Calvi"),
    house("20", "mompiani", CSRC, "Mompiani"),
    house("24", "zante", CSRC, "Zante"),
    house("25", "boifava", CAM, "Boifava"),
    house("26", "de-andre", CSRC, "De André"),
    house("29", "saponaro-cam", CAM, "Saponaro"),
    house("33", "di-rudini", CAM, "Di Rudinì"),
    house("34", "donne-partigiane", CSRC, "Donne Partigiane"),
    house("35", "la-spezia", CAM, "La Spezia"),
    house("37", "narcisi", CSRC, "Narcisi"),
    house("38", "san-paolino", CAM, "San Paolino"),
    house("39", "anselmo-da-baggio", CSRC, "Anselmo da Baggio"),
    house("40", "caio-mario", CSRC, "Caio Mario"),
    house("45", "osteno", CSRC, "Osteno"),
    house("46", "stratico", CSRC, "Stratico"),
    house("47", "aldini", CSRC, "Aldini"),
    house("48", "appennini", CSRC, "Appennini"),
    house("49", "cenisio", CSRC, "Cenisio"),
    house("53", "pecetta", CAM, "Pecetta"),
    house("54", "satta", CSRC, "Satta"),
    house("56", "cassina-anna-csrc", CSRC, "Cassina Anna"),
    house("58", "grivola", CSRC, "Grivola"),
    house("59", "montegrappa", CSRC, "Montegrappa"),
    house("61", "val-di-bondo", CSRC, "Val di Bondo"),
    house("62", "brivio", "casa-di-quartiere", "Brivio"),
];
