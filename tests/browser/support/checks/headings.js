// One heading of the first level, and no level skipped on the way down.
const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown);
const found = [];
const first = levels.filter(it => it.localName === 'h1').length;
if (first !== 1) found.push(first + ' headings of the first level');
let before = 0;
for (const it of levels) {
  const level = Number(it.localName[1]);
  if (level > before + 1) found.push('level ' + level + ' after level ' + before + ': ' + told(it));
  before = level;
}
return found;
