// Italian sentences on a page of another language say to the eye, too, that they are Italian. Names don't: of places, of
// topics, or inside a sentence of the page.
const sentence = /\S+\s+\S+\s+\S+\s+\S/;
const name = '[translate=no], a, h1, h2, h3, option, label';
const stands = it => [...it.parentElement.childNodes].every(it => it.nodeType !== Node.TEXT_NODE || !it.data.trim());
return [...document.querySelectorAll('[lang] [lang=it]')].filter(it => {
  if (it.parentElement.closest('[lang]').lang === 'it' || !shown(it) || onlyHeard(it)) return false;
  if (it.closest(name) || !sentence.test(it.textContent) || !stands(it)) return false;
  const around = it.closest('dd') ?? it.parentElement.closest('section, div, main');
  return !around?.querySelector('.foreign');
}).map(told);
