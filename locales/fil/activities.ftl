### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = I-type ang aktibidad, pangangailangan o kalye
search-button = Maghanap

activities-title = Mga aktibidad
activities-description = Mga kurso, grupo, laro, party at tulong sa mga community center (Case di Quartiere) at WeMi help desk sa Milano.
activities-title-text = Mga aktibidad: { $text }
activities-browse = Tingnan ayon sa community center
activities-browse-hint = May sariling pahina ang bawat community center, kasama ang lahat ng ginagawa roon.

filters = Mga filter
filters-day = Kailan
filters-day-any = Kahit anong araw
filters-part = Bahagi ng araw
filters-part-any = Kahit anong oras
filters-topic = Ano
filters-audience = Para kanino
filters-cost = Bayad
filters-free = Libre lang
filters-municipio = Distrito (Municipio)
filters-place = Community center o help desk
filters-place-any = Lahat ng lugar
filters-apply = Ipakita ang mga resulta
filters-active = Mga piniling filter
filters-remove = Alisin: { $label }
filters-clear = Alisin ang lahat ng filter
filters-more = Iba pang filter
filter-text = “{ $text }”

day-today = Ngayong araw
day-tomorrow = Bukas
day-week = Sa susunod na 7 araw
part-morning = Umaga
part-afternoon = Hapon
part-evening = Gabi

audience-older = Mga senior
audience-adults = Mga adult
audience-young = Mga kabataan
audience-children = Mga bata
audience-families = Mga pamilya
audience-carers = Mga may inaalagaan
audience-newcomers = Mga bagong dating sa Italya

results-count =
    { $count ->
        [0] Walang aktibidad
        [one] { $count } aktibidad
       *[other] { $count } aktibidad
    }
results-possible-title = Hindi naka-post ang oras
results-possible =
    { $count ->
        [one] May { $count } aktibidad na hindi namin alam ang oras. Tumawag bago pumunta.
       *[other] May { $count } aktibidad na hindi namin alam ang oras. Tumawag bago pumunta.
    }
results-ask-title = Baka bagay sa iyo
results-ask =
    { $count ->
        [one] May { $count } aktibidad na baka bagay sa iyo. Tumawag bago pumunta.
       *[other] May { $count } aktibidad na baka bagay sa iyo. Tumawag bago pumunta.
    }
results-status =
    { $count ->
        [0] Walang nahanap na aktibidad.
        [one] { $count } aktibidad ang nahanap.
       *[other] { $count } aktibidad ang nahanap.
    }
results-none = Walang aktibidad na tugma sa lahat ng hinahanap mo.
results-none-hint = Subukang mag-alis ng isang filter, o mag-type ng isang salita lang.
results-more =
    { $count ->
        [one] Magpakita pa ng { $count } aktibidad
       *[other] Magpakita pa ng { $count } aktibidad
    }

card-when = Kailan
card-where = Saan
card-ask = itanong kung kailan
when-next-today = Ngayong araw, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, itanong ang oras
when-next-label = Susunod:
when-times = { $from } hanggang { $to }
when-weekly = Tuwing { $days }, { $times }
when-weekly-unknown = Tuwing { $days }. Itanong ang oras.
when-weeks = Kada { $weeks } linggo, tuwing { $days }, { $times }
when-weeks-unknown = Kada { $weeks } linggo, tuwing { $days }. Itanong ang oras.
when-opening = Sa oras na bukas ang community center
when-opening-days = { $days }, sa oras na bukas ang community center
when-dates = { $days }, { $times }
when-dates-unknown = { $days }. Itanong ang oras.
when-limited = { $rule }, { $limit }
title-in-place = { $name }, { $place }
when-from = mula { $date }
when-until = hanggang { $date }
when-whole-day = buong araw
when-also = Mayroon din: { $days }
when-school-terms = Hindi tuloy kapag sarado ang mga paaralan
when-monthly = Buwan-buwan, sa { $days }, { $times }
when-monthly-unknown = Buwan-buwan, sa { $days }. Itanong ang oras.
month-day-1 = unang { $day }
month-day-2 = ikalawang { $day }
month-day-3 = ikatlong { $day }
month-day-4 = ikaapat na { $day }
month-day-5 = ikalimang { $day }
month-day-last = huling { $day }
when-except = Hindi tuloy: { $days }
when-unpublished = Hindi naka-post ang mga araw at oras. Tumawag sa 02 02 02.
when-today-unknown = Hindi sigurado ngayong araw: tumawag muna
where-unpublished = Para malaman kung saan, tumawag sa 02 02 02
address-unpublished = Hindi naka-post ang address

