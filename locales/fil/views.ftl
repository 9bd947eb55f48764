### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = Paano titingnan ang mga resulta
view-list = Listahan
view-week = Isang linggo
view-map = Mapa
views-in-the-list = Tingnan sa listahan

week-house = Isang linggo sa community center na ito
week-desk = Isang linggo sa lugar na ito
week-days = Pumili ng araw
week-before = Nakaraang araw: { $date }
week-after = Susunod na araw: { $date }
week-untimed = Buong araw, o itanong ang oras
week-none = Walang nakaplano sa susunod na pitong araw.
week-none-that-day = Walang nakaplano sa araw na ito.
week-doubtful = Hindi pa sigurado: tumawag.
week-more =
    { $count ->
        [one] { $count } pa
       *[other] { $count } pa
    }

map-borders = Ang mga hangganan ay ng mga kapitbahayan, pinasimple. Pinagkunan: Comune di Milano, CC BY 4.0.
map-municipi = Ang siyam na distrito (Municipi)
map-city-label = Mapa ng Milano
map-municipio-label = Mapa ng Municipio { $number }
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places } lugar
       *[other] { $places } lugar
    }, { $count ->
        [one] { $count } aktibidad
       *[other] { $count } aktibidad
    }
map-municipio-empty = Municipio { $number }, walang aktibidad
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } aktibidad
       *[other] { $count } aktibidad
    }
map-whole-city = Bumalik sa buong lungsod
map-unknown = Hindi alam ang lokasyon
map-nowhere =
    { $count ->
        [one] { $count } aktibidad na hindi namin alam kung saan
       *[other] { $count } aktibidad na hindi namin alam kung saan
    }
