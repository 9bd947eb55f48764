//! The portal's own ways: when it has taken over, what time it is there.

use super::page::Page;

/// A Tuesday morning in the validity of the demonstration feed: 11:00 in Milan.
pub const TUESDAY: &str = "2026-11-24T10:00:00Z";

impl Page {
    /// Opens an address and waits until the program has taken over the static page.
    pub async fn visit(&self, path: &str) {
        self.open(path).await;
        self.taken_over().await;
    }

    /// Waits until the program has taken over.
    pub async fn taken_over(&self) {
        self.wait_until("the program has taken over", || async {
            let script = "return document.readyState === 'complete' && !document.getElementById('attesa')";
            self.script(script, vec![]).await == true
        })
        .await;
    }

    /// Waits for an address.
    pub async fn arrives_at(&self, address: &str) {
        self.wait_until(&format!("the address is {address}"), || async { self.address().await == address })
            .await;
    }

    /// Waits until something with this role and name has the focus.
    pub async fn has_focus_on(&self, role: &str, name: &str) {
        let wanted = (role.to_owned(), name.to_owned());
        self.wait_until(&format!("the focus is on {role} “{name}”"), || async {
            self.focused().await == wanted
        })
        .await;
    }
}
