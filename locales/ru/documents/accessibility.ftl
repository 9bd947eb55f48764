### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Обязательство и состояние соответствия
accessibility-commitment = Муниципалитет Милана обязуется сделать этот сайт доступным, то есть пригодным для всех. Этого требует итальянский закон № 4 от 9 января 2004 года.
accessibility-scope = Это заявление касается сайта Case di Quartiere. Это черновик: муниципалитет должен его дополнить.
accessibility-built = Мы следовали международным правилам WCAG 2.2, уровень AA. Следуем и многим правилам самого высокого уровня, AAA.
accessibility-found = Публикуем только страницы, где автоматические проверки не нашли ошибок. Но эти проверки видят лишь часть проблем.
accessibility-norm = Сайт соответствует требованиям, если соблюдает стандарт UNI CEI EN 301549.
accessibility-declared = Заявленное состояние (соответствует, частично соответствует или не соответствует):
accessibility-official = Официальное заявление муниципалитет заполняет на сайте AgID – Агентства по цифровой Италии.
accessibility-address = Адрес официального заявления:

## What is not accessible.

accessibility-limits = Что пока недоступно
accessibility-limits-known = Ограничения, о которых мы знаем:
accessibility-limit-italian = Многие тексты о соседских центрах и занятиях есть только на итальянском. На других языках страница об этом говорит.
accessibility-limit-translations = Переводы автоматические. Ни один носитель языка их не проверил.
accessibility-limit-map = Карта – это схема. Рядом есть список тех же мест.
accessibility-limit-links = Ссылки на другие сайты, например OpenStreetMap, ведут на страницы, которые нам не принадлежат.
accessibility-limit-readers = Программа чтения с экрана читает страницу вслух. Мы проверили только одну, Orca.
accessibility-reasons = Причина каждого ограничения (закон нарушен, закон этого не касается, бремя несоразмерное, то есть слишком большое):

## How it was written and tested.

accessibility-tests = Как мы написали заявление
accessibility-written = Мы написали его 21 ноября 2026 года. Последний пересмотр – в тот же день.
accessibility-self = Это самооценка: кто сделал сайт, тот его и проверил.
accessibility-done = Что мы проверили:
accessibility-done-automatic = Три программы проверяют каждый вид страниц с главными настройками чтения: axe-core, IBM Equal Access и Nu Html Checker.
accessibility-done-keyboard = Мы пользовались сайтом только с клавиатуры.
accessibility-done-orca = Мы выполнили шесть заданий с Orca и Firefox, на итальянском и арабском.
accessibility-done-engines = Мы сравнили названия и роли кнопок и полей в Chromium, Firefox и WebKit.
accessibility-missing = Пока нет проверок:
accessibility-missing-readers = с программами чтения с экрана NVDA, JAWS, VoiceOver и TalkBack;
accessibility-missing-people = с участием людей с инвалидностью.

## Feedback.

accessibility-feedback = Сообщить о проблеме (feedback)
accessibility-tell = Не получается прочитать страницу или пользоваться ею? Скажите об этом в пункте WeMi или позвоните по номеру 02 02 02.
accessibility-contact = Электронная почта и форма муниципалитета для сообщений:

## What follows.

accessibility-procedure = Если ответа недостаточно (процедура исполнения закона)
accessibility-answer = Муниципалитет должен ответить в течение 30 дней.
accessibility-ombudsman = Ответа нет, или его недостаточно? Напишите в Difensore civico per il digitale (защитник цифровых прав). Это служба AgID, которая защищает ваши права.
accessibility-agency = Перейти на сайт AgID

## About the site and the body.

accessibility-site = Информация о сайте
accessibility-published = Дата публикации:
accessibility-usability = Тесты удобства, то есть испытания с теми, кто пользуется сайтом:
accessibility-system = У сайта нет CMS, то есть программы для управления страницами. Это статический сайт.
accessibility-body = Информация о муниципалитете
accessibility-employees = Число сотрудников с инвалидностью:
accessibility-workplaces = Число оборудованных для них рабочих мест:

## Objectives.

accessibility-objectives = Цели по доступности
accessibility-objectives-when = Муниципалитет публикует их каждый год до 31 марта включительно.
accessibility-objectives-blank = Цели на этот год:

## How to read better.

accessibility-better = Как читать удобнее
accessibility-settings = Откройте «Как вам удобно читать» внизу каждой страницы. Выберите текст, цвета, расстояния и версию. Информация останется той же.
