### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = En bref
privacy-short-text = Vous pouvez lire ce site sans dire qui vous êtes. Le site n'a pas :
privacy-none-cookies = de cookies, c'est-à-dire de fichiers qui servent à vous reconnaître ;
privacy-none-statistics = de statistiques sur les visites ;
privacy-none-account = de compte ni d'inscription ;
privacy-none-others = de contenus ou de polices de caractères pris sur d'autres sites.

## What is kept on the device.

privacy-kept = Ce qui reste sur votre appareil
privacy-kept-language = La langue que vous avez choisie.
privacy-kept-reading = Comment vous voulez lire : par exemple en gros caractères ou avec un contraste élevé.
privacy-kept-guide = L'étape d'un guide, jusqu'à ce que vous fermiez la fenêtre. Vos réponses sont dans l'adresse de la page.
privacy-kept-browser = Les copies de pages et de fichiers, et l'historique. Votre navigateur les garde.
privacy-reading-health = Votre façon de lire peut dire quelque chose de votre santé. C'est pourquoi le site n'envoie ces choix à personne.
privacy-reading-link = Un lien peut déjà contenir un choix, comme les gros caractères. Alors, l'hébergeur du site le voit.

## Position.

privacy-position = Votre position
privacy-position-asked = Nous demandons votre position seulement si vous appuyez sur « Utiliser ma position ». Le navigateur vous demande la permission.
privacy-position-used = Votre appareil calcule les distances. Le site n'envoie votre position à personne, et l'oublie quand vous le fermez.
privacy-position-device = Pour vous trouver, l'appareil peut utiliser un service de son fabricant.

## Words of a search.

privacy-words = Les mots que vous cherchez
privacy-words-device = La recherche se fait sur votre appareil.
privacy-words-address = Les mots et les filtres, comme « J'utilise un fauteuil roulant », sont dans l'adresse de la page. Ceux qui regardent l'adresse ou l'historique les voient.
privacy-words-sent = Si vous rechargez la page ou ouvrez une adresse gardée, le navigateur envoie l'adresse à l'hébergeur du site. C'est pareil si vous cherchez avant que la page soit prête.
privacy-words-shared = Vous utilisez une tablette partagée ? À la fin, effacez l'historique, ou demandez à l'opérateur de le faire.

## Reading aloud.

privacy-listen = La lecture à voix haute
privacy-listen-voice = Le bouton « Écouter » utilise d'abord les voix qui sont sur votre appareil.
privacy-listen-maker = Pour d'autres voix, certains appareils et navigateurs envoient le texte à leur fabricant. C'est seulement le texte de la page que vous voyez.

## Other sites.

privacy-sites = Les autres sites
privacy-sites-links = Si vous ouvrez un autre site, comme OpenStreetMap, ce sont ses règles qui valent.

## The web server's log.

privacy-log = Ce que voit l'hébergeur du site
privacy-log-host = La Ville de Milan héberge le site sur un serveur, l'ordinateur qui envoie les pages.
privacy-log-what = Le serveur reçoit votre adresse IP, c'est-à-dire le numéro de votre connexion. Il reçoit aussi l'adresse de la page et le nom du navigateur. Il peut tout écrire dans un journal.
privacy-controller = Responsable du traitement, c'est-à-dire celui qui décide comment ces données sont utilisées :
privacy-officer = Contact du délégué à la protection des données (en italien RPD), à qui vous pouvez poser des questions :
privacy-purpose = Pourquoi ces données sont utilisées, et quelle loi le permet :
privacy-retention = Combien de temps le journal est gardé :

## How to delete what is kept.

privacy-delete = Comment effacer
privacy-delete-reading = Ouvrez « Comment voulez-vous lire ? » et appuyez sur « Utiliser les réglages de mon appareil ». Vous effacez ainsi vos choix de lecture.
privacy-delete-language = Pour changer de langue, choisissez-en une autre.
privacy-delete-all = Pour tout effacer, effacez dans le navigateur l'historique et les données des sites.

## Rights.

privacy-rights = Vos droits
privacy-rights-ask = Vous pouvez demander à la Ville de voir, corriger ou effacer vos données. Vous pouvez aussi demander de limiter leur utilisation, ou dire non à cette utilisation.
privacy-rights-law = C'est ce que dit le règlement européen 679 de 2016, sur la protection des données.
privacy-rights-complaint = Si quelqu'un utilise mal vos données, faites une réclamation au Garante per la protezione dei dati personali (autorité italienne).
privacy-authority = Aller au site du Garante
