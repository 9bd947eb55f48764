### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = Type an activity, a need or a street
search-button = Search

activities-title = Activities
activities-description = Courses, groups, games, parties and help in Milan's neighbourhood houses (Case di Quartiere) and WeMi help desks.
activities-title-text = Activities: { $text }
activities-browse = Browse by neighbourhood house
activities-browse-hint = Each neighbourhood house has its own page, with everything that goes on there.

filters = Filters
filters-day = When
filters-day-any = Any day
filters-part = Time of day
filters-part-any = Any time
filters-topic = What
filters-audience = Who it is for
filters-cost = Cost
filters-free = Only free activities
filters-municipio = District (Municipio)
filters-place = Neighbourhood house or help desk
filters-place-any = All places
filters-apply = Show the results
filters-active = Filters you chose
filters-remove = Remove: { $label }
filters-clear = Remove all filters
filters-more = More filters
filter-text = “{ $text }”

day-today = Today
day-tomorrow = Tomorrow
day-week = In the next 7 days
part-morning = Morning
part-afternoon = Afternoon
part-evening = Evening

audience-older = Older people
audience-adults = Adults
audience-young = Young people
audience-children = Children
audience-families = Families
audience-carers = People who care for someone
audience-newcomers = People new to Italy

results-count =
    { $count ->
        [0] No activities
        [one] { $count } activity
       *[other] { $count } activities
    }
results-possible-title = We do not know the time
results-possible =
    { $count ->
        [one] There is { $count } activity whose time we do not know. Call before you go.
       *[other] There are { $count } activities whose times we do not know. Call before you go.
    }
results-ask-title = Perhaps suitable
results-ask =
    { $count ->
        [one] There is { $count } activity that may be suitable. Call before you go.
       *[other] There are { $count } activities that may be suitable. Call before you go.
    }
results-status =
    { $count ->
        [0] No activities found.
        [one] { $count } activity found.
       *[other] { $count } activities found.
    }
results-none = No activity matches everything you asked for.
results-none-hint = Try removing a filter, or typing just one word.
results-more =
    { $count ->
        [one] Show one more activity
       *[other] Show { $count } more activities
    }

card-when = When
card-where = Where
card-ask = ask when
when-next-today = Today, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, ask for the time
when-next-label = Next time:
when-times = from { $from } to { $to }
when-weekly = Every { $days }, { $times }
when-weekly-unknown = Every { $days } (ask for the time).
when-weeks = Every { $weeks } weeks, on { $days }, { $times }
when-weeks-unknown = Every { $weeks } weeks, on { $days } (ask for the time).
when-opening = When the centre is open
when-opening-days = { $days }, when the centre is open
when-dates = { $days }, { $times }
when-dates-unknown = { $days } (ask for the time).
when-limited = { $rule }, { $limit }
title-in-place = { $name }, { $place }
when-from = from { $date }
when-until = until { $date }
when-whole-day = all day
when-also = Also: { $days }
when-school-terms = Not while schools are closed
when-monthly = Every month, { $days }, { $times }
when-monthly-unknown = Every month, { $days } (ask for the time).
month-day-1 = the first { $day }
month-day-2 = the second { $day }
month-day-3 = the third { $day }
month-day-4 = the fourth { $day }
month-day-5 = the fifth { $day }
month-day-last = the last { $day }
when-except = Not on these days: { $days }
when-unpublished = We do not know the days and times. Call 02 02 02.
when-today-unknown = Today is not certain: call first
where-unpublished = We do not know where: call 02 02 02
address-unpublished = We do not know the address

upcoming-title = Next dates
upcoming-more = More dates
upcoming-doubtful = Call before you go, because { $reason }.
upcoming-off = Not taking place, because { $reason }.
upcoming-moved-from = Moved: it was planned for { $date }.
upcoming-moved = Moved: check time and place.
why-cancelled = it is cancelled
why-suspended = it is suspended
why-excepted = the organisers are not running it that day
why-moved = it has been moved to { $date }
why-closure = the centre is closed
why-maybe-closed = the centre closed, and we do not know if it is open again
why-school = schools are closed
why-hours-unknown = we do not know the centre's hours
why-disputed = the information is contradictory
why-outdated = the information is out of date
holiday-new-year = it is New Year's Day
holiday-epiphany = it is Epiphany
holiday-easter = it is Easter
holiday-easter-monday = it is Easter Monday
holiday-liberation = it is Liberation Day
holiday-labour = it is Labour Day
holiday-republic = it is Republic Day
holiday-assumption = it is the August holiday, Ferragosto
holiday-saint-francis = it is Saint Francis' Day
holiday-all-saints = it is All Saints' Day
holiday-saint-ambrose = it is Saint Ambrose's Day, Milan's holiday
holiday-immaculate = it is the Immaculate Conception
holiday-christmas = it is Christmas
holiday-saint-stephen = it is Saint Stephen's Day

status-over = Over
status-moved = Moved: check where and when
status-outdated = Information valid until { $date }: call first
fact-from = This information is from { $date }. Call before you go, because it may have changed.
fact-undated = We do not know how old this information is, because the source has no date. Call before you go.
status-full = Full
status-suspended = Stopped for now
status-cancelled = Cancelled

price-free = Free
price-card = Free with the membership card
price-card-euro = Free with the membership card (€{ $euro } a year)
price-contribution = You pay something
price-contribution-euro = You pay €{ $euro }
price-unknown = Ask what it costs

ages-from = From age { $min }
ages-to = Up to age { $max }
ages-between = Age { $min } to { $max }
audience-all = For everybody
audience-especially = Especially for: { $groups }
audience-only = Only for: { $groups }
audience-unknown = We do not know who it is for: call 02 02 02
audience-former-rule = In 2023 the City wrote that the former CSRC centres were open to people aged 55 and over. The card cost 10 euros a year. We do not know if this is still so: call 02 02 02.
languages-spoken = Spoken here: { $languages }
step-free-yes = No steps
step-free-no = There are steps

activity-for = Who it is for
activity-cost = Cost
activity-languages = Languages
activity-access = Steps and barriers
activity-organizer = Who organises it
activity-topics = Topics
activity-description-missing = Nobody has written a description yet. To know more, call 02 02 02.
activity-bring = What to bring
activity-help = How they help
activity-now = What you can do now
help-alone = You use the computer and ask if you need to
help-together = You do it together
help-workshop = In a group, with a teacher
help-on-behalf = They do it for you, with your written authorisation
seats-left =
    { $count ->
        [0] No places left
        [one] { $count } place left
       *[other] { $count } places left
    }
seats-all =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
waiting-list-yes = There is a waiting list
waiting-list-no = There is no waiting list
booking-none = No need to book: just go
booking-telephone = Book by telephone:
booking-desk = Sign up in person at the centre
booking-online = Book online:
booking-unknown = We do not know if you need to book: call 02 02 02
access-yes = According to the publisher, there are no steps or other barriers
access-no = There are steps or other barriers
access-unknown = We do not know if there are steps: call before you go
access-stated = About barriers, the City writes only this, in Italian:
text-in-italian = This text is in Italian.
names-in-italian = The names of the activities are in Italian.
