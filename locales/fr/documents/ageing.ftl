### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Ici, vous trouvez des activités, des aides et des services. Ils sont pour les plus de 65 ans et pour ceux qui les aident.
ageing-count =
    { $count ->
        [one] { $count } page.
       *[other] { $count } pages.
    }
ageing-none = Personne n'a encore publié cette rubrique. Appelez le 02 02 02.
ageing-now = En cette saison
ageing-later = À d'autres saisons
aim-taking-part = Participer
aim-health = Santé et prévention
aim-safety = Se sentir en sécurité

theme-start = Comment commencer
theme-near = Ce que vous pouvez faire
theme-near-none = Nous ne connaissons pas encore d'activité pour cela. Appelez le 02 02 02.
theme-all =
    { $count ->
        [one] Voir l'activité
       *[other] Les { $count } activités
    }
theme-near-unknown =
    { $count ->
        [one] Dans le Municipio { $list }, nous ne connaissons rien.
       *[other] Dans les Municipi { $list }, nous ne connaissons rien.
    }
theme-near-nowhere = Nous ne savons pas dans quels Municipi cela se fait. Appelez le 02 02 02.
theme-nearest = Le lieu le plus proche que nous connaissons
theme-services = Services qui vous aident
theme-expect = Ce qui se passe quand vous y allez ou appelez

forme-title = Qu'est-ce qui me convient ?
forme-lead = Répondez seulement à ce que vous voulez. Nous ne gardons pas vos réponses.
forme-like = Qu'aimez-vous ?
forme-when = À quel moment de la journée ?
forme-with = Avec qui voulez-vous être ?
forme-where = Dans quel Municipio ?
forme-show = Voir les propositions
forme-found =
    { $count ->
        [one] Une proposition pour vous
       *[other] { $count } propositions pour vous
    }
forme-none = Nous ne connaissons rien qui convienne. Changez une réponse, ou appelez le 02 02 02.
forme-reason = Cela vous convient : { $list }.
forme-doubt = Personne ne l'a dit, demandez d'abord : { $list }.
forme-near = dans votre Municipio
forme-access = ce qu'il vous faut pour participer
