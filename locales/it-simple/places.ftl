### Wording of the list of places and of a place's page, in simple Italian.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = casa di quartiere centro ritrovo
kind-words-ex-csrc = csrc centro anziani centro socio ricreativo ritrovo
kind-words-ex-cam = cam centro aggregazione multifunzionale ritrovo
kind-words-wemi = wemi sportello spazio ufficio
kind-words-laboratory = laboratorio di quartiere spazio
kind-words-service = servizio

places-title = Le Case di Quartiere e gli sportelli
places-description = Le Case di Quartiere di Milano. Gli sportelli WeMi. I Laboratori di Quartiere. Li cerchi zona per zona (Municipio).
places-houses = Le Case di Quartiere
places-houses-hint = Sono luoghi del quartiere. Qui giochi, balli, impari e stai con gli altri.
places-desks = Gli sportelli WeMi
places-desks-hint = Sono uffici dove ti ascoltano. Ti aiutano a trovare il servizio giusto. È gratis.
places-laboratories = I Laboratori di Quartiere
places-laboratories-hint = Sono luoghi nei quartieri con le case popolari.
places-services = Altri servizi
places-no-municipio = Altri luoghi
places-jump = Vai alla tua zona (Municipio)
places-activities-count =
    { $count ->
        [0] Non conosciamo le attività
        [one] { $count } attività
       *[other] { $count } attività
    }

kind-ex-csrc = Casa di Quartiere. Prima era un centro per anziani (CSRC).
kind-ex-cam = Casa di Quartiere. Prima era un centro per tutte le età (CAM).
kind-house = Casa di Quartiere: un luogo per stare insieme.
kind-wemi = Sportello WeMi: è un ufficio dove ti ascoltano e ti aiutano. Ti dicono quali servizi puoi usare.
kind-laboratory = Laboratorio di Quartiere: un luogo del quartiere.
kind-service = Servizio pubblico.

place-address = Indirizzo
place-address-unknown = Non sappiamo l'indirizzo. Chiama il numero 02 02 02.
place-map = Apri la mappa sul sito OpenStreetMap
place-municipio = Zona (Municipio)
place-municipio-unknown = Non sappiamo quale
place-quarter = Quartiere
place-phone = Telefono
place-phone-unknown = Non sappiamo il numero di telefono. Chiama il numero 02 02 02.
place-email = Email
place-inside = Dove si trova
place-also = Altri nomi
place-facilities = Che cosa trovi
place-facilities-unknown = Non sappiamo che cosa c'è
place-facilities-there = C'è: { $list }
place-facilities-no = Manca: { $list }
facility-air-conditioning = aria condizionata
facility-wifi = internet con il Wi-Fi
facility-garden = giardino
facility-cafe = bar
facility-vending-machine = macchina che vende bevande o cibo

facility-lift = ascensore
facility-accessible-toilet = bagno per persone in carrozzina
facility-hearing-loop = impianto per chi usa l'apparecchio per sentire
place-directions = Come arrivare

hours-title = Quando è aperto
hours-ended = Orari già finiti
hours-unknown = Non sappiamo gli orari. Prima di andare, chiama il numero 02 02 02.
hours-valid = Questi orari valgono solo per le date scritte qui.
hours-end = Questi orari valgono solo per le date scritte qui. L'ultimo giorno è { $last }. Per i giorni dopo non sappiamo gli orari.
hours-over =
    Gli orari pubblicati valevano { $last ->
        [8] fino all'{ $last }
        [11] fino all'{ $last }
       *[other] fino al { $last }
    }. Per i giorni dopo non sappiamo gli orari. Prima di andare, chiama il numero 02 02 02.
hours-season =
    { $first ->
        [8] Dall'{ $first }
        [11] Dall'{ $first }
       *[other] Dal { $first }
    } { $last ->
        [8] fino all'{ $last }
        [11] fino all'{ $last }
       *[other] fino al { $last }
    }
hours-season-from =
    { $first ->
        [8] Dall'{ $first }
        [11] Dall'{ $first }
       *[other] Dal { $first }
    }
hours-season-until =
    { $last ->
        [8] Fino all'{ $last }
        [11] Fino all'{ $last }
       *[other] Fino al { $last }
    }
hours-always = Per tutto l'anno
hours-past = finito
hours-day = Giorno
hours-times = Orario
hours-closed = Chiuso
hours-special = Orari diversi
hours-holidays-open = Nei giorni di festa è aperto come gli altri giorni.
hours-holidays-closed = Nei giorni di festa non è aperto.
hours-holidays-unknown = Forse è chiuso nei giorni di festa. Prima di andare, chiama.
closures-title = Quando è chiuso
closure-day = { $first }
closure-span =
    { $first ->
        [8] Dall'{ $first }
        [11] Dall'{ $first }
       *[other] Dal { $first }
    } { $last ->
        [8] fino all'{ $last }
        [11] fino all'{ $last }
       *[other] fino al { $last }
    }
closure-open-end =
    { $first ->
        [8] Dall'{ $first }
        [11] Dall'{ $first }
       *[other] Dal { $first }
    }. Non sappiamo quando apre di nuovo.
closure-disputed = Le stesse informazioni dicono anche: è aperto. Prima di andare, chiama.

open-check = È aperto oggi? Guarda gli orari qui sotto.
open-until = Adesso è aperto fino alle { $time }
open-closed = Adesso è chiuso
open-closed-next-today = Adesso è chiuso. Apre di nuovo oggi alle { $time }
open-closed-next = Adesso è chiuso. Apre di nuovo { $date } alle { $time }
open-unknown = Non sappiamo se oggi è aperto. Chiama il numero 02 02 02.
open-holiday = Oggi { $holiday }. Non sappiamo se è aperto. Chiama il numero 02 02 02.
open-disputed = Per oggi abbiamo informazioni diverse tra loro. Chiama il numero 02 02 02.

notes-title = Da sapere
place-desks = Gli sportelli di questa Casa di Quartiere
place-activities = Le attività di questa Casa di Quartiere
place-activities-desk = Che cosa puoi fare qui
place-activities-none = Non conosciamo le attività di questo luogo. Chiama il numero 02 02 02. Oppure vai sul posto e chiedi.

source-title = Da dove viene l'informazione
source-dates =
    Data della fonte: { $published }. Noi abbiamo letto la fonte { $checked ->
        [8] l'{ $checked }
        [11] l'{ $checked }
       *[other] il { $checked }
    }.
source-undated =
    La fonte non ha una data. Noi abbiamo letto la fonte { $checked ->
        [8] l'{ $checked }
        [11] l'{ $checked }
       *[other] il { $checked }
    }.
source-checked = Abbiamo controllato: { $date }.
source-checked-how = Abbiamo controllato: { $date } ({ $how }).
check-call = al telefono
check-visit = di persona
check-mail = per posta
check-document = su un documento
source-more = Leggi da dove vengono le informazioni
