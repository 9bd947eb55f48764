use super::Form;
use crate::route::{ResultsView, Route};
use crate::ui::components::day_label;
use crate::ui::components::tags::audience_message;
use domain::activity::Audience;
use domain::search::{Day, Query};
use markup::{Element, el, nodes};
use wording::{MessageId, ids};

/// A choice of one tap.
struct Tap {
    /// Its name.
    label: String,
    /// What is seen of the name, where that says enough: the number of a Municipio.
    short: Option<String>,
    /// The number of answers it would give, where that is known.
    count: Option<usize>,
    chosen: bool,
    /// The query that it leads to: with it, or without it where it was chosen.
    query: Query,
}

impl Form<'_> {
    /// When: before all others, in sight on a phone too.
    pub(super) fn when(&self, look: ResultsView) -> Element {
        let counts = self.results.facets.days;
        let tap = |(at, (_, day)): (usize, &(&str, Day))| {
            let chosen = self.query.day == Some(*day);
            let day_or_none = (!chosen).then_some(*day);
            let query = Query { day: day_or_none, ..self.query.clone() };
            let label = day_label(self.context, *day);
            Tap { label, short: None, count: self.count(counts[at]), chosen, query }
        };
        // Single weekdays stand among the other filters.
        let days = Day::ALL.iter().enumerate().filter(|it| !matches!(it.1.1, Day::Of(_)));
        self.taps(look, "quando", ids::FILTERS_DAY, days.map(tap).collect())
    }

    /// Where, for whom, cost: closed on a phone, so that the answers are near.
    pub(super) fn quick(&self, look: ResultsView, is_open: bool) -> Element {
        let labels = [ids::FILTERS_MUNICIPIO, ids::FILTERS_AUDIENCE, ids::FILTERS_COST];
        let summary = labels.map(|it| self.context.get(it)).join(" · ");
        el("details")
            .class("more-filters")
            .attr("data-wide-open", "")
            .attr("open", is_open.then_some(""))
            .child((
                el("summary").child(summary),
                el("div").class("quick").child((
                    self.taps(look, "municipi", ids::FILTERS_MUNICIPIO, self.by_municipio()),
                    self.taps(look, "chi", ids::FILTERS_AUDIENCE, self.by_audience()),
                    self.taps(look, "costo", ids::FILTERS_COST, vec![self.by_cost()]),
                )),
            ))
    }

    fn by_municipio(&self) -> Vec<Tap> {
        let tap = |number: u8| {
            let mut query = self.query.clone();
            let chosen = query.municipi.contains(&number);
            if chosen {
                query.municipi.retain(|it| *it != number);
            } else {
                query.municipi.push(number);
                query.municipi.sort_unstable();
            }
            let label = self.context.locale.municipio(number);
            Tap { label, short: Some(number.to_string()), count: None, chosen, query }
        };
        (1..=9).map(tap).collect()
    }

    fn by_audience(&self) -> Vec<Tap> {
        let counts = self.results.facets.audiences;
        let tap = |(at, (_, audience)): (usize, &(&str, Audience))| {
            let chosen = self.query.audience == Some(*audience);
            let query = Query { audience: (!chosen).then_some(*audience), ..self.query.clone() };
            let label = self.context.get(audience_message(*audience));
            Tap { label, short: None, count: self.count(counts[at]), chosen, query }
        };
        Audience::ALL.iter().enumerate().map(tap).collect()
    }

    fn by_cost(&self) -> Tap {
        let (count, chosen) = (self.count(self.results.facets.free), self.query.free);
        let query = Query { free: !chosen, ..self.query.clone() };
        Tap { label: self.context.get(ids::FILTERS_FREE), short: None, count, chosen, query }
    }

    /// Choices as links: each is an address, and the browser's back takes it back.
    fn taps(&self, look: ResultsView, id: &'static str, label: MessageId, taps: Vec<Tap>) -> Element {
        let look = ResultsView { pages: 1, ..look };
        let links = taps.into_iter().map(|Tap { label, short, count, chosen, query }| {
            let tally = count.map(|it| {
                let tally = self.context.format(ids::FILTERS_TALLY, &[("count", it.into())]);
                // The line may break before it, and the space stays in the name that WebKit computes.
                nodes(("\u{a0}", el("wbr"), el("span").class("tally").child(tally)))
            });
            let name = short.is_some().then(|| label.clone());
            let link = el("a")
                .class("chip")
                .attr("href", self.context.href(Route::Activities(query, look)))
                .attr("aria-current", chosen.then_some("true"))
                .attr("aria-label", name);
            el("li").child(link.child((short.unwrap_or(label), tally)))
        });
        el("div").class("taps").child((
            el("p").attr("id", id).child(self.context.get(label)),
            el("ul").class("chips").attr("aria-labelledby", id).child(links.collect::<Vec<_>>()),
        ))
    }

    /// What these choices have chosen, for the form: it is sent with the words and the other filters.
    pub(super) fn kept(&self) -> Element {
        let audience = self.query.audience.map(|it| it.id().to_owned());
        let one = [("per", audience), ("gratis", self.query.free.then(|| "1".to_owned()))];
        let municipi = self.query.municipi.iter().map(|it| ("municipio", Some(it.to_string())));
        let hidden = |(name, value): (&'static str, Option<String>)| {
            Some(el("input").attr("type", "hidden").attr("name", name).attr("value", value?))
        };
        let kept: Vec<_> = one.into_iter().chain(municipi).filter_map(hidden).collect();
        // In an element of its own: those that follow stay the same, and the focus on one of them.
        el("div").child(kept)
    }
}
