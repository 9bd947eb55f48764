// Italian sentences on a page of another language say to the eye, too, that they are Italian. Names do not.
const sentence = /\S+\s+\S+\s+\S+\s+\S/;
return [...document.querySelectorAll('[lang] [lang=it]')].filter(it => {
  if (it.parentElement.closest('[lang]').lang === 'it' || !shown(it) || onlyHeard(it)) return false;
  if (it.closest('[translate=no], a, h1, h2, h3, option') || !sentence.test(it.textContent)) return false;
  const around = it.closest('dd') ?? it.parentElement.closest('section, div, main');
  return !around?.querySelector('.foreign');
}).map(told);
