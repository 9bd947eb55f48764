### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = Возможно, вы ищете:
suggestions-status = Под полем есть подсказки.

skip-to-results = Перейти к результатам
filters-need = Что вам нужно
filters-need-any = Выберите, если хотите
filters-open = Работает, когда многое закрыто
filters-open-any = Неважно
filters-age = Возраст участника
filters-ways = Как участвовать
filters-step-free = Без ступенек
filters-online = Можно и онлайн, у себя дома
filters-language = Язык общения
filters-language-any = Любой язык
filters-access = Что вам нужно, чтобы участвовать
filters-near = Рядом с
filters-near-any = Весь город
filters-order = В каком порядке
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Рядом с { $place }
filter-order = Порядок: { $order }
filter-age =
    { $age ->
        [one] { $age } год
        [few] { $age } года
        [many] { $age } лет
       *[other] { $age } года
    }

day-weekend = Суббота и воскресенье
open-august = В августе
open-holidays = В праздничные дни
order-relevance = Сначала то, что лучше подходит
order-time = Сначала ближайшие по времени
order-distance = Сначала ближайшие ко мне
order-name = По алфавиту

reading-corrected = Нет ничего для «{ $typed }». Мы искали «{ $meant }».
reading-unknown = Не найдено: { $words }. Вот результаты по другим словам.
reading-partial = Ни в одном занятии нет всех ваших слов. Вот те, где их больше всего.

near-label = Расстояние
near-here = Определить, где я
near-how = Расстояние измерено по прямой. Минуты учитывают повороты улиц и медленный шаг, 3 км в час.
near-from-here = Сначала видно то, что рядом с вами. Где вы, знает только это устройство.
near-unasked = Чтобы сначала видеть то, что рядом, скажите, где вы. Это останется на этом устройстве.
near-choose = Или выберите соседский центр в фильтре «Рядом с», или округ (Municipio).
near-refused = Вы не разрешили определять, где вы. Это нормально.
near-unavailable = Устройство не может определить, где вы.

why-topic = Подходит к теме:
why-place = Это место также называют:
why-description = Это слово есть в описании.

dead-end-which = Если убрать одно из этих условий, найдёте:
dead-end-drop =
    { $count ->
        [one] Без «{ $label }»: { $count } занятие
        [few] Без «{ $label }»: { $count } занятия
        [many] Без «{ $label }»: { $count } занятий
       *[other] Без «{ $label }»: { $count } занятия
    }
dead-end-all = Посмотреть все занятия
dead-end-nearest = Больше всего похоже на то, что вы ищете
dead-end-person = Если хотите, спросите человека.
