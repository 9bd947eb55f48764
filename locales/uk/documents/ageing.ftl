### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Тут ви знайдете заняття, допомогу й послуги. Вони для людей старших 65 років і для тих, хто про них дбає.
ageing-count =
    { $count ->
        [one] { $count } сторінка.
        [few] { $count } сторінки.
        [many] { $count } сторінок.
       *[other] { $count } сторінки.
    }
ageing-none = Цей розділ ще не опубліковано. Подзвоніть на 02 02 02.
ageing-now = У цю пору року
ageing-later = В іншу пору року
aim-taking-part = Брати участь
aim-health = Здоров'я і профілактика
aim-safety = Почуватися спокійно

theme-start = З чого почати
theme-near = Що можна робити
theme-near-none = Ми ще не знаємо таких занять. Подзвоніть на 02 02 02.
theme-all =
    { $count ->
        [one] Усі { $count } заняття
        [few] Усі { $count } заняття
        [many] Усі { $count } занять
       *[other] Усі { $count } заняття
    }
theme-near-unknown =
    { $count ->
        [one] У Municipio { $list } ми нічого не знаємо.
        [few] У Municipi { $list } ми нічого не знаємо.
        [many] У Municipi { $list } ми нічого не знаємо.
       *[other] У Municipi { $list } ми нічого не знаємо.
    }
theme-near-nowhere = Ми не знаємо, у яких Municipi це проходить. Подзвоніть на 02 02 02.
theme-nearest = Найближче відоме нам місце
theme-services = Послуги, які допоможуть
theme-expect = Що буде, коли ви прийдете або подзвоните

forme-title = Що мені підійде?
forme-lead = Відповідайте лише на те, на що хочете. Ми не зберігаємо відповідей.
forme-like = Що вам подобається?
forme-when = У який час дня?
forme-with = З ким ви хочете бути?
forme-where = У якому Municipio?
forme-show = Показати пропозиції
forme-found =
    { $count ->
        [one] { $count } пропозиція для вас
        [few] { $count } пропозиції для вас
        [many] { $count } пропозицій для вас
       *[other] { $count } пропозиції для вас
    }
forme-none = Ми не знаємо нічого відповідного. Змініть відповідь або подзвоніть на 02 02 02.
forme-reason = Вам підходить: { $list }.
forme-doubt = Ніхто не повідомив, спершу запитайте: { $list }.
forme-near = у вашому Municipio
forme-access = те, що вам потрібно для участі
