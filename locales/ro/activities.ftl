### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = Scrieți o activitate, o nevoie sau o stradă
search-button = Căutare

activities-title = Activități
activities-description = Cursuri, grupuri, jocuri, petreceri și ajutor în casele de cartier (Case di Quartiere) și la ghișeele WeMi din Milano.
activities-title-text = Activități: { $text }
activities-browse = Activități pe case de cartier
activities-browse-hint = Fiecare casă de cartier are pagina ei, cu toate activitățile.

filters = Filtre
filters-day = Când
filters-day-any = Orice zi
filters-part = Momentul zilei
filters-part-any = Orice oră
filters-topic = Ce
filters-audience = Pentru cine
filters-cost = Preț
filters-free = Numai gratuit
filters-municipio = Sector (Municipio)
filters-place = Casă de cartier sau ghișeu
filters-place-any = Toate locurile
filters-apply = Vedeți rezultatele
filters-active = Filtre alese
filters-remove = Scoateți: { $label }
filters-clear = Scoateți toate filtrele
filters-more = Alte filtre
filter-text = „{ $text }”

day-today = Astăzi
day-tomorrow = Mâine
day-week = În următoarele 7 zile
part-morning = Dimineața
part-afternoon = După-amiaza
part-evening = Seara

audience-older = Persoane în vârstă
audience-adults = Adulți
audience-young = Tineri
audience-children = Copii
audience-families = Familii
audience-carers = Persoane care îngrijesc pe cineva
audience-newcomers = Persoane venite de curând în Italia

results-count =
    { $count ->
        [0] Nicio activitate
        [one] { $count } activitate
        [few] { $count } activități
       *[other] { $count } de activități
    }
results-possible-title = Oră de confirmat
results-possible =
    { $count ->
        [one] Nu știm ora pentru { $count } activitate. Sunați înainte să mergeți.
        [few] Nu știm ora pentru { $count } activități. Sunați înainte să mergeți.
       *[other] Nu știm ora pentru { $count } de activități. Sunați înainte să mergeți.
    }
results-ask-title = Poate sunt potrivite
results-ask =
    { $count ->
        [one] { $count } activitate poate fi potrivită. Sunați înainte să mergeți.
        [few] { $count } activități pot fi potrivite. Sunați înainte să mergeți.
       *[other] { $count } de activități pot fi potrivite. Sunați înainte să mergeți.
    }
results-status =
    { $count ->
        [0] Nu am găsit nicio activitate.
        [one] Am găsit { $count } activitate.
        [few] Am găsit { $count } activități.
       *[other] Am găsit { $count } de activități.
    }
results-none = Nicio activitate nu se potrivește cu tot ce ați cerut.
results-none-hint = Încercați să scoateți un filtru sau să scrieți un singur cuvânt.
results-more =
    { $count ->
        [one] Vedeți încă o activitate
        [few] Vedeți încă { $count } activități
       *[other] Vedeți încă { $count } de activități
    }

card-when = Când
card-where = Unde
card-ask = întrebați când
when-next-today = Astăzi, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, întrebați la ce oră
when-next-label = Data viitoare:
when-times = de la { $from } la { $to }
when-weekly = În fiecare { $days }, { $times }
when-weekly-unknown = În fiecare { $days } (întrebați la ce oră).
when-weeks = La fiecare { $weeks } săptămâni, { $days }, { $times }
when-weeks-unknown = La fiecare { $weeks } săptămâni, { $days } (întrebați la ce oră).
when-opening = Când casa de cartier este deschisă
when-opening-days = { $days }, când casa de cartier este deschisă
when-dates = { $days }, { $times }
when-dates-unknown = { $days } (întrebați la ce oră).
when-limited = { $rule }, { $limit }
title-in-place = { $name }, { $place }
when-from = din { $date }
when-until = până la { $date }
when-whole-day = toată ziua
when-also = Și: { $days }
when-school-terms = Nu se ține când școlile sunt închise
when-monthly = În fiecare lună, { $days }, { $times }
when-monthly-unknown = În fiecare lună, { $days } (întrebați la ce oră).
month-day-1 = în prima { $day }
month-day-2 = în a doua { $day }
month-day-3 = în a treia { $day }
month-day-4 = în a patra { $day }
month-day-5 = în a cincea { $day }
month-day-last = în ultima { $day }
when-except = Nu se ține: { $days }
when-unpublished = Nu știm zilele și orele. Sunați la 02 02 02.
when-today-unknown = De confirmat pentru astăzi: sunați înainte
where-unpublished = Pentru a afla locul, sunați la 02 02 02
address-unpublished = Nu știm adresa

