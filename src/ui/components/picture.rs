//! Drawings of what one will see outside the portal. They say nothing that the words beside them don't say.

use domain::guide::Picture;
use markup::{Element, el};

/// A part of a drawing, on a sheet of 160 × 100.
enum Part {
    /// What is there.
    Line(&'static str),
    /// What one touches, or looks at.
    Mark(&'static str),
    /// Dots of a code, or of keys: lines without length.
    Dots(&'static str),
    /// A word that stands there, around a point.
    Word(&'static str, &'static str, &'static str),
}

use Part::{Dots, Line, Mark, Word};

/// A telephone.
const PHONE: Part =
    Line("M58 4h44a7 7 0 0 1 7 7v78a7 7 0 0 1-7 7H58a7 7 0 0 1-7-7V11a7 7 0 0 1 7-7zM74 10h12");
/// A page on a screen.
const PAGE: Part = Line("M10 10h140v80H10zM10 26h140");
/// A sheet of paper.
const PAPER: Part = Line("M50 6h48l14 14v74H50zM98 6v14h14");

/// A drawing, for the eye only.
pub fn picture(picture: Picture) -> Element {
    let parts = DRAWINGS.iter().find(|it| it.0 == picture).map_or(&[][..], |it| it.1);
    let parts = parts.iter().map(|it| match *it {
        Line(path) => el("path").attr("d", path),
        Mark(path) => el("path").class("mark").attr("d", path),
        Dots(path) => el("path").class("dots").attr("d", path),
        Word(x, y, word) => el("svg:text").attr("x", x).attr("y", y).child(word),
    });
    let drawing = el("svg").class("picture").attr("viewBox", "0 0 160 100").attr("aria-hidden", "true");
    drawing.child(parts.collect::<Vec<_>>())
}

/// The parts of each drawing.
const DRAWINGS: [(Picture, &[Part]); Picture::ALL.len()] = [
    (
        Picture::LoginChoices,
        &[PAGE, Mark("M38 34h84v20H38zM38 62h84v20H38z"), Word("80", "49", "SPID"), Word("80", "77", "CIE")],
    ),
    (
        Picture::CardOnPhone,
        &[
            PHONE,
            Mark("M38 18h84v42H38zM48 30h14v12H48z"),
            Line("M96 32a9 9 0 0 1 0 14M103 27a17 17 0 0 1 0 24"),
        ],
    ),
    (
        Picture::Keypad,
        &[
            PHONE,
            Mark("M58 22h44v16H58z"),
            Dots("M65 30h.01M75 30h.01M85 30h.01M95 30h.01"),
            Dots(
                "M66 52h.01M80 52h.01M94 52h.01M66 66h.01M80 66h.01M94 66h.01M66 80h.01M80 80h.01M94 80h.01",
            ),
        ],
    ),
    (
        Picture::QrScan,
        &[
            Line(
                "M92 14h58v76H92zM104 28h12v12h-12zM126 28h12v12h-12zM104 50h12v12h-12zM126 52h6v6h-6zM136 62h4",
            ),
            Line("M16 8h44a6 6 0 0 1 6 6v72a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6V14a6 6 0 0 1 6-6z"),
            Mark("M20 36V26h10M46 26h10v10M56 62v10H46M30 72H20V62"),
        ],
    ),
    (
        Picture::MessageLink,
        &[
            PHONE,
            Line("M60 22h40v34H74l-8 8v-8h-6zM66 30h28M66 37h22"),
            Mark("M66 47h26M58 76l44 16M102 76L58 92"),
        ],
    ),
    (Picture::AddressBar, &[PAGE, Mark("M22 13h116v10H22z"), Line("M28 18h52M24 40h80M24 52h100M24 64h60")]),
    (
        Picture::Calendar,
        &[
            Line("M28 16h104v76H28zM28 36h104M50 8v14M110 8v14"),
            Dots(
                "M46 50h.01M68 50h.01M90 50h.01M112 50h.01M46 64h.01M68 64h.01M112 64h.01M46 78h.01M68 78h.01",
            ),
            Mark("M81 55h18v18H81z"),
        ],
    ),
    (
        Picture::Letter,
        &[
            PAPER,
            Line("M60 32h40M60 42h34"),
            Mark("M58 54h46v18H58z"),
            Dots("M66 63h.01M76 63h.01M86 63h.01M96 63h.01"),
        ],
    ),
    (
        Picture::AppIcon,
        &[
            PHONE,
            Line("M60 22h12v12H60zM88 22h12v12H88zM60 66h12v12H60zM88 66h12v12H88z"),
            Mark("M70 40h20v20H70z"),
        ],
    ),
    (
        Picture::TextSize,
        &[PHONE, Word("70", "44", "A"), Mark("M58 68h44M88 60v16"), Line("M84 46l8-24 8 24M87 38h10")],
    ),
    (
        Picture::WifiList,
        &[
            PHONE,
            Line("M60 52h30M60 66h26M60 80h30"),
            Mark("M62 30a25 25 0 0 1 36 0M69 37a15 15 0 0 1 22 0M80 43h.01"),
        ],
    ),
    (
        Picture::VideoCall,
        &[
            PHONE,
            Line("M69 60a11 14 0 0 1 22 0M80 22a10 10 0 1 0 .01 0"),
            Mark("M66 72a8 8 0 1 0 .01 0M62 80h8M94 72a8 8 0 1 0 .01 0M90 80h8"),
        ],
    ),
    (
        Picture::Photo,
        &[Line("M24 26h26l8-12h44l8 12h26v64H24z"), Mark("M80 36a21 21 0 1 0 .01 0"), Line("M122 38h6")],
    ),
    (
        Picture::PaymentNotice,
        &[
            PAPER,
            Line("M60 30h40M60 40h30M84 78h20"),
            Mark("M60 54h26v26H60z"),
            Dots("M67 61h.01M78 61h.01M67 72h.01M76 70h.01"),
        ],
    ),
    (Picture::SearchField, &[Mark("M12 30h136v36H12z"), Line("M28 48h60M124 40a8 8 0 1 0 .01 0M130 54l8 8")]),
    (
        Picture::DocumentList,
        &[
            PAGE,
            Line("M24 34h10v12H24zM24 52h10v12H24zM24 70h10v12H24zM44 40h60M44 58h52M44 76h60"),
            Mark("M126 50v14M120 59l6 6 6-6"),
        ],
    ),
    (
        Picture::PhoneCall,
        &[
            Line(
                "M54 20l14-4 8 20-10 8c4 12 12 20 24 26l8-10 20 8-4 14c-2 6-8 8-14 6C76 80 56 60 48 36c-2-8 0-14 6-16z",
            ),
            Mark("M96 30a20 20 0 0 1 12 18M100 14a36 36 0 0 1 22 32"),
        ],
    ),
    (
        Picture::Volume,
        &[
            PHONE,
            Mark("M109 26h7v16h-7M109 48h7v16h-7"),
            Line("M64 44h8l12-10v32L72 56h-8zM90 42a12 12 0 0 1 0 16"),
        ],
    ),
    (
        Picture::Typing,
        &[
            PAGE,
            Mark("M24 34h112v14H24z"),
            Line("M32 38v7M24 58h112v26H24zM52 80h56"),
            Dots(
                "M34 66h.01M46 66h.01M58 66h.01M70 66h.01M82 66h.01M94 66h.01M106 66h.01M118 66h.01M126 66h.01",
            ),
        ],
    ),
    (
        Picture::Door,
        &[
            Line("M46 94V8h68v86M36 94h88"),
            Mark("M100 52h.01M80 26a5 5 0 1 0 .01 0"),
            Line("M62 66h14M62 74h14"),
        ],
    ),
];
