### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = Mieux lire
reading-all = Tous les réglages de lecture

## The page of settings: the name of each choice, then its values.

settings-title = Comment voulez-vous lire ?
settings-description = Texte plus grand, couleurs, espaces, version essentielle, écoute : choisissez comment lire ce site.
settings-intro = Choisissez plus bas : la page change tout de suite.
settings-kept = Vos choix restent sur cet appareil. Nous ne les envoyons à personne.
settings-not-kept = Ce navigateur ne garde pas vos choix. Ils valent tant que la page reste ouverte.
settings-without-script = Pour choisir ici, il faut JavaScript. Vous pouvez aussi agrandir le texte avec les commandes de votre navigateur.
settings-restore = Utiliser les réglages de mon appareil
settings-restored = Les réglages de votre appareil sont utilisés.
settings-languages = Changer de langue

setting-text = Taille du texte
setting-text-100 = Normale
setting-text-125 = Un peu plus grande
setting-text-150 = Grande
setting-text-200 = Très grande
setting-theme = Couleurs
setting-theme-device = Comme l'appareil
setting-theme-light = Claires
setting-theme-dark = Sombres
setting-theme-contrast = Contraste élevé
setting-lines = Espace entre les lignes
setting-lines-normal = Normal
setting-lines-wide = Large
setting-letters = Espace entre les lettres
setting-letters-normal = Normal
setting-letters-wide = Large
setting-links = Liens
setting-links-normal = Comme d'habitude
setting-links-underlined = Toujours soulignés
setting-motion = Mouvement
setting-motion-device = Comme l'appareil
setting-motion-still = Rien ne bouge
setting-version = Version de la page
setting-version-whole = Complète
setting-version-essential = Essentielle
setting-version-hint = La version essentielle a les mêmes informations sur une colonne, sans carte et sans suggestions. Elle commence par un résumé et le sommaire de la page.
setting-announcements = Annonces du lecteur d'écran
setting-announcements-normal = Normales
setting-announcements-detailed = Détaillées
setting-announcements-off = Aucune
setting-announcements-hint = Après une recherche, le lecteur d'écran dit combien d'activités il y a. Avec les annonces détaillées, il dit aussi les filtres.
setting-listen = Écouter
setting-listen-off = Sans boutons
setting-listen-on = Avec les boutons « Écouter »
setting-listen-hint = Un bouton lit à voix haute la page ou une fiche, avec la voix de votre appareil.
setting-operator = Notes pour la personne qui aide
setting-operator-off = Masquées
setting-operator-on = Visibles
setting-operator-hint = Dans les guides, pour le personnel et la famille.
setting-example = Gym douce, mardi matin
setting-example-link = Un lien

home-large-text = Gros caractères

## The essential version.

overview-label = Sur cette page
summary-results =
    { $count ->
        [0] Aucune activité.
        [one] { $count } activité.
       *[other] { $count } activités.
    }
summary-answers = Activités trouvées
summary-order = Ordre : { $label }.
summary-filters = Filtres : { $list }.
summary-place =
    { $count ->
        [0] Il n'y a pas d'activités publiées ici.
        [one] Il y a { $count } activité ici.
       *[other] Il y a { $count } activités ici.
    }
time-whole-hour = { $hour } h
time-hour-and-minutes = { $hour } h { $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] Aucune activité trouvée. Filtres : { $list }.
        [one] { $count } activité trouvée. Filtres : { $list }.
       *[other] { $count } activités trouvées. Filtres : { $list }.
    }
results-status-shown = Activités affichées : { $shown } sur { $count }.

## Reading aloud.

listen-page = Écouter la page
listen-card = Écouter : { $name }
listen-stop = Arrêter la lecture
listen-reading = Lecture de la page en cours.
listen-no-voice = Cet appareil n'a pas de voix pour cette langue : { $name }.
listen-some-missing = Certaines parties ne peuvent pas être lues. Il manque la voix pour cette langue : { $name }.
listen-silent = La voix de l'appareil ne répond pas. Réessayez plus tard.

## Languages.

languages-title = Langues du site
languages-description = Les langues de ce site, et qui a vérifié les traductions.
languages-intro = Choisissez votre langue. Nous disons d'où vient chaque texte et si une personne l'a vérifié.
languages-feed = Les maisons de quartier écrivent les fiches des activités, presque toujours en italien. Quand un texte est en italien, la page le dit.
languages-wrong = Vous avez vu une erreur ? Dites-le au guichet, ou appelez le 02 02 02.
languages-source-original = Texte original
languages-source-easy = Texte réécrit en italien simple
languages-source-machine = Traduction automatique
languages-checked = Vérifiée par un locuteur natif le { $date }
languages-checked-easy = Essayé par des lecteurs. Date : { $date }
languages-unchecked = Aucun locuteur natif ne l'a encore vérifiée
languages-unchecked-easy = Nous l'appelons simple, et non facile à lire, car aucun lecteur ne l'a encore essayé.
languages-easy-hint = Ce n'est pas un texte certifié.
languages-all = Toutes les langues, et qui les a vérifiées
language-unknown = Le site n'existe pas dans cette langue : { $name }. Choisissez une autre langue.
language-partial = Une partie de cette page est en italien, car la traduction ne s'est pas chargée en entier.
translation-unchecked = Personne n'a encore vérifié cette traduction. C'est le texte italien qui fait foi.
translation-original = Lire le texte italien

## Pages that are nearly all text.

accessibility-title = Déclaration d'accessibilité
accessibility-description = Ce qui est accessible sur ce site, ce qui ne l'est pas encore et comment signaler un problème.
privacy-title = Confidentialité
privacy-description = Ce que ce site garde sur votre appareil, et ce qu'il ne sait pas de vous.
document-failed = Ce texte ne s'est pas chargé. Rechargez la page, ou appelez le 02 02 02.
document-blank = À compléter par la Ville de Milan.
