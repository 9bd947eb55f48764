use crate::route::Route;
use crate::ui::Context;
use crate::ui::components::{self, Description};
use domain::search::Danger;
use domain::service::{
    Channel, ChannelWay, Desk, Identification, ItalianNeeded, Paper, Service, ServiceText, SheetWords,
};
use domain::time::Closure;
use markup::{Element, Fragment, Nodes, el, nodes};
use wording::{DateStyle, MessageId, ids};

/// The sheet of a service, in the order of the Italian model.
pub fn service(context: &Context, service: &Service) -> Nodes {
    let sheet = SheetView { context, service, text: context.feed.services.text(service) };
    let name = context.service_name(service);
    let description = context.service_description(service);
    // Once for the page: a sheet is translated as a whole, or not at all.
    let in_italian = description.as_ref().and_then(|it| components::in_italian(context, it));
    let top = (
        components::breadcrumb(context, Some((Route::Services, ids::SERVICES_TITLE))),
        el("h1").attr("tabindex", "-1").text_with_lang(name),
        over(context, service),
        in_italian,
        description.map(|it| el("p").class("lead").text_with_lang(it)),
        Danger::is_among(&service.topics).then(|| el("p").child(context.get(ids::DANGER_EXIT_HINT))),
    );
    nodes((
        top,
        sheet.overview(),
        components::facts(sheet.facts()),
        sheet.desks(),
        components::guides_of_topics(context, service.topics.iter().map(String::as_str)),
        components::notes(context, &sheet.notes()),
        components::sources(context, &service.sources, &service.checked),
    ))
}

/// That the sources have ended: what is read may no longer be so.
fn over(context: &Context, service: &Service) -> Option<Element> {
    let through =
        service.valid_through.filter(|_| context.feed.day().is_some_and(|it| service.is_over(it)))?;
    let date = context.locale.date(through, DateStyle::Full);
    let text = context.locale.document_with(ids::SERVICE_OVER, &[("date", date)]);
    Some(el("p").class("notice").child(text))
}

/// A service, and its wording in the reader's language.
struct SheetView<'a> {
    context: &'a Context,
    service: &'a Service,
    text: Option<&'a ServiceText>,
}

