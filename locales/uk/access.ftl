### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = Ходжу з ходунками чи палицею
need-wheelchair = Користуюся інвалідним візком
need-hearing = Погано чую
need-sight = Погано бачу
need-pram = Я з дитячим візком

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = участь не виходячи з дому
access-step-free = вхід без сходинок
access-no-telephone = участь без дзвінків
access-captions = субтитри або жестова мова
access-tactile-paving = рельєфна доріжка для палиці
access-clear-signs = великі й зрозумілі вказівники
access-large-print = аркуші з великим шрифтом
access-directions = опис дороги словами
access-companion = людина, яка піде з вами

access-helps = Вам допоможе: { $list }.
access-missing = Немає: { $list }.
access-unchecked = Не перевірено: { $list }.
access-door = Є вхід без сходинок
access-ask = Подзвоніть на 02 02 02, перш ніж іти.
access-ask-without-hearing = Прийдіть особисто або попросіть помічника подзвонити на 02 02 02.

attendance-online = Участь онлайн, у себе вдома
attendance-mixed = Також онлайн, у себе вдома

distance-short =
    { $minutes ->
        [one] { $length }, приблизно { $minutes } хвилина пішки
        [few] { $length }, приблизно { $minutes } хвилини пішки
        [many] { $length }, приблизно { $minutes } хвилин пішки
       *[other] { $length }, приблизно { $minutes } хвилини пішки
    }
distance-far = Ви далеко від Мілана: ми не можемо сказати, що поруч із вами. Виберіть сусідський центр або округ (Municipio).
distance-only = { $length } по прямій
