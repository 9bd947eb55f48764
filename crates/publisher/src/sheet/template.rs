//! `feed template`: an empty workbook to fill in, with its own instructions.

use std::error::Error;
use std::path::{Path, PathBuf};

use rust_xlsxwriter::{DataValidation, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::columns::Column;
use super::place::Places;
use super::row::EXAMPLE;
use feed::raw::Place;
use files::{FileError, read};

/// The arguments of `feed template`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The workbook to write: programma.xlsx
    #[arg(long)]
    out: PathBuf,
    /// The feed's places.json, so that the houses can be chosen from a list
    #[arg(long)]
    places: Option<PathBuf>,
}

/// Rows that have the drop-down lists.
const ROWS: u32 = 500;
/// The row of headings; the title stands above it.
const HEADINGS: u32 = 1;
const WIDE: f64 = 32.0;
const NARROW: f64 = 18.0;
/// The sheet with the lists of the drop-downs.
const LISTS: &str = "Elenchi";

/// Two rows that show how to write; the importer leaves them out.
const EXAMPLES: [[(Column, &str); 9]; 2] = [
    [
        (Column::Name, "Ginnastica dolce"),
        (Column::Place, "Zante"),
        (Column::When, "mar e gio"),
        (Column::Hours, "10-11.30"),
        (Column::Period, "dal 7/1 al 30/5"),
        (Column::Except, "25/4"),
        (Column::Price, "con tessera"),
        (Column::Audience, "anziani"),
        (Column::Bring, "scarpe comode, acqua"),
    ],
    [
        (Column::Name, "Cineforum"),
        (Column::Place, "Zante"),
        (Column::When, "primo e terzo sabato del mese"),
        (Column::Hours, "15-17.30"),
        (Column::Booking, "non serve"),
        (Column::Price, "gratis"),
        (Column::Audience, "tutti"),
        (Column::StepFree, "sì"),
        (Column::Organizer, "Associazione del quartiere"),
    ],
];

/// Writes the workbook.
pub fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let places = match &args.places {
        Some(path) => {
            let places: Vec<Place> =
                serde_json::from_str(&read(path)?).map_err(|it| FileError::new("understand", path, it))?;
            Places::new(&places)
        }
        None => Places::default(),
    };
    save(&args.out, &places)
}

fn save(path: &Path, places: &Places) -> Result<(), Box<dyn Error>> {
    let mut book = workbook(places)?;
    Ok(book.save(path).map_err(|it| FileError::new("write", path, it))?)
}

/// The workbook: the programme, how to fill it in, and the lists to choose from.
pub fn workbook(places: &Places) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let choices = places.choices();
    programme(book.add_worksheet(), choices.len())?;
    help(book.add_worksheet())?;
    if !choices.is_empty() {
        let lists = book.add_worksheet().set_name(LISTS)?;
        for (row, choice) in (0..).zip(&choices) {
            lists.write_string(row, 0, choice)?;
        }
    }
    Ok(book)
}

fn programme(sheet: &mut Worksheet, houses: usize) -> Result<(), XlsxError> {
    let title = Format::new().set_bold().set_font_size(14);
    let heading = Format::new().set_bold().set_background_color("#D9F2F4").set_text_wrap();
    let example = Format::new().set_italic().set_font_color("#4A4A4A");
    sheet.set_name("Attività")?;
    sheet.write_string_with_format(
        0,
        0,
        "Programma della Casa di Quartiere: una riga per ogni attività",
        &title,
    )?;
    for (index, column) in (0..).zip(Column::ALL) {
        sheet.write_string_with_format(HEADINGS, index, column.heading(), &heading)?;
        let wide = matches!(column, Column::Name | Column::When | Column::Description);
        sheet.set_column_width(index, if wide { WIDE } else { NARROW })?;
        if let Some(list) = choices(*column, houses)? {
            sheet.add_data_validation(HEADINGS + 1, index, HEADINGS + ROWS, index, &list)?;
        }
    }
    for (row, cells) in (HEADINGS + 1..).zip(EXAMPLES) {
        for (column, text) in cells {
            let index = (0..).zip(Column::ALL).find(|it| *it.1 == column).map_or(0, |it| it.0);
            let marked = format!("{EXAMPLE} – cancella questa riga: {text}");
            let text = if column == Column::Name { &marked } else { text };
            sheet.write_string_with_format(row, index, text, &example)?;
        }
    }
    sheet.set_freeze_panes(HEADINGS + 1, 1)?;
    Ok(())
}

/// The list of a column in which only a few words are possible. Other words are allowed: houses may be new.
fn choices(column: Column, houses: usize) -> Result<Option<DataValidation>, XlsxError> {
    let list = match column {
        Column::Status => {
            DataValidation::new().allow_list_strings(&["al completo", "sospeso", "annullato", "spostato"])?
        }
        Column::StepFree => DataValidation::new().allow_list_strings(&["sì", "no"])?,
        Column::Online => DataValidation::new().allow_list_strings(&["sì", "anche", "no"])?,
        Column::Place if houses > 0 => {
            let range = format!("={LISTS}!$A$1:$A${houses}");
            DataValidation::new().allow_list_formula(rust_xlsxwriter::Formula::new(range))
        }
        _ => return Ok(None),
    };
    let list = list.set_error_style(rust_xlsxwriter::DataValidationErrorStyle::Warning);
    Ok(Some(list))
}

fn help(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_align(FormatAlign::Top);
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name("Come si compila")?;
    sheet.set_column_width(0, NARROW)?.set_column_width(1, WIDE * 3.0)?;
    let general = [
        "Scrivi come parli: «mar e gio 10-11.30» va bene.",
        "Lascia vuoto quello che non sai: il portale scrive «non lo sappiamo».",
        "Le righe che cominciano con ESEMPIO non vengono lette.",
    ];
    for (row, line) in (0..).zip(general) {
        sheet.write_string_with_format(row, 1, line, &wrapped)?;
    }
    for (row, column) in (4..).zip(Column::ALL) {
        sheet.write_string_with_format(row, 0, column.heading(), &bold)?;
        sheet.write_string_with_format(row, 1, column.help(), &wrapped)?;
    }
    Ok(())
}
