### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Aici găsiți activități, ajutor și servicii. Sunt pentru persoanele de peste 65 de ani și pentru cei care au grijă de ele.
ageing-count =
    { $count ->
        [one] { $count } pagină.
        [few] { $count } pagini.
       *[other] { $count } de pagini.
    }
ageing-none = Nimeni nu a publicat încă această secțiune. Sunați la 02 02 02.
ageing-now = În acest sezon
ageing-later = În alte sezoane
aim-taking-part = Participare
aim-health = Sănătate și prevenție
aim-safety = Să vă simțiți în siguranță

theme-start = Cum să începeți
theme-near = Ce puteți face
theme-near-none = Nu cunoaștem încă activități pentru aceasta. Sunați la 02 02 02.
theme-all =
    { $count ->
        [one] Vedeți activitatea
        [few] Toate cele { $count } activități
       *[other] Toate cele { $count } de activități
    }
theme-near-unknown =
    { $count ->
        [one] În Municipio { $list } nu cunoaștem nimic.
        [few] În Municipi { $list } nu cunoaștem nimic.
       *[other] În Municipi { $list } nu cunoaștem nimic.
    }
theme-near-nowhere = Nu știm în ce Municipi are loc. Sunați la 02 02 02.
theme-nearest = Cel mai apropiat loc pe care îl cunoaștem
theme-services = Servicii care vă ajută
theme-expect = Ce se întâmplă când mergeți sau sunați

forme-title = Ce mi se potrivește?
forme-lead = Răspundeți doar la ce doriți. Nu păstrăm răspunsurile.
forme-like = Ce vă place?
forme-when = În ce parte a zilei?
forme-with = Cu cine doriți să fiți?
forme-where = În ce Municipio?
forme-show = Vedeți propunerile
forme-found =
    { $count ->
        [one] O propunere pentru dumneavoastră
        [few] { $count } propuneri pentru dumneavoastră
       *[other] { $count } de propuneri pentru dumneavoastră
    }
forme-none = Nu cunoaștem nimic potrivit. Schimbați un răspuns sau sunați la 02 02 02.
forme-reason = Vi se potrivește: { $list }.
forme-doubt = Nimeni nu a spus, întrebați înainte: { $list }.
forme-near = în Municipio al dumneavoastră
forme-access = ce vă trebuie ca să participați
