### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = Comment voir les résultats
view-list = Liste
view-week = Semaine
view-map = Carte
views-in-the-list = Les voir dans la liste

week-house = La semaine dans cette maison de quartier
week-desk = La semaine dans ce lieu
week-days = Choisir le jour
week-before = Jour d'avant : { $date }
week-after = Jour d'après : { $date }
week-untimed = Toute la journée, ou à une heure à confirmer
week-none = Rien n'est prévu dans les sept prochains jours.
week-none-that-day = Rien n'est prévu ce jour-là.
week-doubtful = À confirmer : appelez.
week-more =
    { $count ->
        [one] Une autre
       *[other] { $count } autres
    }

map-borders = Les limites sont celles des quartiers, simplifiées. Source : Ville de Milan, CC BY 4.0.
map-municipi = Les neuf arrondissements (Municipi)
map-city-label = Carte de Milan
map-municipio-label = Carte du Municipio { $number }
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places } lieu
       *[other] { $places } lieux
    }, { $count ->
        [one] { $count } activité
       *[other] { $count } activités
    }
map-municipio-empty = Municipio { $number }, aucune activité
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } activité
       *[other] { $count } activités
    }
map-whole-city = Revenir à toute la ville
map-unknown = Position inconnue
map-nowhere =
    { $count ->
        [one] { $count } activité dont nous ne connaissons pas le lieu
       *[other] { $count } activités dont nous ne connaissons pas le lieu
    }
