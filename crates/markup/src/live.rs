use std::sync::Arc;

/// A value that follows signals: a closure that reads them. Unlike Leptos' `Signal`, it costs no code for each type.
pub struct Derived<T>(Arc<dyn Fn() -> T + Send + Sync>);

impl<T> Derived<T> {
    /// The value that `read` returns.
    pub fn new(read: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self(Arc::new(read))
    }

    /// The value now; a live attribute or live content that calls this follows it.
    pub fn get(&self) -> T {
        (self.0)()
    }
}

impl<T: Clone + Send + Sync + 'static> Derived<T> {
    /// A value that stays, as on a static page.
    pub fn fixed(value: T) -> Self {
        Self::new(move || value.clone())
    }
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> std::fmt::Debug for Derived<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Derived")
    }
}
