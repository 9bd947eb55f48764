### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = Uso un deambulatore o un bastone
need-wheelchair = Uso la carrozzina
need-hearing = Sento poco
need-sight = Vedo poco
need-pram = Vengo con il passeggino

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = possibilità di partecipare da casa tua
access-step-free = ingresso senza gradini
access-no-telephone = possibilità di partecipare senza telefonare
access-captions = sottotitoli o lingua dei segni
access-tactile-paving = percorso tattile a terra per chi non vede
access-clear-signs = cartelli grandi e chiari
access-large-print = testi stampati in caratteri grandi
access-directions = indicazioni scritte per arrivare
access-companion = qualcuno che ti accompagna

access-helps = Ti aiuta: { $list }.
access-missing = Manca: { $list }.
access-unchecked = Non sappiamo se c'è: { $list }.
access-door = C'è un ingresso senza gradini
access-ask = Chiama lo 02 02 02 prima di andare.
access-ask-without-hearing = Passa di persona, o fai chiamare lo 02 02 02 da chi ti aiuta.

attendance-online = Si partecipa online, da casa tua
attendance-mixed = Anche online, da casa tua

distance-short =
    { $minutes ->
        [one] { $length }, circa { $minutes } minuto a piedi
       *[other] { $length }, circa { $minutes } minuti a piedi
    }
distance-far = Ti trovi lontano da Milano, perciò non possiamo dirti che cosa c'è vicino a te. Scegli una Casa di Quartiere o un Municipio (zona della città).
distance-only = a { $length } in linea d'aria
