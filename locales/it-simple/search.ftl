### Wording of the search: what may be typed, how words were read, what is near, where nothing answers, in simple Italian.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = Forse cerchi:
suggestions-status = Qui sotto ci sono dei suggerimenti.

skip-to-results = Vai alle attività trovate
filters-need = Che cosa ti serve
filters-need-any = Se vuoi, scegli
filters-open = Aperto quando molti sono chiusi
filters-open-any = Non importa
filters-age = Quanti anni ha chi partecipa
filters-ways = Come vuoi partecipare
filters-step-free = Senza gradini
filters-online = Anche da casa tua, su internet
filters-language = Che lingua si parla
filters-language-any = Qualsiasi lingua
filters-access = Che cosa ti serve quando partecipi
filters-near = Vicino a
filters-near-any = In tutta la città
filters-order = In quale ordine
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Vicino a { $place }
filter-order = Ordine: { $order }
filter-age =
    { $age ->
        [one] { $age } anno
       *[other] { $age } anni
    }

day-weekend = Sabato o domenica
open-august = In agosto
open-holidays = Anche nei giorni di festa
order-relevance = Prima le attività più adatte
order-time = Prima le date più vicine
order-distance = Prima i luoghi più vicini a me
order-name = Nomi dalla A alla Z

reading-corrected = Non troviamo «{ $typed }». Qui vedi le attività per «{ $meant }».
reading-unknown = Non troviamo niente per { $words }. Qui vedi le attività per le altre parole.
reading-partial = Nessuna attività ha tutte le tue parole. Qui vedi quelle che ne hanno di più.

near-label = Distanza
near-here = Usa la mia posizione (dove sono adesso)
near-how = La distanza è in linea retta. I minuti sono per chi cammina piano. Contano anche le curve delle strade.
near-from-here = Prima vedi le cose vicine a te. Solo questo telefono, tablet o computer sa dove sei.
near-unasked = Vuoi vedere prima le cose vicine? Premi qui sotto. Solo questo telefono, tablet o computer sa dove sei.
near-choose = Oppure apri «Cerca meglio». In «Vicino a» scegli una Casa di Quartiere. Puoi anche scegliere una zona (Municipio).
near-refused = Non hai dato il permesso di usare la tua posizione. Va bene così.
near-unavailable = Questo telefono, tablet o computer non sa dove sei.

why-topic = Parla di:
why-place = Un altro nome di questo luogo è:
why-description = La parola è nella spiegazione.

dead-end-which = Togli una di queste scelte. Così trovi:
dead-end-drop =
    { $count ->
        [one] Senza «{ $label }»: { $count } attività
       *[other] Senza «{ $label }»: { $count } attività
    }
dead-end-all = Vedi tutte le attività
dead-end-nearest = Attività simili a quella che cerchi
dead-end-person = Se vuoi, chiedi a una persona.
