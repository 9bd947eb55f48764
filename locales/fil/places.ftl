### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = community house center bahay kapitbahayan sentro barangay
kind-words-ex-csrc = senior seniors matatanda nakatatanda center sentro csrc
kind-words-ex-cam = center sentro kabataan pamilya youth cam
kind-words-wemi = wemi help desk impormasyon payo opisina
kind-words-laboratory = community workshop space espasyo kapitbahayan laboratory
kind-words-service = serbisyo pampublikong opisina

places-title = Mga community center at help desk
places-description = Mga community center (Case di Quartiere), WeMi help desk at community space ng Milano, ayon sa distrito (Municipio).
places-houses = Mga community center (Case di Quartiere)
places-houses-hint = Mga lugar sa kapitbahayan kung saan naglalaro, sumasayaw, natututo at nagsasama-sama ang mga tao.
places-desks = Mga WeMi help desk
places-desks-hint = Makikinig sila at tutulungan kang mahanap ang tamang serbisyo. Libre ito.
places-laboratories = Mga community space (Laboratori di Quartiere)
places-laboratories-hint = Mga lugar sa mga public housing (case popolari).
places-services = Iba pang serbisyo
places-no-municipio = Iba pang lugar
places-jump = Pumunta sa distrito mo (Municipio)
places-activities-count =
    { $count ->
        [0] Walang naka-post na aktibidad
        [one] { $count } aktibidad
       *[other] { $count } aktibidad
    }

kind-ex-csrc = Community center (Casa di Quartiere). Dati itong CSRC, isang center para sa mga senior.
kind-ex-cam = Community center (Casa di Quartiere). Dati itong CAM, isang center para sa lahat ng edad.
kind-house = Community center (Casa di Quartiere).
kind-wemi = WeMi help desk: nakikinig, nagbibigay ng impormasyon at tumutulong sa paghanap ng tamang serbisyo.
kind-laboratory = Community space (Laboratorio di Quartiere).
kind-service = Pampublikong serbisyo.

place-address = Address
place-address-unknown = Hindi namin nahanap. Itanong sa 02 02 02.
place-map = Buksan ang mapa (OpenStreetMap website)
place-municipio = Distrito (Municipio)
place-municipio-unknown = Hindi namin alam
place-quarter = Kapitbahayan (quartiere)
place-phone = Telepono
place-phone-unknown = Hindi naka-post. Tumawag sa 02 02 02.
place-email = Email
place-inside = Nasa loob ng
place-also = Tinatawag ding
place-facilities = Ano ang mayroon
place-facilities-unknown = Hindi namin alam
place-facilities-there = Mayroon: { $list }
place-facilities-no = Wala: { $list }
facility-air-conditioning = aircon
facility-wifi = Wi-Fi
facility-garden = hardin
facility-cafe = bar (kapihan)
facility-vending-machine = vending machine ng inumin o pagkain

facility-lift = elevator
facility-accessible-toilet = banyo para sa naka-wheelchair
facility-hearing-loop = sistema para sa hearing aid
place-directions = Paano pumunta

hours-title = Mga oras na bukas
hours-ended = Mga oras na tapos na
hours-unknown = Hindi naka-post ang mga oras na bukas. Tumawag sa 02 02 02 bago pumunta.
hours-valid = Para lang sa mga petsang nakasulat dito ang mga oras na ito.
hours-end = Para lang sa mga petsang nakasulat dito ang mga oras na ito, hanggang { $last }. Hindi namin alam ang mga oras pagkatapos noon.
hours-over = Hanggang { $last } lang ang mga oras na inilathala. Hindi namin alam ang mga oras pagkatapos noon. Tumawag sa 02 02 02 bago pumunta.
hours-season = Mula { $first } hanggang { $last }
hours-season-from = Mula { $first }
hours-season-until = Hanggang { $last }
hours-always = Buong taon
hours-past = tapos na
hours-day = Araw
hours-times = Oras
hours-closed = Sarado
hours-special = Mga espesyal na oras
hours-holidays-open = Kapag holiday, bukas gaya ng karaniwan.
hours-holidays-closed = Kapag holiday, sarado.
hours-holidays-unknown = Kapag holiday, baka sarado: tumawag muna.
closures-title = Mga araw na sarado
closure-day = { $first }
closure-span = Mula { $first } hanggang { $last }
closure-open-end = Mula { $first }. Hindi namin alam kung kailan magbubukas ulit.
closure-disputed = Ayon din sa parehong impormasyon, bukas ito: tumawag bago pumunta.

open-check = Bukas ba ngayong araw? Tingnan ang mga oras sa ibaba.
open-until = Bukas ngayon, hanggang { $time }
open-closed = Sarado ngayon
open-closed-next-today = Sarado ngayon. Magbubukas ngayong araw nang { $time }
open-closed-next = Sarado ngayon. Magbubukas sa { $date }, nang { $time }
open-unknown = Hindi namin alam kung bukas ngayong araw. Tumawag sa 02 02 02.
open-holiday = Ngayon ay { $holiday }: hindi namin alam kung bukas. Tumawag sa 02 02 02.
open-disputed = Magkakasalungat ang impormasyon ngayong araw. Tumawag sa 02 02 02.

notes-title = Dapat malaman
place-desks = Mga help desk sa community center na ito
place-activities = Mga aktibidad sa community center na ito
place-activities-desk = Ano ang ginagawa rito
place-activities-none = Walang naka-post na aktibidad para sa lugar na ito. Tumawag sa 02 02 02, o pumunta nang personal.

source-title = Saan galing ang impormasyong ito
source-dates = May petsang { $published }, binasa noong { $checked }.
source-undated = Hindi sinasabi ng pinagkunan kung kailan ito inilathala. Binasa namin noong { $checked }.
source-checked = Huling pag-check: { $date }.
source-checked-how = Huling pag-check: { $date } ({ $how }).
check-call = sa telepono
check-visit = nang personal
check-mail = sa koreo
check-document = ayon sa dokumento
source-more = Saan galing ang impormasyon