upcoming-title = Următoarele date
upcoming-more = Alte date
upcoming-doubtful = Sunați înainte să mergeți, pentru că { $reason }.
upcoming-off = Nu se ține, pentru că { $reason }.
upcoming-moved-from = S-a mutat: trebuia să fie { $date }.
upcoming-moved = S-a schimbat: vedeți ora și locul.
why-cancelled = s-a anulat
why-suspended = este în pauză
why-excepted = organizatorii nu o țin în ziua aceea
why-moved = s-a mutat pe { $date }
why-closure = casa de cartier este închisă
why-maybe-closed = casa de cartier s-a închis și nu știm dacă s-a redeschis
why-school = școlile sunt închise
why-hours-unknown = nu știm orarul casei de cartier
why-disputed = datele se contrazic
why-outdated = informația nu mai este valabilă
holiday-new-year = este Anul Nou
holiday-epiphany = este Boboteaza
holiday-easter = este Paștele catolic
holiday-easter-monday = este lunea Paștelui catolic
holiday-liberation = este Ziua Eliberării
holiday-labour = este Ziua Muncii
holiday-republic = este Ziua Republicii
holiday-assumption = este Ferragosto, sărbătoarea din august
holiday-saint-francis = este Sfântul Francisc
holiday-all-saints = este Ziua Tuturor Sfinților
holiday-saint-ambrose = este Sfântul Ambrozie, sărbătoare în Milano
holiday-immaculate = este Imaculata Concepție
holiday-christmas = este Crăciunul
holiday-saint-stephen = este Sfântul Ștefan

status-over = S-a încheiat
status-moved = S-a schimbat: vedeți unde și când
status-outdated = Informație valabilă până la { $date }: sunați înainte
fact-from = Această informație este din { $date }. Sunați înainte să mergeți, pentru că se poate să se fi schimbat.
fact-undated = Nu știm de când este această informație, pentru că sursa nu are dată. Sunați înainte să mergeți.
status-full = Fără locuri libere
status-suspended = În pauză deocamdată
status-cancelled = S-a anulat

price-free = Gratuit
price-card = Gratuit cu cardul casei de cartier
price-card-euro = Gratuit cu cardul casei de cartier ({ $euro } € pe an)
price-contribution = Cu o contribuție
price-contribution-euro = Contribuție de { $euro } €
price-unknown = Întrebați cât costă

ages-from =
    { $min ->
        [one] De la { $min } an
        [few] De la { $min } ani
       *[other] De la { $min } de ani
    }
ages-to =
    { $max ->
        [one] Până la { $max } an
        [few] Până la { $max } ani
       *[other] Până la { $max } de ani
    }
ages-between =
    { $max ->
        [one] De la { $min } la { $max } an
        [few] De la { $min } la { $max } ani
       *[other] De la { $min } la { $max } de ani
    }
audience-all = Pentru toți
audience-especially = Mai ales pentru: { $groups }
audience-only = Numai pentru: { $groups }
audience-unknown = Nu știm pentru cine este: sunați la 02 02 02
audience-former-rule = În 2023 primăria scria că fostele centre CSRC erau deschise de la 55 de ani. Cardul costa 10 euro pe an. Nu știm dacă mai este așa: sunați la 02 02 02.
languages-spoken = Se vorbește: { $languages }
step-free-yes = Fără trepte
step-free-no = Sunt trepte

activity-for = Pentru cine
activity-cost = Preț
activity-languages = Limbi
activity-access = Trepte și bariere
activity-organizer = Cine organizează
activity-topics = Teme
activity-description-missing = Nimeni nu a scris încă o descriere. Pentru a afla mai multe, sunați la 02 02 02.
activity-bring = Ce să aduceți
activity-help = Cum vă ajută
activity-now = Ce puteți face acum
help-alone = Lucrați la calculator și întrebați la nevoie
help-together = O faceți împreună
help-workshop = În grup, cu cineva care vă învață
help-on-behalf = O fac ei, dacă le dați împuternicire
seats-left =
    { $count ->
        [0] Nu mai sunt locuri
        [one] A mai rămas { $count } loc
        [few] Au mai rămas { $count } locuri
       *[other] Au mai rămas { $count } de locuri
    }
seats-all =
    { $count ->
        [one] { $count } loc
        [few] { $count } locuri
       *[other] { $count } de locuri
    }
waiting-list-yes = Există listă de așteptare
waiting-list-no = Nu există listă de așteptare
booking-none = Nu trebuie să rezervați: mergeți direct
booking-telephone = Rezervați prin telefon:
booking-desk = Înscrieți-vă personal la casa de cartier
booking-online = Rezervați pe internet:
booking-unknown = Nu știm dacă trebuie să rezervați: sunați la 02 02 02
access-yes = Cine publică datele spune că nu sunt trepte sau alte bariere
access-no = Sunt trepte sau alte bariere
access-unknown = Nu știm dacă sunt trepte: sunați înainte să mergeți
access-stated = Despre bariere, primăria scrie doar atât, în italiană:
text-in-italian = Acest text este în italiană.
names-in-italian = Numele activităților sunt în italiană.
