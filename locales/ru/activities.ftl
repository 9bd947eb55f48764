### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.
### Full dates end with "г.": no full stop comes after one.

search-label = Напишите занятие, потребность или улицу
search-button = Искать

activities-title = Занятия
activities-description = Курсы, группы, игры, праздники и помощь в соседских центрах (Case di Quartiere) и пунктах WeMi в Милане.
activities-title-text = Занятия: { $text }
activities-browse = Занятия по соседским центрам
activities-browse-hint = У каждого соседского центра своя страница со всеми его занятиями.

filters = Фильтры
filters-day = Когда
filters-day-any = Любой день
filters-part = Часть дня
filters-part-any = Любое время
filters-topic = Что
filters-audience = Для кого
filters-cost = Цена
filters-free = Только бесплатные
filters-municipio = Округ (Municipio)
filters-place = Соседский центр или пункт WeMi
filters-place-any = Все места
filters-apply = Показать результаты
filters-active = Выбранные фильтры
filters-remove = Убрать: { $label }
filters-clear = Убрать все фильтры
filters-more = Другие фильтры
filter-text = «{ $text }»

day-today = Сегодня
day-tomorrow = Завтра
day-week = В ближайшие 7 дней
part-morning = Утро
part-afternoon = После обеда
part-evening = Вечер

audience-older = Пожилые люди
audience-adults = Взрослые
audience-young = Молодёжь
audience-children = Дети
audience-families = Семьи
audience-carers = Те, кто ухаживает за близким
audience-newcomers = Те, кто недавно в Италии

results-count =
    { $count ->
        [0] Занятий нет
        [one] { $count } занятие
        [few] { $count } занятия
        [many] { $count } занятий
       *[other] { $count } занятия
    }
results-possible-title = Время не подтверждено
results-possible =
    { $count ->
        [one] Мы не знаем времени { $count } занятия. Позвоните, прежде чем идти.
        [few] Мы не знаем времени { $count } занятий. Позвоните, прежде чем идти.
        [many] Мы не знаем времени { $count } занятий. Позвоните, прежде чем идти.
       *[other] Мы не знаем времени { $count } занятия. Позвоните, прежде чем идти.
    }
results-ask-title = Возможно, подойдут
results-ask =
    { $count ->
        [one] Возможно, подойдёт { $count } занятие. Позвоните, прежде чем идти.
        [few] Возможно, подойдут { $count } занятия. Позвоните, прежде чем идти.
        [many] Возможно, подойдут { $count } занятий. Позвоните, прежде чем идти.
       *[other] Возможно, подойдут { $count } занятия. Позвоните, прежде чем идти.
    }
results-status =
    { $count ->
        [0] Занятий не найдено.
        [one] Найдено { $count } занятие.
        [few] Найдено { $count } занятия.
        [many] Найдено { $count } занятий.
       *[other] Найдено { $count } занятия.
    }
results-none = Нет занятий, подходящих под все ваши условия.
results-none-hint = Попробуйте убрать фильтр или написать только одно слово.
results-more =
    { $count ->
        [one] Показать ещё { $count } занятие
        [few] Показать ещё { $count } занятия
        [many] Показать ещё { $count } занятий
       *[other] Показать ещё { $count } занятия
    }

card-when = Когда
card-where = Где
card-ask = спросите когда
when-next-today = Сегодня, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, уточните время
when-next-label = В следующий раз:
when-times = с { $from } до { $to }
when-weekly = Каждую неделю: { $days }, { $times }
when-weekly-unknown = Каждую неделю: { $days } (уточните время).
when-weeks =
    { $weeks ->
        [one] Раз в { $weeks } неделю: { $days }, { $times }
        [few] Раз в { $weeks } недели: { $days }, { $times }
        [many] Раз в { $weeks } недель: { $days }, { $times }
       *[other] Раз в { $weeks } недели: { $days }, { $times }
    }
when-weeks-unknown =
    { $weeks ->
        [one] Раз в { $weeks } неделю: { $days } (уточните время).
        [few] Раз в { $weeks } недели: { $days } (уточните время).
        [many] Раз в { $weeks } недель: { $days } (уточните время).
       *[other] Раз в { $weeks } недели: { $days } (уточните время).
    }
when-opening = В часы работы соседского центра
when-opening-days = { $days }, в часы работы соседского центра
when-dates = { $days }, { $times }
when-dates-unknown = { $days } (уточните время).
when-limited = { $rule } { $limit }
title-in-place = { $name }, { $place }
when-from =
    ({ $date ->
        [2] со { $date }
       *[other] с { $date }
    })
when-until = (до { $date })
when-whole-day = весь день
when-also = Также: { $days }
when-school-terms = Не проводится, когда школы закрыты
when-monthly = Каждый месяц: { $days }, { $times }
when-monthly-unknown = Каждый месяц: { $days } (уточните время).
month-day-1 =
    { $day ->
        [1] первый { $day } месяца
        [2] первый { $day } месяца
        [4] первый { $day } месяца
        [7] первое { $day } месяца
       *[other] первая { $day } месяца
    }
month-day-2 =
    { $day ->
        [1] второй { $day } месяца
        [2] второй { $day } месяца
        [4] второй { $day } месяца
        [7] второе { $day } месяца
       *[other] вторая { $day } месяца
    }
month-day-3 =
    { $day ->
        [1] третий { $day } месяца
        [2] третий { $day } месяца
        [4] третий { $day } месяца
        [7] третье { $day } месяца
       *[other] третья { $day } месяца
    }
