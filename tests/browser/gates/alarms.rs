//! Every gate tried on a page that breaks it: a check that never finds anything would pass everything.

use std::{collections::BTreeSet, fs, path::Path};

use thirtyfour::Key;
use xtask::serve::Server;

use crate::support::{
    Page,
    checks::{DOCUMENT, Finding, LAYOUT, Rules, validated},
};

const BAD: &str = r##"<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Male</title><style>
a:focus { outline: 0 }
.heard { position: absolute; clip-path: inset(50%) }
.over { position: fixed; inset: 0; pointer-events: auto }
</style></head><body><main id="contenuto">
<h1>Titolo</h1><h3>Un livello saltato</h3>
<p>مرحبا</p>
<div lang="ro"><p lang="it">Una frase intera in italiano</p></div>
<p><span class="heard">uno</span> <span class="heard">due</span> <span class="heard">tre</span> <span class="heard">quattro</span></p>
<p style="font-size: 12px">Piccolo</p>
<p style="color: #949494">Tenue</p><p style="color: #707070">Un po' tenue</p>
<p style="width: 3000px">Largo</p>
<p style="width: 3em; overflow-wrap: anywhere">Mercoledì</p>
<p style="width: 3em; overflow-wrap: normal">Sospesa</p>
<div style="width: 5em; overflow-x: auto"><p style="width: 9em">Un'altra tabella</p></div>
<p style="height: 1em; overflow: hidden">Una riga<br>e un'altra che non si vede</p>
<p style="position: absolute; top: 300px">Una riga sopra</p><p style="position: absolute; top: 300px">un'altra riga</p>
<p><a href="#1">1</a> <a href="#2">2</a> <a href="#3">3</a> <a href="#4">4</a> <a href="#5">5</a> <a href="#6">6</a></p>
<div id="risultati"><p class="card"><a href="#7">Il primo risultato</a></p></div>
<p lang="ar" dir="ltr"><button style="outline: 2px solid #ccc">اضغط</button></p>
<img src="data:,"><div class="over"></div>
</main></body></html>"##;

#[tokio::test(flavor = "multi_thread")]
async fn every_gate_raises_its_alarm() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("alarms");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("index.html"), BAD).unwrap();
    let server = Server::start(&folder, "/").unwrap();
    let page = Page::new(&server).await;
    page.open("/").await;
    let mut findings = page.axe(Rules::All).await;
    findings.extend(page.axe(Rules::Layout).await);
    findings.extend(page.ace().await);
    findings.extend(page.own(DOCUMENT).await);
    findings.extend(page.own(LAYOUT).await);
    page.press(&[Key::Tab]).await;
    findings.extend(page.own(&["focus"]).await);
    findings.extend(validated(&[folder]).into_iter().map(|it| it.2));
    let rules: BTreeSet<&str> = findings.iter().map(|it| it.rule.as_str()).collect();
    for rule in ["axe:image-alt", "ace:img_alt_valid", "vnu:error"].iter().chain(DOCUMENT).chain(LAYOUT) {
        assert!(rules.contains(rule), "{rule} finds nothing: {rules:?}");
    }
    let says = |rule: &str, text: &str| {
        findings.iter().any(|it: &Finding| it.rule == rule && it.text.contains(text))
    };
    for (rule, text) in [
        ("focus", "a ring of 0 px"),
        ("focus", "a ring of 1."),
        ("focus", "covered"),
        ("languages", "Arabic letters in it"),
        ("languages", "ltr in ar"),
        ("axe:color-contrast-enhanced", "Tenue"),
        ("axe:color-contrast-enhanced", "Un po' tenue"),
    ] {
        assert!(says(rule, text), "{rule} doesn't say “{text}”: {findings:#?}");
    }
}
