// The page is not wider than the window.
const width = document.documentElement.clientWidth;
if (document.scrollingElement.scrollWidth <= width) return [];
const out = [...document.body.querySelectorAll('*')].filter(it => {
  const box = it.getBoundingClientRect();
  return box.width > 0 && (box.right > width + 0.5 || box.left < -0.5);
});
return ['scrolls to ' + document.scrollingElement.scrollWidth + ' px of ' + width].concat(out.slice(0, 5).map(told));