upcoming-title = Mga susunod na petsa
upcoming-more = Iba pang petsa
upcoming-doubtful = Tumawag bago pumunta dahil { $reason }.
upcoming-off = Hindi tuloy dahil { $reason }.
upcoming-moved-from = Inilipat: dati ay { $date }.
upcoming-moved = Inilipat: tingnan ang oras at lugar.
why-cancelled = kanselado
why-suspended = itinigil muna
why-excepted = hindi ito gagawin ng nag-oorganisa sa araw na iyon
why-moved = inilipat sa { $date }
why-closure = sarado ang community center
why-maybe-closed = nagsara ang community center, at hindi namin alam kung bukas na ulit
why-school = sarado ang mga paaralan
why-hours-unknown = hindi naka-post kung kailan bukas ang community center
why-disputed = magkakasalungat ang impormasyon
why-outdated = luma na ang impormasyon
holiday-new-year = Bagong Taon
holiday-epiphany = Araw ng Tatlong Hari
holiday-easter = Pasko ng Pagkabuhay
holiday-easter-monday = Lunes ng Pagkabuhay
holiday-liberation = Araw ng Paglaya
holiday-labour = Araw ng Paggawa
holiday-republic = Araw ng Republika
holiday-assumption = Ferragosto
holiday-saint-francis = Pista ni San Francisco
holiday-all-saints = Todos los Santos
holiday-saint-ambrose = Pista ni Sant’Ambrogio
holiday-immaculate = Pista ng Immaculate Conception
holiday-christmas = Pasko
holiday-saint-stephen = Pista ni San Esteban

status-over = Tapos na
status-moved = Inilipat: tingnan kung saan at kailan
status-outdated = Hanggang { $date } lang ang impormasyon: tumawag muna
fact-from = Mula pa noong { $date } ang impormasyong ito. Tumawag bago pumunta, dahil maaaring nagbago na ito.
fact-undated = Hindi namin alam kung kailan pa ang impormasyong ito, dahil walang petsa ang pinagkunan. Tumawag bago pumunta.
status-full = Puno na
status-suspended = Itinigil muna
status-cancelled = Kanselado

price-free = Libre
price-card = Libre kung may card ng community center
price-card-euro = Gamit ang card ng community center, { $euro } € bawat taon
price-contribution = May ambag
price-contribution-euro = Ambag: { $euro } €
price-unknown = Itanong kung magkano

ages-from = Mula { $min } taong gulang
ages-to = Hanggang { $max } taong gulang
ages-between = { $min } hanggang { $max } taong gulang
audience-all = Para sa lahat
audience-especially = Lalo na para sa: { $groups }
audience-only = Para lang sa: { $groups }
audience-unknown = Hindi namin alam kung para kanino: tumawag sa 02 02 02
audience-former-rule = Noong 2023, isinulat ng Comune na bukas ang mga dating CSRC sa mga may edad 55 pataas. Ang card ay 10 euro bawat taon. Hindi namin alam kung ganito pa rin: tumawag sa 02 02 02.
languages-spoken = Sinasalita: { $languages }
step-free-yes = Walang baitang
step-free-no = May mga baitang

activity-for = Para kanino
activity-cost = Bayad
activity-languages = Mga wika
activity-access = Mga baitang at hadlang
activity-organizer = Nag-oorganisa
activity-topics = Mga paksa
activity-description-missing = Wala pang nagsulat ng paglalarawan. Para malaman ang iba pa, tumawag sa 02 02 02.
activity-bring = Ano ang dadalhin
activity-help = Paano sila tumutulong
activity-now = Ang magagawa mo ngayon
help-alone = Ikaw ang gagamit ng computer, at magtatanong kung kailangan
help-together = Magkasama ninyong gagawin
help-workshop = Sa grupo, may nagtuturo
help-on-behalf = Sila ang gagawa para sa iyo, gamit ang authorization mo
seats-left =
    { $count ->
        [0] Wala nang slot
        [one] May { $count } slot pa
       *[other] May { $count } slot pa
    }
seats-all =
    { $count ->
        [one] { $count } slot
       *[other] { $count } slot
    }
waiting-list-yes = May waiting list
waiting-list-no = Walang waiting list
booking-none = Hindi kailangang mag-book: pumunta lang
booking-telephone = Mag-book sa telepono:
booking-desk = Magpalista nang personal sa community center
booking-online = Mag-book online:
booking-unknown = Hindi namin alam kung kailangang mag-book: tumawag sa 02 02 02
access-yes = Ayon sa naglabas ng impormasyon, walang baitang o ibang hadlang
access-no = May mga baitang o ibang hadlang
access-unknown = Hindi namin alam kung may mga baitang: tumawag bago pumunta
access-stated = Tungkol sa mga hadlang, ito lang ang isinulat ng Comune, sa Italyano:
text-in-italian = Nasa Italyano ang tekstong ito.
names-in-italian = Nasa Italyano ang mga pangalan ng aktibidad.
