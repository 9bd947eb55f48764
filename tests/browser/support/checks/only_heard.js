// At most three strings for screen readers only: what is worth saying is worth showing. Skip links come into sight.
const most = 3;
const found = texts().map(it => onlyHeard(it.parent)).filter(it => it && !it.matches('a[href*="#"]'));
const strings = [...new Set(found.map(it => it.textContent.trim()))];
return strings.length > most ? [strings.length + ' strings, such as ' + strings[most]] : [];
