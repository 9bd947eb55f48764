//! Ids of records, as they stand in addresses.

/// The length of an id, in characters, that no address may exceed.
pub const LONGEST_ID: usize = 100;

/// Whether `id` can be one: 1 to [`LONGEST_ID`] lower-case ASCII letters, digits and hyphens.
pub fn is_id(id: &str) -> bool {
    let allowed = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    !id.is_empty() && id.len() <= LONGEST_ID && id.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_fits_an_address() {
        for good in ["a", "porta-vigentina-csrc", "7", &"a".repeat(LONGEST_ID)] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "A", "è", "a b", "a/b", &"a".repeat(LONGEST_ID + 1)] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
