### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Aquí encuentras cosas que hacer, ayudas y servicios. Son para mayores de 65 años y para quienes los cuidan.
ageing-count =
    { $count ->
        [one] { $count } página.
       *[other] { $count } páginas.
    }
ageing-none = Nadie ha publicado todavía esta sección. Llama al 02 02 02.
ageing-now = En esta época del año
ageing-later = En otras épocas del año
aim-taking-part = Participar
aim-health = Salud y prevención
aim-safety = Sentirse seguro

theme-start = Cómo empezar
theme-near = Qué puedes hacer
theme-near-none = Todavía no conocemos actividades para esto. Llama al 02 02 02.
theme-all =
    { $count ->
        [one] Ver la actividad
       *[other] Las { $count } actividades
    }
theme-near-unknown =
    { $count ->
        [one] En el Municipio { $list } no conocemos nada.
       *[other] En los Municipios { $list } no conocemos nada.
    }
theme-near-nowhere = No sabemos en qué Municipios se hace. Llama al 02 02 02.
theme-nearest = El lugar más cercano que conocemos
theme-services = Servicios que ayudan
theme-expect = Qué pasa cuando vas o llamas

forme-title = ¿Qué me conviene?
forme-lead = Responde solo a lo que quieras. No guardamos tus respuestas.
forme-like = ¿Qué te gusta?
forme-when = ¿En qué momento del día?
forme-with = ¿Con quién quieres estar?
forme-where = ¿En qué Municipio?
forme-show = Mostrar las propuestas
forme-found =
    { $count ->
        [one] Una propuesta para ti
       *[other] { $count } propuestas para ti
    }
forme-none = No conocemos nada adecuado. Cambia una respuesta o llama al 02 02 02.
forme-reason = Te conviene: { $list }.
forme-doubt = Nadie lo ha dicho, pregunta antes: { $list }.
forme-near = en tu Municipio
forme-access = lo que necesitas para participar
