### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a
### list, formatted by the caller.

## The compact bar in the header of every page.

reading-bar = Зручніше читати
reading-all = Усі налаштування читання

## The page of settings: the name of each choice, then its values.

settings-title = Як вам зручно читати
settings-description = Більший текст, кольори, відступи, проста версія, слухання: виберіть, як читати цей сайт.
settings-intro = Виберіть нижче: сторінка зміниться одразу.
settings-kept = Ваш вибір залишається на цьому пристрої. Ми його нікому не надсилаємо.
settings-not-kept = Цей браузер не зберігає вибір. Він діє, поки сторінка відкрита.
settings-without-script = Щоб вибирати тут, потрібен JavaScript. Збільшити текст можна й командами вашого браузера.
settings-restore = Використати налаштування мого пристрою
settings-restored = Тепер діють налаштування вашого пристрою.
settings-languages = Змінити мову

setting-text = Розмір тексту
setting-text-100 = Звичайний
setting-text-125 = Трохи більший
setting-text-150 = Великий
setting-text-200 = Дуже великий
setting-theme = Кольори
setting-theme-device = Як на пристрої
setting-theme-light = Світлі
setting-theme-dark = Темні
setting-theme-contrast = Високий контраст
setting-lines = Відстань між рядками
setting-lines-normal = Звичайна
setting-lines-wide = Велика
setting-letters = Відстань між літерами
setting-letters-normal = Звичайна
setting-letters-wide = Велика
setting-links = Посилання
setting-links-normal = Як звичайно
setting-links-underlined = Завжди підкреслені
setting-motion = Рух
setting-motion-device = Як на пристрої
setting-motion-still = Ніщо не рухається
setting-version = Версія сторінки
setting-version-whole = Повна
setting-version-essential = Проста
setting-version-hint = У простій версії та сама інформація в одній колонці, без мапи й підказок. На початку – головне і зміст сторінки.
setting-announcements = Повідомлення для програми читання з екрана
setting-announcements-normal = Звичайні
setting-announcements-detailed = Докладні
setting-announcements-off = Жодних
setting-announcements-hint = Після пошуку програма читання з екрана каже, скільки є занять. З докладними повідомленнями вона називає й фільтри.
setting-listen = Слухати
setting-listen-off = Без кнопок
setting-listen-on = З кнопками «Слухати»
setting-listen-hint = Кнопка читає вголос сторінку або картку голосом вашого пристрою.
setting-operator = Нотатки для помічника
setting-operator-off = Приховані
setting-operator-on = Видимі
setting-operator-hint = У посібниках, для працівників і рідних.
setting-example = Легка гімнастика, вівторок уранці
setting-example-link = Посилання

home-large-text = Великий текст

## The essential version.

overview-label = На цій сторінці
summary-results =
    { $count ->
        [0] Занять немає.
        [one] { $count } заняття.
        [few] { $count } заняття.
        [many] { $count } занять.
       *[other] { $count } заняття.
    }
summary-answers = Знайдені заняття
summary-order = Порядок: { $label }.
summary-filters = Фільтри: { $list }.
summary-place =
    { $count ->
        [0] Опублікованих занять тут немає.
        [one] Тут є { $count } заняття.
        [few] Тут є { $count } заняття.
        [many] Тут є { $count } занять.
       *[other] Тут є { $count } заняття.
    }
time-whole-hour = { $hour }:00
time-hour-and-minutes = { $hour }:{ $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] Занять не знайдено. Фільтри: { $list }.
        [one] Знайдено { $count } заняття. Фільтри: { $list }.
        [few] Знайдено { $count } заняття. Фільтри: { $list }.
        [many] Знайдено { $count } занять. Фільтри: { $list }.
       *[other] Знайдено { $count } заняття. Фільтри: { $list }.
    }
results-status-shown = Показано занять: { $shown } з { $count }.

## Reading aloud.

listen-page = Слухати сторінку
listen-card = Слухати: { $name }
listen-stop = Зупинити читання
listen-reading = Читаємо сторінку.
listen-no-voice = На цьому пристрої немає голосу для цієї мови: { $name }.
listen-some-missing = Деякі частини прочитати не можна, бо немає голосу для цієї мови: { $name }.
listen-silent = Голос пристрою не відповідає. Спробуйте пізніше.

## Languages.

languages-title = Мови сайту
languages-description = Мови цього сайту і хто перевірив переклади.
languages-intro = Виберіть свою мову. Для кожної мови кажемо, звідки текст і чи перевірила його людина.
languages-feed = Описи занять пишуть у сусідських центрах, майже завжди італійською. Якщо текст італійською, сторінка про це каже.
languages-wrong = Побачили неправильне слово? Скажіть про це в пункті WeMi або подзвоніть на 02 02 02.
languages-source-original = Оригінал
languages-source-easy = Текст, переписаний простою італійською
languages-source-machine = Автоматичний переклад
languages-checked = Носій мови перевірив { $date }
languages-checked-easy = Перевірили читачі. Дата: { $date }
languages-unchecked = Носій мови ще не перевірив
languages-unchecked-easy = Ми називаємо його простим, а не легким для читання, бо читачі його ще не перевірили.
languages-easy-hint = Цей текст не сертифікований.
languages-all = Усі мови і хто їх перевірив
language-unknown = Сайту немає цією мовою: { $name }. Виберіть іншу мову.
language-partial = Частина цієї сторінки італійською, бо переклад завантажився не весь.
translation-unchecked = Жодна людина ще не перевірила цей переклад. Основний – італійський текст.
translation-original = Читати італійський текст

## Pages that are nearly all text.

accessibility-title = Заява про доступність
accessibility-description = Що на цьому сайті доступно всім, що ще ні, як ми це перевірили і як повідомити про проблему.
privacy-title = Особисті дані
privacy-description = Що цей сайт зберігає на вашому пристрої і чого він про вас не знає.
document-failed = Цей текст не завантажився. Оновіть сторінку або подзвоніть на 02 02 02.
document-blank = Має заповнити муніципалітет Мілана.
