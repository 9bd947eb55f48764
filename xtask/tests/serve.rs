//! The server answers as a plain static host does. Asked over a bare socket: clients tidy addresses up.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
};

use xtask::serve::{Fault, Server};

struct Answer {
    head: String,
    body: String,
}

fn ask(server: &Server, method: &str, target: &str) -> Answer {
    let url = server.url();
    let host = url.trim_start_matches("http://").split('/').next().unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    Answer { head: head.to_owned(), body: body.to_owned() }
}

fn status(server: &Server, target: &str) -> String {
    ask(server, "GET", target).head.split(' ').nth(1).unwrap().to_owned()
}

fn site() -> std::path::PathBuf {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("served-{:?}", std::thread::current().id()));
    fs::create_dir_all(folder.join("site/case/zante")).unwrap();
    fs::write(folder.join("secret.txt"), "secret").unwrap();
    fs::write(folder.join("site/index.html"), "home").unwrap();
    fs::write(folder.join("site/case/zante/index.html"), "Zante").unwrap();
    fs::write(folder.join("site/404.html"), "lost").unwrap();
    fs::write(folder.join("site/it.txt"), "a = b").unwrap();
    fs::write(folder.join("site/app.wasm"), "\0asm").unwrap();
    folder.join("site")
}

#[test]
fn isolated_pages_say_so_and_others_do_not() {
    let isolated = |server: &Server| ask(server, "GET", "/").head.contains("cross-origin-embedder-policy");
    assert!(isolated(&Server::start_isolated(site()).unwrap()));
    assert!(!isolated(&Server::start(site(), "/").unwrap()));
}

#[test]
fn folders_answer_with_their_page_at_the_address_with_a_slash() {
    let server = Server::start(site(), "/").unwrap();
    assert_eq!(ask(&server, "GET", "/").body, "home");
    assert_eq!(ask(&server, "GET", "/case/zante/").body, "Zante");
    let moved = ask(&server, "GET", "/case/zante?lang=ar&q=a%20b").head;
    assert!(moved.starts_with("HTTP/1.1 307"), "{moved}");
    assert!(moved.contains("location: /case/zante/?lang=ar&q=a%20b"), "{moved}");
}

#[test]
fn what_is_not_there_is_the_sites_own_page_with_404() {
    let server = Server::start(site(), "/").unwrap();
    let answer = ask(&server, "GET", "/nessuna");
    assert!(answer.head.starts_with("HTTP/1.1 404"), "{}", answer.head);
    assert!(answer.head.contains("content-type: text/html; charset=utf-8"), "{}", answer.head);
    assert_eq!(answer.body, "lost");
    assert_eq!(status(&server, "/case/"), "404");
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let server = Server::start(site(), "/").unwrap();
    let ways = [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/case/../../secret.txt",
        "//etc/passwd",
    ];
    for target in ways {
        let answer = ask(&server, "GET", target);
        assert!(
            !answer.body.contains("secret") && !answer.body.contains("root:"),
            "{target}: {}",
            answer.body
        );
        assert!(answer.head.starts_with("HTTP/1.1 4"), "{target}: {}", answer.head);
    }
}

#[test]
fn types_and_methods() {
    let server = Server::start(site(), "/").unwrap();
    assert!(ask(&server, "GET", "/it.txt").head.contains("text/plain; charset=utf-8"));
    assert!(ask(&server, "GET", "/app.wasm").head.contains("application/wasm"));
    let head = ask(&server, "HEAD", "/it.txt");
    assert!(head.head.contains("content-length: 5") && head.body.is_empty(), "{}", head.head);
    assert!(ask(&server, "POST", "/").head.starts_with("HTTP/1.1 405"));
}

#[test]
fn below_a_base_path_only_what_is_below_it() {
    let server = Server::start(site(), "portale").unwrap();
    assert!(server.url().ends_with("/portale/"));
    assert_eq!(ask(&server, "GET", "/portale/").body, "home");
    assert!(ask(&server, "GET", "/portale?lang=en").head.contains("location: /portale/?lang=en"));
    assert!(
        ask(&server, "GET", "/portale/case/zante?q=a").head.contains("location: /portale/case/zante/?q=a")
    );
    assert_eq!(ask(&server, "GET", "/portale/case/zante/").body, "Zante");
    assert_eq!(status(&server, "/case/zante/"), "404");
}

#[test]
fn what_is_broken_on_purpose_works_again_when_mended() {
    let server = Server::start(site(), "/portale/").unwrap();
    server.break_path("/it.txt", Fault::Missing);
    server.break_path("/app.wasm", Fault::Body("no wasm".into()));
    assert_eq!(status(&server, "/portale/it.txt"), "404");
    assert_eq!(ask(&server, "GET", "/portale/app.wasm").body, "no wasm");
    server.mend();
    assert_eq!(ask(&server, "GET", "/portale/it.txt").body, "a = b");
}

#[test]
fn what_hangs_is_answered_only_when_mended() {
    let server = Server::start(site(), "/").unwrap();
    server.break_path("/it.txt", Fault::Hang);
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| status(&server, "/it.txt"));
        assert_eq!(status(&server, "/"), "200");
        while !server.holds_requests() {
            std::thread::yield_now();
        }
        assert!(!waiting.is_finished());
        server.mend();
        assert_eq!(waiting.join().unwrap(), "200");
    });
}

#[test]
fn a_taken_port_gives_way_to_the_next() {
    let first = Server::start(site(), "/").unwrap();
    let taken: u16 = first.url().trim_end_matches('/').rsplit(':').next().unwrap().parse().unwrap();
    assert!(Server::start_at(site(), "/", taken).is_err());
    let second = Server::start_at_first_free(site(), "/", [taken, 0]).unwrap();
    assert_ne!(first.url(), second.url());
}
