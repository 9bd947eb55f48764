### Wording of the ways to look at answers: list, week, map. And of a house's own week. In easy Italian.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = Come vuoi vedere le attività
view-list = Lista
view-week = Settimana
view-map = Mappa
views-in-the-list = Vedi la lista

week-house = La settimana di questa Casa di Quartiere
week-desk = La settimana di questo luogo
week-days = Scegli un giorno
week-before = Giorno prima: { $date }
week-after = Giorno dopo: { $date }
week-untimed = Tutto il giorno, oppure chiedi l'ora
week-none = Nei prossimi 7 giorni non ci sono attività.
week-none-that-day = In questo giorno non ci sono attività.
week-doubtful = Non è sicuro: chiama.
week-more =
    { $count ->
        [one] Un'altra
       *[other] Altre { $count }
    }

map-borders = Le linee sono i confini dei quartieri, disegnati in modo semplice. Fonte: Comune di Milano, CC BY 4.0.
map-municipi = Le 9 zone (Municipi)
map-city-label = La mappa di Milano
map-municipio-label = La mappa del Municipio { $number }
map-municipio =
    Municipio { $number }: { $places ->
        [one] { $places } luogo
       *[other] { $places } luoghi
    }, { $count ->
        [one] { $count } attività
       *[other] { $count } attività
    }
map-municipio-empty = Municipio { $number }: nessuna attività
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } attività
       *[other] { $count } attività
    }
map-whole-city = Vedi tutta la città
map-unknown = Non sappiamo dove sono
map-nowhere =
    { $count ->
        [one] Di { $count } attività non sappiamo il luogo
       *[other] Di { $count } attività non sappiamo il luogo
    }
