### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = Shkruani një aktivitet, një nevojë ose një rrugë
search-button = Kërkoni

activities-title = Aktivitete
activities-description = Kurse, grupe, lojëra, festa dhe ndihmë në shtëpitë e lagjes (Case di Quartiere) dhe sportelet WeMi të Milanos.
activities-title-text = Aktivitete: { $text }
activities-browse = Aktivitetet sipas shtëpisë së lagjes
activities-browse-hint = Çdo shtëpi e lagjes ka faqen e vet, me gjithçka që bëhet aty.

filters = Filtra
filters-day = Kur
filters-day-any = Cilado ditë
filters-part = Pjesa e ditës
filters-part-any = Cilado orë
filters-topic = Çfarë
filters-audience = Për kë
filters-cost = Çmimi
filters-free = Vetëm falas
filters-municipio = Zona (Municipio)
filters-place = Shtëpi e lagjes ose sportel
filters-place-any = Të gjitha vendet
filters-apply = Shfaqni rezultatet
filters-active = Filtrat e zgjedhur
filters-remove = Hiqni: { $label }
filters-clear = Hiqni të gjithë filtrat
filters-more = Filtra të tjerë
filter-text = “{ $text }”

day-today = Sot
day-tomorrow = Nesër
day-week = Në 7 ditët e ardhshme
part-morning = Mëngjes
part-afternoon = Pasdite
part-evening = Mbrëmje

audience-older = Të moshuar
audience-adults = Të rritur
audience-young = Të rinj
audience-children = Fëmijë
audience-families = Familje
audience-carers = Kush kujdeset për dikë
audience-newcomers = Të ardhur së fundi në Itali

results-count =
    { $count ->
        [0] Asnjë aktivitet
        [one] { $count } aktivitet
       *[other] { $count } aktivitete
    }
results-possible-title = Pa orar të publikuar
results-possible =
    { $count ->
        [one] Për { $count } aktivitet nuk e dimë orarin. Telefononi para se të shkoni.
       *[other] Për { $count } aktivitete nuk e dimë orarin. Telefononi para se të shkoni.
    }
results-ask-title = Ndoshta janë të përshtatshme
results-ask =
    { $count ->
        [one] Ka { $count } aktivitet që ndoshta është i përshtatshëm. Telefononi para se të shkoni.
       *[other] Ka { $count } aktivitete që ndoshta janë të përshtatshme. Telefononi para se të shkoni.
    }
results-status =
    { $count ->
        [0] Nuk u gjet asnjë aktivitet.
        [one] U gjet { $count } aktivitet.
       *[other] U gjetën { $count } aktivitete.
    }
results-none = Asnjë aktivitet nuk i plotëson të gjitha kërkesat tuaja.
results-none-hint = Provoni të hiqni një filtër, ose të shkruani vetëm një fjalë.
results-more =
    { $count ->
        [one] Shfaqni edhe një aktivitet
       *[other] Shfaqni edhe { $count } aktivitete
    }

card-when = Kur
card-where = Ku
card-ask = pyesni kur
when-next-today = Sot, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, pyesni për orën
when-next-label = Herën tjetër:
when-times = nga ora { $from } deri në { $to }
when-weekly = Çdo javë: { $days }, { $times }
when-weekly-unknown = Çdo javë: { $days }. Pyesni për orën.
when-weeks = Çdo { $weeks } javë: { $days }, { $times }
when-weeks-unknown = Çdo { $weeks } javë: { $days }. Pyesni për orën.
when-opening = Kur shtëpia e lagjes është e hapur
when-opening-days = { $days }, kur shtëpia e lagjes është e hapur
when-dates = { $days }, { $times }
when-dates-unknown = { $days }. Pyesni për orën.
when-limited = { $rule }, { $limit }
title-in-place = { $name }, { $place }
when-from = nga data { $date }
when-until = deri më { $date }
when-whole-day = gjithë ditën
when-also = Edhe: { $days }
when-school-terms = Nuk bëhet kur shkollat janë të mbyllura
when-monthly = Çdo muaj: { $days }, { $times }
when-monthly-unknown = Çdo muaj: { $days }. Pyesni për orën.
month-day-1 = { $day } (e para e muajit)
month-day-2 = { $day } (e dyta e muajit)
month-day-3 = { $day } (e treta e muajit)
month-day-4 = { $day } (e katërta e muajit)
month-day-5 = { $day } (e pesta e muajit)
month-day-last = { $day } (e fundit e muajit)
when-except = Nuk bëhet: { $days }
when-unpublished = Ditët dhe oraret nuk janë publikuar. Telefononi në 02 02 02.
when-today-unknown = Sot nuk është e sigurt: telefononi më parë
where-unpublished = Për të mësuar vendin, telefononi në 02 02 02
address-unpublished = Adresa nuk është publikuar

