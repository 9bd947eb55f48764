use super::query::{is_tag, write_look, write_query};
use super::{ANSWERS, CODE, Route, WRITTEN};
use crate::preferences::Choices;
use wording::Language;

/// A route, and the preferences that an address may carry.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    /// The page.
    pub route: Route,
    /// The language asked for, as written; `None` where nothing is said of it: that is Italian.
    pub lang: Option<String>,
    /// The ways of reading asked for.
    pub from_url: Choices,
}

impl Address {
    /// An address without preferences.
    pub fn new(route: Route) -> Self {
        Self { route, lang: None, from_url: Choices::default() }
    }

    /// Reads a path below the portal's base, with or without slashes around it, and a query without `?`.
    pub fn parse(path: &str, query: &str) -> Self {
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        // People and programs double slashes.
        let mut words: Vec<_> = path.split('/').filter(|it| !it.is_empty()).collect();
        words.pop_if(|it| *it == "index.html");
        let of_path = words.first().and_then(|it| Language::of_path(it));
        let words = if of_path.is_some() { &words[1..] } else { &words[..] };
        // Old links have the language in their query.
        let asked =
            asked_language(query).filter(|it| of_path.is_none() || Language::negotiated(it).is_some());
        let lang = asked.or_else(|| of_path.map(|it| it.tag.to_owned()));
        let from_url = Choices::read(pairs.iter().map(|it| (it.0.as_str(), it.1.as_str()))).in_address();
        Self { route: Route::parse(words, &pairs), lang, from_url }
    }

    /// The path below the portal's base: Italian pages stand at their route's, those of another language below its tag.
    pub fn path(&self) -> String {
        let path = self.route.path();
        match self.below() {
            Some(language) if path.is_empty() => language.tag.to_owned(),
            Some(language) => format!("{}/{path}", language.tag),
            None => path,
        }
    }

    /// The language below whose tag the page stands.
    fn below(&self) -> Option<&'static Language> {
        self.lang.as_deref().and_then(Language::of_path).filter(|it| !it.is_source())
    }

    /// The address relative to the portal's base; `./` for the front page.
    pub fn href(&self) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        if let Route::Activities(query, look) = &self.route {
            write_query(&mut pairs, query);
            write_look(&mut pairs, *look);
        }
        if let Route::ForMe(query) = &self.route {
            write_query(&mut pairs, query);
        }
        if let Route::Embed(choices) = &self.route {
            choices.write(&mut pairs);
        }
        if let Route::Step(at) = &self.route {
            if !at.answers.is_empty() {
                pairs.append_pair(ANSWERS, &at.answers.to_string());
            }
            if let Some(written) = &at.written {
                pairs.append_pair(WRITTEN, written);
            }
        }
        if let Route::Guides(Some(code)) = &self.route {
            pairs.append_pair(CODE, code);
        }
        // Italian is named only where somebody has asked for it: else the browser's language would come before it.
        if let Some(lang) = self.lang.as_ref().filter(|_| self.below().is_none()) {
            pairs.append_pair("lang", lang);
        }
        for (setting, value) in self.from_url.pairs() {
            pairs.append_pair(setting.key(), value);
        }
        let (path, query) = (self.path(), pairs.finish());
        match (path.is_empty(), query.is_empty()) {
            (true, true) => "./".to_owned(),
            (true, false) => format!("./?{query}"),
            (false, true) => path,
            (false, false) => format!("{path}?{query}"),
        }
    }
}

/// The part of a site's path that lies below the portal's base, which has slashes around it; `None` outside of it.
pub fn below<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    path.strip_prefix(base).or_else(|| (base.strip_suffix('/') == Some(path)).then_some(""))
}

/// The language that a query asks for, as written, whether or not the portal speaks it.
pub fn asked_language(query: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|it| it.0 == "lang").map(|it| it.1.into_owned()).filter(|it| is_tag(it))
}

#[cfg(test)]
mod tests {
    use super::super::{QUERY_KEYS, ResultsView, View};
    use super::*;
    use domain::access::Need;
    use domain::search::{ClosedSeason, Day, Order, Query};
    use proptest::prelude::*;

    #[track_caller]
    fn check(path: &str, query: &str, canonical: &str) {
        assert_eq!(Address::parse(path, query).href(), canonical, "{path}?{query}");
    }

