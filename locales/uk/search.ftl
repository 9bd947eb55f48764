### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = Можливо, ви шукаєте:
suggestions-status = Під полем є підказки.

skip-to-results = Перейти до результатів
filters-need = Що вам потрібно
filters-need-any = Виберіть, якщо хочете
filters-open = Працює, коли багато де зачинено
filters-open-any = Неважливо
filters-age = Вік учасника
filters-ways = Як брати участь
filters-step-free = Без сходинок
filters-online = Також онлайн, у себе вдома
filters-language = Мова спілкування
filters-language-any = Будь-яка мова
filters-access = Що вам потрібно, щоб узяти участь
filters-near = Поруч із
filters-near-any = Усе місто
filters-order = У якому порядку
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Поруч із { $place }
filter-order = Порядок: { $order }
filter-age =
    { $age ->
        [one] { $age } рік
        [few] { $age } роки
        [many] { $age } років
       *[other] { $age } року
    }

day-weekend = Субота й неділя
open-august = У серпні
open-holidays = У святкові дні
order-relevance = Спершу те, що краще підходить
order-time = Спершу найближчі за часом
order-distance = Спершу найближчі до мене
order-name = За абеткою

reading-corrected = Немає нічого для «{ $typed }». Ми шукали «{ $meant }».
reading-unknown = Не знайдено: { $words }. Ось результати за іншими словами.
reading-partial = Жодне заняття не має всіх ваших слів. Ось ті, де їх найбільше.

near-label = Відстань
near-here = Визначити, де я
near-how = Відстань виміряно по прямій. Хвилини враховують повороти вулиць і повільний крок, 3 км на годину.
near-from-here = Спершу видно те, що поруч із вами. Де ви, знає лише цей пристрій.
near-unasked = Щоб спершу бачити те, що поруч, скажіть, де ви. Це залишиться на цьому пристрої.
near-choose = Або виберіть сусідський центр у фільтрі «Поруч із», або округ (Municipio).
near-refused = Ви не дозволили визначати, де ви. Це нормально.
near-unavailable = Пристрій не може визначити, де ви.

why-topic = Підходить до теми:
why-place = Це місце також називають:
why-description = Це слово є в описі.

dead-end-which = Якщо прибрати одну з цих умов, знайдете:
dead-end-drop =
    { $count ->
        [one] Без «{ $label }»: { $count } заняття
        [few] Без «{ $label }»: { $count } заняття
        [many] Без «{ $label }»: { $count } занять
       *[other] Без «{ $label }»: { $count } заняття
    }
dead-end-all = Переглянути всі заняття
dead-end-nearest = Найбільш схоже на те, що ви шукаєте
dead-end-person = Якщо хочете, запитайте людину.
