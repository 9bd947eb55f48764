### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = Leer mejor
reading-all = Todos los ajustes de lectura

## The page of settings: the name of each choice, then its values.

settings-title = Cómo quieres leer
settings-description = Texto más grande, colores, espacios, versión esencial, escucha: elige cómo leer este sitio.
settings-intro = Elige aquí abajo: la página cambia enseguida.
settings-kept = Lo que eliges se queda en este dispositivo. No lo enviamos a nadie.
settings-not-kept = Este navegador no guarda lo que eliges. Vale mientras la página está abierta.
settings-without-script = Para elegir aquí hace falta JavaScript. También puedes agrandar el texto con los controles de tu navegador.
settings-restore = Usar los ajustes de mi dispositivo
settings-restored = Ahora valen los ajustes de tu dispositivo.
settings-languages = Cambiar de idioma

setting-text = Tamaño del texto
setting-text-100 = Normal
setting-text-125 = Un poco más grande
setting-text-150 = Grande
setting-text-200 = Muy grande
setting-theme = Colores
setting-theme-device = Como el dispositivo
setting-theme-light = Claros
setting-theme-dark = Oscuros
setting-theme-contrast = Alto contraste
setting-lines = Espacio entre las líneas
setting-lines-normal = Normal
setting-lines-wide = Amplio
setting-letters = Espacio entre las letras
setting-letters-normal = Normal
setting-letters-wide = Amplio
setting-links = Enlaces
setting-links-normal = Como siempre
setting-links-underlined = Siempre subrayados
setting-motion = Movimiento
setting-motion-device = Como el dispositivo
setting-motion-still = Nada se mueve
setting-version = Versión de la página
setting-version-whole = Completa
setting-version-essential = Esencial
setting-version-hint = La versión esencial tiene la misma información en una columna, sin mapa y sin sugerencias. Empieza con un resumen y con el índice de la página.
setting-announcements = Anuncios para quien usa un lector de pantalla
setting-announcements-normal = Normales
setting-announcements-detailed = Detallados
setting-announcements-off = Ninguno
setting-announcements-hint = Después de una búsqueda, el lector de pantalla dice cuántas actividades hay. Con los anuncios detallados dice también los filtros.
setting-listen = Escuchar
setting-listen-off = Sin botones
setting-listen-on = Con los botones «Escuchar»
setting-listen-hint = Con un botón puedes oír la página o una ficha, con la voz de tu dispositivo.
setting-operator = Notas para quien ayuda
setting-operator-off = Ocultas
setting-operator-on = Visibles
setting-operator-hint = En las guías, para operadores y familiares.
setting-example = Gimnasia suave, martes por la mañana
setting-example-link = Un enlace

home-large-text = Texto grande

## The essential version.

overview-label = En esta página
summary-results =
    { $count ->
        [0] Ninguna actividad.
        [one] { $count } actividad.
       *[other] { $count } actividades.
    }
summary-answers = Actividades encontradas
summary-order = Orden: { $label }.
summary-filters = Filtros: { $list }.
summary-place =
    { $count ->
        [0] Aquí no hay actividades publicadas.
        [one] Aquí hay { $count } actividad.
       *[other] Aquí hay { $count } actividades.
    }
time-whole-hour = { $hour }
time-hour-and-minutes = { $hour } y { $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] No se encontró ninguna actividad. Filtros: { $list }.
        [one] { $count } actividad encontrada. Filtros: { $list }.
       *[other] { $count } actividades encontradas. Filtros: { $list }.
    }
results-status-shown = Actividades mostradas: { $shown } de { $count }.

## Reading aloud.

listen-page = Escuchar la página
listen-card = Escuchar: { $name }
listen-stop = Detener la lectura
listen-reading = Leyendo la página.
listen-no-voice = Este dispositivo no tiene una voz para este idioma: { $name }.
listen-some-missing = Algunas partes no se pueden leer, porque falta la voz para este idioma: { $name }.
listen-silent = La voz del dispositivo no responde. Inténtalo más tarde.

## Languages.

languages-title = Idiomas del sitio
languages-description = Los idiomas de este sitio, y quién ha revisado las traducciones.
languages-intro = Elige tu idioma. Para cada idioma decimos de dónde viene el texto y si una persona lo ha revisado.
languages-feed = Las casas de barrio escriben las fichas de las actividades, casi siempre en italiano. Cuando un texto está en italiano, la página lo dice.
languages-wrong = ¿Has visto una palabra equivocada? Dilo en la ventanilla, o llama al 02 02 02.
languages-source-original = Texto original
languages-source-easy = Texto reescrito en italiano sencillo
languages-source-machine = Traducción automática
languages-checked = Revisada por un hablante nativo el { $date }
languages-checked-easy = Probada por lectores. Fecha: { $date }
languages-unchecked = Ningún hablante nativo la ha revisado todavía
languages-unchecked-easy = Lo llamamos sencillo, y no de lectura fácil, porque ningún lector lo ha probado todavía.
languages-easy-hint = No es un texto certificado.
languages-all = Todos los idiomas, y quién los ha revisado
language-unknown = El sitio no está en este idioma: { $name }. Elige otro idioma.
language-partial = Una parte de esta página está en italiano, porque la traducción no se cargó completa.
translation-unchecked = Ninguna persona ha revisado todavía esta traducción. El texto que vale es el italiano.
translation-original = Leer el texto italiano

## Pages that are nearly all text.

accessibility-title = Declaración de accesibilidad
accessibility-description = Qué es accesible en este sitio, qué falta todavía y cómo avisar de un problema.
privacy-title = Privacidad
privacy-description = Qué guarda este sitio en tu dispositivo, y qué no sabe de ti.
document-failed = Este texto no se cargó. Carga otra vez la página, o llama al 02 02 02.
document-blank = Lo debe completar el Ayuntamiento de Milán (Comune).
