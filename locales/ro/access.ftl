### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = Folosesc cadru de mers sau baston
need-wheelchair = Folosesc scaun cu rotile
need-hearing = Nu aud bine
need-sight = Nu văd bine
need-pram = Vin cu un cărucior de copil

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = participare de acasă
access-step-free = intrare fără trepte
access-no-telephone = participare fără telefon
access-captions = subtitrări sau limba semnelor
access-tactile-paving = traseu care se simte cu bastonul
access-clear-signs = indicatoare mari și clare
access-large-print = foi scrise cu litere mari
access-directions = drum descris în cuvinte
access-companion = cineva care vă însoțește

access-helps = Vă ajută: { $list }.
access-missing = Lipsește: { $list }.
access-unchecked = Neverificat încă: { $list }.
access-door = Există o intrare fără trepte
access-ask = Sunați la 02 02 02 înainte să mergeți.
access-ask-without-hearing = Mergeți personal sau rugați pe cineva să sune la 02 02 02.

attendance-online = Se participă de acasă, online
attendance-mixed = Și de acasă, online

distance-short =
    { $minutes ->
        [one] { $length }, circa { $minutes } minut pe jos
        [few] { $length }, circa { $minutes } minute pe jos
       *[other] { $length }, circa { $minutes } de minute pe jos
    }
distance-far = Sunteți departe de Milano: nu vă putem spune ce este aproape. Alegeți o casă de cartier sau un sector (Municipio).
distance-only = la { $length } în linie dreaptă
