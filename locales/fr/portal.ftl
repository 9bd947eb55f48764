### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Aller au contenu
nav-label = Principale
menu = Menu
menu-close = Fermer le menu
nav-home = Accueil
nav-activities = Activités
ageing = Bien vieillir
nav-places = Maisons de quartier et guichets
nav-about = D'où viennent les données
breadcrumb-label = Vous êtes ici
languages-label = Langues
language-changed = Langue : { $name }
footer-label = À propos de ce site

## The way to a person: the same on every page.

person-question = Vous préférez parler à une personne ?
person-hours = Le numéro de la Ville répond du lundi au samedi, de 8 h à 18 h.
person-call = Appeler le 02 02 02
person-desks = Trouver un guichet WeMi

notices-label = Avis
sample-notice = Démonstration : les activités et les horaires de cette page sont inventés.
expired-notice = Ces données valaient jusqu'au { $date }. Avant de sortir, appelez le 02 02 02.

## Before and instead of the program.

boot-waiting = Nous préparons la page en français. Un instant.
boot-failed = La recherche ne fonctionne pas en ce moment. Vous pouvez lire la page, la recharger, ou appeler le 02 02 02.
boot-filtering = Nous cherchons parmi les activités. Un instant.
loading-page = Nous chargeons la page. Un instant.
language-unavailable = Nous ne pouvons pas charger cette langue : { $name }.

unreached = La page demandée ne s'est pas chargée. Vous voyez encore la page précédente.
failure-title = Les activités ne se chargent pas
failure-what = Nous ne pouvons pas lire la liste des activités et des maisons de quartier.
failure-network = Il n'y a peut-être pas de connexion, ou le service est arrêté.
failure-broken = Le fichier des activités est endommagé. Ce n'est pas votre faute.
failure-newer = Le fichier des activités est plus récent que cette page. Rechargez la page.
failure-empty = Le fichier des activités est vide. Ce n'est pas votre faute.
failure-call = En attendant, appelez le 02 02 02, ou allez à la maison de quartier (Casa di Quartiere) la plus proche.
failure-retry = Réessayer
failure-retrying = Nous réessayons. Un instant.

not-found-title = Cette page n'existe pas
not-found-what = L'adresse est incorrecte, ou l'activité est terminée.
not-found-retired = Depuis le { $date }, cette page n'existe plus.
not-found-replaced = À sa place :
not-found-try = Vous pouvez chercher parmi les activités, ou voir la liste des maisons de quartier.

## Front page.

home-title = Qu'avez-vous envie de faire ?
home-description = Activités, maisons de quartier et guichets à Milan : ce qu'il y a, où, quand et à quel prix.
ageing-description = Activités, services et aides pour les plus de 65 ans et pour ceux qui les aident.
home-examples = Par exemple :
home-example-1 = cartes
home-example-2 = danse
home-example-3 = aide numérique
door-activities = Cours, groupes, jeux et aide près de vous
door-ageing = Être bien, ensemble et en sécurité après 65 ans
door-places = Adresses, horaires et services, par arrondissement (Municipio)
home-soon = Dans les prochains jours
home-soon-none = Dans les 7 prochains jours, aucune activité n'a d'horaire confirmé.
home-soon-all = Toutes les activités des 7 prochains jours
home-topics = Qu'est-ce qui vous intéresse ?
home-municipi = Chercher dans votre arrondissement (Municipio)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
