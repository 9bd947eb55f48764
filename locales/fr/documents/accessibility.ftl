### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Engagement et état de conformité
accessibility-commitment = La Ville de Milan s'engage à rendre ce site accessible, c'est-à-dire utilisable par tous. La loi italienne du 9 janvier 2004, numéro 4, le demande.
accessibility-scope = Cette déclaration concerne le site des maisons de quartier (Case di Quartiere). C'est un brouillon : la Ville doit le compléter.
accessibility-built = Nous avons suivi les règles internationales WCAG 2.2, niveau AA. Nous en suivons aussi beaucoup du niveau le plus haut, AAA.
accessibility-found = Nous publions seulement des pages sans erreur aux contrôles automatiques. Mais ces contrôles ne voient qu'une partie des problèmes.
accessibility-norm = Un site est conforme s'il respecte la norme UNI CEI EN 301549.
accessibility-declared = État déclaré (conforme, partiellement conforme ou non conforme) :
accessibility-official = La Ville remplit la déclaration officielle sur le site d'AgID, l'Agence pour l'Italie numérique.
accessibility-address = Adresse de la déclaration officielle :

## What is not accessible.

accessibility-limits = Contenus non accessibles
accessibility-limits-known = Les limites que nous connaissons :
accessibility-limit-italian = Beaucoup de textes sur les maisons de quartier et les activités sont seulement en italien. Dans les autres langues, la page le dit.
accessibility-limit-translations = Les traductions sont automatiques. Aucun locuteur natif ne les a vérifiées.
accessibility-limit-map = La carte est un schéma. À côté, il y a une liste des mêmes lieux.
accessibility-limit-links = Les liens vers d'autres sites, comme OpenStreetMap, mènent à des pages qui ne sont pas les nôtres.
accessibility-limit-readers = Un lecteur d'écran lit la page à voix haute. Nous en avons essayé un seul, Orca.
accessibility-reasons = Raison de chaque limite (loi non respectée, contenu hors de la loi, charge disproportionnée, c'est-à-dire trop lourde) :

## How it was written and tested.

accessibility-tests = Comment nous avons écrit la déclaration
accessibility-written = Nous l'avons écrite le 21 novembre 2026. La dernière révision date du même jour.
accessibility-self = C'est une auto-évaluation : ceux qui ont fait le site l'ont aussi contrôlé.
accessibility-done = Les essais faits :
accessibility-done-automatic = Trois programmes contrôlent chaque type de page, avec les principaux choix de lecture. Ce sont axe-core, IBM Equal Access et Nu Html Checker.
accessibility-done-keyboard = Nous avons utilisé le site avec le clavier seul.
accessibility-done-orca = Nous avons effectué six tâches avec Orca et Firefox, en italien et en arabe.
accessibility-done-engines = Nous avons comparé les noms et les rôles des boutons et des champs dans Chromium, Firefox et WebKit.
accessibility-missing = Il manque encore les essais :
accessibility-missing-readers = avec les lecteurs d'écran NVDA, JAWS, VoiceOver et TalkBack ;
accessibility-missing-people = par des personnes handicapées.

## Feedback.

accessibility-feedback = Signaler un problème (retour d'information)
accessibility-tell = Vous n'arrivez pas à lire ou à utiliser une page ? Dites-le au guichet, ou appelez le 02 02 02.
accessibility-contact = Adresse e-mail et formulaire de la Ville pour signaler un problème :

## What follows.

accessibility-procedure = Si la réponse ne suffit pas (voies de recours)
accessibility-answer = La Ville doit répondre dans les 30 jours.
accessibility-ombudsman = Pas de réponse, ou une réponse qui ne suffit pas ? Écrivez au Difensore civico per il digitale (médiateur pour le numérique). C'est un bureau d'AgID qui défend vos droits.
accessibility-agency = Aller au site d'AgID

## About the site and the body.

accessibility-site = Informations sur le site
accessibility-published = Date de publication :
accessibility-usability = Tests d'utilisabilité, c'est-à-dire des essais avec des personnes qui utilisent le site :
accessibility-system = Le site n'a pas de CMS, c'est-à-dire de programme pour gérer les pages. C'est un site statique.
accessibility-body = Informations sur la Ville de Milan
accessibility-employees = Nombre d'employés handicapés :
accessibility-workplaces = Nombre de postes de travail équipés pour eux :

## Objectives.

accessibility-objectives = Objectifs d'accessibilité
accessibility-objectives-when = La Ville les publie chaque année, au plus tard le 31 mars.
accessibility-objectives-blank = Objectifs de cette année :

## How to read better.

accessibility-better = Comment mieux lire
accessibility-settings = Ouvrez « Comment voulez-vous lire ? », en bas de chaque page. Choisissez le texte, les couleurs, les espaces et la version. Les informations restent les mêmes.
