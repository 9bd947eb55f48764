### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = Vous cherchez peut-être :
suggestions-status = Il y a des suggestions sous le champ.

skip-to-results = Aller aux résultats
filters-need = De quoi avez-vous besoin ?
filters-need-any = Choisissez, si vous voulez
filters-open = Ouvert quand beaucoup ferment
filters-open-any = Peu importe
filters-age = Âge des participants
filters-ways = Comment on participe
filters-step-free = Sans marches
filters-online = Aussi de chez soi, en ligne
filters-language = Langue parlée
filters-language-any = Toutes les langues
filters-access = Ce qu'il vous faut pour participer
filters-near = Près de
filters-near-any = Toute la ville
filters-order = Dans quel ordre
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Près de { $place }
filter-order = Ordre : { $order }
filter-age =
    { $age ->
        [one] { $age } an
       *[other] { $age } ans
    }

day-weekend = Samedi et dimanche
open-august = En août
open-holidays = Les jours fériés
order-relevance = D'abord les plus adaptées
order-time = D'abord celles qui commencent le plus tôt
order-distance = D'abord les plus proches de moi
order-name = De A à Z

reading-corrected = Rien pour « { $typed } ». Nous avons cherché « { $meant } ».
reading-unknown = Nous n'avons rien trouvé pour { $words }. Voici les résultats pour les autres mots.
reading-partial = Aucune activité ne contient tous vos mots. Voici celles qui en contiennent le plus.

near-label = Distance
near-here = Utiliser ma position
near-how = Les distances sont en ligne droite. Les minutes tiennent compte des détours, pour une marche lente, à 3 km par heure.
near-from-here = Vous voyez d'abord ce qui est près de vous. Votre position reste sur cet appareil.
near-unasked = Pour voir d'abord ce qui est proche, dites où vous êtes. Votre position reste sur cet appareil.
near-choose = Ou choisissez une maison de quartier dans « Près de », parmi les filtres, ou un arrondissement (Municipio).
near-refused = Vous n'avez pas autorisé votre position : ce n'est pas grave.
near-unavailable = L'appareil n'arrive pas à savoir où vous êtes.

why-topic = Correspond à :
why-place = Le lieu s'appelle aussi :
why-description = Le mot est dans la description.

dead-end-which = Si vous enlevez un de ces choix, vous trouvez :
dead-end-drop =
    { $count ->
        [one] Sans « { $label } » : { $count } activité
       *[other] Sans « { $label } » : { $count } activités
    }
dead-end-all = Voir toutes les activités
dead-end-nearest = Les plus proches de votre recherche
dead-end-person = Si vous préférez, demandez à une personne.
