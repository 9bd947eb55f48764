### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a
### list, formatted by the caller.

## The compact bar in the header of every page.

reading-bar = Удобнее читать
reading-all = Все настройки чтения

## The page of settings: the name of each choice, then its values.

settings-title = Как вам удобно читать
settings-description = Крупнее текст, цвета, отступы, простая версия, прослушивание: выберите, как читать этот сайт.
settings-intro = Выберите ниже: страница изменится сразу.
settings-kept = Ваш выбор остаётся на этом устройстве. Мы его никому не отправляем.
settings-not-kept = Этот браузер не сохраняет выбор. Он действует, пока страница открыта.
settings-without-script = Чтобы выбирать здесь, нужен JavaScript. Увеличить текст можно и командами вашего браузера.
settings-restore = Использовать настройки моего устройства
settings-restored = Теперь действуют настройки вашего устройства.
settings-languages = Сменить язык

setting-text = Размер текста
setting-text-100 = Обычный
setting-text-125 = Чуть крупнее
setting-text-150 = Крупный
setting-text-200 = Очень крупный
setting-theme = Цвета
setting-theme-device = Как на устройстве
setting-theme-light = Светлые
setting-theme-dark = Тёмные
setting-theme-contrast = Высокий контраст
setting-lines = Расстояние между строками
setting-lines-normal = Обычное
setting-lines-wide = Большое
setting-letters = Расстояние между буквами
setting-letters-normal = Обычное
setting-letters-wide = Большое
setting-links = Ссылки
setting-links-normal = Как обычно
setting-links-underlined = Всегда подчёркнуты
setting-motion = Движение
setting-motion-device = Как на устройстве
setting-motion-still = Ничего не движется
setting-version = Версия страницы
setting-version-whole = Полная
setting-version-essential = Простая
setting-version-hint = В простой версии та же информация в одной колонке, без карты и подсказок. В начале – главное и содержание страницы.
setting-announcements = Сообщения для программы чтения с экрана
setting-announcements-normal = Обычные
setting-announcements-detailed = Подробные
setting-announcements-off = Никаких
setting-announcements-hint = После поиска программа чтения с экрана говорит, сколько есть занятий. С подробными сообщениями она называет и фильтры.
setting-listen = Слушать
setting-listen-off = Без кнопок
setting-listen-on = С кнопками «Слушать»
setting-listen-hint = Кнопка читает вслух страницу или карточку голосом вашего устройства.
setting-operator = Заметки для помощника
setting-operator-off = Скрыты
setting-operator-on = Видны
setting-operator-hint = В инструкциях, для помощников.
setting-example = Лёгкая гимнастика, вторник утром
setting-example-link = Ссылка

home-large-text = Крупный текст

## The essential version.

overview-label = На этой странице
summary-results =
    { $count ->
        [0] Занятий нет.
        [one] { $count } занятие.
        [few] { $count } занятия.
        [many] { $count } занятий.
       *[other] { $count } занятия.
    }
summary-answers = Найденные занятия
summary-order = Порядок: { $label }.
summary-filters = Фильтры: { $list }.
summary-place =
    { $count ->
        [0] Опубликованных занятий здесь нет.
        [one] Здесь есть { $count } занятие.
        [few] Здесь есть { $count } занятия.
        [many] Здесь есть { $count } занятий.
       *[other] Здесь есть { $count } занятия.
    }
time-whole-hour = { $hour }:00
time-hour-and-minutes = { $hour }:{ $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] Занятий не найдено. Фильтры: { $list }.
        [one] Найдено { $count } занятие. Фильтры: { $list }.
        [few] Найдено { $count } занятия. Фильтры: { $list }.
        [many] Найдено { $count } занятий. Фильтры: { $list }.
       *[other] Найдено { $count } занятия. Фильтры: { $list }.
    }
results-status-shown = Показано занятий: { $shown } из { $count }.

## Reading aloud.

listen-page = Слушать страницу
listen-card = Слушать: { $name }
listen-stop = Остановить чтение
listen-reading = Читаем страницу.
listen-no-voice = На этом устройстве нет голоса для этого языка: { $name }.
listen-some-missing = Некоторые части прочитать нельзя, потому что нет голоса для этого языка: { $name }.
listen-silent = Голос устройства не отвечает. Попробуйте позже.

## Languages.

languages-title = Языки сайта
languages-description = Языки этого сайта и кто проверил переводы.
languages-intro = Выберите свой язык. Для каждого языка говорим, откуда текст и проверил ли его человек.
languages-feed = Описания занятий пишут в соседских центрах, почти всегда на итальянском. Если текст на итальянском, страница об этом говорит.
languages-wrong = Увидели неверное слово? Скажите об этом в пункте WeMi или позвоните по номеру 02 02 02.
languages-source-original = Оригинал
languages-source-easy = Текст, переписанный простым итальянским
languages-source-machine = Автоматический перевод
languages-checked = Носитель языка проверил { $date }
languages-checked-easy = Проверили читатели. Дата: { $date }
languages-unchecked = Носитель языка ещё не проверил
languages-unchecked-easy = Мы называем его простым, а не лёгким для чтения, потому что читатели его ещё не проверили.
languages-easy-hint = Этот текст не сертифицирован.
languages-all = Все языки и кто их проверил
language-unknown = Сайта нет на этом языке: { $name }. Выберите другой язык.
language-partial = Часть этой страницы на итальянском, потому что перевод загрузился не весь.
translation-unchecked = Ни один человек ещё не проверил этот перевод. Основной – итальянский текст.
translation-original = Читать итальянский текст

## Pages that are nearly all text.

accessibility-title = Заявление о доступности
accessibility-description = Что на этом сайте доступно всем, что ещё нет, как мы это проверили и как сообщить о проблеме.
privacy-title = Личные данные
privacy-description = Что этот сайт хранит на вашем устройстве и чего он о вас не знает.
document-failed = Этот текст не загрузился. Обновите страницу или позвоните по номеру 02 02 02.
document-blank = Должен заполнить муниципалитет Милана.
