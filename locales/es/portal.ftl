### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Ir al contenido
nav-label = Principal
nav-home = Inicio
nav-activities = Actividades
nav-places = Casas y ventanillas
nav-about = De dónde vienen los datos
breadcrumb-label = Estás aquí
languages-label = Idiomas
language-changed = Idioma: { $name }
footer-label = Sobre este sitio

## The way to a person: the same on every page.

person-question = ¿Prefieres hablar con una persona?
person-hours = El teléfono de la ciudad responde de lunes a sábado, de 8:00 a 18:00.
person-call = Llamar al 02 02 02
person-desks = Buscar una ventanilla WeMi

notices-label = Avisos
sample-notice = Demostración: las actividades y los horarios de esta página son inventados.
expired-notice = Estos datos valían hasta el { $date }. Antes de salir, llama al 02 02 02.

## Before and instead of the program.

boot-waiting = Preparando la página en español. Un momento.
boot-failed = La búsqueda no se cargó. Puedes leer la página, cargarla de nuevo o llamar al 02 02 02.
boot-filtering = Buscando entre las actividades. Un momento.
loading-page = Cargando la página. Un momento.
language-unavailable = No podemos cargar este idioma: { $name }.

unreached = La página que pediste no se cargó. Aún ves la página anterior.
failure-title = Las actividades no se cargan
failure-what = No podemos leer la lista de las actividades y de las casas.
failure-network = Tal vez no hay conexión, o el servicio está parado.
failure-broken = El archivo con las actividades está dañado. No es culpa tuya.
failure-newer = El archivo con las actividades es más nuevo que esta página. Carga otra vez la página.
failure-empty = El archivo con las actividades está vacío. No es culpa tuya.
failure-call = Mientras tanto, puedes llamar al 02 02 02, o ir a la Casa di Quartiere más cercana.
failure-retry = Intentar de nuevo
failure-retrying = Intentando de nuevo. Un momento.

not-found-title = Esta página no existe
not-found-what = La dirección está mal, o la actividad ha terminado.
not-found-retired = Desde el { $date } esta página ya no existe.
not-found-replaced = En su lugar:
not-found-try = Puedes buscar entre las actividades, o mirar la lista de las casas.

## Front page.

home-title = ¿Qué te gustaría hacer?
home-description = Actividades, casas y ventanillas de barrio en Milán: qué hay, dónde, cuándo y cuánto cuesta.
home-examples = Por ejemplo:
home-example-1 = cartas
home-example-2 = baile
home-example-3 = ayuda digital
home-example-4 = memoria
door-activities = Cursos, grupos, juegos y ayuda cerca de ti
door-places = Direcciones, horarios y servicios, en cada distrito (Municipio)
home-today = Hoy en las casas
home-today-none = Para hoy no conocemos actividades con un horario seguro.
home-today-all = Todas las actividades de hoy
home-municipi = Buscar en tu distrito (Municipio)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
