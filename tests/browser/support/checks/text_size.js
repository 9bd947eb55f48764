// No text is smaller than 16 CSS pixels, in drawings neither.
const size = it => {
  const scale = it.ownerSVGElement ? it.getScreenCTM().a : 1;
  return parseFloat(getComputedStyle(it).fontSize) * scale;
};
const small = new Set(texts().map(it => it.parent).filter(it => size(it) < 15.99 && !onlyHeard(it)));
return [...small].map(it => size(it).toFixed(1) + ' px: ' + told(it));
