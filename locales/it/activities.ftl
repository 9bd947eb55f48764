### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is. A choice by $date is by the day of the
### month, for the article; one by $day is by the day of the week, from Monday, 1.

search-label = Scrivi un'attività, un bisogno o una via
search-button = Cerca

activities-title = Attività
activities-description = Corsi, gruppi, giochi, feste e aiuti nelle Case di Quartiere e negli sportelli WeMi di Milano.
activities-title-text = Attività: { $text }
activities-browse = Le attività di ogni Casa di Quartiere
activities-browse-hint = Ogni Casa di Quartiere ha la sua pagina, con tutte le sue attività.

filters = Filtri
filters-day = Quando
filters-day-any = Qualsiasi giorno
filters-part = Parte della giornata
filters-part-any = Qualsiasi ora
filters-topic = Che cosa
filters-audience = Per chi
filters-cost = Costo
filters-free = Solo gratis
filters-municipio = Municipio
filters-place = Casa di Quartiere o sportello
filters-place-any = Tutti i luoghi
filters-apply = Mostra i risultati
filters-active = Filtri scelti
filters-remove = Togli: { $label }
filters-clear = Togli tutti i filtri
filters-more = Altri filtri
filter-text = «{ $text }»

day-today = Oggi
day-tomorrow = Domani
day-week = Nei prossimi 7 giorni
part-morning = Mattina
part-afternoon = Pomeriggio
part-evening = Sera

audience-older = Persone anziane
audience-adults = Adulti
audience-young = Giovani
audience-children = Bambini
audience-families = Famiglie
audience-carers = Chi assiste una persona
audience-newcomers = Chi è arrivato da poco in Italia

results-count =
    { $count ->
        [0] Nessuna attività
        [one] { $count } attività
       *[other] { $count } attività
    }
results-possible-title = Non conosciamo l'orario
results-possible =
    { $count ->
        [one] C'è { $count } attività di cui non conosciamo l'orario. Chiama prima di andare.
       *[other] Ci sono { $count } attività di cui non conosciamo l'orario. Chiama prima di andare.
    }
results-ask-title = Forse vanno bene
results-ask =
    { $count ->
        [one] C'è { $count } attività che forse va bene. Chiama prima di andare.
       *[other] Ci sono { $count } attività che forse vanno bene. Chiama prima di andare.
    }
results-status =
    { $count ->
        [0] Nessuna attività trovata.
        [one] { $count } attività trovata.
       *[other] { $count } attività trovate.
    }
results-none = Nessuna attività risponde a tutto quello che hai chiesto.
results-none-hint = Prova a togliere un filtro, o a scrivere una parola sola.
results-more =
    { $count ->
        [one] Mostra un'altra attività
       *[other] Mostra altre { $count } attività
    }

