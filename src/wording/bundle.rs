use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Language, mark_italian};

/// The Italian messages.
pub const ITALIAN: &str = concat!(
    include_str!("../../locales/it/portal.ftl"),
    "\n",
    include_str!("../../locales/it/activities.ftl"),
    "\n",
    include_str!("../../locales/it/places.ftl"),
    "\n",
    include_str!("../../locales/it/about.ftl"),
    "\n",
    include_str!("../../locales/it/access.ftl"),
    "\n",
    include_str!("../../locales/it/reading.ftl"),
    "\n",
    include_str!("../../locales/it/search.ftl"),
    "\n",
    include_str!("../../locales/it/views.ftl"),
);

static SOURCE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::SOURCE, ITALIAN));

/// The messages of one language, with Italian behind them.
pub struct Wording {
    /// The language.
    pub language: &'static Language,
    /// `None` for Italian, which is always there.
    bundle: Option<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wording").field("language", &self.language.tag).finish_non_exhaustive()
    }
}

impl Wording {
    /// Italian.
    pub fn italian() -> Self {
        Self { language: Language::SOURCE, bundle: None }
    }

    /// Another language, from the text of its messages. Messages with mistakes are left out, one by one.
    pub fn new(language: &'static Language, messages: &str) -> Self {
        Self { language, bundle: Some(bundle(language, messages)) }
    }

    /// A message without variables.
    pub fn get(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A message with its variables. A message that exists nowhere gives its id: `tests/wording/` rules that out.
    pub fn say(&self, id: &str, variables: &[(&'static str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = variables.iter().map(|(name, value)| (*name, value.clone())).collect();
        let Some(bundle) = &self.bundle else {
            return format(&SOURCE, id, &args).unwrap_or_else(|| id.to_owned());
        };
        let italian = || format(&SOURCE, id, &args).map(|it| mark_italian(&it));
        format(bundle, id, &args).or_else(italian).unwrap_or_else(|| id.to_owned())
    }

    /// Whether this is Italian, or has messages of its own: a file that isn't one has none.
    pub fn is_its_own(&self) -> bool {
        self.bundle.as_ref().is_none_or(|it| it.has_message("portal-title"))
    }

    /// Whether these are texts of documents: a file that isn't one has none.
    pub fn has_documents(&self) -> bool {
        self.bundle.as_ref().is_some_and(|it| it.has_message("accessibility-status"))
    }

    /// Whether it has every message that Italian has: one that was damaged on its way, or kept from an older version of
    /// the portal, may lack some.
    pub fn is_complete(&self) -> bool {
        let Some(bundle) = &self.bundle else { return true };
        let ids = ITALIAN.lines().filter_map(|it| it.split_once(" ="));
        let mut ids = ids.map(|it| it.0).filter(|it| !it.starts_with([' ', '#']) && !is_italian_only(it));
        ids.all(|it| bundle.has_message(it))
    }

    /// A message in Italian whatever the reader's language: names that stand on a door.
    pub fn italian_message(id: &str, variables: &[(&'static str, FluentValue<'_>)]) -> String {
        Self::italian().say(id, variables)
    }
}

/// Messages that are said in Italian to everybody: what stands on a door or in the portal's sign.
pub fn is_italian_only(id: &str) -> bool {
    id.starts_with("full-name-") || matches!(id, "portal-name" | "portal-owner")
}

fn bundle(language: &Language, messages: &str) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks keep Italian names in order inside Arabic; where all runs left to right they'd only be noise.
    bundle.set_use_isolating(language.rtl);
    let resource = FluentResource::try_new(messages.to_owned()).unwrap_or_else(|(partial, _)| partial);
    bundle.add_resource_overriding(resource);
    bundle
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}
