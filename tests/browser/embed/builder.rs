//! The page on which editors build an embed.

use thirtyfour::{By, Key};

use super::host::enter_plain;
use crate::support::{Page, site};
use wording::ids;

async fn code_of(page: &Page, id: &str) -> String {
    page.driver().find(By::Id(id)).await.unwrap().prop("value").await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_editor_chooses_looks_and_copies() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.visit("/incorpora").await;
    let element = code_of(&page, "elemento").await;
    assert!(element.starts_with("<cdq-portale vista=\"attivita\" lang=\"it\">"), "{element}");
    assert!(code_of(&page, "script").await.contains(&format!("src=\"{}cdq-portale.js\"", server.url())));
    let what = page.by_role("combobox", ids::EMBED_WHAT).await;
    what.send_keys("Casa di Quartiere Zan").await.unwrap();
    page.by_role("combobox", ids::EMBED_LANGUAGE).await.send_keys("Esp").await.unwrap();
    page.by_role("button", ids::EMBED_UPDATE).await.send_keys(Key::Enter).await.unwrap();
    page.arrives_at("/incorpora?mostra=case%2Fzante&lingua=es").await;
    page.has_focus_on("heading", ids::EMBED_PREVIEW).await;
    let element = code_of(&page, "elemento").await;
    assert!(element.starts_with("<cdq-portale vista=\"case\" voce=\"zante\" lang=\"es\">"), "{element}");
    enter_plain(&page).await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
    assert_eq!(page.script("return document.documentElement.lang", vec![]).await, "es");
    page.driver().enter_default_frame().await.unwrap();
    let copy = format!("{} {}", page_words(ids::EMBED_COPY), page_words(ids::EMBED_ELEMENT));
    page.by_role("button", copy.as_str()).await.send_keys(Key::Enter).await.unwrap();
    page.wait_until("it is said", || async {
        page.status_text().await.contains(&page_words(ids::EMBED_COPIED))
    })
    .await;
    // Pasted where text can be written.
    let words = page.by_role("textbox", ids::EMBED_WORDS).await;
    words.send_keys(Key::Control + "v").await.unwrap();
    let pasted = words.prop("value").await.unwrap().unwrap();
    assert!(pasted.starts_with("<cdq-portale vista=\"case\" voce=\"zante\""), "{pasted}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_preview_is_as_wide_as_asked_and_can_be_without_scripts() {
    let server = site::published();
    let page = Page::new(&server).await;
    page.at_size(1366, 768).await;
    page.visit("/incorpora?mostra=case/zante&larghezza=320").await;
    enter_plain(&page).await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
    assert_eq!(page.script("return innerWidth", vec![]).await, 320);
    page.driver().enter_default_frame().await.unwrap();
    page.click("link", ids::EMBED_NO_SCRIPTS).await;
    page.arrives_at("/incorpora?mostra=case%2Fzante&larghezza=320&script=no").await;
    enter_plain(&page).await;
    page.by_role("heading", "Casa di Quartiere Zante").await;
}

fn page_words(id: wording::MessageId) -> String {
    crate::support::Words::words(&id)
}
