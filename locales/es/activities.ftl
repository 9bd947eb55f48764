### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = Escribe una actividad, una necesidad o una calle
search-button = Buscar

activities-title = Actividades
activities-description = Cursos, grupos, juegos, fiestas y ayuda en las casas de barrio (Case di Quartiere) y ventanillas WeMi de Milán.
activities-title-text = Actividades: { $text }
activities-browse = Ver cada casa de barrio
activities-browse-hint = Cada casa de barrio tiene su página, con todas sus actividades.

filters = Filtros
filters-day = Cuándo
filters-day-any = Cualquier día
filters-part = Parte del día
filters-part-any = Cualquier hora
filters-topic = Qué
filters-audience = Para quién
filters-cost = Precio
filters-free = Solo gratis
filters-municipio = Distrito (Municipio)
filters-place = Casa de barrio o ventanilla
filters-place-any = Todos los lugares
filters-apply = Mostrar los resultados
filters-active = Filtros elegidos
filters-remove = Quitar: { $label }
filters-clear = Quitar todos los filtros
filters-more = Más filtros
filter-text = «{ $text }»

day-today = Hoy
day-tomorrow = Mañana
day-week = En los próximos 7 días
part-morning = Por la mañana
part-afternoon = Por la tarde
part-evening = Por la noche

audience-older = Personas mayores
audience-adults = Adultos
audience-young = Jóvenes
audience-children = Niños
audience-families = Familias
audience-carers = Quienes cuidan a una persona
audience-newcomers = Quienes llegaron hace poco a Italia

results-count =
    { $count ->
        [0] Ninguna actividad
        [one] { $count } actividad
       *[other] { $count } actividades
    }
results-possible-title = Horario por confirmar
results-possible =
    { $count ->
        [one] Hay { $count } actividad cuyo horario no conocemos. Llama antes de ir.
       *[other] Hay { $count } actividades cuyo horario no conocemos. Llama antes de ir.
    }
results-ask-title = Quizá sirvan
results-ask =
    { $count ->
        [one] Hay { $count } actividad que quizá sirva. Llama antes de ir.
       *[other] Hay { $count } actividades que quizá sirvan. Llama antes de ir.
    }
results-status =
    { $count ->
        [0] No se encontró ninguna actividad.
        [one] { $count } actividad encontrada.
       *[other] { $count } actividades encontradas.
    }
results-none = Ninguna actividad cumple todo lo que pediste.
results-none-hint = Intenta quitar un filtro, o escribir una sola palabra.
results-more =
    { $count ->
        [one] Mostrar otra actividad
       *[other] Mostrar { $count } actividades más
    }

card-when = Cuándo
card-where = Dónde
card-ask = pregunta cuándo
when-next-today = Hoy, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, pregunta la hora
when-next-label = La próxima vez:
when-times = de { $from } a { $to }
when-weekly = Cada { $days }, { $times }
when-weekly-unknown = Cada { $days } (pregunta la hora).
when-weeks = Cada { $weeks } semanas ({ $days }), { $times }
when-weeks-unknown = Cada { $weeks } semanas ({ $days }, pregunta la hora).
when-opening = En el horario de apertura de la casa de barrio
when-opening-days = { $days }, en el horario de apertura de la casa de barrio
when-dates = { $days }, { $times }
when-dates-unknown = { $days } (pregunta la hora).
when-limited = { $rule }, { $limit }
title-in-place = { $name }, { $place }
when-from = desde el { $date }
when-until = hasta el { $date }
when-whole-day = todo el día
when-also = También: { $days }
when-school-terms = No se hace cuando las escuelas están cerradas
when-monthly = Cada mes, { $days }, { $times }
when-monthly-unknown = Cada mes, { $days } (pregunta la hora).
month-day-1 = el primer { $day }
month-day-2 = el segundo { $day }
month-day-3 = el tercer { $day }
month-day-4 = el cuarto { $day }
month-day-5 = el quinto { $day }
month-day-last = el último { $day }
when-except = No se hace: { $days }
when-unpublished = No sabemos los días ni los horarios. Llama al 02 02 02.
when-today-unknown = Hoy está por confirmar: llama antes
where-unpublished = Para saber el lugar, llama al 02 02 02
address-unpublished = No sabemos la dirección

