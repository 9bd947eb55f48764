// No text sticks out of the box in which it stands, nor of the cell or the item of a list around it.
const found = [];
const range = document.createRange();
for (const { node, parent } of texts()) {
  if (parent.ownerSVGElement || parent.closest('select') || onlyHeard(parent)) continue;
  let box = parent;
  while (['inline', 'contents'].includes(getComputedStyle(box).display)) box = box.parentElement;
  const edges = [box, box.closest('td, th, li, dd, dt')].filter(Boolean).map(it => it.getBoundingClientRect());
  range.selectNodeContents(node);
  const out = line => line.width > 0 && edges.some(it => line.left < it.left - 1 || line.right > it.right + 1);
  if ([...range.getClientRects()].some(out)) found.push(told(parent));
}
return found;
