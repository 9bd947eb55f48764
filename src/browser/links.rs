//! Links and forms are plain HTML. Those that stay in the portal become navigation here, in one place.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, Event, EventTarget, FormData, HtmlFormElement, HtmlInputElement, KeyboardEvent, MouseEvent, Url,
    UrlSearchParams,
};

use super::session::{NavigationKind, Session};
use super::{document, focus, history, pause, window};
use crate::route::{Address, Route};
use crate::ui::components::{CHOOSE, COPY, LISTEN, PRINT, READING_FORM, STOP};

/// From now on links, forms and the browser's back lead through the session.
pub fn intercept(session: Session) {
    listen(&document(), "click", move |event| on_click(session, event));
    listen(&document(), "submit", move |event| on_submit(session, event));
    listen(&document(), "input", move |event| on_input(session, &event));
    listen(&document(), "change", move |event| on_change(session, &event));
    listen(&document(), "keydown", move |event| on_key(session, &event));
    listen(&document(), "focusin", move |event| {
        if let Some(target) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) {
            focus::close_panels_left_for(&target);
        }
        if search_field(&event).is_some() {
            pause::spawn(session.prepare_search());
        }
    });
    // It doesn't bubble.
    capture(&document(), "toggle", |event| {
        if let Some(sheet) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) {
            focus::on_closed(&sheet);
        }
    });
    listen(&document(), "codice", move |event| {
        if let Some(drawing) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) {
            pause::spawn(session.draw_code(drawing));
        }
    });
    listen(&document(), "visibilitychange", move |_| session.look_at_the_clock());
    listen(&window(), "pagehide", move |_| session.fall_silent());
    listen(&window(), "popstate", move |_| {
        let spot = history::remembered().unwrap_or_default();
        session.go(history::current(), NavigationKind::Return(spot));
    });
}

/// Listens for as long as the page lives.
fn listen(target: &EventTarget, kind: &str, handler: impl FnMut(Event) + 'static) {
    let handler = Closure::<dyn FnMut(Event)>::new(handler);
    let _ = target.add_event_listener_with_callback(kind, handler.as_ref().unchecked_ref());
    handler.forget();
}

/// The same, on the event's way down.
fn capture(target: &EventTarget, kind: &str, handler: impl FnMut(Event) + 'static) {
    let handler = Closure::<dyn FnMut(Event)>::new(handler);
    let handler_ref = handler.as_ref().unchecked_ref();
    let _ = target.add_event_listener_with_callback_and_bool(kind, handler_ref, true);
    handler.forget();
}

fn on_click(session: Session, event: Event) {
    let Some(mouse) = event.dyn_ref::<MouseEvent>() else { return };
    let plain = mouse.button() == 0
        && !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key())
        && !event.default_prevented();
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let pressed = |name: &str| target.as_ref()?.closest(&format!("[{name}]")).ok().flatten();
    if let Some(choice) = pressed(CHOOSE).and_then(|it| it.get_attribute(CHOOSE)) {
        session.choose(&choice);
        return;
    }
    if let Some(button) = pressed(LISTEN) {
        session.read_aloud(&button);
        return;
    }
    if pressed(PRINT).is_some() {
        let _ = window().print();
        return;
    }
    if let Some(field) = pressed(COPY).and_then(|it| it.get_attribute(COPY)) {
        session.copy(&field);
        return;
    }
    if pressed(STOP).is_some() {
        session.stop_reading();
        return;
    }
    let link = target.and_then(|it| it.closest("a[href]").ok().flatten());
    // Links of a map are SVG's: they have their address as an attribute only.
    let Some(link) = link.filter(|it| plain && !it.has_attribute("target") && !it.has_attribute("download"))
    else {
        return;
    };
    let Some((to, hash)) = absolute(&link).as_deref().and_then(inside) else { return };
    if to == session.address() && !hash.is_empty() {
        // A part of this page: the browser knows how.
        return;
    }
    event.prevent_default();
    if link.has_attribute("data-position") {
        if to != session.address() {
            history::remember(link.get_attribute("href").as_deref());
            history::push(&to, &hash);
        }
        pause::spawn(session.locate(to));
        return;
    }
    navigate(session, to, hash, link.get_attribute("href"));
}

/// The field of the search.
fn search_field(event: &Event) -> Option<HtmlInputElement> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    (field.id() == "q").then_some(field)
}

fn on_input(session: Session, event: &Event) {
    if let Some(field) = search_field(event) {
        session.type_words(field.value());
    }
}

/// A way of reading holds as soon as it is chosen: it changes how the page looks, not what it is.
fn on_change(session: Session, event: &Event) {
    let field = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let field = field.filter(|it| it.form().is_some_and(|form| form.has_attribute(READING_FORM)));
    if let Some(field) = field {
        session.choose(&format!("{}={}", field.name(), field.value()));
    }
}

/// Escape puts suggestions away.
fn on_key(session: Session, event: &Event) {
    let escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|it| it.key() == "Escape");
    if escape && search_field(event).is_some() {
        session.type_words(String::new());
    }
}

fn on_submit(session: Session, event: Event) {
    let form = event.target().and_then(|it| it.dyn_into::<HtmlFormElement>().ok());
    let Some(form) = form.filter(|it| it.method() == "get") else { return };
    if form.has_attribute(READING_FORM) {
        event.prevent_default();
        return;
    }
    let Ok(data) = FormData::new_with_form(&form) else { return };
    let Ok(pairs) = UrlSearchParams::new_with_record_from_str_to_str(&js_sys::Object::new()) else { return };
    for pair in data.entries().into_iter().flatten() {
        let pair = js_sys::Array::from(&pair);
        if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
            pairs.append(&name, &value);
        }
    }
    let url = format!("{}?{}", form.action(), pairs.to_string());
    let Some((to, _)) = inside(&url) else { return };
    event.prevent_default();
    let to = Address { route: to.route, ..session.address() };
    navigate(session, to, String::new(), None);
}

fn absolute(link: &Element) -> Option<String> {
    let base = document().base_uri().ok().flatten()?;
    Url::new_with_base(&link.get_attribute("href")?, &base).ok().map(|it| it.href())
}

/// The portal's address behind a URL, with its `#part`; `None` for everything else, files of the portal included.
fn inside(url: &str) -> Option<(Address, String)> {
    let url = Url::new(url).ok()?;
    let here = window().location().origin().ok()?;
    let address = history::read(&url.pathname(), &url.search()).filter(|_| url.origin() == here)?;
    (!matches!(address.route, Route::NotFound(_))).then(|| (address, url.hash()))
}

fn navigate(session: Session, to: Address, hash: String, link: Option<String>) {
    focus::close_sheet();
    history::remember(link.as_deref());
    // The page that is shown may be behind the browser's address, while another is on its way.
    if to != session.here() {
        history::push(&to, &hash);
    }
    session.go(to, NavigationKind::New(hash));
}
