// At most three strings for screen readers only: what is worth saying is worth showing. Skip links come into sight.
const most = 3;
const heard = new Set(texts().map(it => onlyHeard(it.parent)).filter(it => it && !it.matches('a[href*="#"]')));
return heard.size > most ? [heard.size + ' strings, such as ' + told([...heard][most])] : [];
