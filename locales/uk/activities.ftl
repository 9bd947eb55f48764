### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.
### Full dates end with "р.": no full stop comes after one.

search-label = Напишіть заняття, потребу або вулицю
search-button = Шукати

activities-title = Заняття
activities-description = Курси, групи, ігри, свята й допомога в сусідських центрах (Case di Quartiere) та пунктах WeMi в Мілані.
activities-title-text = Заняття: { $text }
activities-browse = Заняття в кожному сусідському центрі
activities-browse-hint = Кожен сусідський центр має свою сторінку з усіма своїми заняттями.

filters = Фільтри
filters-day = Коли
filters-day-any = Будь-який день
filters-part = Частина дня
filters-part-any = Будь-яка година
filters-topic = Що
filters-audience = Для кого
filters-cost = Ціна
filters-free = Лише безкоштовні
filters-municipio = Округ (Municipio)
filters-place = Сусідський центр або пункт WeMi
filters-place-any = Усі місця
filters-apply = Показати результати
filters-active = Вибрані фільтри
filters-remove = Прибрати: { $label }
filters-clear = Прибрати всі фільтри
filters-more = Інші фільтри
filter-text = «{ $text }»

day-today = Сьогодні
day-tomorrow = Завтра
day-week = У найближчі 7 днів
part-morning = Ранок
part-afternoon = Після обіду
part-evening = Вечір

audience-older = Літні люди
audience-adults = Дорослі
audience-young = Молодь
audience-children = Діти
audience-families = Сім'ї
audience-carers = Ті, хто доглядає близьку людину
audience-newcomers = Ті, хто недавно в Італії

results-count =
    { $count ->
        [0] Занять немає
        [one] { $count } заняття
        [few] { $count } заняття
        [many] { $count } занять
       *[other] { $count } заняття
    }
results-possible-title = Час не підтверджено
results-possible =
    { $count ->
        [one] Ми не знаємо часу { $count } заняття. Подзвоніть, перш ніж іти.
        [few] Ми не знаємо часу { $count } занять. Подзвоніть, перш ніж іти.
        [many] Ми не знаємо часу { $count } занять. Подзвоніть, перш ніж іти.
       *[other] Ми не знаємо часу { $count } заняття. Подзвоніть, перш ніж іти.
    }
results-ask-title = Можливо, підійдуть
results-ask =
    { $count ->
        [one] Можливо, підійде { $count } заняття. Подзвоніть, перш ніж іти.
        [few] Можливо, підійдуть { $count } заняття. Подзвоніть, перш ніж іти.
        [many] Можливо, підійдуть { $count } занять. Подзвоніть, перш ніж іти.
       *[other] Можливо, підійдуть { $count } заняття. Подзвоніть, перш ніж іти.
    }
results-status =
    { $count ->
        [0] Занять не знайдено.
        [one] Знайдено { $count } заняття.
        [few] Знайдено { $count } заняття.
        [many] Знайдено { $count } занять.
       *[other] Знайдено { $count } заняття.
    }
results-none = Немає занять, які відповідають усім вашим умовам.
results-none-hint = Спробуйте прибрати фільтр або написати лише одне слово.
results-more =
    { $count ->
        [one] Показати ще { $count } заняття
        [few] Показати ще { $count } заняття
        [many] Показати ще { $count } занять
       *[other] Показати ще { $count } заняття
    }

card-when = Коли
card-where = Де
card-ask = запитайте коли
when-next-today = Сьогодні, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, уточніть час
when-next-label = Наступного разу:
when-times = з { $from } до { $to }
when-weekly = Щотижня: { $days }, { $times }
when-weekly-unknown = Щотижня: { $days } (уточніть час).
when-weeks =
    { $weeks ->
        [one] Раз на { $weeks } тиждень: { $days }, { $times }
        [few] Раз на { $weeks } тижні: { $days }, { $times }
        [many] Раз на { $weeks } тижнів: { $days }, { $times }
       *[other] Раз на { $weeks } тижня: { $days }, { $times }
    }
when-weeks-unknown =
    { $weeks ->
        [one] Раз на { $weeks } тиждень: { $days } (уточніть час).
        [few] Раз на { $weeks } тижні: { $days } (уточніть час).
        [many] Раз на { $weeks } тижнів: { $days } (уточніть час).
       *[other] Раз на { $weeks } тижня: { $days } (уточніть час).
    }
when-opening = У години роботи сусідського центру
when-opening-days = { $days }, у години роботи сусідського центру
when-dates = { $days }, { $times }
when-dates-unknown = { $days } (уточніть час).
when-limited = { $rule } { $limit }
title-in-place = { $name }, { $place }
when-from = (з { $date })
when-until = (до { $date })
when-whole-day = увесь день
when-also = Також: { $days }
when-school-terms = Не проводиться, коли школи зачинені
when-monthly = Щомісяця: { $days }, { $times }
when-monthly-unknown = Щомісяця: { $days } (уточніть час).
month-day-1 =
    { $day ->
        [1] перший { $day } місяця
        [2] перший { $day } місяця
        [4] перший { $day } місяця
       *[other] перша { $day } місяця
    }
month-day-2 =
    { $day ->
        [1] другий { $day } місяця
        [2] другий { $day } місяця
        [4] другий { $day } місяця
       *[other] друга { $day } місяця
    }
month-day-3 =
    { $day ->
        [1] третій { $day } місяця
        [2] третій { $day } місяця
        [4] третій { $day } місяця
       *[other] третя { $day } місяця
    }
