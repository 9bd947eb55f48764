// One wrong letter in each word, the words in any order. It searches lines, not fields: each document is one line,
// what counts most first. Beyond a thousand matches its documentation advises not to rank.
import uFuzzy from '@leeoniya/ufuzzy';

// Its slower expressions, advised for other scripts than the Latin one.
const everyScript = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
};

export const build = (documents, everyLanguage) => ({
  fuzzy: new uFuzzy({ intraMode: 1, ...(everyLanguage ? everyScript : {}) }),
  lines: uFuzzy.latinize(documents.map(line)),
  ids: documents.map(it => it.id),
});

const line = it => [it.name, it.topics, it.place, it.organizer, it.description].join(' · ');

export const search = ({ fuzzy, lines, ids }, text, limit) => {
  const [found, info, order] = fuzzy.search(lines, uFuzzy.latinize([text])[0], 5, 1000);
  const best = order ? order.map(it => info.idx[it]) : found ?? [];
  return best.slice(0, limit).map(it => ids[it]);
};
