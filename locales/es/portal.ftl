### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Ir al contenido
nav-label = Principal
menu = Menú
menu-close = Cerrar el menú
nav-home = Inicio
nav-activities = Actividades
ageing = Edad activa
nav-places = Casas de barrio y ventanillas
nav-about = De dónde vienen los datos
breadcrumb-label = Estás aquí
languages-label = Idiomas
language-changed = Idioma: { $name }
footer-label = Sobre este sitio

## The way to a person: the same on every page.

person-question = ¿Prefieres hablar con una persona?
person-hours = El teléfono del Ayuntamiento (Comune) atiende de lunes a sábado, de 8:00 a 18:00.
person-call = Llamar al 02 02 02
person-desks = Buscar una ventanilla WeMi

notices-label = Avisos
sample-notice = Demostración: las actividades y los horarios de esta página son inventados.
expired-notice = Estos datos valían hasta el { $date }. Antes de salir, llama al 02 02 02.

## Before and instead of the program.

boot-waiting = Estamos preparando la página en español. Un momento.
boot-failed = La búsqueda no funciona en este momento. Puedes leer la página, cargarla de nuevo o llamar al 02 02 02.
boot-filtering = Estamos buscando entre las actividades. Un momento.
loading-page = Estamos cargando la página. Un momento.
language-unavailable = No podemos cargar este idioma: { $name }.

unreached = La página que pediste no se cargó. Aún ves la página anterior.
failure-title = Las actividades no se cargan
failure-what = No podemos leer la lista de las actividades y de las casas de barrio.
failure-network = Tal vez no hay conexión, o el servicio está parado.
failure-broken = El archivo con las actividades está dañado. No es culpa tuya.
failure-newer = El archivo con las actividades es más reciente que esta página. Carga otra vez la página.
failure-empty = El archivo con las actividades está vacío. No es culpa tuya.
failure-call = Mientras tanto, puedes llamar al 02 02 02, o ir a la casa de barrio (Casa di Quartiere) más cercana.
failure-retry = Intentar de nuevo
failure-retrying = Lo intentamos de nuevo. Un momento.

not-found-title = Esta página no existe
not-found-what = La dirección está mal, o la actividad ha terminado.
not-found-retired = Desde el { $date } esta página ya no existe.
not-found-replaced = En su lugar:
not-found-try = Puedes buscar entre las actividades, o mirar la lista de las casas de barrio.

## Front page.

home-title = ¿Qué te gustaría hacer?
home-description = Actividades, casas de barrio y ventanillas en Milán: qué hay, dónde, cuándo y cuánto cuesta.
ageing-description = Cosas que hacer, servicios y ayudas para mayores de 65 años y para quienes los cuidan.
home-examples = Por ejemplo:
home-example-1 = cartas
home-example-2 = baile
home-example-3 = ayuda digital
door-activities = Cursos, grupos, juegos y ayuda cerca de ti
door-ageing = Estar bien, estar juntos, sentirse seguros después de los 65
door-places = Direcciones, horarios y servicios, en cada distrito (Municipio)
home-soon = En los próximos días
home-soon-none = En los próximos 7 días no hay actividades con horario confirmado.
home-soon-all = Todas las actividades de los próximos 7 días
home-topics = ¿Qué te interesa?
home-municipi = Buscar en tu distrito (Municipio)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
