### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = Uso andador o bastón
need-wheelchair = Uso silla de ruedas
need-hearing = Oigo poco
need-sight = Veo poco
need-pram = Llevo un cochecito de bebé

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = forma de participar desde tu casa
access-step-free = entrada sin escalones
access-no-telephone = forma de participar sin llamar por teléfono
access-captions = subtítulos o lengua de señas
access-tactile-paving = camino que se siente con el bastón
access-clear-signs = carteles grandes y claros
access-large-print = hojas con letra grande
access-directions = camino explicado con palabras
access-companion = alguien que te acompaña

access-helps = Te ayuda: { $list }.
access-missing = Falta: { $list }.
access-unchecked = Sin comprobar: { $list }.
access-door = Hay una entrada sin escalones
access-ask = Llama al 02 02 02 antes de ir.
access-ask-without-hearing = Acércate en persona, o pide a quien te ayuda que llame al 02 02 02.

attendance-online = Se participa en línea, desde tu casa
attendance-mixed = También desde tu casa, en línea

distance-short =
    { $minutes ->
        [one] { $length }, alrededor de { $minutes } minuto a pie
       *[other] { $length }, unos { $minutes } minutos a pie
    }
distance-far = Estás lejos de Milán: no podemos decirte qué está cerca de ti. Elige una casa de barrio o un distrito (Municipio).
distance-only = a { $length } en línea recta
