// At every stop of the tabulator key: a ring at least 2 pixels wide and 3:1 to what is around it, on an element that
// lies in the window with nothing over it. The key must have been pressed before: else no ring is drawn.
const found = [];
const ring = it => {
  if (!it.ownerSVGElement) {
    const style = getComputedStyle(it);
    const drawn = !['none', 'auto'].includes(style.outlineStyle);
    return { width: drawn ? parseFloat(style.outlineWidth) : 0, colour: style.outlineColor, ground: ground(it) };
  }
  // A drawing's shape wears the ring itself.
  const style = getComputedStyle(it.querySelector('polygon, circle, path'));
  const around = channels(getComputedStyle(it.ownerSVGElement).backgroundColor);
  return { width: parseFloat(style.strokeWidth), colour: style.stroke, ground: around };
};
const points = it => {
  const box = it.getClientRects()[0];
  if (it.ownerSVGElement) {
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    return [steps.flatMap(x => steps.map(y => [box.left + box.width * x, box.top + box.height * y]))];
  }
  // A round corner does not belong to the element.
  const radius = Math.min(parseFloat(getComputedStyle(it).borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const inset = radius * 0.3 + 2;
  const across = [box.left + inset, box.right - inset];
  const corners = [box.top + inset, box.bottom - inset].flatMap(y => across.map(x => [x, y]));
  return [...corners, [box.left + box.width / 2, box.top + box.height / 2]].map(it => [it]);
};
const belongs = (it, [x, y]) => {
  const hit = document.elementFromPoint(x, y);
  return !!hit && (it.contains(hit) || hit.control === it);
};
for (const it of stops()) {
  it.focus();
  if (document.activeElement !== it) {
    found.push('does not take the focus: ' + told(it));
    continue;
  }
  const { width, colour, ground } = ring(it);
  const ratio = contrast(channels(colour), ground);
  if (width < 2) found.push('a ring of ' + width + ' px: ' + told(it));
  else if (ratio < 3) found.push('a ring of ' + ratio.toFixed(2) + ':1: ' + told(it));
  const box = it.getBoundingClientRect();
  const fits = box.height <= innerHeight && box.width <= innerWidth;
  if (fits && (box.top < 0 || box.left < 0 || box.bottom > innerHeight + 0.5 || box.right > innerWidth + 0.5)) {
    found.push('out of the window: ' + told(it));
  } else if (fits && points(it).some(group => !group.some(point => belongs(it, point)))) {
    found.push('covered: ' + told(it));
  }
}
document.activeElement.blur();
scrollTo(0, 0);
return found;
