### `feed export`: what stands in the files, which are Italian like the feed, and what the tool says about them.

ics-calendar-of = Activities: { $name }
ics-calendar-nowhere = Activities whose place we do not know
ics-cancelled-once = It doesn't take place this time.
ics-moved-once = It was moved this time.
export-holiday = It is a public holiday: ask the neighbourhood house whether the activity takes place. Call 02 02 02.
export-disputed = The neighbourhood house's data is contradictory: ask whether the activity takes place. Call 02 02 02.
export-maybe-closed = The neighbourhood house closed and we don't know when it opens again: ask whether the activity takes place. Call 02 02 02.
export-outdated = We don't know whether the activity goes on: ask whether it takes place. Call 02 02 02.
ics-status = Status: { $status }.
ics-time-unknown = Ask for the time.
ics-price = Price: { $price }.
ics-valid-through = This information is valid until { $date }.
booking-is-not-needed = No need to book.
booking-is-at-desk = Sign up in person at the neighbourhood house.
booking-is-telephone = Book by telephone: { $number }.
booking-is-online = Book online: { $url }
export-files =
    { $count ->
        [one] { $count } file written to { $dir }
       *[other] { $count } files written to { $dir }
    }
export-records =
    { $count ->
        [one] { $count } activity exported
       *[other] { $count } activities exported
    }
export-left-out =
    { $count ->
        [one] { $count } activity left out: nobody published days and times that can go into a calendar
       *[other] { $count } activities left out: nobody published days and times that can go into a calendar
    }
