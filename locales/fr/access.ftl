### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = J'utilise un déambulateur ou une canne
need-wheelchair = J'utilise un fauteuil roulant
need-hearing = J'entends mal
need-sight = Je vois mal
need-pram = Je viens avec une poussette

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = moyen de participer de chez soi
access-step-free = entrée sans marches
access-no-telephone = moyen de participer sans téléphoner
access-captions = sous-titres ou langue des signes
access-tactile-paving = bande de guidage au sol
access-clear-signs = panneaux grands et clairs
access-large-print = textes en gros caractères
access-directions = itinéraire décrit par écrit
access-companion = quelqu'un qui vous accompagne

access-helps = Ce qui vous aide : { $list }.
access-missing = Ce qui manque : { $list }.
access-unchecked = Pas encore vérifié : { $list }.
access-door = Il y a une entrée sans marches
access-ask = Appelez le 02 02 02 avant d'y aller.
access-ask-without-hearing = Passez sur place, ou demandez à un proche d'appeler le 02 02 02.

attendance-online = On participe de chez soi, en ligne
attendance-mixed = Aussi de chez soi, en ligne

distance-short =
    { $minutes ->
        [one] { $length }, environ { $minutes } minute à pied
       *[other] { $length }, environ { $minutes } minutes à pied
    }
distance-far = Vous êtes loin de Milan : nous ne savons pas ce qui est près de vous. Choisissez une maison de quartier ou un arrondissement (Municipio).
distance-only = à { $length } en ligne droite
