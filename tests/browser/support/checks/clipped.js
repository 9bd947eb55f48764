// No element cuts off text that has no room in it.
const cuts = overflow => overflow === 'hidden' || overflow === 'clip';
return [...document.body.querySelectorAll('*')].filter(it => {
  if (it.ownerSVGElement || !shown(it) || !it.textContent.trim() || it.localName === 'select') return false;
  const style = getComputedStyle(it);
  const across = cuts(style.overflowX) && it.scrollWidth > it.clientWidth + 1;
  const down = cuts(style.overflowY) && it.scrollHeight > it.clientHeight + 1;
  return (across || down) && !onlyHeard(it);
}).map(it => it.scrollWidth + ' × ' + it.scrollHeight + ' in ' + it.clientWidth + ' × ' + it.clientHeight + ': ' + told(it));
