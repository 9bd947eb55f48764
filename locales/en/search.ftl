### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = You may be looking for:
suggestions-status = There are suggestions below the field.

skip-to-results = Go to the results
filters-need = What you need
filters-need-any = Choose if you like
filters-open = Open when many are closed
filters-open-any = It does not matter
filters-age = Age of the person taking part
filters-ways = How you take part
filters-step-free = Without steps
filters-online = From home too, online
filters-language = Language spoken
filters-language-any = Any language
filters-access = What you need in order to take part
filters-near = Near
filters-near-any = The whole city
filters-order = In which order
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Near { $place }
filter-order = Order: { $order }
filter-age =
    { $age ->
        [one] { $age } year old
       *[other] { $age } years old
    }

day-weekend = Saturday and Sunday
open-august = In August
open-holidays = On public holidays
order-relevance = Best match first
order-time = Soonest first
order-distance = Nearest first
order-name = From A to Z

reading-corrected = There is nothing for “{ $typed }”. These are the results for “{ $meant }”.
reading-unknown = There is nothing for { $words }. Here are the results for the other words.
reading-partial = No activity has all your words. Here are those that have most of them.

near-label = Distance
near-here = Use my location
near-how = Distances are in a straight line. Minutes allow for the streets and for somebody who walks slowly, at 3 km an hour.
near-from-here = What is near you comes first. Your location stays on this device.
near-unasked = To see what is near first, say where you are. Your location stays on this device.
near-choose = Or choose a neighbourhood house under “Near” in the filters, or a district (Municipio).
near-refused = You did not allow us to use your location. That is fine.
near-unavailable = The device cannot tell where you are.

why-topic = It is about:
why-place = This place is also called:
why-description = The word is in the description.

dead-end-which = Without one of these choices there are:
dead-end-drop =
    { $count ->
        [one] Without “{ $label }”: { $count } activity
       *[other] Without “{ $label }”: { $count } activities
    }
dead-end-all = See all activities
dead-end-nearest = What comes nearest to your search
dead-end-person = If you prefer, ask a person.
