// No word is cut in two that would fit in two thirds of the page's width. Chinese may break anywhere.
// A joiner without width stands inside a word of Sinhala or Bengali.
const room = document.querySelector('main').clientWidth * 2 / 3;
const word = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\p{Join_Control}:.,'’]*[\p{L}\p{M}\p{N}])?/gu;
const range = document.createRange();
const found = [];
for (const { node, parent } of texts()) {
  if (onlyHeard(parent)) continue;
  range.selectNodeContents(node);
  if (range.getClientRects().length < 2) continue;
  for (const { 0: text, index } of node.textContent.matchAll(word)) {
    if (/\p{Script=Han}/u.test(text)) continue;
    range.setStart(node, index);
    range.setEnd(node, index + text.length);
    const pieces = [...range.getClientRects()].filter(it => it.width > 0);
    const lines = new Set(pieces.map(it => Math.round(it.top)));
    const width = pieces.reduce((sum, it) => sum + it.width, 0);
    if (lines.size > 1 && width <= room) found.push(text + ' in ' + told(parent));
  }
}
return found;
