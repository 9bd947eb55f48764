### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = Uso un deambulatore o un bastone
need-wheelchair = Uso la carrozzina
need-hearing = Sento poco
need-sight = Vedo poco
need-pram = Spingo un passeggino

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = modo di partecipare da casa
access-step-free = ingresso senza gradini
access-no-telephone = modo di partecipare senza telefonare
access-captions = sottotitoli o lingua dei segni
access-tactile-paving = percorso da sentire con il bastone
access-clear-signs = cartelli grandi e chiari
access-large-print = fogli scritti in grande
access-directions = strada descritta a parole
access-companion = qualcuno che ti accompagna

access-helps = Ti aiuta: { $list }.
access-missing = Manca: { $list }.
access-unchecked = Nessuno ha controllato: { $list }.
access-door = C'è un ingresso senza gradini
access-ask = Chiama 02 02 02 prima di andare.
access-ask-without-hearing = Passa di persona, o fai chiamare 02 02 02 da chi ti aiuta.

attendance-online = Si partecipa da casa, online
attendance-mixed = Anche da casa, online

distance-short =
    { $minutes ->
        [one] { $length }, circa { $minutes } minuto a piedi
       *[other] { $length }, circa { $minutes } minuti a piedi
    }
distance-far = Sei lontano da Milano: non possiamo dirti che cosa è vicino a te. Scegli una casa o un Municipio.
distance-only = a { $length } in linea d'aria