month-day-4 =
    { $day ->
        [1] четвёртый { $day } месяца
        [2] четвёртый { $day } месяца
        [4] четвёртый { $day } месяца
        [7] четвёртое { $day } месяца
       *[other] четвёртая { $day } месяца
    }
month-day-5 =
    { $day ->
        [1] пятый { $day } месяца
        [2] пятый { $day } месяца
        [4] пятый { $day } месяца
        [7] пятое { $day } месяца
       *[other] пятая { $day } месяца
    }
month-day-last =
    { $day ->
        [1] последний { $day } месяца
        [2] последний { $day } месяца
        [4] последний { $day } месяца
        [7] последнее { $day } месяца
       *[other] последняя { $day } месяца
    }
when-except = Не проводится: { $days }
when-unpublished = Мы не знаем дней и часов. Позвоните по номеру 02 02 02.
when-today-unknown = На сегодня не подтверждено: сначала позвоните
where-unpublished = Чтобы узнать, где это, позвоните по номеру 02 02 02
address-unpublished = Мы не знаем адреса

upcoming-title = Ближайшие даты
upcoming-more = Другие даты
upcoming-doubtful = Позвоните, прежде чем идти. Причина: { $reason }.
upcoming-off = Не состоится. Причина: { $reason }.
upcoming-moved-from = Перенесено. Было назначено: { $date }.
upcoming-moved = Перенесено: посмотрите время и место.
why-cancelled = занятие отменено
why-suspended = занятие временно не проводят
why-excepted = в этот день организаторы его не проводят
why-moved = перенесено на другую дату ({ $date })
why-closure = соседский центр закрыт
why-maybe-closed = соседский центр закрыли, и мы не знаем, открыли ли его снова
why-school = школы закрыты
why-hours-unknown = мы не знаем часов работы соседского центра
why-disputed = данные противоречат друг другу
why-outdated = информация устарела
holiday-new-year = Новый год
holiday-epiphany = праздник Богоявления (Эпифания)
holiday-easter = католическая Пасха
holiday-easter-monday = понедельник после католической Пасхи
holiday-liberation = День освобождения Италии
holiday-labour = Праздник труда
holiday-republic = День Республики
holiday-assumption = августовский праздник Ferragosto
holiday-saint-francis = день святого Франциска
holiday-all-saints = День всех святых
holiday-saint-ambrose = день святого Амвросия, праздник Милана
holiday-immaculate = праздник Непорочного зачатия
holiday-christmas = католическое Рождество
holiday-saint-stephen = день святого Стефана

status-over = Закончилось
status-moved = Перенесено: посмотрите, где и когда
status-outdated = Информация верна до { $date }: сначала позвоните
fact-from = Сведения от { $date } могли измениться. Позвоните, прежде чем идти.
fact-undated = Мы не знаем, насколько свежи эти сведения, потому что у источника нет даты. Позвоните, прежде чем идти.
status-full = Мест нет
status-suspended = Пока не проводится
status-cancelled = Отменено

price-free = Бесплатно
price-card = Бесплатно по карте соседского центра
price-card-euro = Бесплатно по карте соседского центра ({ $euro } € в год)
price-contribution = Нужен взнос
price-contribution-euro = Взнос: { $euro } €
price-unknown = Уточните цену

ages-from = Возраст: от { $min }
ages-to = Возраст: до { $max }
ages-between = Возраст: от { $min } до { $max }
audience-all = Для всех
audience-especially = Прежде всего: { $groups }
audience-only = Только: { $groups }
audience-unknown = Мы не знаем, для кого это: позвоните по номеру 02 02 02
audience-former-rule = В 2023 году город писал, что бывшие центры CSRC открыты для людей от 55 лет. Карта стоила 10 евро в год. Мы не знаем, так ли это сейчас: позвоните по номеру 02 02 02.
languages-spoken = Говорят на языках: { $languages }
step-free-yes = Без ступенек
step-free-no = Есть ступеньки

activity-for = Для кого
activity-cost = Цена
activity-languages = Языки
activity-access = Ступеньки и препятствия
activity-organizer = Кто организует
activity-topics = Темы
activity-description-missing = Описания ещё никто не написал. Чтобы узнать больше, позвоните по номеру 02 02 02.
activity-bring = Что взять с собой
activity-help = Как вам помогут
activity-now = Что сделать сейчас
help-alone = Вы сами за компьютером и спрашиваете, если нужно
help-together = Вы делаете это вместе
help-workshop = В группе, с преподавателем
help-on-behalf = Это сделают за вас, по вашей доверенности
seats-left =
    { $count ->
        [0] Мест больше нет
        [one] Осталось { $count } место
        [few] Осталось { $count } места
        [many] Осталось { $count } мест
       *[other] Осталось { $count } места
    }
seats-all =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
waiting-list-yes = Есть список ожидания
waiting-list-no = Списка ожидания нет
booking-none = Запись не нужна: просто приходите
booking-telephone = Запишитесь по телефону:
booking-desk = Запишитесь лично в соседском центре
booking-online = Запишитесь в интернете:
booking-unknown = Мы не знаем, нужна ли запись: позвоните по номеру 02 02 02
access-yes = Авторы данных говорят, что нет ни ступенек, ни других препятствий
access-no = Есть ступеньки или другие препятствия
access-unknown = Мы не знаем, есть ли ступеньки: позвоните, прежде чем идти
access-stated = О препятствиях город пишет только это, по-итальянски:
text-in-italian = Этот текст на итальянском языке.
names-in-italian = Названия занятий на итальянском языке.
