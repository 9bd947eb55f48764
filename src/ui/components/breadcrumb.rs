use leptos::prelude::*;

use crate::route::Route;
use crate::ui::Context;

/// Where the page stands: the front page, and the list that it belongs to.
pub fn breadcrumb(context: &Context, list: Option<(Route, &str)>) -> AnyView {
    let list = list.map(|(route, message)| {
        view! { <li><a href=context.href(route)>{context.get(message)}</a></li> }
    });
    view! {
        <nav class="breadcrumb" aria-label=context.get("breadcrumb-label")>
            <ol>
                <li><a href=context.href(Route::Home)>{context.get("nav-home")}</a></li>
                {list}
            </ol>
        </nav>
    }
    .into_any()
}