impl SheetView<'_> {
    fn facts(&self) -> Vec<Description> {
        let context = self.context;
        let sheet = &self.service.sheet;
        let sentence = |label: String, field: fn(&SheetWords) -> &Option<String>| {
            let text = self.sentence(field)?;
            let note = components::in_italian(context, &text);
            Some(Description::new(label, (note, el("p").text_with_lang(text))))
        };
        let cost = || context.get(ids::ACTIVITY_COST);
        let steps = self.list(|it| &it.how_to).map(|it| self.listed("ol", it));
        let italian = sheet.italian.map(|it| self.say(italian_message(it)));
        let told = |label: MessageId| move |it: Nodes| Description::new(self.say(label), it);
        [
            sentence(context.get(ids::ACTIVITY_FOR), |it| &it.audience),
            sentence(self.say(ids::SERVICE_NOT_FOR), |it| &it.not_for),
            steps.map(told(ids::SERVICE_HOW_TO)),
            self.needed().map(told(ids::SERVICE_NEEDED)),
            italian.map(|it| Description::new(self.say(ids::SERVICE_ITALIAN), it)),
            sentence(self.say(ids::SERVICE_OBTAINS), |it| &it.obtains),
            sentence(self.say(ids::SERVICE_TIME_LIMITS), |it| &it.time_limits),
            sentence(cost(), |it| &it.cost)
                .or_else(|| Some(Description::new(cost(), context.get(ids::PRICE_UNKNOWN)))),
            self.appointment().map(|it| Description::new(self.say(ids::SERVICE_APPOINTMENT), it)),
            self.closures(),
            self.contacts().map(|it| Description::new(self.say(ids::SERVICE_CONTACTS), it)),
            sentence(self.say(ids::SERVICE_CONDITIONS), |it| &it.conditions),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn say(&self, id: MessageId) -> String {
        self.context.locale.document(id)
    }

    /// In the essential version: the parts of this page.
    fn overview(&self) -> Option<Nodes> {
        let desks = (!self.desk_rows().is_empty()).then(|| ("dove", self.say(ids::SERVICE_WHERE)));
        let notes =
            (!self.service.notes.is_empty()).then(|| ("da-sapere", self.context.get(ids::NOTES_TITLE)));
        let sources = Some(("fonti", self.context.get(ids::SOURCE_TITLE)));
        let parts = [desks, notes, sources].into_iter().flatten().collect();
        components::overview(self.context, &Route::Service(self.service.id.clone()), None, parts)
    }

    /// A sentence of the sheet.
    fn sentence(&self, field: fn(&SheetWords) -> &Option<String>) -> Option<Fragment> {
        let own = self.text.and_then(|it| field(&it.words).as_ref());
        let italian = field(&self.service.sheet.words).as_ref()?;
        Some(self.context.own_or_italian(own, italian))
    }

    /// A list of the sheet.
    fn list(&self, field: fn(&SheetWords) -> &Vec<String>) -> Option<Vec<Fragment>> {
        let own = self.text.map(|it| field(&it.words).as_slice()).unwrap_or_default();
        let all = self.context.all_or_italian(own, field(&self.service.sheet.words));
        (!all.is_empty()).then_some(all)
    }

    fn notes(&self) -> Vec<Fragment> {
        let own = self.text.map(|it| it.text.notes.as_slice()).unwrap_or_default();
        self.context.all_or_italian(own, &self.service.notes)
    }

    /// A list, and that it is in Italian, where it is.
    fn listed(&self, tag: &'static str, things: Vec<Fragment>) -> Nodes {
        let note = self.note(things.iter());
        let items = things.into_iter().map(|it| el("li").child(el("span").text_with_lang(it)));
        nodes((note, el(tag).child(items.collect::<Vec<_>>())))
    }

    /// Says to the eye that some of these texts are in Italian.
    fn note<'t>(&self, mut texts: impl Iterator<Item = &'t Fragment>) -> Option<Element> {
        texts.find_map(|it| components::in_italian(self.context, it))
    }

    fn needed(&self) -> Option<Nodes> {
        let papers = self.service.sheet.papers.iter().map(|it| self.say(paper_message(*it)));
        let papers = papers.map(|text| Fragment { text, lang: None, dir: None });
        let things: Vec<_> = papers.chain(self.list(|it| &it.needed).into_iter().flatten()).collect();
        (!things.is_empty()).then(|| self.listed("ul", things))
    }

    /// Whether one must have an appointment. Where one can't go, nobody asks.
    fn appointment(&self) -> Option<String> {
        Some(self.say(match self.service.sheet.by_appointment {
            Some(true) => ids::SERVICE_APPOINTMENT_YES,
            Some(false) => ids::SERVICE_APPOINTMENT_NO,
            None if self.desk_rows().is_empty() => return None,
            None => ids::SERVICE_APPOINTMENT_UNKNOWN,
        }))
    }

    /// The days on which it stands still, as long as they last.
    fn closures(&self) -> Option<Description> {
        let context = self.context;
        let day = context.feed.day();
        let lasts = |it: &&Closure| it.last.zip(day).is_none_or(|(last, day)| last >= day);
        let closures = self.service.sheet.closures.iter().filter(lasts);
        let lines: Vec<_> = closures.map(|it| el("p").child(components::closure(context, it))).collect();
        (!lines.is_empty()).then(|| Description::new(context.get(ids::CLOSURES_TITLE), lines))
    }

    /// The ways to the service without a desk; where nobody has published any way at all, the number that answers.
    fn contacts(&self) -> Option<Nodes> {
        let context = self.context;
        let sheet = &self.service.sheet;
        // The same number with its hours says more.
        let is_channel = |number: &&str| {
            sheet.channels.iter().any(|it| matches!(&it.way, ChannelWay::Telephone(it) if it == number))
        };
        let telephone = sheet.telephone.as_deref().filter(|it| !is_channel(it));
        let telephone = telephone.map(|it| el("p").child(components::telephone(it)));
        let email = sheet.email.as_deref().map(|it| el("p").child(components::email(context, it)));
        let channels = sheet.channels.iter().enumerate();
        let channels: Vec<_> = channels.filter_map(|(at, it)| self.channel(at, it)).collect();
        if telephone.is_some() || email.is_some() || !channels.is_empty() {
            let notes: Vec<_> = self.notes_of_channels(false).collect();
            return Some(nodes((self.note(notes.iter()), telephone, email, channels)));
        }
        self.desk_rows().is_empty().then(|| nodes(el("p").child(self.say(ids::SERVICE_CONTACTS_UNKNOWN))))
    }

    fn channel(&self, at: usize, channel: &Channel) -> Option<Element> {
        let context = self.context;
        let note = self.channel_note(at, channel);
        let way = match &channel.way {
            ChannelWay::Desk(_) => return None,
            ChannelWay::Telephone(number) => Some(nodes(components::telephone(number))),
            ChannelWay::Online(url, ways) => {
                let link = el("a").attr("href", url.as_str()).attr("rel", "noreferrer");
                let locale = &context.locale;
                let link =
                    link.child(locale.document_with(ids::SERVICE_ONLINE, &[("site", site(url).into())]));
                let ways = ways.iter().map(|it| self.say(identification_message(*it)));
                let ways = locale.formats.list(&ways.collect::<Vec<_>>());
                let proof = (!ways.is_empty())
                    .then(|| locale.document_with(ids::SERVICE_IDENTIFICATION, &[("list", ways.into())]));
                Some(nodes((link, proof.map(|it| (" ", el("span").child(it))))))
            }
            ChannelWay::Told => None,
        };
        let way = way.map(|it| el("p").child(it));
        let note = note.map(|it| el("p").text_with_lang(it));
        (way.is_some() || note.is_some()).then(|| el("div").child((way, note)))
    }

    fn channel_note(&self, at: usize, channel: &Channel) -> Option<Fragment> {
        let all = self.text.map(|it| it.channels.as_slice()).unwrap_or_default();
        let own = all.get(at).filter(|_| all.len() == self.service.sheet.channels.len());
        Some(self.context.own_or_italian(own, channel.note.as_ref()?))
    }

    /// The notes of desks, or of the other channels.
    fn notes_of_channels(&self, of_desks: bool) -> impl Iterator<Item = Fragment> {
        let channels = self.service.sheet.channels.iter().enumerate();
        let wanted = channels.filter(move |it| matches!(it.1.way, ChannelWay::Desk(_)) == of_desks);
        wanted.filter_map(|(at, it)| self.channel_note(at, it))
    }

    fn all_desks(&self) -> impl Iterator<Item = (usize, &Channel, &Desk)> {
        self.service.sheet.channels.iter().enumerate().filter_map(|(at, channel)| match &channel.way {
            ChannelWay::Desk(desk) => Some((at, channel, desk)),
            _ => None,
        })
    }

    /// The desks, each with its address and its own numbers.
    fn desks(&self) -> Option<Element> {
        let rows = self.desk_rows();
        let notes: Vec<_> = self.notes_of_channels(true).collect();
        (!rows.is_empty()).then(|| {
            el("section").attr("aria-labelledby", "dove").child((
                el("h2").attr("id", "dove").attr("tabindex", "-1").child(self.say(ids::SERVICE_WHERE)),
                self.note(notes.iter()),
                el("ul").class("rows").child(rows),
            ))
        })
    }

    fn desk_rows(&self) -> Vec<Element> {
        self.all_desks().filter_map(|(at, channel, desk)| self.desk(at, channel, desk)).collect()
    }

    fn desk(&self, at: usize, channel: &Channel, desk: &Desk) -> Option<Element> {
        let context = self.context;
        let place = desk.place.as_deref().and_then(|it| context.feed.catalogue.place(it));
        let name = match (place, &desk.name) {
            (Some(place), _) => components::place_link(context, place),
            (None, Some(name)) => el("strong").child(components::name(context, name)),
            (None, None) => el("strong").child(components::name(context, desk.address.as_ref()?)),
        };
        let address = desk.address.as_ref().or(place.and_then(|it| it.address.as_ref()));
        let address = address.filter(|_| place.is_some() || desk.name.is_some());
        let address = address.map(|it| components::name(context, it));
        let municipio = desk.municipio.or(place.and_then(|it| it.municipio));
        let municipio = municipio.map(|it| el("span").child(context.locale.municipio(it)));
        let telephone = desk.telephone.as_deref().map(components::telephone);
        let email = desk.email.as_deref().map(|it| components::email(context, it));
        let note = self.channel_note(at, channel).map(|it| el("span").text_with_lang(it));
        let facts = el("span").class("row-facts").child((address, municipio, telephone, email, note));
        Some(el("li").child((name, facts)))
    }
}

