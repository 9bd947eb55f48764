### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = Come vedere i risultati
view-list = Elenco
view-week = Settimana
view-map = Mappa
views-in-the-list = Guardale nell'elenco

week-house = La settimana in questa Casa di Quartiere
week-desk = La settimana in questo luogo
week-days = Scegli il giorno
week-before = Giorno prima: { $date }
week-after = Giorno dopo: { $date }
week-untimed = Tutto il giorno, o a un orario da chiedere
week-none = Nei prossimi sette giorni non c'è niente in programma.
week-none-that-day = Per questo giorno non c'è niente in programma.
week-doubtful = Da confermare: chiama.
week-more =
    { $count ->
        [one] Un'altra
       *[other] Altre { $count }
    }

map-borders = I confini sono quelli dei quartieri, semplificati. Fonte: Comune di Milano, CC BY 4.0.
map-municipi = I nove Municipi
map-city-label = Mappa di Milano
map-municipio-label = Mappa del Municipio { $number }
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places } luogo
       *[other] { $places } luoghi
    }, { $count ->
        [one] { $count } attività
       *[other] { $count } attività
    }
map-municipio-empty = Municipio { $number }, nessuna attività
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } attività
       *[other] { $count } attività
    }
map-whole-city = Torna a tutta la città
map-unknown = Luoghi che non sappiamo mettere sulla mappa
map-nowhere =
    { $count ->
        [one] { $count } attività di cui non conosciamo il luogo
       *[other] { $count } attività di cui non conosciamo il luogo
    }
