// Every text stands in an element whose language is written in its letters, and reads in that language's direction.
const scripts = {
  Arabic: ['ar'], Han: ['zh-Hans'], Bengali: ['bn'], Sinhala: ['si'], Cyrillic: ['uk', 'ru'],
};
const patterns = Object.keys(scripts).map(it => [it, new RegExp('\\p{Script=' + it + '}', 'gu')]);
const found = [];
for (const { node, parent } of texts()) {
  const text = node.textContent.replace(/[\u2066-\u2069]/g, '').trim();
  const lang = parent.closest('[lang]')?.lang ?? '';
  // The reader's own words are of no known language.
  if (lang === '' && parent.closest('[lang]')) continue;
  // A sign that is never read.
  if (parent.closest('[aria-hidden=true]')) continue;
  const own = patterns.find(([script]) => scripts[script].includes(lang));
  const say = what => found.push(what + ' in ' + lang + ': ' + text.slice(0, 80));
  for (const [script, pattern] of patterns) {
    if (pattern !== own?.[1] && text.match(pattern)) say(script + ' letters');
  }
  const latin = (text.match(/\p{Script=Latin}/gu) || []).length;
  const native = own ? (text.match(own[1]) || []).length : latin;
  // A translated sentence may have a name in it, which WCAG (3.1.2) exempts.
  // A Chinese letter is a word.
  const weight = own?.[0] === 'Han' ? 8 : 4;
  if (latin > weight * native && latin > 1) say('Latin letters');
  const direction = getComputedStyle(parent).direction;
  if ((native > 0 || latin > 1) && direction !== (lang === 'ar' ? 'rtl' : 'ltr')) say(direction);
}
return found;
