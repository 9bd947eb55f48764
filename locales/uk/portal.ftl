### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Перейти до змісту
nav-label = Головне меню
menu = Меню
menu-close = Закрити меню
nav-home = Головна
nav-activities = Заняття
ageing = Активний вік
nav-places = Сусідські центри й пункти WeMi
nav-about = Звідки ці дані
breadcrumb-label = Ви тут
languages-label = Мови
language-changed = Мова: { $name }
footer-label = Про цей сайт

## The way to a person: the same on every page.

person-question = Вам зручніше поговорити з людиною?
person-hours = Єдиний номер міста відповідає від понеділка до суботи, з 8:00 до 18:00.
person-call = Подзвонити на 02 02 02
person-desks = Знайти пункт WeMi

notices-label = Повідомлення
sample-notice = Демонстрація: заняття й години на цій сторінці вигадані.
expired-notice = Ці дані діяли до { $date } Перш ніж вийти, подзвоніть на 02 02 02.

## Before and instead of the program.

boot-waiting = Готуємо сторінку українською. Хвилинку.
boot-failed = Пошук зараз не працює. Ви можете прочитати сторінку, відкрити її знову або подзвонити на 02 02 02.
boot-filtering = Шукаємо серед занять. Хвилинку.
loading-page = Завантажуємо сторінку. Хвилинку.
language-unavailable = Не вдалося відкрити сторінку цією мовою: { $name }.

unreached = Потрібна сторінка не відкрилася. Ви ще бачите попередню.
failure-title = Заняття не завантажуються
failure-what = Не вдалося прочитати список занять і сусідських центрів.
failure-network = Можливо, немає зв'язку або сервіс не працює.
failure-broken = Файл із заняттями пошкоджено. Це не ваша провина.
failure-newer = Файл із заняттями новіший за цю сторінку. Оновіть сторінку.
failure-empty = Файл із заняттями порожній. Це не ваша провина.
failure-call = А поки можете подзвонити на 02 02 02 або піти до найближчого сусідського центру (Casa di Quartiere).
failure-retry = Спробувати ще раз
failure-retrying = Пробуємо ще раз. Хвилинку.

not-found-title = Такої сторінки немає
not-found-what = Адреса неправильна, або заняття закінчилося.
not-found-retired = З { $date } цієї сторінки вже немає.
not-found-replaced = Замість неї:
not-found-try = Можете пошукати серед занять або подивитися список сусідських центрів.

## Front page.

home-title = Чим хочете зайнятися?
home-description = Заняття, сусідські центри й пункти WeMi в Мілані: що є, де, коли і скільки коштує.
ageing-description = Заняття, послуги й допомога для людей старших 65 років і для тих, хто про них дбає.
home-examples = Наприклад:
home-example-1 = карти
home-example-2 = танці
home-example-3 = цифрова допомога
door-activities = Курси, групи, ігри й допомога поруч із вами
door-ageing = Бути здоровими, разом і в безпеці після 65 років
door-places = Адреси, години роботи й послуги в кожному окрузі (Municipio)
home-soon = Найближчими днями
home-soon-none = У найближчі 7 днів немає занять із підтвердженим часом.
home-soon-all = Усі заняття найближчих 7 днів
home-topics = Що вас цікавить?
home-municipi = Шукати у своєму окрузі (Municipio)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
