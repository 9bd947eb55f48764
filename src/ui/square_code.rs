use markup::{Element, el};
use qrcodegen::{QrCode, QrCodeEcc};

/// A text as a square code (QR), for the camera of a telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SquareCode {
    /// The text.
    pub text: String,
    /// The dark squares, as the path of an SVG.
    pub path: String,
    /// The side, with its margin, in squares.
    pub side: i32,
}

impl SquareCode {
    /// The code as a drawing, for cameras only: the words beside it say what it is.
    pub fn drawing(&self) -> Element {
        let side = self.side;
        let drawing = el("svg").class("square-code").attr("viewBox", format!("0 0 {side} {side}"));
        drawing.attr("aria-hidden", "true").child(el("path").attr("d", self.path.clone()))
    }
}

/// Light squares around a code, without which cameras don't see it.
const MARGIN: i32 = 4;

/// The code of a text; `None` where it is too long for one.
pub fn square_code(text: &str) -> Option<SquareCode> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let dark =
        (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).filter(|it| code.get_module(it.0, it.1));
    let path = dark.map(|(x, y)| format!("M{} {}h1v1h-1z", x + MARGIN, y + MARGIN)).collect();
    Some(SquareCode { text: text.to_owned(), path, side: size + 2 * MARGIN })
}
