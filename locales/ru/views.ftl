### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = Как показать результаты
view-list = Список
view-week = Неделя
view-map = Карта
views-in-the-list = Посмотреть их в списке

week-house = Неделя в этом центре
week-desk = Неделя в этом месте
week-days = Выберите день
week-before = Предыдущий день: { $date }
week-after = Следующий день: { $date }
week-untimed = Весь день, или уточните время
week-none = В ближайшие семь дней ничего не запланировано.
week-none-that-day = На этот день ничего не запланировано.
week-doubtful = Уточните по телефону.
week-more =
    { $count ->
        [one] Ещё { $count }
        [few] Ещё { $count }
        [many] Ещё { $count }
       *[other] Ещё { $count }
    }

map-borders = Границы – это упрощённые границы кварталов. Источник: мэрия Милана, CC BY 4.0.
map-municipi = Девять округов (Municipi)
map-city-label = Карта Милана
map-municipio-label = Карта Municipio { $number }
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places } место
        [few] { $places } места
        [many] { $places } мест
       *[other] { $places } места
    }, { $count ->
        [one] { $count } занятие
        [few] { $count } занятия
        [many] { $count } занятий
       *[other] { $count } занятия
    }
map-municipio-empty = Municipio { $number }, занятий нет
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } занятие
        [few] { $count } занятия
        [many] { $count } занятий
       *[other] { $count } занятия
    }
map-whole-city = Назад ко всему городу
map-unknown = Расположение неизвестно
map-nowhere =
    { $count ->
        [one] { $count } занятие с неизвестным местом
        [few] { $count } занятия с неизвестным местом
        [many] { $count } занятий с неизвестным местом
       *[other] { $count } занятия с неизвестным местом
    }