upcoming-title = Las próximas fechas
upcoming-more = Más fechas
upcoming-doubtful = Llama antes de ir, porque { $reason }.
upcoming-off = No se hace, porque { $reason }.
upcoming-moved-from = Cambia de día: antes era el { $date }.
upcoming-moved = Hay un cambio: mira la hora y el lugar.
why-cancelled = se canceló
why-suspended = está en pausa
why-excepted = quien la organiza no la hace ese día
why-moved = pasa al { $date }
why-closure = la casa de barrio está cerrada
why-maybe-closed = la casa de barrio cerró, y no sabemos si volvió a abrir
why-school = las escuelas están cerradas
why-hours-unknown = no sabemos el horario de la casa de barrio
why-disputed = los datos se contradicen
why-outdated = la información ya no es válida
holiday-new-year = es Año Nuevo
holiday-epiphany = es el día de Reyes
holiday-easter = es Domingo de Pascua
holiday-easter-monday = es Lunes de Pascua
holiday-liberation = es la fiesta de la Liberación
holiday-labour = es el Día del Trabajo
holiday-republic = es la fiesta de la República
holiday-assumption = es Ferragosto, fiesta de agosto
holiday-saint-francis = es San Francisco
holiday-all-saints = es el día de Todos los Santos
holiday-saint-ambrose = es San Ambrosio, fiesta de Milán
holiday-immaculate = es la Inmaculada Concepción
holiday-christmas = es Navidad
holiday-saint-stephen = es San Esteban

status-over = Ya terminó
status-moved = Hay un cambio: mira dónde y cuándo
status-outdated = Información válida hasta el { $date }: llama antes
fact-from = Esta información es del { $date }. Llama antes de ir, porque puede haber cambiado.
fact-undated = No sabemos de cuándo es esta información, porque la fuente no tiene fecha. Llama antes de ir.
status-full = Sin lugares libres
status-suspended = En pausa por ahora
status-cancelled = Se canceló

price-free = Gratis
price-card = Gratis con el carné de la casa de barrio
price-card-euro = Gratis con el carné de la casa de barrio ({ $euro } € al año)
price-contribution = Con un aporte de dinero
price-contribution-euro = Aporte de { $euro } €
price-unknown = Pregunta cuánto cuesta

ages-from = Desde { $min } años
ages-to = Hasta { $max } años
ages-between = De { $min } a { $max } años
audience-all = Para todo el mundo
audience-especially = Sobre todo para: { $groups }
audience-only = Solo para: { $groups }
audience-unknown = No sabemos para quién es: llama al 02 02 02
audience-former-rule = En 2023 el Ayuntamiento escribía que los antiguos centros CSRC estaban abiertos a partir de los 55 años. El carné costaba 10 euros al año. No sabemos si sigue siendo así: llama al 02 02 02.
languages-spoken = Se habla: { $languages }
step-free-yes = Sin escalones
step-free-no = Hay escalones

activity-for = Para quién
activity-cost = Precio
activity-languages = Idiomas
activity-access = Escalones y barreras
activity-organizer = Quién organiza
activity-topics = Temas
activity-description-missing = Nadie ha escrito aún una descripción. Para saber más, llama al 02 02 02.
activity-bring = Qué llevar
activity-help = Cómo te ayudan
activity-now = Qué puedes hacer ahora
help-alone = Tú usas la computadora, y preguntas si hace falta
help-together = Lo hacen juntos
help-workshop = En grupo, con alguien que enseña
help-on-behalf = Lo hacen por ti, con tu autorización
seats-left =
    { $count ->
        [0] Ya no quedan lugares
        [one] Queda { $count } lugar
       *[other] Quedan { $count } lugares
    }
seats-all =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
waiting-list-yes = Hay lista de espera
waiting-list-no = No hay lista de espera
booking-none = No hace falta reservar: basta con ir
booking-telephone = Reserva por teléfono:
booking-desk = Inscríbete en persona en la casa de barrio
booking-online = Reserva por internet:
booking-unknown = No sabemos si hay que reservar: llama al 02 02 02
access-yes = Quien publica los datos dice que no hay escalones ni otras barreras
access-no = Hay escalones u otras barreras
access-unknown = No sabemos si hay escalones: llama antes de ir
access-stated = Sobre las barreras, el Ayuntamiento escribe solo esto, en italiano:
text-in-italian = Este texto está en italiano.
names-in-italian = Los nombres de las actividades están en italiano.