month-day-4 =
    { $day ->
        [1] четвертий { $day } місяця
        [2] четвертий { $day } місяця
        [4] четвертий { $day } місяця
       *[other] четверта { $day } місяця
    }
month-day-5 =
    { $day ->
        [1] п'ятий { $day } місяця
        [2] п'ятий { $day } місяця
        [4] п'ятий { $day } місяця
       *[other] п'ята { $day } місяця
    }
month-day-last =
    { $day ->
        [1] останній { $day } місяця
        [2] останній { $day } місяця
        [4] останній { $day } місяця
       *[other] остання { $day } місяця
    }
when-except = Не проводиться: { $days }
when-unpublished = Ми не знаємо днів і годин. Подзвоніть на 02 02 02.
when-today-unknown = На сьогодні не підтверджено: спершу подзвоніть
where-unpublished = Щоб дізнатися, де це, подзвоніть на 02 02 02
address-unpublished = Ми не знаємо адреси

upcoming-title = Найближчі дати
upcoming-more = Інші дати
upcoming-doubtful = Подзвоніть, перш ніж іти. Причина: { $reason }.
upcoming-off = Не відбудеться. Причина: { $reason }.
upcoming-moved-from = Перенесено. Було заплановано: { $date }.
upcoming-moved = Перенесено: подивіться час і місце.
why-cancelled = заняття скасовано
why-suspended = заняття тимчасово не проводять
why-excepted = цього дня організатори його не проводять
why-moved = перенесено на іншу дату ({ $date })
why-closure = сусідський центр зачинено
why-maybe-closed = сусідський центр зачинили, і ми не знаємо, чи вже відчинили
why-school = школи зачинені
why-hours-unknown = ми не знаємо годин роботи сусідського центру
why-disputed = дані суперечать одне одному
why-outdated = інформація застаріла
holiday-new-year = Новий рік
holiday-epiphany = свято Богоявлення (Епіфанія)
holiday-easter = католицький Великдень
holiday-easter-monday = понеділок після католицького Великодня
holiday-liberation = День визволення Італії
holiday-labour = День праці
holiday-republic = День Республіки
holiday-assumption = серпневе свято Ferragosto
holiday-saint-francis = день святого Франциска
holiday-all-saints = День усіх святих
holiday-saint-ambrose = день святого Амвросія, свято Мілана
holiday-immaculate = свято Непорочного зачаття
holiday-christmas = Різдво
holiday-saint-stephen = день святого Стефана

status-over = Закінчилося
status-moved = Перенесено: подивіться, де й коли
status-outdated = Інформація дійсна до { $date }: спершу подзвоніть
fact-from = Відомості від { $date } могли змінитися, тому подзвоніть, перш ніж іти.
fact-undated = Ми не знаємо, наскільки свіжі ці відомості, бо джерело не має дати. Подзвоніть, перш ніж іти.
status-full = Місць немає
status-suspended = Поки що не проводиться
status-cancelled = Скасовано

price-free = Безкоштовно
price-card = Безкоштовно з карткою сусідського центру
price-card-euro = Безкоштовно з карткою сусідського центру ({ $euro } € на рік)
price-contribution = Потрібен внесок
price-contribution-euro = Внесок: { $euro } €
price-unknown = Уточніть ціну

ages-from = Вік: від { $min }
ages-to = Вік: до { $max }
ages-between = Вік: від { $min } до { $max }
audience-all = Для всіх
audience-especially = Передусім: { $groups }
audience-only = Лише: { $groups }
audience-unknown = Ми не знаємо, для кого це: подзвоніть на 02 02 02
audience-former-rule = У 2023 році місто писало, що колишні центри CSRC відкриті для людей від 55 років. Картка коштувала 10 євро на рік. Ми не знаємо, чи це досі так: подзвоніть на 02 02 02.
languages-spoken = Розмовляють мовами: { $languages }
step-free-yes = Без сходинок
step-free-no = Є сходинки

activity-for = Для кого
activity-cost = Ціна
activity-languages = Мови
activity-access = Сходинки й перешкоди
activity-organizer = Хто організовує
activity-topics = Теми
activity-description-missing = Опису ще ніхто не написав. Щоб дізнатися більше, подзвоніть на 02 02 02.
activity-bring = Що взяти з собою
activity-help = Як вам допоможуть
activity-now = Що можна зробити зараз
help-alone = Ви самі за комп'ютером і питаєте, якщо треба
help-together = Ви робите це разом
help-workshop = У групі, з викладачем
help-on-behalf = Це зроблять за вас, за вашою довіреністю
seats-left =
    { $count ->
        [0] Місць більше немає
        [one] Залишилося { $count } місце
        [few] Залишилося { $count } місця
        [many] Залишилося { $count } місць
       *[other] Залишилося { $count } місця
    }
seats-all =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }
waiting-list-yes = Є список очікування
waiting-list-no = Списку очікування немає
booking-none = Запис не потрібен: просто приходьте
booking-telephone = Запишіться за телефоном:
booking-desk = Запишіться особисто в сусідському центрі
booking-online = Запишіться в інтернеті:
booking-unknown = Ми не знаємо, чи потрібен запис: подзвоніть на 02 02 02
access-yes = Автори даних кажуть, що немає ні сходинок, ні інших перешкод
access-no = Є сходинки або інші перешкоди
access-unknown = Ми не знаємо, чи є сходинки: подзвоніть, перш ніж іти
access-stated = Про перешкоди місто пише лише це, італійською:
text-in-italian = Цей текст італійською мовою.
names-in-italian = Назви занять італійською мовою.
