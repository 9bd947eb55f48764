// What the checks share. Each check is the body of a function that returns a line for everything that is wrong.

const shown = it => it.checkVisibility({ visibilityProperty: true });

/// An element as a person finds it again.
const told = it => {
  const open = it.cloneNode().outerHTML.replace(/ style="[^"]*"|<\/[^>]*>$/g, '').slice(0, 140);
  return open + ' ' + (it.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
};

/// Every text that is drawn or told, with the element in which it stands. While the checks look, nothing changes.
let allTexts;
const texts = () => allTexts ??= findTexts();
const findTexts = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node; (node = walker.nextNode());) {
    const parent = node.parentElement;
    if (node.textContent.trim() && !parent.closest('script, style, noscript, template') && shown(parent)) {
      found.push({ node, parent });
    }
  }
  return found;
};

/// Cut away, a pixel large, or outside the page.
const cutAway = it => {
  const style = getComputedStyle(it);
  if (style.clipPath.startsWith('inset(50%') || style.clip.startsWith('rect(')) return true;
  const box = it.getBoundingClientRect();
  if (style.overflowX === 'hidden' && box.width <= 1 && box.height <= 1) return true;
  return style.position === 'absolute' && (box.bottom + scrollY <= 0 || box.right + scrollX <= 0);
};

/// The element around this one, or itself, that is rendered for screen readers only. Asked of each element once.
const heard = new Map();
const onlyHeard = it => {
  if (!it || it === document.body) return null;
  if (!heard.has(it)) heard.set(it, cutAway(it) ? it : onlyHeard(it.parentElement));
  return heard.get(it);
};

/// What the tabulator key stops at, in its order: nothing here has a `tabindex` above zero, axe sees to that.
const stops = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  .filter(it => it.tabIndex >= 0 && !it.disabled && shown(it) && !it.closest('[inert]'));

/// Red, green, blue and opacity of a computed colour.
const channels = colour => {
  const [red, green, blue, opacity = 1] = colour.match(/[\d.]+/g).map(Number);
  return { red, green, blue, opacity };
};

const luminance = ({ red, green, blue }) => {
  const linear = [red, green, blue].map(it => it / 255).map(it => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};

const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/// The colour on which an element stands.
const ground = it => {
  for (let at = it.parentElement; at; at = at.parentElement) {
    const colour = channels(getComputedStyle(at).backgroundColor);
    if (colour.opacity === 1) return colour;
  }
  return channels('rgb(255, 255, 255)');
};
