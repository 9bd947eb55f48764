### Wording of what helps whom to take part, and of distances, in simple Italian.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = Per camminare uso un bastone o un deambulatore
need-wheelchair = Sono in carrozzina
need-hearing = Sento poco
need-sight = Vedo poco
need-pram = Ho un bambino nel passeggino

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = modo per partecipare da casa tua
access-step-free = entrata senza gradini
access-no-telephone = modo per partecipare senza usare il telefono
access-captions = sottotitoli (parole scritte) o lingua dei segni
access-tactile-paving = strisce per terra da sentire con il bastone
access-clear-signs = cartelli grandi e facili da leggere
access-large-print = fogli con lettere grandi
access-directions = strada spiegata a parole
access-companion = persona che viene con te

access-helps = Ti aiuta: { $list }.
access-missing = Manca: { $list }.
access-unchecked = Nessuno ha controllato se c'è: { $list }.
access-door = C'è un'entrata senza gradini
access-ask = Prima di andare, chiama il numero 02 02 02.
access-ask-without-hearing = Vai sul posto e chiedi. Oppure chi ti aiuta può chiamare il numero 02 02 02.

attendance-online = Partecipi da casa tua, su internet
attendance-mixed = Anche da casa tua, su internet

distance-short =
    { $minutes ->
        [one] { $length }, a piedi circa { $minutes } minuto
       *[other] { $length }, a piedi circa { $minutes } minuti
    }
distance-far = Milano è lontana da te. Non possiamo dirti che cosa c'è vicino. Scegli una Casa di Quartiere o una zona (Municipio).
distance-only = a { $length } in linea retta
