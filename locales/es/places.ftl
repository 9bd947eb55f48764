### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = casa de barrio centro comunitario vecinal
kind-words-ex-csrc = csrc centro de mayores ancianos adultos mayores jubilados tercera edad
kind-words-ex-cam = cam centro familias jóvenes todas las edades
kind-words-wemi = wemi ventanilla oficina información orientación
kind-words-laboratory = espacio taller laboratorio de barrio
kind-words-service = servicio oficina pública

places-title = Casas de barrio y ventanillas
places-description = Las casas de barrio (Case di Quartiere), ventanillas WeMi y espacios de barrio de Milán, en cada distrito (Municipio).
places-houses = Casas de barrio (Case di Quartiere)
places-houses-hint = Lugares del barrio donde se juega, se baila, se aprende y se está en compañía.
places-desks = Ventanillas WeMi
places-desks-hint = Te escuchan y te ayudan a encontrar el servicio adecuado. Es gratis.
places-laboratories = Espacios de barrio (Laboratori di Quartiere)
places-laboratories-hint = Espacios en barrios de viviendas sociales.
places-services = Otros servicios
places-no-municipio = Otros lugares
places-jump = Ir a tu distrito (Municipio)
places-activities-count =
    { $count ->
        [0] Ninguna actividad publicada
        [one] { $count } actividad
       *[other] { $count } actividades
    }

kind-ex-csrc = Casa de barrio (Casa di Quartiere). Antes era un CSRC, un centro para mayores.
kind-ex-cam = Casa de barrio (Casa di Quartiere). Antes era un CAM, un centro abierto a todas las edades.
kind-house = Casa de barrio (Casa di Quartiere).
kind-wemi = Ventanilla WeMi: te escucha, te informa y te guía entre los servicios.
kind-laboratory = Espacio de barrio (Laboratorio di Quartiere).
kind-service = Servicio público.

place-address = Dirección
place-address-unknown = No la encontramos. Pregunta al 02 02 02.
place-map = Abrir el mapa (sitio OpenStreetMap)
place-municipio = Distrito (Municipio)
place-municipio-unknown = No lo sabemos
place-quarter = Barrio (quartiere)
place-phone = Teléfono
place-phone-unknown = No publicado. Llama al 02 02 02.
place-email = Correo electrónico
place-inside = Está dentro de
place-also = También se llama
place-facilities = Qué hay
place-facilities-unknown = No lo sabemos
place-facilities-there = Hay: { $list }
place-facilities-no = No hay: { $list }
facility-air-conditioning = aire acondicionado
facility-wifi = wifi
facility-garden = jardín
facility-cafe = cafetería
facility-vending-machine = máquina de bebidas o comida

facility-lift = ascensor
facility-accessible-toilet = baño accesible en silla de ruedas
facility-hearing-loop = sistema para aparatos auditivos
place-directions = Cómo llegar

hours-title = Horario de apertura
hours-ended = Horarios ya terminados
hours-unknown = No sabemos el horario. Llama al 02 02 02 antes de ir.
hours-valid = Este horario vale solo en las fechas escritas aquí.
hours-end = Este horario vale solo en las fechas escritas aquí, hasta el { $last }. No sabemos el horario de los días siguientes.
hours-over = El horario publicado valía hasta el { $last }. No sabemos el horario de los días siguientes. Llama al 02 02 02 antes de ir.
hours-season = Del { $first } al { $last }
hours-season-from = Desde el { $first }
hours-season-until = Hasta el { $last }
hours-always = Todo el año
hours-past = terminado
hours-day = Día
hours-times = Horario
hours-closed = Cerrado
hours-special = Horarios especiales
hours-holidays-open = En los días festivos abre como siempre.
hours-holidays-closed = En los días festivos está cerrado.
hours-holidays-unknown = En los días festivos puede estar cerrado: llama antes.
closures-title = Días de cierre
closure-day = { $first }
closure-span = Del { $first } al { $last }
closure-open-end = Desde el { $first }. No sabemos cuándo vuelve a abrir.
closure-disputed = Los mismos datos dicen también que está abierto: llama antes de ir.

open-check = Apertura de hoy: mira el horario aquí abajo.
open-until = Abierto ahora, hasta las { $time }
open-closed = Cerrado ahora
open-closed-next-today = Cerrado ahora. Abre hoy a las { $time }
open-closed-next = Cerrado ahora. Abre el { $date }, a las { $time }
open-unknown = No sabemos si hoy está abierto. Llama al 02 02 02.
open-holiday = Hoy { $holiday }: no sabemos si está abierto. Llama al 02 02 02.
open-disputed = Los datos de hoy se contradicen. Llama al 02 02 02.

notes-title = Información útil
place-desks = Ventanillas en esta casa de barrio
place-activities = Actividades en esta casa de barrio
place-activities-desk = Qué se hace aquí
place-activities-none = Nadie ha publicado actividades para este lugar. Llama al 02 02 02, o acércate en persona.

source-title = De dónde viene esta información
source-dates = Con fecha del { $published }, leído el { $checked }.
source-undated = La fuente no dice cuándo se publicó. La leímos el { $checked }.
source-checked = Última comprobación: { $date }.
source-checked-how = Última comprobación: { $date } ({ $how }).
check-call = por teléfono
check-visit = en persona
check-mail = por correo
check-document = en un documento
source-more = De dónde vienen los datos
