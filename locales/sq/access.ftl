### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = Eci me mbështetëse me rrota ose bastun
need-wheelchair = Përdor karrige me rrota
need-hearing = Nuk dëgjoj mirë
need-sight = Nuk shoh mirë
need-pram = Jam me karrocë fëmijësh

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = pjesëmarrje nga shtëpia juaj
access-step-free = hyrje pa shkallë
access-no-telephone = pjesëmarrje pa telefonuar
access-captions = titra ose gjuhë shenjash
access-tactile-paving = shteg që ndihet me bastun
access-clear-signs = tabela të mëdha dhe të qarta
access-large-print = fletë me shkronja të mëdha
access-directions = rruga e përshkruar me fjalë
access-companion = dikush që ju shoqëron

access-helps = Ju ndihmon: { $list }.
access-missing = Mungon: { $list }.
access-unchecked = Nuk e dimë nëse ka: { $list }.
access-door = Ka hyrje pa shkallë
access-ask = Telefononi në 02 02 02 para se të shkoni.
access-ask-without-hearing = Shkoni vetë atje, ose le të telefonojë në 02 02 02 dikush që ju ndihmon.

attendance-online = Nga shtëpia juaj, online
attendance-mixed = Edhe nga shtëpia juaj, online

distance-short =
    { $minutes ->
        [one] { $length }, rreth { $minutes } minutë në këmbë
       *[other] { $length }, rreth { $minutes } minuta në këmbë
    }
distance-far = Jeni larg Milanos: nuk mund t'ju themi çfarë keni pranë. Zgjidhni një shtëpi të lagjes ose një zonë (Municipio).
distance-only = { $length } në vijë të drejtë
