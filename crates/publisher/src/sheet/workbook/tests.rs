use std::io::Write;

use ::zip::ZipWriter;
use ::zip::write::SimpleFileOptions;

use super::*;

#[track_caller]
fn check(bytes: &[u8], expected: &[(u32, &[&str])]) {
    let tables = read(bytes).unwrap();
    let rows: Vec<_> = tables.iter().flat_map(|it| &it.rows).collect();
    let rows: Vec<(u32, Vec<&str>)> =
        rows.iter().map(|it| (it.number, it.cells.iter().map(String::as_str).collect())).collect();
    let expected: Vec<_> = expected.iter().map(|it| (it.0, it.1.to_vec())).collect();
    assert_eq!(rows, expected);
}

#[track_caller]
fn check_unusable(bytes: &[u8], expected: &Unusable) {
    assert_eq!(read(bytes).unwrap_err(), *expected);
}

fn utf16(text: &str, mark: bool) -> Vec<u8> {
    let mark = if mark { "\u{feff}" } else { "" };
    format!("{mark}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn separated_values_of_every_kind() {
    let expected: &[(u32, &[&str])] = &[(1, &["Attività", "Casa"]), (2, &["Yoga", "Zante"])];
    check("Attività;Casa\nYoga;Zante\n".as_bytes(), expected);
    check("Attività,Casa\r\nYoga,Zante\r\n".as_bytes(), expected);
    check("Attività\tCasa\nYoga\tZante".as_bytes(), expected);
    check("\u{feff}Attività;Casa\nYoga;Zante\n".as_bytes(), expected);
    check(b"Attivit\xe0;Casa\r\nYoga;Zante\r\n", expected);
    check(&utf16("Attività;Casa\nYoga;Zante\n", true), expected);
    check(&utf16("Attività;Casa\nYoga;Zante\n", false), expected);
    check("sep=,\nA,B\n1,2\n".as_bytes(), &[(2, &["A", "B"]), (3, &["1", "2"])]);
}

#[test]
fn rows_are_numbered_as_the_spreadsheet_does() {
    check("A;B\n\n\n1;2\n".as_bytes(), &[(1, &["A", "B"]), (4, &["1", "2"])]);
    check("A;B\r\n\r\n1;2\r\n;;\r\n3;4".as_bytes(), &[(1, &["A", "B"]), (3, &["1", "2"]), (5, &["3", "4"])]);
    check("A;B\n\"x\ny\";2\n3;4\n".as_bytes(), &[(1, &["A", "B"]), (2, &["x\ny", "2"]), (3, &["3", "4"])]);
}

#[test]
fn what_is_no_sheet_is_named() {
    check_unusable(b"", &Unusable::Empty);
    check_unusable(b"\n\n;;;\n", &Unusable::Empty);
    check_unusable(b"%PDF-1.7", &Unusable::Format(OtherFormat::Pdf));
    check_unusable(b"<!DOCTYPE html><table>", &Unusable::Format(OtherFormat::Html));
    check_unusable(b"\x00\x01\x02\xffabc", &Unusable::Format(OtherFormat::Binary));
    assert!(matches!(read(b"PK\x03\x04rubbish"), Err(Unusable::Damaged(_))));
    check_unusable(&";\n".repeat(10).into_bytes(), &Unusable::Empty);
    check_unusable("a;b\n".repeat(20_001).as_bytes(), &Unusable::TooManyRows);
    check_unusable("a;".repeat(201).as_bytes(), &Unusable::TooManyColumns);
    check_unusable(&vec![b'a'; MOST_BYTES + 1], &Unusable::TooLarge);
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    check_unusable(&old, &Unusable::Format(OtherFormat::OldXls));
    let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|it| [it, 0]).collect();
    check_unusable(&[old.as_slice(), &name].concat(), &Unusable::Encrypted);
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">\
         <office:body><office:spreadsheet>{table}</office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

const CELL: &str = "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";

#[test]
fn open_documents() {
    let blank = "<table:table-cell table:number-columns-repeated=\"16383\"/>";
    let end = "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell/></table:table-row>";
    let row = format!("<table:table-row>{CELL}{blank}</table:table-row>");
    let gap = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>";
    let table = format!("<table:table table:name=\"Foglio1\">{row}{gap}{row}{end}</table:table>");
    check(&ods(&table), &[(1, &["a"]), (5, &["a"])]);
}

#[test]
fn bombs_are_not_lit() {
    let zeros = vec![b' '; usize::try_from(MOST_DECOMPRESSED).unwrap() + 1];
    check_unusable(&archive(&[("xl/workbook.xml", b""), ("xl/media/a.png", &zeros)]), &Unusable::TooLarge);
    let many = CELL.replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"16384\"");
    let rows = format!("<table:table-row>{many}</table:table-row>").repeat(2_000);
    let bomb = format!("<table:table table:name=\"a\">{rows}</table:table>");
    assert!(matches!(read(&ods(&bomb)), Err(Unusable::TooManyColumns | Unusable::TooLarge)));
    let hidden = format!("<table:table table:name=\"a\"><!-- <table:x \" -->{rows}</table:table>");
    assert!(matches!(read(&ods(&hidden)), Err(Unusable::TooManyColumns | Unusable::TooLarge)));
    let tall = format!(
        "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"1000000\">{CELL}\
         </table:table-row></table:table>"
    );
    assert!(matches!(read(&ods(&tall)), Err(Unusable::TooManyRows | Unusable::TooLarge)));
    let digits = tall.replace("1000000", "&#49;000000");
    assert!(matches!(read(&ods(&digits)), Err(Unusable::Damaged(_))));
    check_unusable(&archive(&[("a.txt", b"a")]), &Unusable::Format(OtherFormat::Zip));
}

#[test]
fn workbooks() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let date = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    let time = rust_xlsxwriter::Format::new().set_num_format("hh:mm");
    sheet.write_string(2, 0, "Yoga").unwrap();
    sheet.write_number_with_format(2, 1, 46_361.0, &date).unwrap();
    sheet.write_number_with_format(2, 2, 9.5 / 24.0, &time).unwrap();
    sheet.write_number(2, 3, 3.5).unwrap();
    sheet.write_boolean(2, 4, true).unwrap();
    sheet.write_formula(2, 5, rust_xlsxwriter::Formula::new("=1+1").set_result("2")).unwrap();
    sheet.merge_range(2, 6, 3, 6, "Zante", &rust_xlsxwriter::Format::new()).unwrap();
    sheet.write_string(3, 0, "Ballo").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let first: &[&str] = &["Yoga", "2026-12-05", "09:30", "3.5", "sì", "2", "Zante"];
    check(&bytes, &[(3, first), (4, &["Ballo", "", "", "", "", "", "Zante"])]);
    let cut = bytes.get(..bytes.len() / 2).unwrap();
    assert!(matches!(read(cut), Err(Unusable::Damaged(_))));
}

#[test]
fn a_far_cell_costs_nothing() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "a").unwrap();
    sheet.write_string(1_048_575, 16_383, "b").unwrap();
    check_unusable(&book.save_to_buffer().unwrap(), &Unusable::TooManyRows);
}