card-when = Quando
card-where = Dove
card-ask = chiedi quando
when-next-today = Oggi, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, chiedi l'orario
when-next-label = La prossima volta:
when-times = dalle { $from } alle { $to }
when-weekly = Ogni { $days }, { $times }
when-weekly-unknown = Ogni { $days } (chiedi l'orario).
when-weeks = Ogni { $weeks } settimane, di { $days }, { $times }
when-weeks-unknown = Ogni { $weeks } settimane, di { $days } (chiedi l'orario).
when-opening = Negli orari di apertura della Casa di Quartiere
when-opening-days = { $days }, negli orari di apertura della Casa di Quartiere
when-dates = { $days }, { $times }
when-dates-unknown = { $days } (chiedi l'orario).
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
when-whole-day = tutto il giorno
when-also = Anche: { $days }
when-school-terms = Non si fa quando le scuole sono chiuse
when-monthly = Ogni mese, { $days }, { $times }
when-monthly-unknown = Ogni mese, { $days } (chiedi l'orario).
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
when-except = Non si fa: { $days }
when-unpublished = Non conosciamo giorni e orari. Chiama lo 02 02 02.
when-today-unknown = Oggi non è sicuro: chiama prima
where-unpublished = Non sappiamo ancora dove: chiama lo 02 02 02
address-unpublished = Non conosciamo l'indirizzo

upcoming-title = Le prossime date
upcoming-more = Altre date
upcoming-doubtful = Chiama prima di andare, perché { $reason }.
upcoming-off = Non si fa, perché { $reason }.
upcoming-moved-from = Spostata: era prevista per { $date }.
upcoming-moved = Spostata: guarda ora e luogo.
why-cancelled = è annullata
why-suspended = è sospesa
why-excepted = in questo giorno gli organizzatori non la fanno
why-moved = è spostata a { $date }
why-closure = la Casa di Quartiere è chiusa
why-maybe-closed = la Casa di Quartiere ha chiuso, e non sappiamo se ha riaperto
why-school = le scuole sono chiuse
why-hours-unknown = non conosciamo l'orario della Casa di Quartiere
why-disputed = i dati si contraddicono
why-outdated = l'informazione è scaduta
holiday-new-year = è Capodanno
holiday-epiphany = è l'Epifania
holiday-easter = è Pasqua
holiday-easter-monday = è Pasquetta
holiday-liberation = è la festa della Liberazione
holiday-labour = è il Primo maggio, festa del Lavoro
holiday-republic = è la festa della Repubblica
holiday-assumption = è Ferragosto
holiday-saint-francis = è la festa di San Francesco
holiday-all-saints = è Ognissanti
holiday-saint-ambrose = è Sant'Ambrogio
holiday-immaculate = è l'Immacolata
holiday-christmas = è Natale
holiday-saint-stephen = è Santo Stefano

status-over = Finita
status-moved = Spostata: guarda dove e quando
status-outdated =
    Informazione valida { $date ->
        [8] fino all'{ $date }
        [11] fino all'{ $date }
       *[other] fino al { $date }
    }: chiama prima
fact-from =
    Informazione { $date ->
        [8] dell'{ $date }
        [11] dell'{ $date }
       *[other] del { $date }
    }. Chiama prima di andare, perché può essere cambiata.
fact-undated = Non sappiamo a quando risale questa informazione, perché la fonte non ha una data. Chiama prima di andare.
status-full = Al completo
status-suspended = Sospesa per ora
status-cancelled = Annullata

price-free = Gratis
price-card = Gratis con la tessera della Casa di Quartiere
price-card-euro = Gratis con la tessera della Casa di Quartiere ({ $euro } € all'anno)
price-contribution = Con un contributo
price-contribution-euro = Contributo di { $euro } €
price-unknown = Chiedi quanto costa

ages-from = Da { $min } anni in su
ages-to = Fino a { $max } anni
ages-between = Da { $min } a { $max } anni
audience-all = Per tutti
audience-especially = Soprattutto per: { $groups }
audience-only = Solo per: { $groups }
audience-unknown = Non sappiamo per chi è: chiama lo 02 02 02
audience-former-rule = Nel 2023 il Comune scriveva che i centri ex CSRC erano aperti dai 55 anni. La tessera costava 10 euro all'anno. Non sappiamo se vale ancora: chiama lo 02 02 02.
languages-spoken = Si parla: { $languages }
step-free-yes = Senza gradini
step-free-no = Ci sono gradini

activity-for = Per chi
activity-cost = Costo
activity-languages = Lingue
activity-access = Gradini e barriere
activity-organizer = Chi organizza
activity-topics = Argomenti
activity-description-missing = Nessuno ha ancora scritto una descrizione. Per saperne di più, chiama lo 02 02 02.
activity-bring = Che cosa portare
activity-help = Come ti aiutano
activity-now = Che cosa puoi fare adesso
help-alone = Usi tu il computer e, se serve, chiedi aiuto
help-together = Lo fate insieme
help-workshop = In gruppo, con chi insegna
help-on-behalf = Lo fanno al posto tuo, con la tua delega
seats-left =
    { $count ->
        [0] Non ci sono più posti
        [one] Resta { $count } posto
       *[other] Restano { $count } posti
    }
seats-all =
    { $count ->
        [one] { $count } posto
       *[other] { $count } posti
    }
waiting-list-yes = C'è una lista d'attesa
waiting-list-no = Non c'è una lista d'attesa
booking-none = Non serve prenotare: vai e basta
booking-telephone = Prenota per telefono:
booking-desk = Per iscriverti, passa di persona alla Casa di Quartiere
booking-online = Prenota su internet:
booking-unknown = Non sappiamo se serve prenotare: chiama lo 02 02 02
access-yes = Secondo chi pubblica i dati, non ci sono gradini né altre barriere
access-no = Ci sono gradini o altre barriere
access-unknown = Non sappiamo se ci sono gradini: chiama prima di andare
access-stated = Sulle barriere il Comune scrive solo:
text-in-italian = Questo testo è in italiano.
names-in-italian = I nomi delle attività sono in italiano.
