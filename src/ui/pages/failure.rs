use leptos::prelude::*;

use crate::ui::{Context, Failure};

/// Instead of every page when there is no feed to read: what happened, and what to do.
pub fn failure(context: &Context, failure: Failure, retry: Callback<()>, retrying: Signal<bool>) -> AnyView {
    let reason = match failure {
        Failure::Network => "failure-network",
        Failure::Broken => "failure-broken",
        Failure::Newer => "failure-newer",
        Failure::Empty => "failure-empty",
    };
    let (idle, busy) = (context.get("failure-retry"), context.get("failure-retrying"));
    view! {
        <h1 tabindex="-1">{context.get("failure-title")}</h1>
        <p>{context.get("failure-what")}</p>
        <p>{context.get(reason)}</p>
        <p>{context.get("failure-call")}</p>
        <p>
            <button class="go" on:click=move |_| if !retrying.get_untracked() { retry.run(()) }>
                {move || if retrying.get() { busy.clone() } else { idle.clone() }}
            </button>
        </p>
    }
    .into_any()
}
