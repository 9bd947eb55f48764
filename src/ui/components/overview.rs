use crate::route::Route;
use crate::ui::Context;
use markup::{Nodes, el, nodes};
use wording::ids;

/// The overview below a page's heading in the essential version: the page in a sentence or two, and links to its parts.
/// `parts` has ids of headings with their words.
pub fn overview(
    context: &Context,
    route: &Route,
    summary: Option<String>,
    parts: Vec<(&'static str, String)>,
) -> Option<Nodes> {
    if !context.reader.preferences.is_essential() {
        return None;
    }
    let page = context.href(route.clone());
    let links = parts
        .into_iter()
        .map(|(id, words)| el("li").child(el("a").attr("href", format!("{page}#{id}")).child(words)));
    let links: Vec<_> = links.collect();
    let label = context.get(ids::OVERVIEW_LABEL);
    let index = (!links.is_empty())
        .then(|| el("nav").class("overview").attr("aria-label", label).child(el("ul").child(links)));
    Some(nodes((summary.map(|it| el("p").class("summary").child(it)), index)))
}
