### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = Forse cerchi:
suggestions-status = Ci sono suggerimenti sotto il campo.

skip-to-results = Vai ai risultati
filters-need = Di che cosa hai bisogno
filters-need-any = Scegli, se vuoi
filters-open = Aperto quando molti chiudono
filters-open-any = Non importa
filters-age = Età di chi partecipa
filters-ways = Come si partecipa
filters-step-free = Senza gradini
filters-online = Anche online, da casa tua
filters-language = Lingua parlata
filters-language-any = Qualsiasi lingua
filters-access = Che cosa ti serve per partecipare
filters-near = Vicino a
filters-near-any = Tutta la città
filters-order = In che ordine
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Vicino a { $place }
filter-order = Ordine: { $order }
filter-age =
    { $age ->
        [one] { $age } anno
       *[other] { $age } anni
    }

day-weekend = Sabato e domenica
open-august = In agosto
open-holidays = Nei giorni di festa
order-relevance = Prima le più adatte
order-time = Prima quelle con la data più vicina
order-distance = Prima le più vicine a me
order-name = Dalla A alla Z

reading-corrected = Non troviamo «{ $typed }». Abbiamo cercato «{ $meant }».
reading-unknown = Non abbiamo trovato niente per { $words }. Ecco i risultati per le altre parole.
reading-partial = Nessuna attività ha tutte le tue parole. Ecco quelle che ne hanno di più.

near-label = Distanza
near-here = Usa la mia posizione
near-how = Le distanze sono in linea d'aria. I minuti tengono conto delle strade e di chi cammina piano, a 3 km all'ora.
near-from-here = Vedi prima quello che è vicino a te. La tua posizione resta su questo dispositivo.
near-unasked = Per vedere prima quello che è vicino, di' dove sei. La tua posizione resta su questo dispositivo.
near-choose = Oppure scegli una Casa di Quartiere in «Vicino a», tra i filtri, o un Municipio (zona della città).
near-refused = Non hai dato il permesso di usare la posizione: va bene così.
near-unavailable = Il dispositivo non riesce a capire dove sei.

why-topic = Corrisponde a:
why-place = Questo luogo si chiama anche:
why-description = La parola è nella descrizione.

dead-end-which = Se togli una di queste scelte, trovi:
dead-end-drop =
    { $count ->
        [one] Senza «{ $label }»: { $count } attività
       *[other] Senza «{ $label }»: { $count } attività
    }
dead-end-all = Guarda tutte le attività
dead-end-nearest = Le attività più simili a quella che cerchi
dead-end-person = Se preferisci, chiedi a una persona.
