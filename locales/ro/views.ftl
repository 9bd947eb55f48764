### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = Cum se văd rezultatele
view-list = Listă
view-week = Săptămână
view-map = Hartă
views-in-the-list = Vedeți-le în listă

week-house = Săptămâna în această casă de cartier
week-desk = Săptămâna în acest loc
week-days = Alegeți ziua
week-before = Ziua dinainte: { $date }
week-after = Ziua următoare: { $date }
week-untimed = Toată ziua sau la o oră de confirmat
week-none = În următoarele șapte zile nu este nimic în program.
week-none-that-day = În această zi nu este nimic în program.
week-doubtful = De confirmat: sunați.
week-more =
    { $count ->
        [one] Încă una
        [few] Încă { $count }
       *[other] Încă { $count }
    }

map-borders = Limitele sunt cele ale cartierelor, simplificate. Sursa: Primăria din Milano, CC BY 4.0.
map-municipi = Cele nouă sectoare (Municipi)
map-city-label = Harta orașului Milano
map-municipio-label = Harta: Municipio { $number }
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places } loc
        [few] { $places } locuri
       *[other] { $places } de locuri
    }, { $count ->
        [one] { $count } activitate
        [few] { $count } activități
       *[other] { $count } de activități
    }
map-municipio-empty = Municipio { $number }, nicio activitate
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } activitate
        [few] { $count } activități
       *[other] { $count } de activități
    }
map-whole-city = Reveniți la tot orașul
map-unknown = Poziție necunoscută
map-nowhere =
    { $count ->
        [one] { $count } activitate al cărei loc nu îl știm
        [few] { $count } activități al căror loc nu îl știm
       *[other] { $count } de activități al căror loc nu îl știm
    }
