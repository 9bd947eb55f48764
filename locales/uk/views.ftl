### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = Як показати результати
view-list = Список
view-week = Тиждень
view-map = Мапа
views-in-the-list = Переглянути їх у списку

week-house = Тиждень у цьому центрі
week-desk = Тиждень у цьому місці
week-days = Виберіть день
week-before = Попередній день: { $date }
week-after = Наступний день: { $date }
week-untimed = Увесь день, або уточніть час
week-none = У найближчі сім днів нічого не заплановано.
week-none-that-day = На цей день нічого не заплановано.
week-doubtful = Не підтверджено: подзвоніть.
week-more =
    { $count ->
        [one] Ще { $count }
        [few] Ще { $count }
        [many] Ще { $count }
       *[other] Ще { $count }
    }

map-borders = Межі – це спрощені межі кварталів. Джерело: мерія Мілана, CC BY 4.0.
map-municipi = Дев'ять округів (Municipi)
map-city-label = Мапа Мілана
map-municipio-label = Мапа Municipio { $number }
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places } місце
        [few] { $places } місця
        [many] { $places } місць
       *[other] { $places } місця
    }, { $count ->
        [one] { $count } заняття
        [few] { $count } заняття
        [many] { $count } занять
       *[other] { $count } заняття
    }
map-municipio-empty = Municipio { $number }, занять немає
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } заняття
        [few] { $count } заняття
        [many] { $count } занять
       *[other] { $count } заняття
    }
map-whole-city = Назад до всього міста
map-unknown = Розташування невідоме
map-nowhere =
    { $count ->
        [one] { $count } заняття з невідомим місцем
        [few] { $count } заняття з невідомим місцем
        [many] { $count } занять з невідомим місцем
       *[other] { $count } заняття з невідомим місцем
    }
