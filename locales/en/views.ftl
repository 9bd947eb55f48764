### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = How to see the results
view-list = List
view-week = Week
view-map = Map
views-in-the-list = See them in the list

week-house = The week in this neighbourhood house
week-desk = The week in this place
week-days = Choose the day
week-before = Day before: { $date }
week-after = Day after: { $date }
week-untimed = All day, or ask for the time
week-none = Nothing is planned in the next seven days.
week-none-that-day = Nothing is planned on this day.
week-doubtful = Not certain: call first.
week-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }

map-borders = The borders are those of the neighbourhoods, simplified. Source: City of Milan, CC BY 4.0.
map-municipi = The nine districts (Municipi)
map-city-label = Map of Milan
map-municipio-label = Map of Municipio { $number }
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places } place
       *[other] { $places } places
    }, { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }
map-municipio-empty = Municipio { $number }, no activities
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }
map-whole-city = Back to the whole city
map-unknown = Places that we cannot put on the map
map-nowhere =
    { $count ->
        [one] { $count } activity whose place we do not know
       *[other] { $count } activities whose place we do not know
    }
