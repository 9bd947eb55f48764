use leptos::prelude::{AddAnyAttr, AnyView, Mountable, Render, RenderHtml};
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::{Position, PositionState};

use super::attribute::{AttributeState, Kind};
use super::{Element, Parts};

/// HTML's elements without an end tag.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// An element that is in the browser's page.
pub struct Mounted {
    tag: &'static str,
    element: types::Element,
    attributes: Vec<(&'static str, AttributeState)>,
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
        VOID.contains(&self.tag)
    }

    fn kinds(&self) -> impl Iterator<Item = (&'static str, Kind)> {
        self.attributes.iter().map(|it| (it.0, it.1.kind()))
    }

    /// Whether an element that is drawn, with this tag and these attributes, can be changed into this one.
    fn fits(&self, tag: &str, kinds: impl Iterator<Item = (&'static str, Kind)>) -> bool {
        self.tag == tag && self.kinds().eq(kinds)
    }
}

impl Render for Element {
    type State = Mounted;

    fn build(self) -> Mounted {
        let element = Rndr::create_element(self.0.name(), self.0.namespace());
        let Parts { tag, attributes, children } = *self.0;
        let attributes = attributes.into_iter().map(|(name, it)| (name, it.build(name, &element))).collect();
        let mut drawn = Mounted { tag, element, attributes, children: Vec::with_capacity(children.len()) };
        for child in children {
            drawn.add(child);
        }
        drawn
    }

    fn rebuild(self, drawn: &mut Mounted) {
        if !self.0.fits(drawn.tag, drawn.kinds()) {
            let mut new = self.build();
            drawn.insert_before_this(&mut new);
            drawn.unmount();
            *drawn = new;
            return;
        }
        for ((name, attribute), (_, kept)) in self.0.attributes.into_iter().zip(&mut drawn.attributes) {
            attribute.rebuild(name, &drawn.element, kept);
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
    fn kinds(&self) -> impl Iterator<Item = (&'static str, Kind)> {
        self.attributes.iter().map(|it| (it.0, it.1.kind()))
    }

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
        let Parts { attributes, children, .. } = *self.0;
        html.push('<');
        html.push_str(tag);
        for (name, attribute) in attributes {
            attribute.write(name, html);
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
    type Output<A: leptos::tachys::html::attribute::Attribute> = Self;

    fn add_any_attr<A: leptos::tachys::html::attribute::Attribute>(self, _attribute: A) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use leptos::prelude::RenderHtml;

    use crate::{Element, el, nodes};

    /// Whether `drawn` is changed into `next` rather than drawn anew.
    #[track_caller]
    fn check(drawn: &Element, next: &Element, expected: bool) {
        assert_eq!(next.0.fits(drawn.0.tag, drawn.0.kinds()), expected);
    }

    #[test]
    fn an_element_is_changed_where_its_attributes_are_of_the_same_kinds() {
        let link = || el("a").attr("href", "case");
        check(&link(), &el("a").attr("href", "attivita").child("other words"), true);
        check(&link(), &el("a").attr("href", None::<&str>), true);
        check(&link(), &el("button").attr("href", "case"), false);
        check(&link(), &el("a"), false);
        check(&link(), &link().class("more"), false);
        check(&link(), &el("a").attr("lang", "it"), false);
        check(&link(), &el("a").attr("href", || "case".to_owned()), false);
        check(&el("svg:a"), &el("a"), false);
    }

    #[test]
    fn a_void_element_has_no_end_tag() {
        let html = nodes((el("input").attr("name", "q"), el("br"), el("p"))).to_html();
        assert!(html.starts_with("<input name=\"q\"><br><p></p>"), "{html}");
    }

    #[test]
    fn a_link_of_a_drawing_is_written_like_any_other() {
        let circle = el("svg:circle").attr("r", "8");
        let link = el("svg:a").attr("href", "case").child((circle, el("svg:text").child("1 < 2")));
        let html = nodes(el("svg").attr("viewBox", "0 0 9 9").child(link)).to_html();
        let expected = "<svg viewBox=\"0 0 9 9\"><a href=\"case\"><circle r=\"8\"></circle><text>1 &lt; 2</text></a></svg>";
        assert!(html.starts_with(expected), "{html}");
    }
}
