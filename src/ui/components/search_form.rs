use leptos::prelude::*;

use crate::route::Route;
use crate::ui::Context;

/// The field for words and its button. It is a plain form: it works before the program has loaded, too.
pub fn search_form(context: &Context) -> AnyView {
    view! {
        <search class="needs-js">
            <form class="find" action=Route::all_activities().path() method="get">
                <label for="q">{context.get("search-label")}</label>
                <input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search" maxlength="200" />
                <button>{context.get("search-button")}</button>
            </form>
        </search>
    }
    .into_any()
}
