### What `feed diff` says. Variables: $name, a record's name; $was and $now, what is said before and after.

diff-none = Nothing changes for people.
diff-unknown = not known
diff-elsewhere = The feed as a whole
diff-sum-place-gone =
    { $count ->
        [one] { $count } place disappears
       *[other] { $count } places disappear
    }
diff-sum-gone =
    { $count ->
        [one] { $count } activity disappears
       *[other] { $count } activities disappear
    }
diff-sum-status =
    { $count ->
        [one] { $count } activity changes its status
       *[other] { $count } activities change their status
    }
diff-sum-single-time =
    { $count ->
        [one] { $count } activity has dates that are cancelled or moved
       *[other] { $count } activities have dates that are cancelled or moved
    }
diff-sum-time =
    { $count ->
        [one] { $count } activity changes its time
       *[other] { $count } activities change their time
    }
diff-sum-place =
    { $count ->
        [one] { $count } activity changes its place
       *[other] { $count } activities change their place
    }
diff-sum-price =
    { $count ->
        [one] { $count } activity changes its price
       *[other] { $count } activities change their price
    }
diff-sum-hours =
    { $count ->
        [one] { $count } neighbourhood house changes its opening hours
       *[other] { $count } neighbourhood houses change their opening hours
    }
diff-sum-house = { $name } changes its hours ({ $now })
diff-sum-new =
    { $count ->
        [one] { $count } activity is new
       *[other] { $count } activities are new
    }
diff-sum-other =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
diff-place-gone = this place disappears
diff-gone = “{ $name }” disappears
diff-gone-replaced = “{ $name }” disappears, “{ $now }” takes its place
diff-status = “{ $name }” is { $now } (before: { $was })
diff-single-time = “{ $name }”, single dates: { $now } (before: { $was })
diff-once-cancelled = cancelled on { $date }
diff-once-moved = moved from { $date } to { $new }
diff-time = “{ $name }” changes its time: { $now } (before: { $was })
diff-place = “{ $name }” changes its place: { $now } (before: { $was })
diff-price = “{ $name }” changes its price: { $now } (before: { $was })
diff-booking = “{ $name }”, how to take part: { $now } (before: { $was })
diff-for-whom = “{ $name }”, for whom: { $now } (before: { $was })
diff-ages = ages { $min }–{ $max }
diff-name = is called “{ $now }” (before: “{ $was }”)
diff-description = “{ $name }” changes its description: { $now }
diff-hours = { $was } → { $now }
diff-other-hours = the hours of other periods change, not those of the next seven days
diff-closures = closures: { $now } (before: { $was })
diff-address = address: { $now } (before: { $was })
diff-telephone = telephone: { $now } (before: { $was })
diff-place-new = this place is new: { $now }
diff-new = new: “{ $name }”, { $now }
diff-validity = the data is valid until { $now } (before: { $was })
diff-translations = translations into “{ $name }” that are lost: { $was }
