// Nothing on the page scrolls sideways by itself: who doesn't know that there is more never sees it.
const scrolls = it => ['auto', 'scroll'].includes(getComputedStyle(it).overflowX);
return [...document.body.querySelectorAll('*')]
  .filter(it => it.scrollWidth > it.clientWidth + 1 && scrolls(it) && shown(it))
  .map(it => it.scrollWidth + ' in ' + it.clientWidth + ': ' + told(it));