    #[test]
    fn addresses_are_read_and_written() {
        check("", "", "./");
        check("/", "lang=ar", "ar");
        check("/ar/", "", "ar");
        check("it/case", "", "case?lang=it");
        check("ar/case/zante/index.html", "testo=200", "ar/case/zante?testo=200");
        check("ar/case", "lang=en", "en/case");
        check("ar/case", "lang=it", "case?lang=it");
        check("ar/case", "lang=de", "ar/case");
        check("case", "lang=de", "case?lang=de");
        check("tl/attivita", "q=ballo", "fil/attivita?q=ballo");
        check("ar/niente/x", "", "ar/niente/x");
        check("/attivita/", "", "attivita");
        check("/attivita/index.html", "", "attivita");
        check("/case/zante", "", "case/zante");
        check("ar/servizi/teleassistenza", "", "ar/servizi/teleassistenza");
        check("eta-attiva/muoversi", "tema=ballo", "eta-attiva/muoversi");
        check(
            "eta-attiva/che-cosa-fa-per-me",
            "tema=giochi&fascia=&per=x&q=ballo&municipio=4",
            "eta-attiva/che-cosa-fa-per-me?municipio=4&tema=giochi",
        );
        check("en/guide/cieid", "operatore=1", "en/guide/cieid?operatore=1");
        check("guide/cie/foto", "risposte=eta.70_persona.si", "guide/cie/foto?risposte=eta.70_persona.si");
        check("guide/cie/foto", "risposte=eta.70_..&x=1", "guide/cie/foto?risposte=eta.70");
        check("guide/prova/scrivi", "parola=+pane+", "guide/prova/scrivi?parola=pane");
        check(
            "guide/p/scrivi",
            "parola=una+parola+lunga+di+molte+lett+ere",
            "guide/p/scrivi?parola=una+parola+lunga+di+molte+lett",
        );
        check("guide/cie/tutto", "risposte=eta.70", "guide/cie/tutto");
        check("guide", "codice=+SPID-4-A7+", "guide?codice=SPID-4-A7");
        check("guide", "codice=+", "guide");
        check("guide/cie/foto/x", "", "guide/cie/foto/x");
        check("incorpora", "mostra=case/zante&lingua=&x=1", "incorpora?mostra=case%2Fzante");
        check("//case//zante//index.html", "", "case/zante");
        check("case", "versione=essenziale&testo=200&lang=ar", "ar/case?testo=200&versione=essenziale");
        check("attivita", "q=ginnastica+dolce", "attivita?q=ginnastica+dolce");
        check("attivita", "giorno=oggi&municipio=8", "attivita?municipio=8&giorno=oggi");
        check("attivita", "municipio=9&municipio=2&municipio=9", "attivita?municipio=2&municipio=9");
        check(
            "attivita",
            "gratis=1&fascia=sera&per=anziani&casa=zante&pagina=3",
            "attivita?casa=zante&per=anziani&fascia=sera&gratis=1&pagina=3",
        );
    }

    #[test]
    fn a_path_outside_the_base_is_not_ours() {
        assert_eq!(below("/", "/case/zante"), Some("case/zante"));
        assert_eq!(below("/portale/", "/portale/case"), Some("case"));
        assert_eq!(below("/portale/", "/portale"), Some(""));
        assert_eq!(below("/portale/", "/portale2/case"), None);
        assert_eq!(below("/portale/", "/case"), None);
    }

    #[test]
    fn what_is_not_understood_is_ignored() {
        check(
            "attivita",
            "municipio=10&giorno=ieri&fascia=&per=x&gratis=s%C3%AC&pagina=0&tema=%3Cb%3E&eta=121&vista=tv&aperto=x",
            "attivita",
        );
        check("attivita", "q=%FF%FE&casa=../x", "attivita?q=%EF%BF%BD%EF%BF%BD");
        check("attivita", "lang=%22%3E", "attivita");
        check("case", "testo=175&tema-colore=rosa&versione=&annunci=nessuno", "case");
        assert_eq!(Address::parse("case/ZANTE", "").route, Route::NotFound("case/ZANTE".to_owned()));
        check("/case/zante/x%20y/", "", "case/zante/x%2520y");
    }

    /// The start-up script knows every key, and no other.
    #[test]
    fn an_address_that_asks_everything_has_every_key() {
        let query = Query {
            text: "a".to_owned(),
            municipi: vec![1],
            place: Some("feltre".to_owned()),
            topics: vec!["ballo".to_owned()],
            audience: Some(domain::activity::Audience::Older),
            day: Some(Day::Today),
            part: Some(domain::search::PartOfDay::Morning),
            free: true,
            step_free: true,
            online: true,
            language: Some("ar".to_owned()),
            age: Some(70),
            open: Some(ClosedSeason::August),
            needs: vec![Need::Pram],
            near: Some("zara".to_owned()),
            order: Order::Time,
        };
        let href = Address::new(Route::Activities(query, ResultsView { view: View::Week, pages: 2 })).href();
        let pairs: Vec<_> = form_urlencoded::parse(href.split_once('?').unwrap().1.as_bytes()).collect();
        let written: std::collections::BTreeSet<_> = pairs.iter().map(|it| it.0.as_ref()).collect();
        assert_eq!(written, QUERY_KEYS.into_iter().collect());
    }

    proptest! {
        #[test]
        fn href_and_parse_are_inverse(
            text in "[a-zà-ù &=+?#%']{0,20}", municipi in proptest::collection::btree_set(1u8..=9, 0..4),
            day in 0usize..10, topic in "[a-z-]{1,8}", free: bool, pages in 1usize..9, choice in 0usize..60,
            age in proptest::option::of(0u8..=120), near in proptest::option::of("[a-z-]{1,8}"),
        ) {
            let query = Query {
                text: text.trim().to_owned(), municipi: municipi.into_iter().collect(), topics: vec![topic],
                day: Some(Day::ALL[day].1), free, age, near, needs: vec![Need::ALL[choice % 5].1],
                step_free: choice % 2 == 0, online: choice % 3 == 0, order: Order::ALL[choice % 4].1,
                language: (choice % 5 == 0).then(|| "zh-Hans".to_owned()), open: Some(ClosedSeason::ALL[choice % 2].1),
                ..Query::default()
            };
            let look = ResultsView { view: View::ALL[choice % 3].1, pages };
            let from_url = Choices::from_text(["", "testo=150", "tema-colore=scuro&versione=essenziale"][choice % 3]);
            let address = Address { route: Route::Activities(query, look), lang: Some("ar".to_owned()), from_url };
            let href = address.href();
            let (path, query) = href.split_once('?').unwrap_or((&href, ""));
            prop_assert_eq!(Address::parse(path, query), address);
        }

        #[test]
        fn anything_can_be_read(path in "\\PC{0,30}", query in "\\PC{0,60}") {
            let _ = Address::parse(&path, &query).href();
        }
    }
}
