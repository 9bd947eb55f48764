### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = maison de quartier centre social
kind-words-ex-csrc = csrc centre personnes âgées seniors aînés retraités club troisième âge
kind-words-ex-cam = cam centre familles jeunes tous les âges
kind-words-wemi = wemi guichet bureau information orientation conseil
kind-words-laboratory = espace atelier laboratoire de quartier
kind-words-service = service bureau public

places-title = Maisons de quartier et guichets
places-description = Les maisons de quartier (Case di Quartiere), guichets WeMi et espaces de quartier de Milan, par arrondissement (Municipio).
places-houses = Maisons de quartier (Case di Quartiere)
places-houses-hint = Des lieux du quartier où l'on joue, danse, apprend et passe du temps ensemble.
places-desks = Guichets WeMi
places-desks-hint = On vous écoute et on vous aide à trouver le bon service. C'est gratuit.
places-laboratories = Espaces de quartier (Laboratori di Quartiere)
places-laboratories-hint = Des espaces dans les quartiers de logements sociaux.
places-services = Autres services
places-no-municipio = Autres lieux
places-jump = Aller à votre arrondissement (Municipio)
places-activities-count =
    { $count ->
        [0] Aucune activité publiée
        [one] { $count } activité
       *[other] { $count } activités
    }

kind-ex-csrc = Maison de quartier (Casa di Quartiere). Avant, c'était un CSRC, un centre pour personnes âgées.
kind-ex-cam = Maison de quartier (Casa di Quartiere). Avant, c'était un CAM, un centre ouvert à tous les âges.
kind-house = Maison de quartier (Casa di Quartiere).
kind-wemi = Guichet WeMi : il vous écoute, vous informe et vous oriente vers les services.
kind-laboratory = Espace de quartier (Laboratorio di Quartiere).
kind-service = Service public.

place-address = Adresse
place-address-unknown = Nous ne l'avons pas trouvée. Demandez au 02 02 02.
place-map = Ouvrir la carte (site OpenStreetMap)
place-municipio = Arrondissement (Municipio)
place-municipio-unknown = Nous ne le savons pas
place-quarter = Quartier (quartiere)
place-phone = Téléphone
place-phone-unknown = Non publié. Appelez le 02 02 02.
place-email = E-mail
place-inside = Se trouve dans
place-also = S'appelle aussi
place-facilities = Ce qu'il y a
place-facilities-unknown = Nous ne le savons pas
place-facilities-there = Il y a : { $list }
place-facilities-no = Non disponible : { $list }
facility-air-conditioning = climatisation
facility-wifi = wifi
facility-garden = jardin
facility-cafe = café-bar
facility-vending-machine = distributeur de boissons ou de nourriture

facility-lift = ascenseur
facility-accessible-toilet = toilettes accessibles en fauteuil roulant
facility-hearing-loop = système pour appareils auditifs
place-directions = Comment y aller

hours-title = Horaires d'ouverture
hours-ended = Horaires déjà terminés
hours-unknown = Nous ne connaissons pas les horaires. Appelez le 02 02 02 avant d'y aller.
hours-valid = Ces horaires sont valables uniquement aux dates indiquées ici.
hours-end = Ces horaires sont valables uniquement aux dates indiquées ici, jusqu'au { $last }. Nous ne connaissons pas les horaires des jours suivants.
hours-over = Les horaires publiés étaient valables jusqu'au { $last }. Nous ne connaissons pas les horaires des jours suivants. Appelez le 02 02 02 avant d'y aller.
hours-season = Du { $first } au { $last }
hours-season-from = À partir du { $first }
hours-season-until = Jusqu'au { $last }
hours-always = Toute l'année
hours-past = terminé
hours-day = Jour
hours-times = Horaire
hours-closed = Fermé
hours-special = Horaires particuliers
hours-holidays-open = Les jours fériés, c'est ouvert comme d'habitude.
hours-holidays-closed = Les jours fériés, c'est fermé.
hours-holidays-unknown = Les jours fériés, c'est peut-être fermé : appelez d'abord.
closures-title = Fermetures
closure-day = { $first }
closure-span = Du { $first } au { $last }
closure-open-end = À partir du { $first }. Nous ne connaissons pas la date de réouverture.
closure-disputed = Les mêmes données disent aussi que c'est ouvert : appelez avant d'y aller.

open-check = Ouverture aujourd'hui : voyez les horaires plus bas.
open-until = Ouvert maintenant, jusqu'à { $time }
open-closed = Fermé maintenant
open-closed-next-today = Fermé maintenant. Ouvre aujourd'hui à { $time }
open-closed-next = Fermé maintenant. Ouvre { $date } à { $time }
open-unknown = Nous ne savons pas si c'est ouvert aujourd'hui. Appelez le 02 02 02.
open-holiday = Aujourd'hui, { $holiday } : nous ne savons pas si c'est ouvert. Appelez le 02 02 02.
open-disputed = Les données d'aujourd'hui se contredisent. Appelez le 02 02 02.

notes-title = À savoir
place-desks = Guichets dans cette maison de quartier
place-activities = Activités dans cette maison de quartier
place-activities-desk = Ce qu'on fait ici
place-activities-none = Personne n'a publié d'activités pour ce lieu. Appelez le 02 02 02, ou passez sur place.

source-title = D'où vient cette information
source-dates = Daté du { $published }, lu le { $checked }.
source-undated = La source ne dit pas quand elle a été publiée. Nous l'avons lue le { $checked }.
source-checked = Dernière vérification : { $date }.
source-checked-how = Dernière vérification : { $date } ({ $how }).
check-call = par téléphone
check-visit = sur place
check-mail = par courrier
check-document = sur un document
source-more = D'où viennent les données
