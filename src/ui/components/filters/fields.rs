use super::Form;
use super::choices::{Choice, plain};
use crate::route::{NEAR, STEP_FREE};
use crate::ui::components::{day_label, need_message, order_label, part_label, quiet_label};
use domain::access::Need;
use domain::search::{ClosedSeason, Day, Order, PartOfDay};
use domain::topic::Topic;
use markup::{Element, el};
use wording::{MessageId, ids};

impl Form<'_> {
    /// The choices of a table of words.
    fn table<T: Copy + PartialEq>(
        &self,
        table: &[(&'static str, T)],
        label: impl Fn(T) -> String,
        count: impl Fn(usize) -> Option<usize>,
        chosen: impl Fn(T) -> bool,
    ) -> Vec<Choice> {
        let choice = |(at, (word, value)): (usize, &(&'static str, T))| Choice {
            value: (*word).to_owned(),
            label: plain(label(*value)),
            count: count(at),
            chosen: chosen(*value),
        };
        table.iter().enumerate().map(choice).collect()
    }

    pub(super) fn day(&self) -> Element {
        let counts = self.results.facets.days;
        let label = |it| day_label(self.context, it);
        let choices =
            self.table(&Day::ALL, label, |it| self.count(counts[it]), |it| self.query.day == Some(it));
        self.select("giorno", ids::FILTERS_DAY, ids::FILTERS_DAY_ANY, choices)
    }

    pub(super) fn part(&self) -> Element {
        let counts = self.results.facets.parts;
        let label = |it| part_label(self.context, it);
        let choices =
            self.table(&PartOfDay::ALL, label, |it| self.count(counts[it]), |it| self.query.part == Some(it));
        self.select("fascia", ids::FILTERS_PART, ids::FILTERS_PART_ANY, choices)
    }

    pub(super) fn open(&self) -> Element {
        let label = |it| quiet_label(self.context, it);
        let choices = self.table(&ClosedSeason::ALL, label, |_| None, |it| self.query.open == Some(it));
        self.select("aperto", ids::FILTERS_OPEN, ids::FILTERS_OPEN_ANY, choices)
    }

    pub(super) fn age(&self) -> Element {
        let age = self.query.age.map(|it| it.to_string()).unwrap_or_default();
        el("div").class("field").child((
            el("label").attr("for", "eta").child(self.context.get(ids::FILTERS_AGE)),
            el("input")
                .attr("id", "eta")
                .attr("type", "text")
                .attr("name", "eta")
                .attr("inputmode", "numeric")
                .attr("autocomplete", "off")
                .attr("maxlength", "3")
                .prop("value", move || age.clone()),
        ))
    }

    /// The widest topics, and any narrower topic that was chosen elsewhere.
    pub(super) fn topics(&self) -> Element {
        let is_here = |it: &Topic| {
            let chosen = self.query.topics.contains(&it.id);
            let need = !it.related.is_empty();
            (chosen && !need) || (it.broader.is_none() && !self.is_of_needs(it))
        };
        let choices = self.topic_choices(is_here);
        self.checkboxes("topics", "tema", ids::FILTERS_TOPIC, choices)
    }

    /// The field for needs, the things with which people want help: one at a time.
    pub(super) fn needs_field(&self) -> Option<Element> {
        let choices = self.topic_choices(|it| !it.related.is_empty());
        let choices: Vec<_> = choices.into_iter().filter(|it| it.chosen || it.count != Some(0)).collect();
        (!choices.is_empty()).then(|| {
            // Needs are topics: the same word of the address.
            self.select("tema", ids::FILTERS_NEED, ids::FILTERS_NEED_ANY, choices)
        })
    }

    fn topic_choices(&self, is_here: impl Fn(&Topic) -> bool) -> Vec<Choice> {
        let topics = self.context.feed.catalogue.topics.iter().enumerate().filter(|it| is_here(it.1));
        let choice = |(at, topic): (usize, &Topic)| Choice {
            value: topic.id.clone(),
            label: self.context.topic_name(topic),
            count: self.results.facets.topics.get(at).and_then(|it| self.count(*it)),
            chosen: self.query.topics.contains(&topic.id),
        };
        topics.map(choice).collect()
    }

    /// Whether needs stand under this topic.
    fn is_of_needs(&self, topic: &Topic) -> bool {
        let mut narrower =
            self.context.feed.catalogue.topics.iter().filter(|it| it.broader.as_ref() == Some(&topic.id));
        narrower.any(|it| !it.related.is_empty())
    }

    fn flag(&self, label: MessageId, count: usize, chosen: bool) -> Choice {
        Choice {
            value: "1".to_owned(),
            label: plain(self.context.get(label)),
            count: self.count(count),
            chosen,
        }
    }

    pub(super) fn place(&self) -> Element {
        let choices = self.place_choices(|_| true, self.query.place.as_deref(), true);
        self.select("casa", ids::FILTERS_PLACE, ids::FILTERS_PLACE_ANY, choices)
    }

    pub(super) fn near(&self) -> Element {
        let choices = self.place_choices(|it| self.has_position(it), self.query.near.as_deref(), false);
        self.select(NEAR, ids::FILTERS_NEAR, ids::FILTERS_NEAR_ANY, choices)
    }

    fn has_position(&self, place: usize) -> bool {
        self.context.feed.catalogue.places.get(place).is_some_and(|it| it.geo.is_some())
    }

    /// The places by name. Where answers are counted, those without any are left out, save the chosen one.
    fn place_choices(
        &self,
        is_here: impl Fn(usize) -> bool,
        chosen: Option<&str>,
        counted: bool,
    ) -> Vec<Choice> {
        let places = self.context.feed.catalogue.places.iter().zip(&self.results.facets.places).enumerate();
        let named = places.filter(|(at, (place, count))| {
            is_here(*at) && (!counted || **count > 0 || Some(place.id.as_str()) == chosen)
        });
        let named: Vec<_> =
            named.map(|(_, (place, count))| (place, self.context.full_name(place), count)).collect();
        let names: Vec<&str> = named.iter().map(|it| it.1.text.as_str()).collect();
        let order = self.context.locale.formats.order(&names);
        let choice = |at: usize| {
            let (place, name, count) = named.get(at)?;
            Some(Choice {
                value: place.id.clone(),
                label: name.clone(),
                count: self.count(**count).filter(|_| counted),
                chosen: Some(place.id.as_str()) == chosen,
            })
        };
        order.into_iter().filter_map(choice).collect()
    }

    /// The reader's needs for taking part: they change the order and the text of the cards, and hide nothing.
    pub(super) fn access(&self) -> Element {
        let label = |it| self.context.get(need_message(it));
        let choices = self.table(&Need::ALL, label, |_| None, |it| self.query.needs.contains(&it));
        self.checkboxes("needs", "esigenza", ids::FILTERS_ACCESS, choices)
    }

    pub(super) fn ways(&self) -> Element {
        let (facets, query) = (&self.results.facets, self.query);
        let step_free = self.flag(ids::FILTERS_STEP_FREE, facets.step_free, query.step_free);
        let online = self.flag(ids::FILTERS_ONLINE, facets.online, query.online);
        el("fieldset").class("cost").child((
            el("legend").child(self.context.get(ids::FILTERS_WAYS)),
            el("div")
                .class("boxes")
                .child((self.checkbox(STEP_FREE, step_free), self.checkbox("online", online))),
        ))
    }

    pub(super) fn language(&self) -> Element {
        let choice = |(tag, count): &(String, usize)| Choice {
            value: tag.clone(),
            label: plain(self.context.locale.formats.language(tag)),
            count: self.count(*count),
            chosen: self.query.language.as_ref() == Some(tag),
        };
        let mut choices: Vec<_> = self.results.facets.languages.iter().map(choice).collect();
        if let Some(tag) = self.query.language.as_ref().filter(|_| !choices.iter().any(|it| it.chosen)) {
            choices.push(choice(&(tag.clone(), 0)));
        }
        self.select("lingua", ids::FILTERS_LANGUAGE, ids::FILTERS_LANGUAGE_ANY, choices)
    }

    pub(super) fn order(&self) -> Element {
        let orders: Vec<_> = Order::ALL.into_iter().filter(|it| it.1 != Order::default()).collect();
        let label = |it| order_label(self.context, it);
        let choices = self.table(&orders, label, |_| None, |it| self.query.order == it);
        self.select("ordina", ids::FILTERS_ORDER, ids::ORDER_RELEVANCE, choices)
    }
}
