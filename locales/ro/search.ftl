### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = Poate căutați:
suggestions-status = Sunt sugestii sub câmp.

skip-to-results = Mergeți la rezultate
filters-need = De ce aveți nevoie
filters-need-any = Alegeți, dacă doriți
filters-open = Deschis când mulți închid
filters-open-any = Nu contează
filters-age = Vârsta participanților
filters-ways = Cum se participă
filters-step-free = Fără trepte
filters-online = Și de acasă, online
filters-language = Limba vorbită
filters-language-any = Orice limbă
filters-access = Ce vă trebuie ca să participați
filters-near = Aproape de
filters-near-any = Tot orașul
filters-order = În ce ordine
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Aproape de { $place }
filter-order = Ordine: { $order }
filter-age =
    { $age ->
        [one] { $age } an
        [few] { $age } ani
       *[other] { $age } de ani
    }

day-weekend = Sâmbătă și duminică
open-august = În august
open-holidays = În zilele de sărbătoare
order-relevance = Întâi cele mai potrivite
order-time = Întâi cele care încep mai devreme
order-distance = Întâi cele mai apropiate de mine
order-name = De la A la Z

reading-corrected = Nu găsim „{ $typed }”. Am căutat „{ $meant }”.
reading-unknown = Nu am găsit nimic pentru { $words }. Iată rezultatele pentru celelalte cuvinte.
reading-partial = Nicio activitate nu are toate cuvintele scrise. Iată-le pe cele care au cele mai multe.

near-label = Distanță
near-here = Folosește locația mea
near-how = Distanțele sunt în linie dreaptă. Minutele țin cont de ocolurile străzilor, pentru cine merge încet, cu 3 km pe oră.
near-from-here = Întâi vedeți ce este aproape. Locația rămâne pe acest dispozitiv.
near-unasked = Ca să vedeți întâi ce este aproape, spuneți unde sunteți. Locația rămâne pe acest dispozitiv.
near-choose = Sau alegeți o casă de cartier la „Aproape de”, între filtre, ori un sector (Municipio).
near-refused = Nu ați permis folosirea locației: nu este nicio problemă.
near-unavailable = Dispozitivul nu poate afla unde sunteți.

why-topic = Se potrivește cu:
why-place = Locul se mai numește:
why-description = Cuvântul este în descriere.

dead-end-which = Dacă scoateți una dintre aceste opțiuni, găsiți:
dead-end-drop =
    { $count ->
        [one] Fără „{ $label }”: { $count } activitate
        [few] Fără „{ $label }”: { $count } activități
       *[other] Fără „{ $label }”: { $count } de activități
    }
dead-end-all = Vedeți toate activitățile
dead-end-nearest = Cele mai apropiate de ce căutați
dead-end-person = Dacă preferați, întrebați o persoană.
