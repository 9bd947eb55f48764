//! The tests' own tools, tried on a page written for them.

use std::{fs, path::Path};

use thirtyfour::Key;
use xtask::serve::{Fault, Server};

use crate::support::{Engine, Page, checks::Rules, portal::TUESDAY, processes};

const GOOD: &str = r#"<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Prova</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"></head><body><main><h1>Prova &#x2068;uno&#x2069;</h1>
<p><label>Nome <input></label> <button style="padding: 1em">Saluta</button></p>
<p hidden><button>Nascosto</button></p>
<p role="status" style="position:absolute;clip-path:inset(50%)"></p>
<noscript><p>Senza script</p></noscript>
<p><a href="second/?q=a">La seconda pagina</a></p></main>
<script>
  const status = document.querySelector('[role=status]');
  document.querySelector('button').onclick = () =>
    setTimeout(() => status.textContent = 'Ciao ' + document.querySelector('input').value, 100);
  fetch('feed/data.json').then(it => it.ok ? it.text() : 'errore ' + it.status).then(it => status.textContent = it);
</script></body></html>"#;

const BAD: &str = r#"<!doctype html><html><head><title>Male</title></head><body>
<p style="color:#666;width:900px">Poco contrasto</p><img src="data:,"></body></html>"#;

fn server() -> Server {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("harness-{:?}", std::thread::current().id()));
    fs::create_dir_all(folder.join("second")).unwrap();
    fs::create_dir_all(folder.join("feed")).unwrap();
    fs::write(folder.join("index.html"), GOOD).unwrap();
    fs::write(folder.join("second/index.html"), BAD).unwrap();
    fs::write(folder.join("feed/data.json"), "dati").unwrap();
    Server::start(folder, "/portale/").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_finds_writes_and_hears() {
    let server = server();
    let page = Page::new(&server).await;
    page.open("/").await;
    page.by_role("heading", "Prova uno").await;
    assert_eq!(page.names("button").await, ["Saluta"]);
    page.type_into("textbox", "Nome", "Ada").await;
    page.press(&[Key::Tab]).await;
    assert_eq!(page.focused().await, ("button".to_owned(), "Saluta".to_owned()));
    page.press(&[Key::Shift, Key::Tab]).await;
    assert_eq!(page.focused().await.1, "Nome");
    page.click("button", "Saluta").await;
    page.wait_until("the greeting is announced", || async { page.status_text().await == "Ciao Ada" }).await;
    page.click("link", "La seconda pagina").await;
    page.wait_until("the second page is open", || async { page.address().await == "/second/?q=a" }).await;
    assert_eq!(page.script("return navigator.languages[0]", vec![]).await, "it");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_told() {
    let server = server();
    let page = Page::new(&server).await;
    page.open("/").await;
    page.assert_accessible().await;
    page.assert_no_sideways_scroll().await;
    assert_eq!(page.console_errors().await, Vec::<String>::new());
    page.open("/second/").await;
    let violations: Vec<_> = page.axe(Rules::All).await.into_iter().map(|it| it.rule).collect();
    for rule in ["color-contrast-enhanced", "html-has-lang", "image-alt"] {
        assert!(violations.contains(&format!("axe:{rule}")), "{rule} is missing in {violations:?}");
    }
    page.at_size(320, 640).await;
    assert_eq!(page.script("return [innerWidth, innerHeight]", vec![]).await, serde_json::json!([320, 640]));
    let wide = page.script("return document.scrollingElement.scrollWidth > 800", vec![]).await;
    assert_eq!(wide, true);
    let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join("harness/second.png");
    page.screenshot(&picture).await;
    assert_eq!(&fs::read(picture).unwrap()[1..4], b"PNG");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_world_around_the_page_can_change() {
    let server = server();
    let page = Page::for_language(&server, "ar").await;
    page.at_time("2026-06-16T10:00:00Z").await;
    page.in_time_zone("America/New_York").await;
    page.with_media(&[("prefers-color-scheme", "dark"), ("forced-colors", "active")]).await;
    page.open("/").await;
    let told = "return [new Date().getHours(), new Date(0).getTime(), Date.now() === +new Date(), navigator.language,
        matchMedia('(prefers-color-scheme: dark) and (forced-colors: active)').matches]";
    assert_eq!(page.script(told, vec![]).await, serde_json::json!([6, 0, true, "ar", true]));
    page.without_javascript().await;
    page.reload().await;
    assert!(page.text().await.contains("Senza script"));
    page.by_role("button", "Saluta").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_stands_still_in_every_engine_and_timers_go_on() {
    let server = server();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        // Written into the page: a driver's own script may have a clock of its own.
        let plant = "const script = document.createElement('script');
            script.textContent = `{
                const before = Date.now();
                const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' });
                setTimeout(() => document.title = Date.now() - before + ' ' + clock.format(new Date()), 50);
            }`;
            document.body.append(script)";
        for (instant, shown) in [
            (TUESDAY, "24/11/2026, 11:00"),
            ("2027-08-15T10:00:00Z", "15/08/2027, 12:00"),
            ("2027-03-28T00:59:59Z", "28/03/2027, 01:59"),
        ] {
            page.at_time(instant).await;
            page.open("/").await;
            let scripts = "return document.scripts.length";
            assert_eq!(
                page.script(scripts, vec![]).await,
                1,
                "{engine:?}: the page's own and no trace of the clock's"
            );
            page.script(plant, vec![]).await;
            let told = format!("0 {shown}");
            page.wait_until(&format!("the page tells {told}"), || async { page.title().await == told }).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_can_be_missing_wrong_or_late() {
    let server = server();
    let page = Page::new(&server).await;
    let says = async |text: &str| {
        page.reload().await;
        page.wait_until(text, || async { page.status_text().await == text }).await;
    };
    page.open("/").await;
    says("dati").await;
    server.break_path("/feed/data.json", Fault::Missing);
    says("errore 404").await;
    server.break_path("/feed/data.json", Fault::Body("altro".into()));
    says("altro").await;
    server.break_path("/feed/data.json", Fault::Hang);
    says("").await;
    server.mend();
    says("dati").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_browser_is_left_when_a_test_fails() {
    let server = server();
    for engine in Engine::ALL {
        let page = Page::in_engine(&server, engine).await;
        page.open("/").await;
        let mark = page.mark().to_owned();
        assert!(processes(&mark).len() > 3, "{engine:?}: {:?}", processes(&mark));
        let test = tokio::spawn(async move {
            page.script("return 1", vec![]).await;
            panic!("as a failing test does");
        });
        assert!(test.await.is_err());
        let started = std::time::Instant::now();
        while !processes(&mark).is_empty() {
            assert!(started.elapsed().as_secs() < 5, "{engine:?} leaves {:#?}", processes(&mark));
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }
}
