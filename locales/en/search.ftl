### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = You may be looking for:
suggestions-status = There are suggestions below the field.

skip-to-results = Go to the results
filters-need = What you need
filters-need-any = Choose if you like
filters-open = Open when many are closed
filters-open-any = It doesn’t matter
filters-age = Age of who takes part
filters-ways = How one takes part
filters-step-free = Without steps
filters-online = From home too, online
filters-language = Language spoken
filters-language-any = Any language
filters-access = To take part I need help
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
order-distance = Nearest to me first
order-name = From A to Z

reading-corrected = There is nothing for “{ $typed }”. These are the results for “{ $meant }”.
reading-unknown = There is nothing for { $words }. Here is the rest.
reading-partial = No activity has all your words. Here are those that have most of them.

near-label = Distance
near-here = Use my position
near-how = Distances are in a straight line. Minutes are for somebody who walks slowly, at 3 km an hour.
near-from-here = What is near you comes first. Your position stays on this device.
near-unasked = To see what is near first, say where you are. Your position stays on this device.
near-choose = Or choose a house under “Near” in the filters, or a Municipio.
near-refused = You didn’t allow the use of your position: that is fine.
near-unavailable = The device can’t tell where you are.

why-topic = It is about:
why-place = The house is also called:
why-description = The word is in the description.

dead-end-which = If you drop one of these choices, you find:
dead-end-drop =
    { $count ->
        [one] Without “{ $label }”: { $count } activity
       *[other] Without “{ $label }”: { $count } activities
    }
dead-end-all = See all activities
dead-end-nearest = What comes nearest to your search
dead-end-person = If you prefer, ask a person.
