### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = Cette tablette
kiosk-back = Retour
kiosk-large = Gros caractères
kiosk-normal = Caractères normaux
kiosk-languages = Langues
kiosk-finish = J'ai terminé
kiosk-start = Bienvenue
kiosk-start-how = Choisissez la langue. Si personne ne touche l'écran pendant { $minutes } minutes, nous effaçons tout.
kiosk-begin = Commencer
kiosk-done = C'est fait. Sur cette tablette, il ne reste rien de ce que vous avez cherché ou écrit.
kiosk-ask = Vous êtes encore là ?
kiosk-ask-how = Bientôt, nous effaçons tout, pour la personne suivante. Touchez l'écran pour continuer.
kiosk-stay = Continuer
kiosk-finishing = Nous effaçons tout
kiosk-finishing-how = Dans cinq secondes, il n'y aura plus rien de vous sur cette tablette.
kiosk-undo = Annuler
kiosk-outside = Ce lien mène hors du portail
kiosk-outside-how = Cette tablette ouvre seulement le portail. Ouvrez l'adresse sur votre téléphone, ou demandez au guichet.
kiosk-outside-number = Appelez ce numéro avec votre téléphone, ou demandez au guichet.
kiosk-close = Fermer
