//! Letters of the scripts that the portal's readers write. Rust's own functions know every script, with tables that
//! every phone would have to load; tests compare these with them.

/// The small letter; the letter itself if it has none.
pub fn to_lower(letter: char) -> char {
    let code = u32::from(letter);
    let lower = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F => code + 32,
        0x400..=0x40F => code + 80,
        0x4C0 => 0x4CF,
        0x386 => 0x3AC,
        0x388..=0x38A => code + 37,
        0x38C => 0x3CC,
        0x38E | 0x38F => code + 63,
        0x130 => 0x69,
        0x178 => 0xFF,
        // In these rows the capital is even, and the small letter follows.
        0x100..=0x137
        | 0x14A..=0x177
        | 0x1A0..=0x1A5
        | 0x1DE..=0x1EF
        | 0x1F8..=0x21F
        | 0x222..=0x233
        | 0x460..=0x481
        | 0x48A..=0x4BF
        | 0x4D0..=0x52F
        | 0x1E00..=0x1E95
        | 0x1EA0..=0x1EFF => code | 1,
        // In these it is odd.
        0x139..=0x148 | 0x179..=0x17E | 0x1AF..=0x1B0 | 0x1CD..=0x1DC | 0x4C1..=0x4CE => code + code % 2,
        _ => code,
    };
    char::from_u32(lower).unwrap_or(letter)
}

/// The capital letter; the letter itself if it has none.
pub fn to_upper(letter: char) -> char {
    match letter {
        'ÿ' => return 'Ÿ',
        'ӏ' => return 'Ӏ',
        _ => {}
    }
    // The other distances in `to_lower`, from the capital to the small letter.
    let distances = [32, 80, 1, 37, 38, 63, 64];
    let mut capitals =
        distances.into_iter().filter_map(|it| char::from_u32(u32::from(letter).checked_sub(it)?));
    capitals.find(|it| to_lower(*it) == letter).unwrap_or(letter)
}

/// Whether words are made of it: letters, digits and vowel signs; not spaces, punctuation, symbols or accents that stand
/// alone.
pub fn is_of_words(letter: char) -> bool {
    let code = u32::from(letter);
    match code {
        0..0x80 => letter.is_ascii_alphanumeric(),
        0x80..0x100 => {
            matches!(code, 0xAA | 0xB2 | 0xB3 | 0xB5 | 0xB9 | 0xBA | 0xBC..=0xBE | 0xC0..)
                && !matches!(code, 0xD7 | 0xF7)
        }
        0x2C2..=0x2C5 | 0x2D2..=0x2DF | 0x2E5..=0x2EB | 0x2ED | 0x2EF..=0x344 | 0x346..=0x362 => false,
        0x375 | 0x37E | 0x384 | 0x385 | 0x387 | 0x3F6 | 0x482..=0x489 => false,
        0x55A..=0x55F | 0x589..=0x5AF | 0x5BE | 0x5C0 | 0x5C3 | 0x5C6 | 0x5F3..=0x60F | 0x61B..=0x61F => {
            false
        }
        0x658 | 0x66A..=0x66D | 0x6D4 | 0x6DD..=0x6E0 | 0x6E9..=0x6EC | 0x6FD | 0x6FE => false,
        0x93C | 0x94D | 0x951..=0x954 | 0x964 | 0x965 | 0x970 => false,
        0x9BC | 0x9CD | 0x9F2 | 0x9F3 | 0x9FA | 0x9FB | 0x9FD | 0x9FE | 0xDCA | 0xDF4 => false,
        0x2000..=0x206F | 0x207A..=0x207E | 0x208A..=0x208E | 0x20A0..=0x20FF | 0x2116 | 0x2120..=0x2122 => {
            false
        }
        0x2190..=0x245F | 0x249C..=0x24B5 | 0x2500..=0x2775 | 0x2794..=0x2BFF => false,
        0x2E00..=0x2E2E
        | 0x2E30..=0x3004
        | 0x3008..=0x3020
        | 0x302A..=0x3030
        | 0x3036
        | 0x3037
        | 0x303D..=0x303F => false,
        0x3099..=0x309C | 0x30A0 | 0x30FB | 0xA4C0 => false,
        0xD800..0xF900
        | 0xFE00..=0xFE6F
        | 0xFEFF..=0xFF0F
        | 0xFF1A..=0xFF20
        | 0xFF3B..=0xFF40
        | 0xFF5B..=0xFF65
        | 0xFFE0..=0xFFFF => false,
        0x1F000..=0x1F0FF
        | 0x1F10D..=0x1F12F
        | 0x1F14A..=0x1F14F
        | 0x1F16A..=0x1F16F
        | 0x1F18A..=0x1FAFF
        | 0xE0000.. => false,
        _ => true,
    }
}

/// Adds the Latin letter without its accents, in small; other letters as they are.
pub fn add_without_accents(letter: char, to: &mut String) {
    let code = u32::from(letter) as usize;
    let plain = BLOCKS.iter().find_map(|(first, plain)| plain.as_bytes().get(code.checked_sub(*first)?));
    match (letter, plain) {
        ('Æ' | 'æ' | 'Ǽ' | 'ǽ' | 'Ǣ' | 'ǣ', _) => to.push_str("ae"),
        ('Ĳ' | 'ĳ', _) => to.push_str("ij"),
        ('Œ' | 'œ', _) => to.push_str("oe"),
        ('Þ' | 'þ', _) => to.push_str("th"),
        ('ß' | 'ẞ', _) => to.push_str("ss"),
        ('Ǿ' | 'ǿ' | 'Ơ' | 'ơ', _) => to.push('o'),
        ('Ư' | 'ư', _) => to.push('u'),
        (_, Some(plain)) if plain.is_ascii_alphabetic() => to.push((*plain).into()),
        _ => to.push(letter),
    }
}

