### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = casă de cartier centru comunitar
kind-words-ex-csrc = csrc centru pentru vârstnici bătrâni pensionari seniori club
kind-words-ex-cam = cam centru familii tineri toate vârstele
kind-words-wemi = wemi ghișeu birou informații sfaturi
kind-words-laboratory = spațiu atelier laborator de cartier
kind-words-service = serviciu public birou

places-title = Case de cartier și ghișee WeMi
places-description = Casele de cartier (Case di Quartiere), ghișeele WeMi și spațiile de cartier din Milano, pe sectoare (Municipi).
places-houses = Case de cartier (Case di Quartiere)
places-houses-hint = Locuri din cartier unde se joacă, se dansează, se învață și se stă împreună.
places-desks = Ghișee WeMi
places-desks-hint = Vă ascultă și vă ajută să găsiți serviciul potrivit. Este gratuit.
places-laboratories = Spații de cartier (Laboratori di Quartiere)
places-laboratories-hint = Spații în cartiere de locuințe sociale.
places-services = Alte servicii
places-no-municipio = Alte locuri
places-jump = Alegeți sectorul (Municipio)
places-activities-count =
    { $count ->
        [0] Nicio activitate publicată
        [one] { $count } activitate
        [few] { $count } activități
       *[other] { $count } de activități
    }

kind-ex-csrc = Casă de cartier (Casa di Quartiere). Înainte era un CSRC, un centru pentru persoane în vârstă.
kind-ex-cam = Casă de cartier (Casa di Quartiere). Înainte era un CAM, un centru deschis la toate vârstele.
kind-house = Casă de cartier (Casa di Quartiere).
kind-wemi = Ghișeu WeMi: vă ascultă, vă informează și vă îndrumă către servicii.
kind-laboratory = Spațiu de cartier (Laboratorio di Quartiere).
kind-service = Serviciu public.

place-address = Adresă
place-address-unknown = Nu am găsit-o. Întrebați la 02 02 02.
place-map = Deschideți harta (site OpenStreetMap)
place-municipio = Sector (Municipio)
place-municipio-unknown = Nu știm
place-quarter = Cartier (quartiere)
place-phone = Telefon
place-phone-unknown = Nu este publicat. Sunați la 02 02 02.
place-email = E-mail
place-inside = Se află în
place-also = Se mai numește
place-facilities = Ce are
place-facilities-unknown = Nu știm
place-facilities-there = Are: { $list }
place-facilities-no = Nu are: { $list }
facility-air-conditioning = aer condiționat
facility-wifi = Wi-Fi
facility-garden = grădină
facility-cafe = cafenea
facility-vending-machine = automat cu băuturi sau mâncare

facility-lift = lift
facility-accessible-toilet = toaletă accesibilă cu scaunul cu rotile
facility-hearing-loop = sistem pentru aparate auditive
place-directions = Cum se ajunge

hours-title = Orar
hours-ended = Ore deja încheiate
hours-unknown = Nu știm orarul. Sunați la 02 02 02 înainte să mergeți.
hours-valid = Acest orar este valabil numai la datele scrise aici.
hours-end = Acest orar este valabil numai la datele scrise aici, până la { $last }. Pentru zilele următoare nu știm orarul.
hours-over = Orarul publicat era valabil până la { $last }. Pentru zilele următoare nu știm orarul. Sunați la 02 02 02 înainte să mergeți.
hours-season = De la { $first } până la { $last }
hours-season-from = De la { $first }
hours-season-until = Până la { $last }
hours-always = Tot anul
hours-past = încheiat
hours-day = Ziua
hours-times = Orar
hours-closed = Închis
hours-special = Orar special
hours-holidays-open = În zilele de sărbătoare este deschis ca de obicei.
hours-holidays-closed = În zilele de sărbătoare este închis.
hours-holidays-unknown = În zilele de sărbătoare poate fi închis: sunați înainte.
closures-title = Zile când este închis
closure-day = { $first }
closure-span = De la { $first } până la { $last }
closure-open-end = De la { $first }. Nu știm când se redeschide.
closure-disputed = Aceleași date spun și că este deschis: sunați înainte să mergeți.

open-check = Deschis astăzi? Vedeți orarul mai jos.
open-until = Deschis acum, până la { $time }
open-closed = Închis acum
open-closed-next-today = Închis acum. Se deschide astăzi la { $time }
open-closed-next = Închis acum. Se deschide { $date }, la { $time }
open-unknown = Nu știm dacă astăzi este deschis. Sunați la 02 02 02.
open-holiday = Astăzi { $holiday }: nu știm dacă este deschis. Sunați la 02 02 02.
open-disputed = Datele de astăzi se contrazic. Sunați la 02 02 02.

notes-title = Bine de știut
place-desks = Ghișee în această casă de cartier
place-activities = Activități în această casă de cartier
place-activities-desk = Ce se face aici
place-activities-none = Nimeni nu a publicat activități pentru acest loc. Sunați la 02 02 02 sau mergeți personal.

source-title = De unde vine această informație
source-dates = Cu data de { $published }, citit la { $checked }.
source-undated = Sursa nu spune când a fost publicată. Am citit-o la { $checked }.
source-checked = Ultima verificare: { $date }.
source-checked-how = Ultima verificare: { $date } ({ $how }).
check-call = prin telefon
check-visit = personal
check-mail = prin poștă
check-document = dintr-un document
source-more = De unde vin datele
