use crate::preferences::{LARGE_TEXT, NORMAL_TEXT, Setting};
use crate::route::Route;
use crate::ui::Context;
use markup::{Element, el};

/// Marks the forms whose choices the browser layer takes up at once.
pub const READING_FORM: &str = "data-lettura";
/// Names what a button chooses (`testo=150`); empty where it takes all choices back.
pub const CHOOSE: &str = "data-scegli";

/// The words of a setting: its name, its values in the order of [`Setting::values`], what it does.
fn words(setting: Setting) -> (&'static str, &'static [&'static str], Option<&'static str>) {
    match setting {
        Setting::Text => (
            "setting-text",
            &["setting-text-100", "setting-text-125", "setting-text-150", "setting-text-200"],
            None,
        ),
        Setting::Theme => (
            "setting-theme",
            &["setting-theme-device", "setting-theme-light", "setting-theme-dark", "setting-theme-contrast"],
            None,
        ),
        Setting::Lines => ("setting-lines", &["setting-lines-normal", "setting-lines-wide"], None),
        Setting::Letters => ("setting-letters", &["setting-letters-normal", "setting-letters-wide"], None),
        Setting::Links => ("setting-links", &["setting-links-normal", "setting-links-underlined"], None),
        Setting::Motion => ("setting-motion", &["setting-motion-device", "setting-motion-still"], None),
        Setting::Version => (
            "setting-version",
            &["setting-version-whole", "setting-version-essential"],
            Some("setting-version-hint"),
        ),
        Setting::Announcements => (
            "setting-announcements",
            &["setting-announcements-normal", "setting-announcements-detailed", "setting-announcements-off"],
            Some("setting-announcements-hint"),
        ),
        Setting::Listen => {
            ("setting-listen", &["setting-listen-off", "setting-listen-on"], Some("setting-listen-hint"))
        }
    }
}

/// A setting as a group of radio buttons. `example` shows what a value does; `place` tells two groups of the same
/// setting on a page apart.
pub fn setting(
    context: &Context,
    setting: Setting,
    place: &'static str,
    example: &dyn Fn(&'static str) -> Option<Element>,
) -> Element {
    let (name, values, hint) = words(setting);
    let name_id = format!("{place}-{}", setting.key());
    let hint_id = format!("{name_id}-spiegazione");
    let hint = hint.filter(|_| place == "pagina");
    let described = hint.map(|_| hint_id.clone());
    let chosen = context.reader.preferences.value(setting);
    let radios = setting.values().iter().zip(values).map(|(value, message)| {
        let radio = el("input")
            .attr("type", "radio")
            .attr("name", setting.key())
            .attr("value", *value)
            .live_flag("checked", move || *value == chosen);
        el("label").class("choice").add((radio, el("span").add(context.get(message)), example(value)))
    });
    let radios: Vec<_> = radios.collect();
    // Named by its legend in so many words: some programs find no legend where the bar is closed.
    let group = el("fieldset").class("setting").attr("aria-labelledby", name_id.clone());
    group.attr("aria-describedby", described).add((
        el("legend").attr("id", name_id).add(context.get(name)),
        hint.map(|it| el("p").class("hint").attr("id", hint_id).add(context.get(it))),
        el("div").class("choices").add(radios),
    ))
}

/// The bar of every page: what is changed most often, and the way to the rest. Two actions from anywhere.
pub fn reading_bar(context: &Context) -> Element {
    let without = |_| None;
    let choices = [Setting::Text, Setting::Theme, Setting::Version];
    let choices: Vec<_> = choices.into_iter().map(|it| setting(context, it, "barra", &without)).collect();
    let all = el("a").attr("href", context.href(Route::Settings)).add(context.get("reading-all"));
    el("details").class("menu reading needs-js").add((
        el("summary").add((
            el("span").class("letters").attr("aria-hidden", "true").add("Aa"),
            el("span").add(context.get("reading-bar")),
        )),
        el("form")
            .class("panel")
            .attr("aria-label", context.get("reading-bar"))
            .attr(READING_FORM, "")
            .add((choices, super::listen_to_page(context), el("p").add(all))),
    ))
}

/// One tap for large letters, and back.
pub fn large_text(context: &Context) -> Element {
    let is_large = context.reader.preferences.value(Setting::Text) != NORMAL_TEXT;
    let to = if is_large { NORMAL_TEXT } else { LARGE_TEXT };
    el("p").class("needs-js").add(
        el("button")
            .attr("type", "button")
            .class("toggle")
            .attr(CHOOSE, format!("{}={to}", Setting::Text.key()))
            .attr("aria-pressed", is_large.to_string())
            .add((
                el("span").class("letters").attr("aria-hidden", "true").add("Aa"),
                el("span").add(context.get("home-large-text")),
            )),
    )
}
