### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = Хожу с ходунками или тростью
need-wheelchair = Я на инвалидной коляске
need-hearing = Плохо слышу
need-sight = Плохо вижу
need-pram = Я с детской коляской

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = участие не выходя из дома
access-step-free = вход без ступенек
access-no-telephone = участие без звонков
access-captions = субтитры или жестовый язык
access-tactile-paving = рельефная дорожка для трости
access-clear-signs = крупные и понятные указатели
access-large-print = листы с крупным шрифтом
access-directions = описание дороги словами
access-companion = человек, который пойдёт с вами

access-helps = Вам поможет: { $list }.
access-missing = Нет: { $list }.
access-unchecked = Не проверено: { $list }.
access-door = Есть вход без ступенек
access-ask = Позвоните по номеру 02 02 02, прежде чем идти.
access-ask-without-hearing = Придите лично или попросите помощника позвонить по номеру 02 02 02.

attendance-online = Участие онлайн, у себя дома
attendance-mixed = Можно и онлайн, у себя дома

distance-short =
    { $minutes ->
        [one] { $length }, примерно { $minutes } минута пешком
        [few] { $length }, примерно { $minutes } минуты пешком
        [many] { $length }, примерно { $minutes } минут пешком
       *[other] { $length }, примерно { $minutes } минуты пешком
    }
distance-far = Вы далеко от Милана: мы не знаем, что рядом с вами. Выберите соседский центр или округ (Municipio).
distance-only = { $length } по прямой
