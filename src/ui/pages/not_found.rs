use leptos::prelude::*;

use crate::route::Route;
use crate::ui::{Context, components};

/// An address that leads nowhere, and the ways on.
pub fn not_found(context: &Context) -> AnyView {
    view! {
        <h1 tabindex="-1">{context.get("not-found-title")}</h1>
        <p>{context.get("not-found-what")}</p>
        <p>{context.get("not-found-try")}</p>
        {components::search_form(context)}
        <ul class="chips">
            <li><a class="chip" href=context.href(Route::all_activities())>{context.get("nav-activities")}</a></li>
            <li><a class="chip" href=context.href(Route::Places)>{context.get("nav-places")}</a></li>
        </ul>
    }
    .into_any()
}
