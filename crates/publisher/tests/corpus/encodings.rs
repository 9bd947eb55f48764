//! Files as office programs and broken transfers leave them.

use feed::Code;

use crate::{Feed, alive, base, checked, findings};

fn with(file: &str, change: impl Fn(&[u8]) -> Vec<u8>) -> Feed {
    let mut feed = base();
    let changed = change(&feed[file]);
    feed.insert(file.to_owned(), changed);
    feed
}

fn accented(feed: &[u8]) -> String {
    String::from_utf8(feed.to_vec()).unwrap().replace("Dal cortile", "Più in là")
}

#[track_caller]
fn check(feed: &Feed, expected: &[&str], line: Option<usize>) {
    let report = checked(feed);
    assert_eq!(findings(&report), expected);
    assert_eq!(report.found.first().and_then(|it| it.line), line);
    assert_eq!(alive(&report), (4, 3), "the records are read all the same");
}

#[test]
fn a_byte_order_mark() {
    let marked = with("places.json", |it| [b"\xef\xbb\xbf", it].concat());
    check(&marked, &["byte-order-mark places.json - -"], None);
    let marked = with("manifest.json", |it| [b"\xef\xbb\xbf", it].concat());
    check(&marked, &["byte-order-mark manifest.json - -"], None);
}

#[test]
fn windows_1252() {
    let latin: Feed = with("places.json", |it| {
        accented(it).chars().map(|it| u8::try_from(u32::from(it)).unwrap()).collect()
    });
    check(&latin, &["not-utf8 places.json - -"], Some(2));
}

#[test]
fn utf_16() {
    let little = |it: &[u8]| {
        let units = accented(it).encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        [vec![0xff, 0xfe], units].concat()
    };
    check(&with("places.json", little), &["not-utf8 places.json - -"], Some(1));
    let big = |it: &[u8]| {
        let units = accented(it).encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
        [vec![0xfe, 0xff], units].concat()
    };
    check(&with("places.json", big), &["not-utf8 places.json - -"], Some(1));
}

#[test]
fn lines_of_windows_and_of_old_apples() {
    for end in ["\r\n", "\r"] {
        let lines = |it: &[u8]| String::from_utf8(it.to_vec()).unwrap().replace('\n', end).into_bytes();
        check(&with("places.json", lines), &[], None);
    }
}

/// After a cut at any byte the check ends and says where, and the other files live on.
#[test]
fn cut_off_at_every_byte() {
    let whole = base();
    for file in ["topics.json", "manifest.json"] {
        for length in 0..whole[file].len() - 1 {
            let report = checked(&with(file, |it| it[..length].to_vec()));
            let first = report.found.iter().find(|it| it.finding.part == file).unwrap();
            assert_eq!(first.finding.code, Code::NotJson, "{file} cut off at {length}");
            assert!(first.line.is_some() && first.column.is_some());
            assert_eq!(alive(&report), (4, 3), "{file} cut off at {length}");
        }
    }
}

/// Cut off between characters or inside one, the largest file costs only itself and what is in it.
#[test]
fn a_file_of_places_cut_off() {
    let whole = base();
    for length in (0..whole["places.json"].len() - 2).step_by(37) {
        let report = checked(&with("places.json", |it| it[..length].to_vec()));
        assert!(report.found.iter().any(|it| it.finding.code == Code::NotJson), "cut off at {length}");
        assert_eq!(alive(&report), (0, 3), "cut off at {length}");
    }
}

/// A byte that is spoilt anywhere neither stops the check nor spoils another record than its own file's.
#[test]
fn a_spoilt_byte() {
    let whole = base();
    for at in (0..whole["activities.json"].len()).step_by(11) {
        for byte in [0, b'"', b'{', 0xff] {
            let report = checked(&with("activities.json", |it| {
                let mut bytes = it.to_vec();
                bytes[at] = byte;
                bytes
            }));
            assert_eq!(report.shown.topics, 2);
            assert_eq!(alive(&report).0, 4, "byte {at}");
        }
    }
}