upcoming-title = Datat e ardhshme
upcoming-more = Data të tjera
upcoming-doubtful = Telefononi para se të shkoni, sepse { $reason }.
upcoming-off = Nuk bëhet, sepse { $reason }.
upcoming-moved-from = U ndryshua. Ishte parashikuar: { $date }.
upcoming-moved = U ndryshua: shihni orën dhe vendin.
why-cancelled = aktiviteti është anuluar
why-suspended = aktiviteti është ndërprerë për tani
why-excepted = organizatorët nuk e bëjnë këtë ditë
why-moved = data e re është { $date }
why-closure = shtëpia e lagjes është e mbyllur
why-maybe-closed = shtëpia e lagjes u mbyll, dhe nuk e dimë nëse është hapur përsëri
why-school = shkollat janë të mbyllura
why-hours-unknown = orari i shtëpisë së lagjes nuk është publikuar
why-disputed = të dhënat nuk përputhen
why-outdated = informacioni ka skaduar
holiday-new-year = është Viti i Ri
holiday-epiphany = është festa e Epifanisë
holiday-easter = janë Pashkët katolike
holiday-easter-monday = është e hëna e Pashkëve katolike
holiday-liberation = është Dita e Çlirimit të Italisë
holiday-labour = është festa e punës
holiday-republic = është festa e Republikës
holiday-assumption = është festa e gushtit, Ferragosto
holiday-saint-francis = është dita e Shën Françeskut
holiday-all-saints = është dita e të Gjithë Shenjtorëve
holiday-saint-ambrose = është dita e Shën Ambrozit, festa e Milanos
holiday-immaculate = është festa e Zojës së Papërlyer
holiday-christmas = janë Krishtlindjet
holiday-saint-stephen = është dita e Shën Stefanit

status-over = Përfundoi
status-moved = U ndryshua: shihni ku dhe kur
status-outdated = Informacion i vlefshëm deri më { $date }: telefononi më parë
fact-from = Ky informacion është i datës { $date }. Telefononi para se të shkoni, sepse mund të ketë ndryshuar.
fact-undated = Nuk e dimë nga kur është ky informacion, sepse burimi nuk ka datë. Telefononi para se të shkoni.
status-full = Nuk ka vende
status-suspended = Ndërprerë për tani
status-cancelled = Anuluar

price-free = Falas
price-card = Falas me kartën e shtëpisë së lagjes
price-card-euro = Me kartën e shtëpisë së lagjes, { $euro } € në vit
price-contribution = Me një kontribut
price-contribution-euro = Kontributi: { $euro } €
price-unknown = Pyesni sa kushton

ages-from = Nga { $min } vjeç
ages-to = Deri në { $max } vjeç
ages-between = Nga { $min } deri në { $max } vjeç
audience-all = Për të gjithë
audience-especially = Sidomos: { $groups }
audience-only = Vetëm: { $groups }
audience-unknown = Nuk e dimë për kë është: telefononi në 02 02 02
audience-former-rule = Në vitin 2023 Bashkia shkruante se ish-qendrat CSRC ishin të hapura nga mosha 55 vjeç. Karta kushtonte 10 euro në vit. Nuk e dimë nëse vlen ende: telefononi në 02 02 02.
languages-spoken = Flitet: { $languages }
step-free-yes = Pa shkallë
step-free-no = Ka shkallë

activity-for = Për kë
activity-cost = Çmimi
activity-languages = Gjuhët
activity-access = Shkallë dhe pengesa
activity-organizer = Kush e organizon
activity-topics = Temat
activity-description-missing = Askush nuk ka shkruar ende një përshkrim. Për të ditur më shumë, telefononi në 02 02 02.
activity-bring = Çfarë të merrni me vete
activity-help = Si ju ndihmojnë
activity-now = Çfarë mund të bëni tani
help-alone = Kompjuterin e përdorni vetë, dhe pyesni po t'ju duhet
help-together = E bëni bashkë
help-workshop = Në grup, me dikë që jep mësim
help-on-behalf = E bëjnë ata për ju, me autorizimin tuaj
seats-left =
    { $count ->
        [0] Nuk ka më vende
        [one] Ka mbetur { $count } vend
       *[other] Kanë mbetur { $count } vende
    }
seats-all =
    { $count ->
        [one] { $count } vend
       *[other] { $count } vende
    }
waiting-list-yes = Ka listë pritjeje
waiting-list-no = Nuk ka listë pritjeje
booking-none = Nuk duhet rezervim: thjesht shkoni
booking-telephone = Rezervoni me telefon:
booking-desk = Regjistrohuni personalisht te shtëpia e lagjes
booking-online = Rezervoni në internet:
booking-unknown = Nuk e dimë nëse duhet rezervim: telefononi në 02 02 02
access-yes = Kush i publikon të dhënat thotë se nuk ka shkallë as pengesa të tjera
access-no = Ka shkallë ose pengesa të tjera
access-unknown = Nuk e dimë nëse ka shkallë: telefononi para se të shkoni
access-stated = Për pengesat, Bashkia shkruan vetëm këtë, në italisht:
text-in-italian = Ky tekst është në italisht.
names-in-italian = Emrat e aktiviteteve janë në italisht.
