### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.
### Full dates end with "р.": no full stop comes after one.

guides-lead = Кожен посібник веде вас крок за кроком. Завжди можна повернутися назад або подзвонити людині.
guides-count =
    { $count ->
        [one] { $count } посібник.
        [few] { $count } посібники.
        [many] { $count } посібників.
       *[other] { $count } посібника.
    }
guides-others = Інші посібники
guides-none = Посібників ще ніхто не опублікував. Подзвоніть на 02 02 02.
guide-gone = Цього посібника вже немає. Ось інші.

## Before one begins.

guide-minutes =
    { $count ->
        [one] Із помічником це займе приблизно { $count } хвилину.
        [few] Із помічником це займе приблизно { $count } хвилини.
        [many] Із помічником це займе приблизно { $count } хвилин.
       *[other] Із помічником це займе приблизно { $count } хвилини.
    }
guide-minutes-short =
    { $count ->
        [one] приблизно { $count } хвилина
        [few] приблизно { $count } хвилини
        [many] приблизно { $count } хвилин
       *[other] приблизно { $count } хвилини
    }
guide-bring = Що потрібно
guide-bring-nothing = Нічого не потрібно: можете почати одразу.
guide-start = Почати
guide-resume = Продовжити з того ж місця: { $name }
guide-step-gone = Цього кроку вже немає. Посібник починається знову звідси.
guide-other-ways = Ще можна
guide-whole = Прочитати або надрукувати всі кроки на одній сторінці
guide-practise = Спершу потренуватися, без ризику
guide-practised = Перейти до справжнього посібника: { $name }
guide-callers = Назад до попереднього посібника

## A step.

guide-progress = Крок { $number } з { $total }
guide-questions = Ще кілька запитань
guide-steps = Ще кілька кроків
guide-end = Останній крок
guide-stop = Увага
guide-see = Що ви побачите
guide-outside = Відкрити сайт { $site }
guide-outside-unknown = Ми не знаємо, чи зручний цей сайт із клавіатурою, з програмою читання з екрана або на маленькому телефоні. Якщо не виходить, подзвоніть на 02 02 02.
guide-barriers = Що може не вийти
guide-barriers-more = Можуть бути й інші труднощі, про які ми не знаємо. Якщо не виходить, подзвоніть на 02 02 02.
guide-asked = Про що вас можуть запитати
guide-answer-lost = Відповіді, яку ви дали, більше немає: інструкція змінилася. Якщо щось не сходиться, почніть спочатку.
guide-next = Далі
guide-back = Назад: { $name }
guide-restart = Почати спочатку
guide-given = ваша попередня відповідь
guide-on = Можна продовжити тут
guide-because = Чому вам потрібна людина
guide-then = Що буде далі
guide-call = Кому подзвонити
guide-say = Що сказати італійською
guide-say-means = Це означає
guide-say-sounds = Читається так
guide-service = Адреси й години роботи
guide-listen = Слухати фразу
guide-slip-show = Показати аркуш, щоб узяти із собою
guide-slip = Узяти із собою
guide-slip-close = Закрити
guide-print = Надрукувати
guide-show = Показати працівнику, італійською

## Going on another day, or on another device.

guide-code = Код, щоб продовжити звідси: { $code }
guide-code-hint = Запишіть його на аркуші: удома чи в пункті допомоги ви продовжите з цього кроку.
guide-phone = Продовжити на своєму телефоні
guide-phone-hint = Наведіть камеру телефона на квадрат: відкриється цей крок.
guides-code-title = У вас є код?
guides-code-label = У вас є код? Напишіть його тут
guides-code-go = Знайти крок
guides-code-right = Перейти до кроку: { $name }
guides-code-likely = Можливо, це код { $code }. Перейти до кроку: { $name }
guides-code-unknown = Такого коду немає. Перевірте літери або виберіть посібник нижче.

## For somebody who helps.

guide-operator = Для помічника
guide-operator-show = Допомагаєте людині? Показати нотатки для помічника
guide-operator-hide = Сховати нотатки для помічника
guide-operator-rule = Екрана торкається сама людина, ви лише показуєте. Ніколи не пишіть її пароль і не залишайте собі копій.

## All steps on one page, and what was done today.

guide-whole-title = Усі кроки: { $name }
guide-whole-goes = перейти до кроку { $number }
guide-today = Сьогодні { $date }
guide-today-hint = Позначте кроки, які ви зробили разом: надрукуються лише вони. Сайт нічого не зберігає.
guide-short = Надрукувати коротко, на одному аркуші: назви, відповіді та номери телефонів
guide-done = Зроблено сьогодні

## Practice.

practice = ТРЕНУВАННЯ: тут усе несправжнє, ви нічого не зламаєте.
practice-screen = ТРЕНУВАННЯ: екран { $name }
practice-answer = Це лише малюнок. Дайте відповідь нижче.
practice-write = Напишіть тут слово «{ $word }»
practice-check = Перевірити
practice-right = Правильно! Ви написали «{ $typed }».
practice-wrong = Ви написали «{ $typed }», а потрібне слово «{ $word }». Торкніться місця одразу за неправильною літерою, зітріть її й напишіть правильну.
