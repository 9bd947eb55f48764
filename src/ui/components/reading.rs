use crate::preferences::{LARGE_TEXT, NORMAL_TEXT, Setting};
use crate::route::Route;
use crate::ui::Context;
use markup::{Element, el};
use wording::{MessageId, ids};

/// Marks the forms whose choices the browser layer takes up at once.
pub const READING_FORM: &str = "data-lettura";
/// Names what a button chooses (`testo=150`); empty where it takes all choices back.
pub const CHOOSE: &str = "data-scegli";

const THEMES: [MessageId; 4] = [
    ids::SETTING_THEME_DEVICE,
    ids::SETTING_THEME_LIGHT,
    ids::SETTING_THEME_DARK,
    ids::SETTING_THEME_CONTRAST,
];

/// The name of a setting, and its values in the order of [`Setting::values`].
pub fn setting_words(setting: Setting) -> (MessageId, &'static [MessageId]) {
    let (name, values, _) = words(setting);
    (name, values)
}

/// The words of a setting: its name, its values in the order of [`Setting::values`], what it does.
fn words(setting: Setting) -> (MessageId, &'static [MessageId], Option<MessageId>) {
    match setting {
        Setting::Text => (
            ids::SETTING_TEXT,
            &[ids::SETTING_TEXT_100, ids::SETTING_TEXT_125, ids::SETTING_TEXT_150, ids::SETTING_TEXT_200],
            None,
        ),
        Setting::Theme => (ids::SETTING_THEME, &THEMES, None),
        Setting::Lines => (ids::SETTING_LINES, &[ids::SETTING_LINES_NORMAL, ids::SETTING_LINES_WIDE], None),
        Setting::Letters => {
            (ids::SETTING_LETTERS, &[ids::SETTING_LETTERS_NORMAL, ids::SETTING_LETTERS_WIDE], None)
        }
        Setting::Links => {
            (ids::SETTING_LINKS, &[ids::SETTING_LINKS_NORMAL, ids::SETTING_LINKS_UNDERLINED], None)
        }
        Setting::Motion => {
            (ids::SETTING_MOTION, &[ids::SETTING_MOTION_DEVICE, ids::SETTING_MOTION_STILL], None)
        }
        Setting::Version => (
            ids::SETTING_VERSION,
            &[ids::SETTING_VERSION_WHOLE, ids::SETTING_VERSION_ESSENTIAL],
            Some(ids::SETTING_VERSION_HINT),
        ),
        Setting::Announcements => (
            ids::SETTING_ANNOUNCEMENTS,
            &[
                ids::SETTING_ANNOUNCEMENTS_NORMAL,
                ids::SETTING_ANNOUNCEMENTS_DETAILED,
                ids::SETTING_ANNOUNCEMENTS_OFF,
            ],
            Some(ids::SETTING_ANNOUNCEMENTS_HINT),
        ),
        Setting::Listen => (
            ids::SETTING_LISTEN,
            &[ids::SETTING_LISTEN_OFF, ids::SETTING_LISTEN_ON],
            Some(ids::SETTING_LISTEN_HINT),
        ),
        Setting::Operator => (
            ids::SETTING_OPERATOR,
            &[ids::SETTING_OPERATOR_OFF, ids::SETTING_OPERATOR_ON],
            Some(ids::SETTING_OPERATOR_HINT),
        ),
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
            .prop("checked", move || *value == chosen);
        el("label").class("choice").child((radio, el("span").child(context.get(*message)), example(value)))
    });
    let radios: Vec<_> = radios.collect();
    // Named by its legend in so many words: some programs find no legend where the bar is closed.
    let group = el("fieldset").class("setting").attr("aria-labelledby", name_id.clone());
    group.attr("aria-describedby", described).child((
        el("legend").attr("id", name_id).child(context.get(name)),
        hint.map(|it| el("p").class("hint").attr("id", hint_id).child(context.get(it))),
        el("div").class("choices").child(radios),
    ))
}

/// The bar of every page: the settings that are changed most often, and a link to the rest. Two actions from anywhere.
pub fn reading_bar(context: &Context) -> Element {
    let without = |_| None;
    let choices = [Setting::Text, Setting::Theme, Setting::Version];
    let choices: Vec<_> = choices.into_iter().map(|it| setting(context, it, "barra", &without)).collect();
    let all = el("a").attr("href", context.href(Route::Settings)).child(context.get(ids::READING_ALL));
    el("details").class("menu reading needs-js").child((
        el("summary").child((
            el("span").class("letters").attr("aria-hidden", "true").child("Aa"),
            el("span").child(context.get(ids::READING_BAR)),
        )),
        el("form")
            .class("panel")
            .attr("aria-label", context.get(ids::READING_BAR))
            .attr(READING_FORM, "")
            .child((choices, super::listen_to_page(context), el("p").child(all))),
    ))
}

/// One tap for large letters, and back.
pub fn large_text(context: &Context) -> Element {
    let is_large = context.reader.preferences.value(Setting::Text) != NORMAL_TEXT;
    let to = if is_large { NORMAL_TEXT } else { LARGE_TEXT };
    el("p").class("needs-js").child(
        el("button")
            .attr("type", "button")
            .class("toggle")
            .attr(CHOOSE, format!("{}={to}", Setting::Text.key()))
            .attr("aria-pressed", is_large.to_string())
            .child((
                el("span").class("letters").attr("aria-hidden", "true").child("Aa"),
                el("span").child(context.get(ids::HOME_LARGE_TEXT)),
            )),
    )
}