/// The host of an address, as people know a site.
fn site(url: &str) -> String {
    let host = url.trim_start_matches("https://").split(['/', '?', '#']).next().unwrap_or_default();
    host.trim_start_matches("www.").to_owned()
}

fn italian_message(needed: ItalianNeeded) -> MessageId {
    match needed {
        ItalianNeeded::None => ids::SERVICE_ITALIAN_NONE,
        ItalianNeeded::Little => ids::SERVICE_ITALIAN_LITTLE,
        ItalianNeeded::Good => ids::SERVICE_ITALIAN_GOOD,
    }
}

fn paper_message(paper: Paper) -> MessageId {
    match paper {
        Paper::Identity => ids::PAPER_IDENTITY,
        Paper::HealthCard => ids::PAPER_HEALTH_CARD,
        Paper::TaxCode => ids::PAPER_TAX_CODE,
        Paper::ResidencePermit => ids::PAPER_RESIDENCE_PERMIT,
        Paper::Isee => ids::PAPER_ISEE,
        Paper::MedicalReport => ids::PAPER_MEDICAL_REPORT,
        Paper::Photo => ids::PAPER_PHOTO,
        Paper::DigitalIdentity => ids::PAPER_DIGITAL_IDENTITY,
    }
}

fn identification_message(way: Identification) -> MessageId {
    match way {
        Identification::None => ids::IDENTIFICATION_NONE,
        Identification::Spid => ids::IDENTIFICATION_SPID,
        Identification::Cie => ids::IDENTIFICATION_CIE,
        Identification::Cns => ids::IDENTIFICATION_CNS,
    }
}
