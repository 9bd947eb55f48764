use super::raw::Part;

/// Of which Municipi a page needs the activities. The rest of a feed is small and every page needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Of all.
    All,
    /// Of these, and those of no Municipio.
    Municipi(Vec<u8>),
}

impl Scope {
    /// Whether a page with this scope needs the part.
    pub fn needs(&self, part: &Part) -> bool {
        match (self, part.municipio) {
            (Self::All, _) | (_, None) => true,
            (Self::Municipi(municipi), Some(municipio)) => municipi.contains(&municipio),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_no_municipio_is_always_needed() {
        let part = |municipio| Part { municipio, ..Part::default() };
        let scope = Scope::Municipi(vec![4, 8]);
        assert!(scope.needs(&part(None)) && scope.needs(&part(Some(8))) && !scope.needs(&part(Some(2))));
        assert!(Scope::All.needs(&part(Some(2))));
        assert!(!Scope::Municipi(vec![]).needs(&part(Some(2))));
    }
}
