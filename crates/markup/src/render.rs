use leptos::prelude::{AddAnyAttr, AnyView, Mountable, Render, RenderHtml};
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::{Position, PositionState};

use super::setting::AttributeState;
use super::{Element, Parts};

/// An element that is in the browser's page.
pub struct Mounted {
    tag: &'static str,
    element: types::Element,
    settings: Vec<(&'static str, AttributeState)>,
    children: Vec<<AnyView as Render>::State>,
}

impl Parts {
    /// The tag as the browser knows it: HTML and SVG both have an `a`, which is written `svg:a` where it is SVG's.
    fn name(&self) -> &'static str {
        self.tag.strip_prefix("svg:").unwrap_or(self.tag)
    }

    fn namespace(&self) -> Option<&'static str> {
        let svg = matches!(self.tag, "svg" | "path") || self.tag.starts_with("svg:");
        svg.then_some("http://www.w3.org/2000/svg")
    }

    /// Whether the element has no end tag.
    fn is_void(&self) -> bool {
        self.tag == "input"
    }

    /// Whether an element that is drawn can be changed into this one.
    fn fits(&self, drawn: &Mounted) -> bool {
        self.tag == drawn.tag
            && self.settings.len() == drawn.settings.len()
            && self
                .settings
                .iter()
                .zip(&drawn.settings)
                .all(|(it, kept)| it.0 == kept.0 && it.1.fits(&kept.1))
    }
}

impl Render for Element {
    type State = Mounted;

    fn build(self) -> Mounted {
        let element = Rndr::create_element(self.0.name(), self.0.namespace());
        let Parts { tag, settings, children } = *self.0;
        let settings = settings.into_iter().map(|(name, it)| (name, it.build(name, &element))).collect();
        let mut drawn = Mounted { tag, element, settings, children: Vec::with_capacity(children.len()) };
        for child in children {
            drawn.add(child);
        }
        drawn
    }

    fn rebuild(self, drawn: &mut Mounted) {
        if !self.0.fits(drawn) {
            let mut new = self.build();
            drawn.insert_before_this(&mut new);
            drawn.unmount();
            *drawn = new;
            return;
        }
        for ((name, setting), (_, kept)) in self.0.settings.into_iter().zip(&mut drawn.settings) {
            setting.rebuild(name, &drawn.element, kept);
        }
        while drawn.children.len() > self.0.children.len() {
            if let Some(mut child) = drawn.children.pop() {
                child.unmount();
            }
        }
        for (index, child) in self.0.children.into_iter().enumerate() {
            match drawn.children.get_mut(index) {
                Some(state) => child.rebuild(state),
                None => drawn.add(child),
            }
        }
    }
}

impl Mounted {
    /// Draws a child after the others.
    fn add(&mut self, child: AnyView) {
        let mut child = child.build();
        child.mount(&self.element, None);
        self.children.push(child);
    }
}

impl Mountable for Mounted {
    fn unmount(&mut self) {
        self.element.unmount();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.element.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.element.insert_before_this(child)
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.element.clone()]
    }
}

/// As static HTML. Nothing is asynchronous and nothing is hydrated: the program draws its pages itself.
impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        branches: bool,
        _extra: Vec<AnyAttribute>,
    ) {
        let (is_void, tag) = (self.0.is_void(), self.0.name());
        let Parts { settings, children, .. } = *self.0;
        html.push('<');
        html.push_str(tag);
        for (name, setting) in settings {
            setting.write(name, html);
        }
        html.push('>');
        for child in children {
            // Each as if it were the first: marks between texts are for hydration only.
            child.to_html_with_buf(html, &mut Position::FirstChild, true, branches, Vec::new());
        }
        if !is_void {
            html.push_str("</");
            html.push_str(tag);
            html.push('>');
        }
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> Mounted {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// Nothing adds attributes from outside.
impl AddAnyAttr for Element {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _attribute: A) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use leptos::prelude::RenderHtml;

    use crate::{el, nodes};

    #[test]
    fn a_link_of_a_drawing_is_written_like_any_other() {
        let circle = el("svg:circle").attr("r", "8");
        let link = el("svg:a").attr("href", "case").add((circle, el("svg:text").add("1 < 2")));
        let html = nodes(el("svg").attr("viewBox", "0 0 9 9").add(link)).to_html();
        let expected = "<svg viewBox=\"0 0 9 9\"><a href=\"case\"><circle r=\"8\"></circle><text>1 &lt; 2</text></a></svg>";
        assert!(html.starts_with(expected), "{html}");
    }
}
