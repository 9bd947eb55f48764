// No line of text lies on another. A line's box is higher than its letters: the middle half of it counts.
const lines = [];
const range = document.createRange();
for (const { node, parent } of texts()) {
  if (onlyHeard(parent)) continue;
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (box.width < 2) continue;
    lines.push({ parent, left: box.left, right: box.right, top: box.top + box.height / 4, bottom: box.bottom - box.height / 4 });
  }
}
lines.sort((a, b) => a.top - b.top);
const found = [];
lines.forEach((one, index) => {
  for (let next = index + 1; next < lines.length && lines[next].top < one.bottom; next++) {
    const other = lines[next];
    if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1) {
      found.push(told(one.parent) + ' and ' + told(other.parent));
    }
  }
});
return found;
