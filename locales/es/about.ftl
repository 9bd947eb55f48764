### Wording of the page about the data.

about-title = De dónde vienen los datos
about-description = Las fuentes de este sitio, las licencias, qué falta y cómo corregir un error.
about-intro = Aquí solo encuentras lo que dice una fuente pública. Lo que no sabemos, lo decimos.
about-sample = Esto es una demostración. Actividades, horarios y servicios son inventados; nombres y direcciones de las casas de barrio son verdaderos.
about-publisher = Publicado por
about-modified = Actualizado el
about-valid = Válido hasta el
about-sources = Las fuentes
about-source-read = Leída el { $date }
about-source-of = Con fecha del { $date }
about-source-undated = No dice cuándo se publicó
about-license = Licencia: { $license }
about-counts = Qué hay
about-count-houses = Casas de barrio (Case di Quartiere)
about-count-desks = Ventanillas WeMi
about-count-laboratories = Espacios de barrio (Laboratori di Quartiere)
about-count-activities = Actividades
about-missing = Qué falta
about-missing-address =
    { $count ->
        [one] De { $count } lugar no sabemos la dirección.
       *[other] De { $count } lugares no sabemos la dirección.
    }
about-missing-hours-on =
    { $count ->
        [one] Para el { $date } no sabemos el horario de { $count } casa de barrio, de un total de { $all }.
       *[other] Para el { $date } no sabemos el horario de { $count } casas de barrio, de un total de { $all }.
    }
about-missing-times-on =
    { $count ->
        [one] Para el { $date } no sabemos la hora de { $count } actividad, de un total de { $all }.
       *[other] Para el { $date } no sabemos la hora de { $count } actividades, de un total de { $all }.
    }
about-missing-audience =
    { $count ->
        [one] No sabemos para quién es { $count } actividad, de un total de { $all }.
       *[other] No sabemos para quién son { $count } actividades, de un total de { $all }.
    }
about-skipped =
    { $count ->
        [0] Se pueden leer todas las fichas del archivo.
        [one] { $count } ficha del archivo está dañada y no se ve.
       *[other] { $count } fichas del archivo están dañadas y no se ven.
    }
about-doubts = Las dudas en los datos
about-doubts-hint = En los datos del Ayuntamiento hay errores y frases que se contradicen. Así los hemos leído.
about-wrong = ¿Has visto un error?
about-wrong-tell = Avisa en la casa de barrio. Si no sabes a quién avisar, llama al 02 02 02.
about-open-data = Los datos son libres
about-open-data-how = Puedes descargar y usar el archivo con todas las fichas, si citas las fuentes.
about-open-data-link = Descargar la lista de archivos (JSON)
about-embed = Pon el portal en tu sitio
