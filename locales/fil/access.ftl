### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = Gumagamit ako ng walker o tungkod
need-wheelchair = Naka-wheelchair ako
need-hearing = Mahina ang pandinig ko
need-sight = Malabo ang mata ko
need-pram = May tulak akong stroller

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = paraan para sumali mula sa bahay
access-step-free = pasukang walang baitang
access-no-telephone = paraan para sumali nang hindi tumatawag
access-captions = subtitles o sign language
access-tactile-paving = daanang nakakapa gamit ang tungkod
access-clear-signs = malalaki at malilinaw na karatula
access-large-print = mga papel na malaki ang sulat
access-directions = daan na ipinaliwanag sa salita
access-companion = taong sasama sa iyo

access-helps = Makakatulong sa iyo: { $list }.
access-missing = Wala: { $list }.
access-unchecked = Hindi pa na-check: { $list }.
access-door = May pasukang walang baitang
access-ask = Tumawag sa 02 02 02 bago pumunta.
access-ask-without-hearing = Magtanong nang personal, o patawagin sa 02 02 02 ang tumutulong sa iyo.

attendance-online = Sasali mula sa bahay, online
attendance-mixed = Puwede rin mula sa bahay, online

distance-short =
    { $minutes ->
        [one] { $length }, mga { $minutes } minutong lakad
       *[other] { $length }, mga { $minutes } minutong lakad
    }
distance-far = Malayo ka sa Milano: hindi namin masasabi kung ano ang malapit sa iyo. Pumili ng community center o ng distrito (Municipio).
distance-only = { $length } sa tuwid na linya
