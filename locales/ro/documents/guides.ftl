### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = Fiecare ghid vă însoțește, câte un pas pe rând. Puteți oricând să reveniți sau să sunați o persoană.
guides-count =
    { $count ->
        [one] { $count } ghid.
        [few] { $count } ghiduri.
       *[other] { $count } de ghiduri.
    }
guides-others = Alte ghiduri
guides-none = Nimeni nu a publicat încă ghiduri. Sunați la 02 02 02.
guide-gone = Acest ghid nu mai există. Iată celelalte.

## Before one begins.

guide-minutes =
    { $count ->
        [one] Cu o persoană care vă ajută durează circa { $count } minut.
        [few] Cu o persoană care vă ajută durează circa { $count } minute.
       *[other] Cu o persoană care vă ajută durează circa { $count } de minute.
    }
guide-minutes-short =
    { $count ->
        [one] circa { $count } minut
        [few] circa { $count } minute
       *[other] circa { $count } de minute
    }
guide-bring = Ce vă trebuie
guide-bring-nothing = Nu vă trebuie nimic: puteți începe imediat.
guide-start = Începeți
guide-resume = Continuați de unde ați rămas: { $name }
guide-step-gone = Acest pas nu mai există. Ghidul începe din nou de aici.
guide-other-ways = De asemenea, puteți
guide-whole = Să citiți sau să tipăriți toți pașii pe o singură pagină
guide-practise = Să exersați întâi, fără risc
guide-practised = Să treceți la ghidul adevărat: { $name }
guide-callers = Reveniți la ghidul pe care îl urmați

## A step.

guide-progress = Pasul { $number } din { $total }
guide-questions = Încă vreo câteva întrebări
guide-steps = Încă vreo câțiva pași
guide-end = Ultimul pas
guide-stop = Atenție
guide-see = Ce veți vedea
guide-outside = Deschideți site-ul { $site }
guide-outside-unknown = Nu știm dacă acest site merge bine cu tastatura, cu un cititor de ecran sau pe un telefon mic. Dacă vă blocați, sunați la 02 02 02.
guide-barriers = Ce s-ar putea să nu meargă
guide-barriers-more = Pot exista și alte probleme pe care nu le cunoaștem. Dacă vă blocați, sunați la 02 02 02.
guide-asked = Ce ați putea fi întrebat
guide-answer-lost = Un răspuns pe care l-ați dat nu mai există: ghidul s-a schimbat. Dacă ceva nu se potrivește, luați-o de la început.
guide-next = Înainte
guide-back = Înapoi: { $name }
guide-restart = Începeți din nou
guide-given = răspunsul dumneavoastră de dinainte
guide-on = Puteți continua aici
guide-because = De ce aveți nevoie de o persoană
guide-then = Ce se întâmplă apoi
guide-call = Pe cine să sunați
guide-say = Ce să spuneți în italiană
guide-say-means = Înseamnă
guide-say-sounds = Se citește așa
guide-service = Adresele și orarul serviciului
guide-listen = Ascultați propoziția
guide-slip-show = Arătați biletul de luat cu dumneavoastră
guide-slip = De luat cu dumneavoastră
guide-slip-close = Închideți
guide-print = Tipăriți
guide-show = De arătat la ghișeu, în italiană

## Going on another day, or on another device.

guide-code = Cod pentru a continua de aici: { $code }
guide-code-hint = Scrieți-l pe o foaie: acasă sau la ghișeu continuați de la acest pas.
guide-phone = Continuați pe telefonul dumneavoastră
guide-phone-hint = Îndreptați camera telefonului spre pătrat: se deschide acest pas.
guides-code-title = Aveți un cod?
guides-code-label = Aveți un cod? Scrieți-l aici
guides-code-go = Căutați pasul
guides-code-right = Mergeți la pasul: { $name }
guides-code-likely = Poate codul este { $code }. Mergeți la pasul: { $name }
guides-code-unknown = Acest cod nu există. Verificați literele sau alegeți un ghid de mai jos.

## For somebody who helps.

guide-operator = Pentru cine ajută
guide-operator-show = Ajutați o persoană? Vedeți notele pentru cine ajută
guide-operator-hide = Ascundeți notele pentru cine ajută
guide-operator-rule = Persoana atinge ecranul, dumneavoastră doar arătați. Nu scrieți niciodată parola ei și nu păstrați nicio copie.

## All steps on one page, and what was done today.

guide-whole-title = Toți pașii: { $name }
guide-whole-goes = mergeți la pasul { $number }
guide-today = Astăzi este { $date }.
guide-today-hint = Bifați pașii pe care i-ați făcut împreună: pe foaie se tipăresc numai aceia. Site-ul nu păstrează nimic.
guide-short = Tipăriți pe scurt, pe o foaie: titluri, opțiuni și numere de telefon
guide-done = Făcut astăzi

## Practice.

practice = EXERCIȚIU: aici nimic nu este real, nu puteți strica nimic.
practice-screen = EXERCIȚIU: ecranul { $name }
practice-answer = Este doar un desen. Răspundeți mai jos.
practice-write = Scrieți aici cuvântul „{ $word }”
practice-check = Verificați
practice-right = Corect! Ați scris „{ $typed }”.
practice-wrong = Ați scris „{ $typed }”, dar cuvântul este „{ $word }”. Atingeți după litera greșită, ștergeți-o și scrieți litera corectă.
