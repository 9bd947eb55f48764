### `feed export`: what stands in the files, which are Italian like the feed, and what the tool says about them.

ics-calendar-of = Attività: { $name }
ics-calendar-nowhere = Attività senza un luogo
ics-cancelled-once = Questa volta non si fa.
ics-moved-once = Questa volta è stata spostata.
export-holiday = È festivo: chiedi alla casa se si fa. Chiama 02 02 02.
export-disputed = I dati della casa non concordano: chiedi se si fa. Chiama 02 02 02.
export-maybe-closed = La casa ha chiuso e non sappiamo quando riapre: chiedi se si fa. Chiama 02 02 02.
export-outdated = Non sappiamo se continua: chiedi se si fa. Chiama 02 02 02.
ics-status = Stato: { $status }.
ics-time-unknown = Ora da chiedere.
ics-price = Costo: { $price }.
ics-valid-through = Informazione valida fino al { $date }.
booking-is-not-needed = Non serve prenotare.
booking-is-at-desk = Iscrizione alla casa, di persona.
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
        [one] { $count } attività lasciata fuori: nessuno ha pubblicato giorni e ore che un calendario possa dire
       *[other] { $count } attività lasciate fuori: nessuno ha pubblicato giorni e ore che un calendario possa dire
    }