/// Blocks of Latin letters: the first one, and each as it is typed without accents; `?` for letters that stay.
const BLOCKS: [(usize, &str); 3] = [
    (
        0xC0,
        "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggggggghhhh\
         iiiiiiiiii??jjkkkllllllllllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs",
    ),
    (
        0x1CD,
        "aaiioouuuuuuuuuueaaaa??ggggkkoooo??j???gg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh?d??zzaaeeooooooooyy",
    ),
    (
        0x1E00,
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssss\
         ssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasss??aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooo\
         oooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??vvyy",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The blocks in which readers of the portal write: there Unicode is the measure.
    const BLOCKS_OF_READERS: [std::ops::RangeInclusive<char>; 14] = [
        '\0'..='\u{17F}',
        '\u{1A0}'..='\u{1A5}',
        '\u{1AF}'..='\u{1B0}',
        '\u{1CD}'..='\u{1F0}',
        '\u{1F8}'..='\u{21F}',
        '\u{222}'..='\u{233}',
        '\u{386}'..='\u{3CE}',
        '\u{400}'..='\u{52F}',
        '\u{600}'..='\u{6FF}',
        '\u{980}'..='\u{9FF}',
        '\u{D80}'..='\u{DFF}',
        '\u{1E00}'..='\u{1E95}',
        '\u{1EA0}'..='\u{1EFF}',
        '\u{3000}'..='\u{30FF}',
    ];

    fn letters() -> impl Iterator<Item = char> {
        BLOCKS_OF_READERS.into_iter().flatten()
    }

    fn only(mut letters: impl Iterator<Item = char>) -> Option<char> {
        letters.next().filter(|_| letters.next().is_none())
    }

    #[test]
    fn small_letters_are_those_of_unicode() {
        // The small form of İ is two characters: i and a dot.
        let other = letters().filter(|it| *it != 'İ' && only(it.to_lowercase()) != Some(to_lower(*it)));
        assert_eq!(other.collect::<Vec<_>>(), []);
    }

    #[test]
    fn capitals_are_those_of_unicode() {
        // ß has two, µ, ı and ſ have the capital of another letter; so has ς.
        let is_special = |it: &char| matches!(it, 'ß' | 'ŉ' | 'µ' | 'ı' | 'ſ' | 'ς' | 'ǝ' | 'ǰ' | 'ΐ' | 'ΰ');
        let of_words = letters().filter(|it| only(it.to_lowercase()) == Some(*it) && !is_special(it));
        let other = of_words.filter(|it| only(it.to_uppercase()) != Some(to_upper(*it)));
        assert_eq!(other.collect::<Vec<_>>(), []);
    }

    #[test]
    fn no_letter_or_digit_of_any_script_parts_words() {
        let lost = ('\0'..=char::MAX).filter(|it| it.is_alphanumeric() && !is_of_words(*it));
        assert_eq!(lost.collect::<String>(), "");
    }

    #[test]
    fn spaces_and_signs_part_words() {
        // In the blocks of readers, and among the signs that every script shares.
        let shared = [
            '\u{2B0}'..='\u{36F}',
            '\u{2000}'..='\u{20FF}',
            '\u{FE00}'..='\u{FFFF}',
            '\u{1F000}'..='\u{1FAFF}',
        ];
        let signs = "[[\\p{P}\\p{S}\\p{Z}\\p{M}\\p{Cc}\\p{Cf}]--[\\p{Alphabetic}\\p{N}]]";
        let Ok(hir) = regex_syntax::parse(signs) else { panic!("{signs}") };
        let regex_syntax::hir::HirKind::Class(regex_syntax::hir::Class::Unicode(class)) = hir.kind() else {
            panic!("{hir:?}")
        };
        let is_sign = |letter: char| class.iter().any(|it| (it.start()..=it.end()).contains(&letter));
        let kept =
            letters().chain(shared.into_iter().flatten()).filter(|it| is_of_words(*it) && is_sign(*it));
        assert_eq!(kept.map(|it| format!("{:X}", u32::from(it))).collect::<Vec<_>>(), Vec::<String>::new());
    }

    /// A letter without its accents, as the crate `diacritics` and Unicode's decomposition have it.
    #[test]
    fn letters_lose_their_accents() {
        let plain = |text: &str| {
            let mut plain = String::new();
            text.chars().for_each(|it| add_without_accents(it, &mut plain));
            plain
        };
        let latin = letters().filter(|it| it.is_alphabetic() && !('\u{370}'..'\u{1E00}').contains(it));
        let other = latin.filter(|it| {
            let expected = diacritics::remove_diacritics(&to_lower(*it).to_string()).to_ascii_lowercase();
            expected.is_ascii() && plain(&it.to_string()).to_ascii_lowercase() != expected
        });
        // The crate goes by their shape, or makes one letter of two; some are in no language of Europe.
        assert_eq!(other.collect::<String>(), "ÆÞßæþſƢƣƤƥǢǣǼǽȢȣ");
        assert_eq!(
            plain("Çağrı Đorđe Łódź Þór Straße Œuvre Nguyễn Ștefan ÆØÅ"),
            "cagri dorde lodz thor Strasse oeuvre Nguyen stefan aeoa"
        );
        assert_eq!(plain("Ёж йод ăn"), "Ёж йод an");
    }
}
