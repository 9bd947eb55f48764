### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Здесь вы найдёте занятия, помощь и услуги. Они для людей старше 65 лет и для тех, кто о них заботится.
ageing-count =
    { $count ->
        [one] { $count } страница.
        [few] { $count } страницы.
        [many] { $count } страниц.
       *[other] { $count } страницы.
    }
ageing-none = Этот раздел ещё не опубликован. Позвоните по номеру 02 02 02.
ageing-now = В это время года
ageing-later = В другое время года
aim-taking-part = Участвовать
aim-health = Здоровье и профилактика
aim-safety = Чувствовать себя спокойно

theme-start = С чего начать
theme-near = Что можно делать
theme-near-none = Мы пока не знаем таких занятий. Позвоните по номеру 02 02 02.
theme-all =
    { $count ->
        [one] Все { $count } занятие
        [few] Все { $count } занятия
        [many] Все { $count } занятий
       *[other] Все { $count } занятия
    }
theme-near-unknown =
    { $count ->
        [one] В Municipio { $list } мы ничего не знаем.
        [few] В Municipi { $list } мы ничего не знаем.
        [many] В Municipi { $list } мы ничего не знаем.
       *[other] В Municipi { $list } мы ничего не знаем.
    }
theme-near-nowhere = Мы не знаем, в каких Municipi это проходит. Позвоните по номеру 02 02 02.
theme-nearest = Ближайшее известное нам место
theme-services = Услуги, которые помогут
theme-expect = Что будет, когда вы придёте или позвоните

forme-title = Что мне подойдёт?
forme-lead = Отвечайте только на то, на что хотите. Мы не храним ответы.
forme-like = Что вам нравится?
forme-when = В какое время дня?
forme-with = С кем вы хотите быть?
forme-where = В каком Municipio?
forme-show = Показать предложения
forme-found =
    { $count ->
        [one] { $count } предложение для вас
        [few] { $count } предложения для вас
        [many] { $count } предложений для вас
       *[other] { $count } предложения для вас
    }
forme-none = Мы не знаем ничего подходящего. Измените ответ или позвоните по номеру 02 02 02.
forme-reason = Вам подходит: { $list }.
forme-doubt = Никто не сообщил, сначала спросите: { $list }.
forme-near = в вашем Municipio
forme-access = то, что вам нужно для участия
