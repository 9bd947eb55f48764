### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Перейти к содержанию
nav-label = Главное меню
menu = Меню
menu-close = Закрыть меню
nav-home = Главная
nav-activities = Занятия
ageing = Активный возраст
nav-places = Соседские центры и пункты WeMi
nav-about = Откуда эти данные
breadcrumb-label = Вы здесь
languages-label = Языки
language-changed = Язык: { $name }
footer-label = Об этом сайте

## The way to a person: the same on every page.

person-question = Вам удобнее поговорить с человеком?
person-hours = Единый номер города отвечает с понедельника по субботу, с 8:00 до 18:00.
person-call = Позвонить по номеру 02 02 02 (городская справочная)
person-desks = Найти пункт WeMi

notices-label = Сообщения
sample-notice = Демонстрация: занятия и часы на этой странице вымышлены.
expired-notice = Эти данные были верны до { $date } Прежде чем выйти, позвоните по номеру 02 02 02.

## Before and instead of the program.

boot-waiting = Готовим страницу на русском. Минутку.
boot-failed = Поиск сейчас не работает. Вы можете прочитать страницу, открыть её заново или позвонить по номеру 02 02 02.
boot-filtering = Ищем среди занятий. Минутку.
loading-page = Загружаем страницу. Минутку.
language-unavailable = Не удалось открыть страницу на этом языке: { $name }.

unreached = Нужная страница не открылась. Вы всё ещё видите предыдущую.
failure-title = Занятия не загружаются
failure-what = Не удалось прочитать список занятий и соседских центров.
failure-network = Возможно, нет связи или сервис не работает.
failure-broken = Файл с занятиями повреждён. Это не ваша вина.
failure-newer = Файл с занятиями новее этой страницы. Обновите страницу.
failure-empty = Файл с занятиями пуст. Это не ваша вина.
failure-call = А пока можете позвонить по номеру 02 02 02 или пойти в ближайший соседский центр (Casa di Quartiere).
failure-retry = Попробовать ещё раз
failure-retrying = Пробуем ещё раз. Минутку.

not-found-title = Такой страницы нет
not-found-what = Адрес неверный, или занятие закончилось.
not-found-retired = Эту страницу убрали { $date }
not-found-replaced = Вместо неё:
not-found-try = Можете поискать среди занятий или посмотреть список соседских центров.

## Front page.

home-title = Чем хотите заняться?
home-description = Занятия, соседские центры и пункты WeMi в Милане: что есть, где, когда и сколько стоит.
ageing-description = Занятия, услуги и помощь для людей старше 65 лет и для тех, кто о них заботится.
home-examples = Например:
home-example-1 = карты
home-example-2 = танцы
home-example-3 = цифровая помощь
door-activities = Курсы, группы, игры и помощь рядом с вами
door-ageing = Быть здоровыми, вместе и в безопасности после 65 лет
door-places = Адреса, часы работы и услуги в каждом округе (Municipio)
home-soon = Скоро
home-soon-none = В ближайшие 7 дней нет занятий с подтверждённым временем.
home-soon-all = Все занятия ближайших 7 дней
home-topics = Что вас интересует?
home-municipi = Искать в своём округе (Municipio)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
