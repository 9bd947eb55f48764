// From the skip link, at most six stops of the tabulator key to the first answer; of a week of days one by one, to the days.
// Links within the page count as ways. Where somebody is in danger, the answer is the number to call; where the words name
// a service, the service that stands before the cards.
const most = 6;
const content = document.getElementById('contenuto');
const ways = '.danger .calls a[href], .services-found .chip, #risultati :is(.card, .ways, .week, .week-days, .map-drawing, .map-list li) a[href], main .rows a[href]';
const answer = document.querySelector(ways);
if (!answer) return [];
const after = it => it.compareDocumentPosition(content) & Node.DOCUMENT_POSITION_PRECEDING;
const way = stops().filter(after);
const here = location.pathname;
const target = it => it.hash && it.pathname === here && document.getElementById(decodeURIComponent(it.hash.slice(1)));
const next = it => way.findIndex(stop => it.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
const steps = new Map([[0, 1]]);
for (const [at, count] of steps) {
  const jump = target(way[at]);
  for (const to of [at + 1, jump ? next(jump) : -1]) {
    if (to >= 0 && to < way.length && count < most + 1 && !(steps.get(to) <= count + 1)) {
      steps.delete(to);
      steps.set(to, count + 1);
    }
  }
}
return steps.get(way.indexOf(answer)) <= most ? [] : ['more than ' + most + ' stops to ' + told(answer)];
