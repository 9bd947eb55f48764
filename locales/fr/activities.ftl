### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = Écrivez une activité, un besoin ou une rue
search-button = Chercher

activities-title = Activités
activities-description = Cours, groupes, jeux, fêtes et aide dans les maisons de quartier (Case di Quartiere) et guichets WeMi de Milan.
activities-title-text = Activités : { $text }
activities-browse = Voir chaque maison de quartier
activities-browse-hint = Chaque maison de quartier a sa page, avec toutes ses activités.

filters = Filtres
filters-day = Quand
filters-day-any = N'importe quel jour
filters-part = Moment de la journée
filters-part-any = N'importe quelle heure
filters-topic = Quoi
filters-audience = Pour qui
filters-cost = Prix
filters-free = Gratuit seulement
filters-municipio = Arrondissement (Municipio)
filters-place = Maison de quartier ou guichet
filters-place-any = Tous les lieux
filters-apply = Voir les résultats
filters-active = Filtres choisis
filters-remove = Enlever : { $label }
filters-clear = Enlever tous les filtres
filters-more = Autres filtres
filter-text = « { $text } »

day-today = Aujourd'hui
day-tomorrow = Demain
day-week = Dans les 7 prochains jours
part-morning = Matin
part-afternoon = Après-midi
part-evening = Soir

audience-older = Personnes âgées
audience-adults = Adultes
audience-young = Jeunes
audience-children = Enfants
audience-families = Familles
audience-carers = Personnes qui aident un proche
audience-newcomers = Nouveaux venus en Italie

results-count =
    { $count ->
        [0] Aucune activité
        [one] { $count } activité
       *[other] { $count } activités
    }
results-possible-title = Horaire à confirmer
results-possible =
    { $count ->
        [one] Il y a { $count } activité dont nous ne connaissons pas l'horaire. Appelez avant d'y aller.
       *[other] Il y a { $count } activités dont nous ne connaissons pas l'horaire. Appelez avant d'y aller.
    }
results-ask-title = Peut-être adaptées
results-ask =
    { $count ->
        [one] Il y a { $count } activité qui convient peut-être. Appelez avant d'y aller.
       *[other] Il y a { $count } activités qui conviennent peut-être. Appelez avant d'y aller.
    }
results-status =
    { $count ->
        [0] Aucune activité trouvée.
        [one] { $count } activité trouvée.
       *[other] { $count } activités trouvées.
    }
results-none = Aucune activité ne répond à tout ce que vous avez demandé.
results-none-hint = Essayez d'enlever un filtre, ou d'écrire un seul mot.
results-more =
    { $count ->
        [one] Voir une autre activité
       *[other] Voir { $count } autres activités
    }

