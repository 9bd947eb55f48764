### `feed export`: what stands in the files, which are Italian like the feed, and what the tool says about them.
booking-is-not-needed = Non serve prenotare.
booking-is-at-desk = Iscrizione alla casa, di persona.
booking-is-telephone = Prenota per telefono: { $number }.
booking-is-online = Prenota su internet: { $url }
