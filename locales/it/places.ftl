### Wording of the list of places and of a place's page.
### A choice by $first, $last, $published or $checked, all dates, is by the day of the month.
### Names of places are Italian in every language: they stand on the door. `full-name-…` are read from here only.

full-name-house = Casa di Quartiere { $name }
full-name-house-csrc = Casa di Quartiere { $name } (ex CSRC)
full-name-house-cam = Casa di Quartiere { $name } (ex CAM)

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = casa di quartiere centro
kind-words-ex-csrc = csrc centro anziani centro socio ricreativo
kind-words-ex-cam = cam centro aggregazione multifunzionale
kind-words-wemi = wemi sportello spazio
kind-words-laboratory = laboratorio di quartiere
kind-words-service = servizio

places-title = Case di Quartiere e sportelli
places-description = Le Case di Quartiere, gli sportelli WeMi e i Laboratori di Quartiere di Milano, Municipio per Municipio.
places-houses = Case di Quartiere
places-houses-hint = Luoghi del quartiere dove si gioca, si balla, si impara e si sta insieme.
places-desks = Sportelli WeMi
places-desks-hint = Ti ascoltano e ti aiutano a trovare il servizio giusto. È gratis.
places-laboratories = Laboratori di Quartiere
places-laboratories-hint = Spazi nei quartieri di case popolari.
places-services = Altri servizi
places-no-municipio = Altri luoghi
places-jump = Vai al tuo Municipio
places-activities-count =
    { $count ->
        [0] Nessuna attività pubblicata
        [one] { $count } attività
       *[other] { $count } attività
    }

kind-ex-csrc = Casa di Quartiere. Prima era un CSRC, un centro per anziani.
kind-ex-cam = Casa di Quartiere. Prima era un CAM, un centro aperto a tutte le età.
kind-house = Casa di Quartiere.
kind-wemi = Sportello WeMi: ti ascolta, ti informa e ti aiuta a trovare il servizio giusto.
kind-laboratory = Laboratorio di Quartiere.
kind-service = Servizio pubblico.

place-address = Indirizzo
place-address-unknown = Non conosciamo l'indirizzo. Chiedilo allo 02 02 02.
place-map = Apri la mappa (sito OpenStreetMap)
place-municipio = Municipio
place-municipio-unknown = Non lo sappiamo
place-quarter = Quartiere
place-phone = Telefono
place-phone-unknown = Non conosciamo il numero. Chiama lo 02 02 02.
place-email = Posta elettronica
place-inside = Dove si trova
place-also = Altri nomi
place-facilities = Che cosa c'è
place-facilities-unknown = Non lo sappiamo
place-facilities-there = C'è: { $list }
place-facilities-no = Non c'è: { $list }
facility-air-conditioning = aria condizionata
facility-wifi = Wi-Fi
facility-garden = giardino
facility-cafe = bar
facility-vending-machine = distributore di bevande o cibo

facility-lift = ascensore
facility-accessible-toilet = bagno per chi usa la carrozzina
facility-hearing-loop = impianto per apparecchi acustici
place-directions = Come arrivare

hours-title = Orari di apertura
hours-ended = Orari già finiti
hours-unknown = Non conosciamo gli orari. Chiama lo 02 02 02 prima di andare.
hours-valid = Questi orari valgono solo nelle date scritte qui.
hours-end =
    Questi orari valgono solo nelle date scritte qui, { $last ->
        [8] fino all'{ $last }
        [11] fino all'{ $last }
       *[other] fino al { $last }
    }. Per i giorni dopo non li conosciamo.
hours-over =
    Gli orari pubblicati valevano { $last ->
        [8] fino all'{ $last }
        [11] fino all'{ $last }
       *[other] fino al { $last }
    }. Per i giorni dopo non li conosciamo. Chiama lo 02 02 02 prima di andare.
hours-season =
    { $first ->
        [8] Dall'{ $first }
        [11] Dall'{ $first }
       *[other] Dal { $first }
    } { $last ->
        [8] all'{ $last }
        [11] all'{ $last }
       *[other] al { $last }
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
hours-always = Tutto l'anno
hours-past = finito
hours-day = Giorno
hours-times = Orario
hours-closed = Chiuso
hours-special = Orari particolari
hours-holidays-open = Nei giorni di festa è aperto come al solito.
hours-holidays-closed = Nei giorni di festa è chiuso.
hours-holidays-unknown = Nei giorni di festa potrebbe essere chiuso: chiama prima.
closures-title = Chiusure
closure-day = { $first }
closure-span =
    { $first ->
        [8] Dall'{ $first }
        [11] Dall'{ $first }
       *[other] Dal { $first }
    } { $last ->
        [8] all'{ $last }
        [11] all'{ $last }
       *[other] al { $last }
    }
closure-open-end =
    { $first ->
        [8] Dall'{ $first }
        [11] Dall'{ $first }
       *[other] Dal { $first }
    }. Non sappiamo quando riaprirà.
closure-disputed = Gli stessi dati dicono anche che è aperto: chiama prima di andare.

open-check = Apertura di oggi: guarda gli orari qui sotto.
open-until = Adesso è aperto, fino alle { $time }
open-closed = Adesso è chiuso
open-closed-next-today = Adesso è chiuso. Apre oggi alle { $time }
open-closed-next = Adesso è chiuso. Apre { $date } alle { $time }
open-unknown = Non sappiamo se oggi è aperto. Chiama lo 02 02 02.
open-holiday = Oggi { $holiday }: non sappiamo se è aperto. Chiama lo 02 02 02.
open-disputed = I dati di oggi si contraddicono. Chiama lo 02 02 02.

notes-title = Da sapere
place-desks = Sportelli in questa Casa di Quartiere
place-activities = Attività in questa Casa di Quartiere
place-activities-desk = Che cosa si fa qui
place-activities-none = Qui non ci sono ancora attività pubblicate. Chiama lo 02 02 02, oppure passa di persona.

source-title = Da dove viene questa informazione
source-dates =
    Fonte pubblicata { $published ->
        [8] l'{ $published }
        [11] l'{ $published }
       *[other] il { $published }
    }. L'abbiamo letta { $checked ->
        [8] l'{ $checked }
        [11] l'{ $checked }
       *[other] il { $checked }
    }.
source-undated =
    La fonte non dice quando è stata pubblicata. L'abbiamo letta { $checked ->
        [8] l'{ $checked }
        [11] l'{ $checked }
       *[other] il { $checked }
    }.
source-checked = Ultimo controllo: { $date }.
source-checked-how = Ultimo controllo: { $date } ({ $how }).
check-call = al telefono
check-visit = di persona
check-mail = per posta
check-document = su un documento
source-more = Da dove vengono i dati
