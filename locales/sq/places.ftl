### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = shtëpi shtëpia shtëpitë e lagjes lagje qendër
kind-words-ex-csrc = csrc qendër klub për të moshuar pensionistë
kind-words-ex-cam = cam qendër klub për të rinj familje çdo moshë
kind-words-wemi = wemi sportel zyrë ndihmë informacion këshilla
kind-words-laboratory = hapësirë hapësira punëtori punëtoria e lagjes laborator
kind-words-service = shërbim shërbime zyrë

places-title = Shtëpi të lagjes dhe sportele
places-description = Shtëpitë e lagjes (Case di Quartiere), sportelet WeMi dhe hapësirat e lagjes në çdo zonë (Municipio) të Milanos.
places-houses = Shtëpitë e lagjes (Case di Quartiere)
places-houses-hint = Vende në lagje ku njerëzit luajnë, kërcejnë, mësojnë dhe rrinë bashkë.
places-desks = Sportelet WeMi
places-desks-hint = Ju dëgjojnë dhe ju ndihmojnë të gjeni shërbimin e duhur. Është falas.
places-laboratories = Hapësirat e lagjes (Laboratori di Quartiere)
places-laboratories-hint = Vende në lagjet me banesa sociale.
places-services = Shërbime të tjera
places-no-municipio = Vende të tjera
places-jump = Shkoni te zona juaj (Municipio)
places-activities-count =
    { $count ->
        [0] Asnjë aktivitet i publikuar
        [one] { $count } aktivitet
       *[other] { $count } aktivitete
    }

kind-ex-csrc = Shtëpi e lagjes (Casa di Quartiere). Më parë ishte CSRC, një qendër për të moshuar.
kind-ex-cam = Shtëpi e lagjes (Casa di Quartiere). Më parë ishte CAM, një qendër për të gjitha moshat.
kind-house = Shtëpi e lagjes (Casa di Quartiere).
kind-wemi = Sportel WeMi: ju dëgjon, ju informon dhe ju tregon shërbimin e duhur.
kind-laboratory = Hapësirë e lagjes (Laboratorio di Quartiere).
kind-service = Shërbim publik.

place-address = Adresa
place-address-unknown = Nuk e gjetëm. Pyesni në 02 02 02.
place-map = Hapni hartën (faqja OpenStreetMap)
place-municipio = Zona (Municipio)
place-municipio-unknown = Nuk e dimë
place-quarter = Lagjja (quartiere)
place-phone = Telefoni
place-phone-unknown = Nuk është publikuar. Telefononi në 02 02 02.
place-email = E-mail
place-inside = Ndodhet te
place-also = Quhet edhe
place-facilities = Çfarë ka
place-facilities-unknown = Nuk e dimë
place-facilities-there = Ka: { $list }
place-facilities-no = Nuk ka: { $list }
facility-air-conditioning = ajër të kondicionuar
facility-wifi = Wi-Fi
facility-garden = kopsht
facility-cafe = bar
facility-vending-machine = automat për pije ose ushqim

facility-lift = ashensor
facility-accessible-toilet = tualet për karrige me rrota
facility-hearing-loop = sistem për aparate dëgjimi
place-directions = Si shkohet

hours-title = Orari i hapjes
hours-ended = Oraret që kanë mbaruar
hours-unknown = Orari nuk është publikuar. Telefononi në 02 02 02 para se të shkoni.
hours-valid = Ky orar vlen vetëm në datat e shkruara këtu.
hours-end = Ky orar vlen vetëm në datat e shkruara këtu, deri më { $last }. Për ditët e mëpasshme nuk e dimë orarin.
hours-over = Orari i publikuar vlente deri më { $last }. Për ditët e mëpasshme nuk e dimë orarin. Telefononi në 02 02 02 para se të shkoni.
hours-season = Nga data { $first } deri më { $last }
hours-season-from = Nga data { $first }
hours-season-until = Deri më { $last }
hours-always = Gjithë vitin
hours-past = përfundoi
hours-day = Dita
hours-times = Orari
hours-closed = Mbyllur
hours-special = Orare të veçanta
hours-holidays-open = Në ditët e festave është hapur si zakonisht.
hours-holidays-closed = Në ditët e festave është mbyllur.
hours-holidays-unknown = Në ditët e festave mund të jetë mbyllur: telefononi më parë.
closures-title = Kur është mbyllur
closure-day = { $first }
closure-span = Nga data { $first } deri më { $last }
closure-open-end = Nga data { $first }. Nuk e dimë kur hapet përsëri.
closure-disputed = Të njëjtat të dhëna thonë edhe se është hapur: telefononi para se të shkoni.

open-check = Hapja e sotme: shihni orarin më poshtë.
open-until = Hapur tani, deri në orën { $time }
open-closed = Mbyllur tani
open-closed-next-today = Mbyllur tani. Hapet sot në orën { $time }
open-closed-next = Mbyllur tani. Hapet: { $date }, në orën { $time }
open-unknown = Nuk e dimë nëse sot është hapur. Telefononi në 02 02 02.
open-holiday = Sot { $holiday }: nuk e dimë nëse është hapur. Telefononi në 02 02 02.
open-disputed = Të dhënat për sot nuk përputhen. Telefononi në 02 02 02.

notes-title = Mirë ta dini
place-desks = Sportele në këtë shtëpi të lagjes
place-activities = Aktivitete në këtë shtëpi të lagjes
place-activities-desk = Çfarë bëhet këtu
place-activities-none = Për këtë vend ende nuk ka aktivitete të publikuara. Telefononi në 02 02 02, ose shkoni vetë.

source-title = Nga vjen ky informacion
source-dates = Me datën { $published }, lexuar më { $checked }.
source-undated = Burimi nuk thotë kur është publikuar. E kemi lexuar më { $checked }.
source-checked = Kontrolli i fundit: { $date }.
source-checked-how = Kontrolli i fundit: { $date } ({ $how }).
check-call = me telefon
check-visit = personalisht
check-mail = me postë
check-document = nga një dokument
source-more = Nga vijnë të dhënat
