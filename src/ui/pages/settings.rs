use crate::preferences::Setting;
use crate::route::Route;
use crate::ui::Context;
use crate::ui::components::{self, CHOOSE, READING_FORM};
use markup::{Element, Nodes, el, nodes};
use wording::ids;

/// The page of settings: every choice with an example of its effect.
pub fn settings(context: &Context) -> Nodes {
    let settings: Vec<_> = Setting::ALL
        .into_iter()
        .map(|it| components::setting(context, it, "pagina", &|value| example(context, it, value)))
        .collect();
    let languages =
        el("a").attr("href", context.href(Route::Languages)).child(context.get(ids::SETTINGS_LANGUAGES));
    let kept = if context.reader.keeps_preferences { ids::SETTINGS_KEPT } else { ids::SETTINGS_NOT_KEPT };
    let restore = el("button")
        .attr("type", "button")
        .class("toggle")
        .attr(CHOOSE, "")
        .child(context.get(ids::SETTINGS_RESTORE));
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::SETTINGS_TITLE)),
        el("div").class("needs-js").child((
            el("p").class("lead").child(context.get(ids::SETTINGS_INTRO)),
            el("p").child(context.get(kept)),
            el("form")
                .class("settings")
                .attr("aria-label", context.get(ids::SETTINGS_TITLE))
                .attr(READING_FORM, "")
                .child((settings, components::no_voice(context), el("p").child(restore))),
        )),
        el("noscript").child(el("p").child(context.get(ids::SETTINGS_WITHOUT_SCRIPT))),
        el("p").child(languages),
    ))
}

/// An example of a value's effect, with the same attribute as the whole page has.
fn example(context: &Context, setting: Setting, value: &'static str) -> Option<Element> {
    let shown = match setting {
        Setting::Motion | Setting::Version | Setting::Announcements | Setting::Listen | Setting::Operator => {
            return None;
        }
        Setting::Links => el("span").class("like-a-link").child(context.get(ids::SETTING_EXAMPLE_LINK)),
        _ => el("span").child(context.get(ids::SETTING_EXAMPLE)),
    };
    // The radio button's name says what it is; to hear the example with every value helps nobody.
    Some(
        el("span").class("example").attr("aria-hidden", "true").attr(setting.attribute(), value).child(shown),
    )
}
