//! Another screen, another clock, other preferences of the system. Each holds until it is changed. Except for the size
//! and the clock, only Chromium can do so.

use serde_json::json;

use super::{clock::clock, engine::Engine, page::Page};

impl Page {
    /// In CSS pixels. A real window, as engines other than Chromium have it, can't be made as narrow as a phone.
    pub async fn at_size(&self, width: u32, height: u32) {
        if self.engine() != Engine::Chromium {
            return self.in_window_for(width, height).await;
        }
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// The frame isn't known before the browser has drawn it, and changes with every bar in it: it is measured anew
    /// until the page is as large as asked.
    async fn in_window_for(&self, width: u32, height: u32) {
        let wanted = [i64::from(width), i64::from(height)];
        self.wait_until(&format!("the page is {width} × {height} pixels large"), || async {
            let (inner, outer) = self.window().await;
            if inner == wanted {
                return true;
            }
            let [outer_width, outer_height] = [0, 1].map(|it| (wanted[it] + outer[it] - inner[it]) as u32);
            self.driver().set_window_rect(0, 0, outer_width, outer_height).await.unwrap();
            self.window().await.0 == wanted
        })
        .await;
    }

    /// Width and height of the page, and of the window around it.
    async fn window(&self) -> ([i64; 2], [i64; 2]) {
        let script = "return [[innerWidth, innerHeight], [outerWidth, outerHeight]]";
        serde_json::from_value(self.script(script, vec![]).await).unwrap()
    }

    /// `light` or `dark`.
    pub async fn with_color_scheme(&self, scheme: &str) {
        self.with_media(&[("prefers-color-scheme", scheme)]).await;
    }

    /// The high-contrast colours of the system.
    pub async fn with_forced_colors(&self) {
        self.with_media(&[("forced-colors", "active")]).await;
    }

    /// Less movement.
    pub async fn with_reduced_motion(&self) {
        self.with_media(&[("prefers-reduced-motion", "reduce")]).await;
    }

    /// Exactly these media features, none of those set before.
    pub async fn with_media(&self, features: &[(&str, &str)]) {
        let features: Vec<_> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// As on paper.
    pub async fn as_printed(&self) {
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    }

    /// From the next address on, scripts of the page don't run; those of the tests do.
    pub async fn without_javascript(&self) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }

    /// As if the network were gone.
    pub async fn offline(&self, offline: bool) {
        self.devtools("Network.enable", json!({})).await;
        let conditions =
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", conditions).await;
    }

    /// As on a computer so many times slower.
    pub async fn with_slower_processor(&self, times: u32) {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await;
    }

    /// A zone such as `America/New_York`.
    pub async fn in_time_zone(&self, zone: &str) {
        self.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await;
    }

    /// From the next address on, a script runs before those of the page.
    pub async fn with_script(&self, source: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    }

    /// From the next address on, the clock stands at this instant (`2026-06-16T10:00:00Z`), for all pages of the site.
    /// The server sets it, since only one engine could be told to.
    pub async fn at_time(&self, instant: &str) {
        self.preface.set(clock(instant));
    }
}
