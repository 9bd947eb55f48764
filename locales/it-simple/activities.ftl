### Wording of the catalogue, of its filters, of cards and of an activity's page, in simple Italian.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = Scrivi un'attività, una via o che cosa ti serve
search-button = Cerca

activities-title = Attività
activities-description = Corsi, gruppi, giochi, feste e aiuti a Milano. Sono nelle Case di Quartiere e negli sportelli WeMi.
activities-title-text = Attività: { $text }
activities-browse = Scegli una Casa di Quartiere
activities-browse-hint = Ogni Casa di Quartiere ha una pagina. Lì trovi tutte le sue attività.

filters = Cerca meglio
filters-day = Quando
filters-day-any = Qualsiasi giorno
filters-part = Parte del giorno
filters-part-any = Qualsiasi ora
filters-topic = Che cosa
filters-audience = Per chi
filters-cost = Quanto costa
filters-free = Solo gratis
filters-municipio = Zona (Municipio)
filters-place = Quale Casa di Quartiere o sportello
filters-place-any = Tutti i luoghi
filters-apply = Vedi le attività
filters-active = Le tue scelte
filters-remove = Togli: { $label }
filters-clear = Togli tutte le scelte
filters-more = Cerca ancora meglio
filter-text = «{ $text }»

day-today = Oggi
day-tomorrow = Domani
day-week = Da oggi, per 7 giorni
part-morning = Mattina
part-afternoon = Pomeriggio
part-evening = Sera

audience-older = Persone anziane
audience-adults = Adulti
audience-young = Giovani
audience-children = Bambini
audience-families = Famiglie
audience-carers = Chi ogni giorno aiuta una persona anziana o malata
audience-newcomers = Chi è in Italia da poco tempo

results-count =
    { $count ->
        [0] Nessuna attività
        [one] { $count } attività
       *[other] { $count } attività
    }
results-possible-title = Non sappiamo l'orario
results-possible =
    { $count ->
        [one] Di { $count } attività non sappiamo l'orario. Prima di andare, chiama.
       *[other] Di { $count } attività non sappiamo l'orario. Prima di andare, chiama.
    }
results-ask-title = Non sappiamo se vanno bene
results-ask =
    { $count ->
        [one] Di { $count } attività non sappiamo se va bene. Prima di andare, chiama.
       *[other] Di { $count } attività non sappiamo se vanno bene. Prima di andare, chiama.
    }
results-status =
    { $count ->
        [0] Non abbiamo trovato attività.
        [one] Abbiamo trovato { $count } attività.
       *[other] Abbiamo trovato { $count } attività.
    }
results-none = Nessuna attività va bene per tutte le tue scelte.
results-none-hint = Togli una scelta. Oppure scrivi una parola sola.
results-more =
    { $count ->
        [one] Vedi un'altra attività
       *[other] Vedi altre { $count } attività
    }

