use crate::ui::Context;
use domain::place::{Place, PlaceKind};
use markup::{Nodes, el, nodes};
use wording::ids;

/// The source, in the feed, of the rule that the City had published for the former CSRC.
const SOURCE: &str = "csrc-2023";

/// The rule by which people were let into a house before it became a Casa di Quartiere, with its source. Nobody has said
/// whether it still holds, so it is told as a doubt; `None` where there was none, or where the feed lacks its source.
pub fn former_rule(context: &Context, place: &Place) -> Option<Nodes> {
    if place.kind != PlaceKind::ExCsrc {
        return None;
    }
    let source = context.feed.catalogue.about.source(SOURCE)?;
    let name = super::name(context, &source.name);
    let link = match source.url.clone() {
        Some(url) => el("a").attr("href", url).attr("rel", "noreferrer"),
        None => el("span"),
    };
    Some(nodes((el("p").child(context.get(ids::AUDIENCE_FORMER_RULE)), el("p").child(link.child(name)))))
}
