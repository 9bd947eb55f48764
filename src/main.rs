//! The browser application. Trunk builds it for wasm32; on the host there is nothing to run.

fn main() {
    #[cfg(target_arch = "wasm32")]
    case_di_quartiere::browser::start();
}
