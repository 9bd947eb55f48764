### `feed export`: what stands in the files, which are Italian like the feed, and what the tool says about them.

ics-calendar-of = Attività: { $name }
ics-calendar-nowhere = Attività di cui non conosciamo il luogo
ics-cancelled-once = Questa volta non si fa.
ics-moved-once = Questa volta è stata spostata.
export-holiday = È festivo: chiedi alla Casa di Quartiere se l'attività si fa. Chiama lo 02 02 02.
export-disputed = I dati della Casa di Quartiere si contraddicono: chiedi se l'attività si fa. Chiama lo 02 02 02.
export-maybe-closed = La Casa di Quartiere ha chiuso e non sappiamo quando riapre: chiedi se l'attività si fa. Chiama lo 02 02 02.
export-outdated = Non sappiamo se l'attività continua: chiedi se si fa. Chiama lo 02 02 02.
ics-status = Stato: { $status }.
ics-time-unknown = Orario da chiedere.
ics-price = Costo: { $price }.
ics-valid-through = Informazione valida fino al { $date }.
booking-is-not-needed = Non serve prenotare.
booking-is-at-desk = Iscrizione di persona, alla Casa di Quartiere.
booking-is-telephone = Prenota per telefono: { $number }.
booking-is-online = Prenota su internet: { $url }
export-files =
    { $count ->
        [one] { $count } file scritto in { $dir }
       *[other] { $count } file scritti in { $dir }
    }
export-records =
    { $count ->
        [one] { $count } attività esportata
       *[other] { $count } attività esportate
    }
export-left-out =
    { $count ->
        [one] { $count } attività lasciata fuori: nessuno ha pubblicato giorni e orari da mettere in un calendario
       *[other] { $count } attività lasciate fuori: nessuno ha pubblicato giorni e orari da mettere in un calendario
    }
