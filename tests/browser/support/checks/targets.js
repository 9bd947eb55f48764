// Every control is at least 44 × 44 CSS pixels, a box to tick together with its label.
const box = it => it.getBoundingClientRect();
return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .filter(it => shown(it) && !onlyHeard(it))
  .map(it => it.matches('[type=checkbox], [type=radio]') ? it.closest('label') ?? it : it)
  .filter(it => box(it).width < 43.9 || box(it).height < 43.9)
  .map(it => box(it).width.toFixed(1) + ' × ' + box(it).height.toFixed(1) + ': ' + told(it));
