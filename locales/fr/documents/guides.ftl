### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = Chaque guide vous accompagne, une étape à la fois. Vous pouvez toujours revenir en arrière ou appeler une personne.
guides-count =
    { $count ->
        [one] { $count } guide.
       *[other] { $count } guides.
    }
guides-others = Autres guides
guides-none = Personne n'a encore publié de guides. Appelez le 02 02 02.
guide-gone = Ce guide n'existe plus. Voici les autres.

## Before one begins.

guide-minutes =
    { $count ->
        [one] Avec une personne qui vous aide, il faut environ { $count } minute.
       *[other] Avec une personne qui vous aide, il faut environ { $count } minutes.
    }
guide-minutes-short =
    { $count ->
        [one] environ { $count } minute
       *[other] environ { $count } minutes
    }
guide-bring = Ce qu'il vous faut
guide-bring-nothing = Il ne vous faut rien : vous pouvez commencer tout de suite.
guide-start = Commencer
guide-resume = Reprendre où vous étiez : { $name }
guide-step-gone = Cette étape n'existe plus. Le guide recommence ici.
guide-other-ways = Vous pouvez aussi
guide-whole = Lire ou imprimer toutes les étapes sur une page
guide-practise = Vous entraîner d'abord, sans risque
guide-practised = Passer au vrai guide : { $name }
guide-callers = Revenir au guide que vous suiviez

## A step.

guide-progress = Étape { $number } sur { $total }
guide-questions = Encore quelques questions
guide-steps = Encore quelques étapes
guide-end = Dernière étape
guide-stop = Attention
guide-see = Ce que vous verrez
guide-outside = Ouvrir le site { $site }
guide-outside-unknown = Nous ne savons pas si ce site fonctionne bien au clavier, avec un lecteur d'écran ou sur un téléphone. Si vous êtes bloqué, appelez le 02 02 02.
guide-barriers = Ce qui peut ne pas marcher
guide-barriers-more = Il peut y avoir d'autres problèmes que nous ne connaissons pas. Si vous êtes bloqué, appelez le 02 02 02.
guide-asked = Ce qu'on pourra vous demander
guide-answer-lost = Une réponse que vous aviez donnée n'existe plus : le guide a changé. Si quelque chose ne va pas, recommencez au début.
guide-next = Continuer
guide-back = Retour : { $name }
guide-restart = Recommencer depuis le début
guide-given = votre réponse d'avant
guide-on = Vous pouvez continuer ici
guide-because = Pourquoi il vous faut une personne
guide-then = Ce qui se passe ensuite
guide-call = Qui appeler
guide-say = Que dire en italien
guide-say-means = Cela veut dire
guide-say-sounds = Cela se lit ainsi
guide-service = Adresses et horaires du service
guide-listen = Écouter la phrase
guide-slip-show = Afficher le papier à emporter
guide-slip = À emporter avec vous
guide-slip-close = Fermer
guide-print = Imprimer
guide-show = À montrer au guichet, en italien

## Going on another day, or on another device.

guide-code = Code pour reprendre à partir d'ici : { $code }
guide-code-hint = Écrivez-le sur une feuille : à la maison ou au guichet, vous reprenez à cette étape.
guide-phone = Continuer sur votre téléphone
guide-phone-hint = Visez le carré avec l'appareil photo du téléphone : cette étape s'ouvre.
guides-code-title = Avez-vous un code ?
guides-code-label = Avez-vous un code ? Écrivez-le ici
guides-code-go = Chercher l'étape
guides-code-right = Aller à l'étape : { $name }
guides-code-likely = Le code est peut-être { $code }. Aller à l'étape : { $name }
guides-code-unknown = Ce code n'existe pas. Vérifiez les lettres, ou choisissez un guide ci-dessous.

## For somebody who helps.

guide-operator = Pour la personne qui aide
guide-operator-show = Vous aidez quelqu'un ? Voir les notes pour la personne qui aide
guide-operator-hide = Masquer les notes pour la personne qui aide
guide-operator-rule = L'autre personne touche l'écran, vous montrez seulement. N'écrivez jamais son mot de passe et ne gardez pas de copies.

## All steps on one page, and what was done today.

guide-whole-title = Toutes les étapes : { $name }
guide-whole-goes = aller à l'étape { $number }
guide-today = Nous sommes le { $date }.
guide-today-hint = Cochez les étapes que vous avez faites ensemble : seules celles-là sont imprimées. Le site ne garde rien.
guide-short = Imprimer en bref, sur une feuille : titres, choix et numéros à appeler
guide-done = Fait aujourd'hui

## Practice.

practice = ENTRAÎNEMENT : ici rien n'est réel, vous ne pouvez rien casser.
practice-screen = ENTRAÎNEMENT : écran { $name }
practice-answer = C'est seulement un dessin. Répondez ci-dessous.
practice-write = Écrivez ici le mot « { $word } »
practice-check = Vérifier
practice-right = Bravo ! Vous avez écrit « { $typed } ».
practice-wrong = Vous avez écrit « { $typed } », mais le mot est « { $word } ». Touchez juste après la mauvaise lettre, effacez-la et écrivez la bonne.