card-when = Quando
card-where = Dove
card-ask = chiedi quando
when-next-today = Oggi, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }. Chiedi l'ora.
when-next-label = Prossima data:
when-times = dalle { $from } alle { $to }
when-weekly = Ogni { $days }, { $times }
when-weekly-unknown = Ogni { $days } (chiedi l'ora)
when-weeks = Ogni { $weeks } settimane, di { $days }, { $times }
when-weeks-unknown = Ogni { $weeks } settimane, di { $days } (chiedi l'ora)
when-opening = Quando la Casa di Quartiere è aperta
when-opening-days = { $days }, quando la Casa di Quartiere è aperta
when-dates = { $days }, { $times }
when-dates-unknown = { $days } (chiedi l'ora)
when-limited = { $rule }, { $limit }
title-in-place = { $name }, { $place }
when-from =
    { $date ->
        [8] dall'{ $date }
        [11] dall'{ $date }
       *[other] dal { $date }
    }
when-until =
    { $date ->
        [8] fino all'{ $date }
        [11] fino all'{ $date }
       *[other] fino al { $date }
    }
when-whole-day = per tutto il giorno
when-also = Anche: { $days }
when-school-terms = Quando le scuole sono chiuse, non c'è
when-monthly = Ogni mese, { $days }, { $times }
when-monthly-unknown = Ogni mese, { $days } (chiedi l'ora)
month-day-1 =
    { $day ->
        [7] la prima { $day }
       *[other] il primo { $day }
    }
month-day-2 =
    { $day ->
        [7] la seconda { $day }
       *[other] il secondo { $day }
    }
month-day-3 =
    { $day ->
        [7] la terza { $day }
       *[other] il terzo { $day }
    }
month-day-4 =
    { $day ->
        [7] la quarta { $day }
       *[other] il quarto { $day }
    }
month-day-5 =
    { $day ->
        [7] la quinta { $day }
       *[other] il quinto { $day }
    }
month-day-last =
    { $day ->
        [7] l'ultima { $day }
       *[other] l'ultimo { $day }
    }
when-except = Non c'è in questi giorni: { $days }
when-unpublished = Non sappiamo giorni e orari. Chiama il numero 02 02 02.
when-today-unknown = L'attività di oggi non è sicura. Prima di andare, chiama
where-unpublished = Non sappiamo il luogo. Chiama il numero 02 02 02
address-unpublished = Non sappiamo l'indirizzo

upcoming-title = Prossime date
upcoming-more = Altre date
upcoming-doubtful = Prima di andare, chiama. Il motivo: { $reason }.
upcoming-off = Non si fa. Il motivo: { $reason }.
upcoming-moved-from = È cambiata. Prima era: { $date }.
upcoming-moved = È cambiata: guarda ora e luogo.
why-cancelled = è cancellata
why-suspended = è ferma per ora
why-excepted = chi la organizza non la fa in questo giorno
why-moved = la nuova data è { $date }
why-closure = la Casa di Quartiere è chiusa in questo giorno
why-maybe-closed = la Casa di Quartiere ha chiuso. Non sappiamo se è di nuovo aperta
why-school = le scuole sono chiuse in questo giorno
why-hours-unknown = non sappiamo l'orario della Casa di Quartiere
why-disputed = abbiamo informazioni diverse tra loro
why-outdated = l'informazione è vecchia
holiday-new-year = è Capodanno
holiday-epiphany = è la festa dell'Epifania
holiday-easter = è Pasqua
holiday-easter-monday = è il giorno dopo Pasqua
holiday-liberation = è il 25 aprile, festa della Liberazione
holiday-labour = è il Primo maggio, festa dei lavoratori
holiday-republic = è il 2 giugno, festa della Repubblica
holiday-assumption = è Ferragosto
holiday-saint-francis = è San Francesco
holiday-all-saints = è la festa di tutti i santi
holiday-saint-ambrose = è Sant'Ambrogio, festa di Milano
holiday-immaculate = è la festa dell'Immacolata
holiday-christmas = è Natale
holiday-saint-stephen = è il giorno dopo Natale

status-over = Finita
status-moved = È cambiata: guarda dove e quando
status-outdated =
    Informazione giusta { $date ->
        [8] fino all'{ $date }
        [11] fino all'{ $date }
       *[other] fino al { $date }
    }. Prima di andare, chiama
fact-from =
    Questa informazione è { $date ->
        [8] dell'{ $date }
        [11] dell'{ $date }
       *[other] del { $date }
    }. Può essere cambiata. Prima di andare, chiama.
fact-undated = Non sappiamo di quando è questa informazione, perché la fonte non ha una data. Prima di andare, chiama.
status-full = Posti finiti
status-suspended = Ferma per ora
status-cancelled = Cancellata

price-free = Gratis
price-card = Gratis se hai la tessera della Casa di Quartiere
price-card-euro = La tessera della Casa di Quartiere costa { $euro } euro all'anno. Con la tessera l'attività è gratis.
price-contribution = Paghi qualcosa
price-contribution-euro = Paghi { $euro } euro
price-unknown = Chiedi quanto costa

ages-from = Età: da { $min } anni
ages-to = Età: fino a { $max } anni
ages-between = Età: da { $min } a { $max } anni
audience-all = Per tutte le persone
audience-especially = Soprattutto per: { $groups }
audience-only = Solo per: { $groups }
audience-unknown = Non sappiamo per chi è. Chiama il numero 02 02 02
audience-former-rule = Nel 2023 i centri ex CSRC erano per chi aveva 55 anni o più. Lo scriveva il Comune. La tessera costava 10 euro all'anno. Forse oggi è diverso. Chiama il numero 02 02 02.
languages-spoken = Si parla: { $languages }
step-free-yes = Senza gradini
step-free-no = Ci sono dei gradini

activity-for = Per chi
activity-cost = Quanto costa
activity-languages = Lingue
activity-access = Gradini e altri ostacoli
activity-organizer = Chi organizza
activity-topics = Argomenti
activity-description-missing = Nessuno ha ancora scritto una spiegazione. Per sapere di più, chiama il numero 02 02 02.
activity-bring = Che cosa devi portare
activity-help = In che modo ti aiutano
activity-now = Che cosa puoi fare ora
help-alone = Usi tu il computer. Se vuoi, chiedi aiuto
help-together = Lo fai con una persona
help-workshop = Sei in un gruppo. Una persona insegna
help-on-behalf = Una persona lo fa per te. Tu firmi la delega: è il tuo permesso
seats-left =
    { $count ->
        [0] I posti sono finiti
        [one] C'è ancora { $count } posto
       *[other] Ci sono ancora { $count } posti
    }
seats-all =
    { $count ->
        [one] { $count } posto
       *[other] { $count } posti
    }
waiting-list-yes = C'è una lista d'attesa: aspetti un posto libero
waiting-list-no = Non c'è la lista d'attesa
booking-none = Non devi prenotare: vai e basta
booking-telephone = Per prenotare, chiama:
booking-desk = Vai alla Casa di Quartiere e fai l'iscrizione
booking-online = Per prenotare, vai su internet:
booking-unknown = Non sappiamo se devi prenotare. Chiama il numero 02 02 02
access-yes = Chi dà le informazioni dice: non ci sono gradini o altri ostacoli
access-no = Ci sono gradini o altri ostacoli
access-unknown = Non sappiamo se ci sono gradini. Prima di andare, chiama
access-stated = Sugli ostacoli il Comune scrive solo:
text-in-italian = Questo testo non è in italiano semplice.
names-in-italian = I nomi delle attività non sono in italiano semplice.
