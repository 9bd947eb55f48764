### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = Cómo ver los resultados
view-list = Lista
view-week = Semana
view-map = Mapa
views-in-the-list = Verlas en la lista

week-house = La semana en esta casa de barrio
week-desk = La semana en este lugar
week-days = Elegir el día
week-before = Día anterior: { $date }
week-after = Día siguiente: { $date }
week-untimed = Todo el día, o pregunta la hora
week-none = En los próximos siete días no hay nada previsto.
week-none-that-day = Para este día no hay nada previsto.
week-doubtful = Por confirmar: llama.
week-more =
    { $count ->
        [one] Una más
       *[other] { $count } más
    }

map-borders = Los límites son los de los barrios, simplificados. Fuente: Ayuntamiento de Milán, CC BY 4.0.
map-municipi = Los nueve distritos (Municipi)
map-city-label = Mapa de Milán
map-municipio-label = Mapa del Municipio { $number }
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places } lugar
       *[other] { $places } lugares
    }, { $count ->
        [one] { $count } actividad
       *[other] { $count } actividades
    }
map-municipio-empty = Municipio { $number }, ninguna actividad
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } actividad
       *[other] { $count } actividades
    }
map-whole-city = Volver a toda la ciudad
map-unknown = Sin ubicación conocida
map-nowhere =
    { $count ->
        [one] { $count } actividad cuyo lugar no conocemos
       *[other] { $count } actividades cuyo lugar no conocemos
    }