card-when = Quand
card-where = Où
card-ask = demandez quand
when-next-today = Aujourd'hui, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, demandez l'heure
when-next-label = La prochaine fois :
when-times = de { $from } à { $to }
when-weekly = Chaque { $days }, { $times }
when-weekly-unknown = Chaque { $days } (demandez l'heure).
when-weeks = Toutes les { $weeks } semaines ({ $days }), { $times }
when-weeks-unknown = Toutes les { $weeks } semaines ({ $days }, demandez l'heure).
when-opening = Aux heures d'ouverture de la maison de quartier
when-opening-days = { $days }, aux heures d'ouverture de la maison de quartier
when-dates = { $days }, { $times }
when-dates-unknown = { $days } (demandez l'heure).
when-limited = { $rule }, { $limit }
title-in-place = { $name }, { $place }
when-from = à partir du { $date }
when-until = jusqu'au { $date }
when-whole-day = toute la journée
when-also = Aussi : { $days }
when-school-terms = N'a pas lieu quand les écoles sont fermées
when-monthly = Chaque mois, { $days }, { $times }
when-monthly-unknown = Chaque mois, { $days } (demandez l'heure).
month-day-1 = le premier { $day }
month-day-2 = le deuxième { $day }
month-day-3 = le troisième { $day }
month-day-4 = le quatrième { $day }
month-day-5 = le cinquième { $day }
month-day-last = le dernier { $day }
when-except = N'a pas lieu : { $days }
when-unpublished = Nous ne connaissons ni les jours ni les horaires. Appelez le 02 02 02.
when-today-unknown = Aujourd'hui, à confirmer : appelez d'abord
where-unpublished = Pour connaître le lieu, appelez le 02 02 02
address-unpublished = Nous ne connaissons pas l'adresse

upcoming-title = Les prochaines dates
upcoming-more = Autres dates
upcoming-doubtful = Appelez avant d'y aller, car { $reason }.
upcoming-off = N'a pas lieu, car { $reason }.
upcoming-moved-from = Déplacée : elle était prévue le { $date }.
upcoming-moved = Changement : voyez l'heure et le lieu.
why-cancelled = elle est annulée
why-suspended = elle est suspendue
why-excepted = les organisateurs ne la font pas ce jour-là
why-moved = elle est déplacée au { $date }
why-closure = la maison de quartier est fermée
why-maybe-closed = la maison de quartier a fermé, et nous ne savons pas si elle a rouvert
why-school = les écoles sont fermées
why-hours-unknown = nous ne connaissons pas les horaires de la maison de quartier
why-disputed = les données se contredisent
why-outdated = l'information n'est plus à jour
holiday-new-year = c'est le jour de l'An
holiday-epiphany = c'est l'Épiphanie
holiday-easter = c'est Pâques
holiday-easter-monday = c'est le lundi de Pâques
holiday-liberation = c'est la fête de la Libération
holiday-labour = c'est la fête du Travail
holiday-republic = c'est la fête de la République
holiday-assumption = c'est le 15 août (Ferragosto)
holiday-saint-francis = c'est la Saint-François
holiday-all-saints = c'est la Toussaint
holiday-saint-ambrose = c'est la Saint-Ambroise, fête de Milan
holiday-immaculate = c'est l'Immaculée Conception
holiday-christmas = c'est Noël
holiday-saint-stephen = c'est la Saint-Étienne

status-over = C'est terminé
status-moved = Changement : voyez où et quand
status-outdated = Information valable jusqu'au { $date } : appelez d'abord
fact-from = Cette information date du { $date }. Appelez avant d'y aller, car elle a pu changer.
fact-undated = Nous ne savons pas de quand date cette information, car la source ne le dit pas. Appelez avant d'y aller.
status-full = Il n'y a plus de places
status-suspended = C'est suspendu pour le moment
status-cancelled = C'est annulé

price-free = Gratuit
price-card = Gratuit avec la carte de la maison de quartier
price-card-euro = Gratuit avec la carte de la maison de quartier ({ $euro } € par an)
price-contribution = Avec une contribution
price-contribution-euro = Contribution de { $euro } €
price-unknown = Demandez le prix

ages-from = À partir de { $min } ans
ages-to = Jusqu'à { $max } ans
ages-between = De { $min } à { $max } ans
audience-all = Pour tout le monde
audience-especially = Surtout pour : { $groups }
audience-only = Seulement pour : { $groups }
audience-unknown = Nous ne savons pas pour qui c'est : appelez le 02 02 02
audience-former-rule = En 2023, la Ville écrivait que les anciens centres CSRC étaient ouverts à partir de 55 ans. La carte coûtait 10 euros par an. Nous ne savons pas si c'est encore le cas : appelez le 02 02 02.
languages-spoken = On parle : { $languages }
step-free-yes = Sans marches
step-free-no = Il y a des marches

activity-for = Pour qui
activity-cost = Prix
activity-languages = Langues
activity-access = Marches et obstacles
activity-organizer = Qui organise
activity-topics = Thèmes
activity-description-missing = Personne n'a encore écrit de description. Pour en savoir plus, appelez le 02 02 02.
activity-bring = Ce qu'il faut apporter
activity-help = Comment on vous aide
activity-now = Ce que vous pouvez faire maintenant
help-alone = Vous utilisez l'ordinateur, et demandez au besoin
help-together = Vous le faites ensemble
help-workshop = En groupe, avec quelqu'un qui enseigne
help-on-behalf = On le fait à votre place, avec votre procuration
seats-left =
    { $count ->
        [0] Il n'y a plus de places
        [one] Il reste { $count } place
       *[other] Il reste { $count } places
    }
seats-all =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
waiting-list-yes = Il y a une liste d'attente
waiting-list-no = Il n'y a pas de liste d'attente
booking-none = Pas besoin de réserver : allez-y directement
booking-telephone = Réservez par téléphone :
booking-desk = Inscrivez-vous sur place, à la maison de quartier
booking-online = Réservez sur internet :
booking-unknown = Nous ne savons pas s'il faut réserver : appelez le 02 02 02
access-yes = Ceux qui publient les données disent qu'il n'y a ni marches ni autres obstacles
access-no = Il y a des marches ou d'autres obstacles
access-unknown = Nous ne savons pas s'il y a des marches : appelez avant d'y aller
access-stated = Sur les obstacles, la Ville écrit seulement ceci, en italien :
text-in-italian = Ce texte est en italien.
names-in-italian = Les noms des activités sont en italien.
