use crate::route::Route;
use crate::ui::Context;
use crate::ui::components::{self, Choice, plain, select};
use domain::access::Need;
use domain::activity::Audience;
use domain::search::{Hit, PartOfDay, Proposal, Query, Wish};
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// How many proposals are made: a choice that one takes in at a glance.
const PROPOSALS: usize = 6;

/// The people with whom older people ask to be.
const COMPANY: [Audience; 3] = [Audience::Older, Audience::Families, Audience::Children];

/// What suits the reader: five questions, none of which must be answered, and what answers them.
pub fn for_me(context: &Context, query: &Query) -> Nodes {
    let document = |it: MessageId| context.locale.document(it);
    nodes((
        components::breadcrumb(context, Some((Route::Ageing, ids::AGEING))),
        el("h1").attr("tabindex", "-1").child(document(ids::FORME_TITLE)),
        el("p").class("lead").child(document(ids::FORME_LEAD)),
        proposals(context, query),
        form(context, query),
        // Without scripts there are no proposals: the themes are.
        el("noscript").child(
            el("p").child(el("a").attr("href", context.href(Route::Ageing)).child(context.get(ids::AGEING))),
        ),
    ))
}

fn proposals(context: &Context, query: &Query) -> Option<Element> {
    let today = context.feed.now?.date;
    if query.is_empty() {
        return None;
    }
    let locale = &context.locale;
    let search = context.search();
    let proposals = search.proposals(query, today, PROPOSALS);
    let positions: Vec<_> = proposals.iter().map(|it| it.position).collect();
    let hits = search.hits(&Query::default(), &positions);
    let about = |hit: &Hit<'_>| {
        let at = hits.iter().position(|it| it.activity.id == hit.activity.id);
        nodes(at.and_then(|it| proposals.get(it)).map(|it| reasons(context, query, it)))
    };
    let title = if proposals.is_empty() {
        locale.document(ids::FORME_NONE)
    } else {
        locale.document_with(ids::FORME_FOUND, &[("count", proposals.len().into())])
    };
    Some(el("section").attr("aria-labelledby", "proposte").child((
        el("h2").attr("id", "proposte").attr("tabindex", "-1").child(title),
        components::names_in_italian(context, &hits),
        components::cards_with(context, &hits, &about),
    )))
}

/// Why this one, and what nobody has said of it.
fn reasons(context: &Context, query: &Query, proposal: &Proposal) -> Element {
    let line = |message: MessageId, wishes: &[Wish]| {
        let names: Vec<_> = wishes.iter().map(|it| name(context, query, *it)).collect();
        let list = ("list", context.locale.formats.list(&names).into());
        (!names.is_empty()).then(|| context.locale.document_with(message, &[list]))
    };
    let reasons = line(ids::FORME_REASON, &proposal.reasons).map(|it| el("li").class("ok").child(it));
    let doubts = line(ids::FORME_DOUBT, &proposal.doubts).map(|it| el("li").class("ask").child(it));
    el("ul").class("access").child((reasons, doubts))
}

fn name(context: &Context, query: &Query, wish: Wish) -> String {
    match wish {
        Wish::Topics => {
            let topics = query.topics.iter().filter_map(|it| context.feed.catalogue.topic(it));
            let names: Vec<_> = topics.map(|it| context.topic_name(it).in_a_sentence()).collect();
            context.locale.formats.list(&names)
        }
        Wish::Part(part) => components::part_label(context, part),
        Wish::Audience(audience) => context.get(components::audience_message(audience)),
        Wish::Near => context.locale.document(ids::FORME_NEAR),
        Wish::Access => context.locale.document(ids::FORME_ACCESS),
    }
}

/// The questions. It is a plain form: the answers stand in the address, and can be changed one at a time.
fn form(context: &Context, query: &Query) -> Element {
    let document = |it: MessageId| context.locale.document(it);
    el("form")
        .class("for-me needs-js")
        .attr("action", context.locale.address(Route::ForMe(Query::default())).path())
        .attr("method", "get")
        .attr("aria-label", document(ids::FORME_TITLE))
        .child((
            el("div").class("fields").child(Vec::from(questions(context, query))),
            el("p").child(el("button").class("go").attr("id", "mostra").child(document(ids::FORME_SHOW))),
        ))
}

fn questions(context: &Context, query: &Query) -> [Element; 5] {
    let document = |it: MessageId| context.locale.document(it);
    let any = || context.get(ids::FILTERS_OPEN_ANY);
    let answer = |value: &str, label: String, chosen| Choice {
        value: value.to_owned(),
        label: plain(label),
        count: None,
        chosen,
    };
    let topics = context.feed.catalogue.topics.iter();
    let topics = topics.filter(|it| it.broader.is_none() && it.related.is_empty());
    let topics = topics.map(|it| {
        let chosen = query.topics.contains(&it.id);
        Choice { label: context.topic_name(it), ..answer(&it.id, String::new(), chosen) }
    });
    let parts = PartOfDay::ALL
        .iter()
        .map(|it| answer(it.0, components::part_label(context, it.1), query.part == Some(it.1)));
    let company = COMPANY
        .map(|it| answer(it.id(), context.get(components::audience_message(it)), query.audience == Some(it)));
    let needs = Need::ALL
        .iter()
        .map(|it| answer(it.0, context.get(components::need_message(it.1)), query.needs.contains(&it.1)));
    let municipi = (1..=9u8)
        .map(|it| answer(&it.to_string(), context.locale.municipio(it), query.municipi.contains(&it)));
    let anywhere = context.get(ids::FILTERS_NEAR_ANY);
    [
        select(context, "tema", document(ids::FORME_LIKE), any(), topics.collect()),
        select(context, "fascia", document(ids::FORME_WHEN), any(), parts.collect()),
        select(context, "per", document(ids::FORME_WITH), any(), company.into()),
        select(context, "esigenza", context.get(ids::FILTERS_ACCESS), any(), needs.collect()),
        select(context, "municipio", document(ids::FORME_WHERE), anywhere, municipi.collect()),
    ]
}
