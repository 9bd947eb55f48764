use crate::route::{Route, to_word};
use crate::ui::{Context, components};
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
        nodes(at.and_then(|it| proposals.get(it)).map(|it| reasons(context, it)))
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
fn reasons(context: &Context, proposal: &Proposal) -> Element {
    let line = |message: MessageId, wishes: &[Wish]| {
        let names: Vec<_> = wishes.iter().map(|it| name(context, it)).collect();
        let list = ("list", context.locale.formats.list(&names).into());
        (!names.is_empty()).then(|| context.locale.document_with(message, &[list]))
    };
    let reasons = line(ids::FORME_REASON, &proposal.reasons).map(|it| el("li").class("ok").child(it));
    let doubts = line(ids::FORME_DOUBT, &proposal.doubts).map(|it| el("li").class("ask").child(it));
    el("ul").class("access").child((reasons, doubts))
}

fn name(context: &Context, wish: &Wish) -> String {
    match wish {
        Wish::Topic(id) => {
            let topic = context.feed.catalogue.topic(id);
            topic.map(|it| context.topic_name(it).in_a_sentence()).unwrap_or_default()
        }
        Wish::Part(part) => components::part_label(context, *part),
        Wish::Audience(audience) => context.get(components::audience_message(*audience)),
        Wish::Near => context.locale.document(ids::FORME_NEAR),
        Wish::Access => context.locale.document(ids::FORME_ACCESS),
    }
}

/// A question with one answer of several: the key of its answer in the address, its words, the answers, the chosen one.
struct Question {
    key: &'static str,
    words: String,
    /// "It doesn't matter", in the words of the question.
    any: String,
    answers: Vec<(String, String)>,
    chosen: Option<String>,
}

/// The questions. It is a plain form: the answers stand in the address, and can be changed one at a time.
fn form(context: &Context, query: &Query) -> Element {
    let document = |it: MessageId| context.locale.document(it);
    let fields: Vec<_> = questions(context, query).into_iter().map(field).collect();
    el("form")
        .class("for-me needs-js")
        .attr("action", context.locale.address(Route::ForMe(Query::default())).path())
        .attr("method", "get")
        .attr("aria-label", document(ids::FORME_TITLE))
        .child((
            el("div").class("fields").child(fields),
            el("p").child(el("button").class("go").attr("id", "mostra").child(document(ids::FORME_SHOW))),
        ))
}

fn questions(context: &Context, query: &Query) -> [Question; 5] {
    let document = |it: MessageId| context.locale.document(it);
    let word = |it: Option<&'static str>| it.map(str::to_owned);
    let any = || context.get(ids::FILTERS_OPEN_ANY);
    let topics = context.feed.catalogue.topics.iter();
    let topics = topics.filter(|it| it.broader.is_none() && it.related.is_empty());
    let topics = topics.map(|it| (it.id.clone(), context.topic_name(it).in_a_sentence()));
    let parts = PartOfDay::ALL.iter().map(|it| (it.0.to_owned(), components::part_label(context, it.1)));
    let company = COMPANY.map(|it| (it.id().to_owned(), context.get(components::audience_message(it))));
    let needs = Need::ALL.iter().map(|it| (it.0.to_owned(), context.get(components::need_message(it.1))));
    let municipi = (1..=9u8).map(|it| (it.to_string(), context.locale.municipio(it)));
    let question = |key, words, answers: Vec<_>, chosen| Question { key, words, any: any(), answers, chosen };
    let part = query.part.and_then(|it| to_word(&PartOfDay::ALL, it));
    let need = query.needs.first().and_then(|it| to_word(&Need::ALL, *it));
    let municipio = query.municipi.first().map(u8::to_string);
    let like = question("tema", document(ids::FORME_LIKE), topics.collect(), query.topics.first().cloned());
    let place = question("municipio", document(ids::FORME_WHERE), municipi.collect(), municipio);
    [
        like,
        question("fascia", document(ids::FORME_WHEN), parts.collect(), word(part)),
        question("per", document(ids::FORME_WITH), company.to_vec(), word(query.audience.map(Audience::id))),
        question("esigenza", context.get(ids::FILTERS_ACCESS), needs.collect(), word(need)),
        Question { any: context.get(ids::FILTERS_NEAR_ANY), ..place },
    ]
}

fn field(Question { key, words, any, answers, chosen }: Question) -> Element {
    let all = std::iter::once((String::new(), any)).chain(answers);
    let options = all.map(|(value, text)| {
        let selected = chosen.as_deref().unwrap_or_default() == value;
        el("option").attr("value", value).prop("selected", move || selected).child(text)
    });
    el("div").class("field").child((
        el("label").attr("for", key).child(words),
        el("select").attr("id", key).attr("name", key).child(options.collect::<Vec<_>>()),
    ))
}
