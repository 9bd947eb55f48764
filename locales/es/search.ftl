### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = Tal vez buscas:
suggestions-status = Hay sugerencias debajo del campo.

skip-to-results = Ir a los resultados
filters-need = Qué necesitas
filters-need-any = Elige, si quieres
filters-open = Abierto cuando muchos cierran
filters-open-any = No importa
filters-age = Edad de quien participa
filters-ways = Cómo se participa
filters-step-free = Sin escalones
filters-online = También desde tu casa, en línea
filters-language = Idioma hablado
filters-language-any = Cualquier idioma
filters-access = Qué necesitas para participar
filters-near = Cerca de
filters-near-any = Toda la ciudad
filters-order = En qué orden
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Cerca de { $place }
filter-order = Orden: { $order }
filter-age =
    { $age ->
        [one] { $age } año
       *[other] { $age } años
    }

day-weekend = Sábado y domingo
open-august = En agosto
open-holidays = En los días festivos
order-relevance = Primero las más adecuadas
order-time = Primero las que empiezan antes
order-distance = Primero las más cercanas a mí
order-name = De la A a la Z

reading-corrected = No encontramos «{ $typed }». Hemos buscado «{ $meant }».
reading-unknown = No encontramos nada para { $words }. Aquí están los resultados de las otras palabras.
reading-partial = Ninguna actividad tiene todas tus palabras. Aquí están las que tienen más.

near-label = Distancia
near-here = Usar mi ubicación
near-how = Las distancias son en línea recta. Los minutos cuentan las vueltas de las calles, para quien camina despacio, a 3 km por hora.
near-from-here = Primero ves lo que está cerca de ti. Tu ubicación se queda en este dispositivo.
near-unasked = Para ver primero lo que está cerca, di dónde estás. Tu ubicación se queda en este dispositivo.
near-choose = O elige una casa de barrio en «Cerca de», entre los filtros, o un distrito (Municipio).
near-refused = No diste permiso para usar tu ubicación: está bien así.
near-unavailable = El dispositivo no puede decir dónde estás.

why-topic = Corresponde a:
why-place = El lugar también se llama:
why-description = La palabra está en la descripción.

dead-end-which = Si quitas una de estas opciones, encuentras:
dead-end-drop =
    { $count ->
        [one] Sin «{ $label }»: { $count } actividad
       *[other] Sin «{ $label }»: { $count } actividades
    }
dead-end-all = Ver todas las actividades
dead-end-nearest = Lo más parecido a lo que buscas
dead-end-person = Si prefieres, pregunta a una persona.
