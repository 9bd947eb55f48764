# What `feed check` says, to somebody who is no programmer. For every code: what is wrong, and what to do.

## The report

tool-error = ERROR
tool-warning = warning
tool-line = line { $n }
tool-record = record { $n }
tool-guess = Did you mean “{ $guess }”?
tool-others = { $n ->
    [one] and another
   *[other] and { $n } others
}
tool-read = Files read: { $files }. Records: { $records }.
tool-shown = The portal shows: { $places } places, { $activities } activities.
tool-errors = { $n ->
    [0] No errors.
    [one] One error.
   *[other] { $n } errors.
}
tool-warnings = { $n ->
    [0] No warnings.
    [one] One warning.
   *[other] { $n } warnings.
}

## The codes

missing-file = This file isn't there.
    .suggestion = Put the file into the folder, or take it off the list in manifest.json.
byte-order-mark = The file begins with an invisible mark (BOM).
    .suggestion = Save the file as UTF-8 without BOM.
not-utf8 = The file isn't UTF-8: accented letters would be spoilt.
    .suggestion = Open the file in the program that wrote it and save it as UTF-8.
not-json = Here the text isn't correct JSON.
    .suggestion = Look before this point: often a comma, a quote or a bracket is missing.
not-a-list = The file doesn't hold a list.
    .suggestion = The file must begin with [ and end with ].
newer-format = This version of the format isn't known.
    .suggestion = Write "format": "1.0", or update this program.
newer-minor-format = The format is newer than this program.
    .suggestion = Update this program: what is new in the format was ignored.
unknown-part = This kind of file isn't known: the portal doesn't read it.
    .suggestion = Check the file's type in manifest.json.
part-twice = The manifest lists the same file twice.
    .suggestion = Take one of the two entries out of parts.
no-language = A file of translations doesn't say its language.
    .suggestion = Add inLanguage: for instance "en".
wrong-count = The file has another number of records.
    .suggestion = Correct count in manifest.json, or check that the file is complete.
wrong-hash = The file has changed since the manifest was written.
    .suggestion = Write the feed again with feed build, or take sha256 away.
bad-file-name = This isn't the name of a file in the folder.
    .suggestion = Write the name alone, without folders: places.json.
empty = The feed has no place and no activity to show.
    .suggestion = Fix the other errors first, then check again.
feed-out-of-date = The feed's last day has passed.
    .suggestion = Check the data and move validThrough forward.
not-an-object = A record in braces is needed here.
    .suggestion = Write the fields between { "{" } and { "}" }.
not-a-text = A text is needed here.
    .suggestion = Put the value in quotes.
not-yes-or-no = A yes or no is needed here.
    .suggestion = Write true or false, without quotes. If you don't know, take the field away.
not-a-number = A number is needed here.
    .suggestion = Write the number without quotes and with a point: 45.46.
not-a-whole-number = A whole number is needed here, not negative and not too large.
    .suggestion = Write the number without quotes: 4.
not-a-value-list = A list is needed here.
    .suggestion = Put the values in square brackets, even if there is only one.
bad-id = The id cannot be used in an address.
    .suggestion = Use only small letters without accents, digits and hyphens.
duplicate-id = Another record has the same id.
    .suggestion = Give one of the two a new id.
no-name = The name is missing.
    .suggestion = Write what it is called, as people call it.
unknown-word = This word isn't one of those that are possible.
    .suggestion = Look up the possible words in the format's documentation.
bad-municipio = Milan's Municipi are 1 to 9.
    .suggestion = Write a number from 1 to 9. If you don't know, take the field away.
bad-coordinates = These coordinates are no point on Earth.
    .suggestion = Check latitude and longitude: in Milan about 45.46 and 9.19.
bad-telephone = This number can't be dialled.
    .suggestion = Write digits only, with a + in front if needed: 0288456789.
bad-link = The link doesn't begin with https://.
    .suggestion = Write the whole address, with https:// in front.
bad-date = There is no such day, or it isn't written like 2026-06-01.
    .suggestion = Write year, month and day with hyphens: 2026-06-01.
bad-time = The time isn't written like 14:30.
    .suggestion = Write hours and minutes with two digits: 09:05.
ends-before-it-begins = The end comes before the beginning.
    .suggestion = Check the two values: perhaps they are swapped.
bad-day = This isn't a day of the week.
    .suggestion = Write Mo, Tu, We, Th, Fr, Sa or Su.
no-day = The day is missing.
    .suggestion = Add byDay with days of the week, or dates with dates.
half-a-time = There is a beginning or an end, but not both.
    .suggestion = Write both startTime and endTime. If you don't know them, take both away.
bad-frequency = It isn't clear how often this comes again.
    .suggestion = Write P1W for every week, P2W for every two, P1M with byMonthWeek for every month.
no-first-day = It comes every few weeks, but nobody knows from when.
    .suggestion = Add startDate with the first day.
dead-place = This place isn't in the feed, or has errors: the activity isn't shown.
    .suggestion = Write the id of a place in the feed, or add the place.
bad-source = A source is incomplete: its id, its name or the day it was read is missing.
    .suggestion = Complete the source, with dates like 2026-06-01 and an id that is used once only.
dead-reference = This reference leads to no record.
    .suggestion = Write the id of a record that is there, or take the reference away.
circle = These references go round in a circle.
    .suggestion = Take away one of the references that form the circle.
unknown-source = The manifest doesn't list this source.
    .suggestion = Add the source to sources in manifest.json, or correct the id.
no-source = The record doesn't say where its facts come from.
    .suggestion = Add the id of one of the manifest's sources to sources.
unknown-field = The format doesn't know this field: the portal ignores it.
    .suggestion = Correct the field's name, or take it away.
duplicate-field = The same field stands twice: only the last one counts.
    .suggestion = Take one of the two away.
ignored-word = This word isn't one of those that are possible: the portal ignores it.
    .suggestion = Look up the possible words in the format's documentation.
insecure-link = This link isn't secure.
    .suggestion = Use an address that begins with https:// (or tel:, mailto:).
unlikely-number = This number is unlikely.
    .suggestion = Check ages, seats and price. The price is in cents.
outside-city = This point lies outside Milan.
    .suggestion = Check the coordinates: perhaps latitude and longitude are swapped.
unlikely-telephone = This doesn't look like an Italian number.
    .suggestion = Count the digits and check the prefix.
ended = The activity has ended: it has no more dates.
    .suggestion = Take the record away, or add the new dates.
outdated = This information was valid until a day that has passed.
    .suggestion = Ask whether the activity goes on and update validThrough.
not-checked-for-a-year = Nobody has checked this record for more than a year.
    .suggestion = Check the record and write that into checked.
old-fact = This fact is old for its kind.
    .suggestion = Check the fact and write that into checked.
undated-fact = Nobody knows how old this fact is: its sources bear no date.
    .suggestion = Write the source's date into datePublished. If it bears none, check the fact and write that into checked.
all-capitals = The text is all in capitals: it is hard to read.
    .suggestion = Write only initials in capitals.
markup = There is HTML in the text: people would see it as it stands.
    .suggestion = Take the codes away and leave the words.
invisible-characters = There are invisible characters in the text, which can confuse readers.
    .suggestion = Delete the text and type it again.
long-text = The text is very long.
    .suggestion = Write first what people need and shorten the rest.
no-translation = There is no translation into this language: the Italian will be shown.
    .suggestion = Add the translation to that language's file of texts.
dead-translation = This translates a record that isn't there.
    .suggestion = Correct the id, or take the translation away.
old-translation = The translation is older than the Italian text.
    .suggestion = Check the translation and update dateTranslated.
no-opening-hours = The opening hours of this neighbourhood house aren't known.
    .suggestion = Ask the neighbourhood house for its hours and add them to openingHours.
hours-over = The published hours of this neighbourhood house are all over.
    .suggestion = Ask the neighbourhood house for its new hours and add a period.
no-schedule = Nobody knows when this activity takes place.
    .suggestion = Ask for days and times and add them to eventSchedule.
no-topic = The activity has no topic: nobody finds it by topic.
    .suggestion = Add the id of a topic to about.
change-of-nothing = This changes a day for which nothing was planned.
    .suggestion = Check the date: it must be a day of the activity's schedule.
looks-double = This record looks the same as another.
    .suggestion = If it is the same thing, take one of the two away.
same-heading = Two steps of this guide have the same heading: who moves on thinks that nothing happened.
    .suggestion = Give each step a heading of its own.
unreachable-step = No way leads to this step.
    .suggestion = Let another step lead here, or remove this one.
endless-guide = From this step the guide never ends.
    .suggestion = Add a way to a done or hand-over step.
no-way-on = This step doesn't say which step follows, or names one where the answer decides.
    .suggestion = Write next for say, checklist, act and stop; use answers for the others.
answer-count = There are too many answers here, or too few.
    .suggestion = Write two to five answers; at the end of a guide five at most.
no-person = Who comes here is left alone: there is no person to ask.
    .suggestion = Add a hand-over step with because, then, and a telephone, a service or a link.
nothing-to-see = This step leads outside the portal and doesn't say, or doesn't show, what one will see.
    .suggestion = Add see and picture.
empty-step = This step says nothing.
    .suggestion = Write at least one sentence in text.
dead-condition = This condition speaks of an answer that nobody can give.
    .suggestion = Correct question and answer in when.
half-a-guide = This guide has no steps, or these steps have no guide.
    .suggestion = Write the guide in guides and its steps in steps, with the same id.
made-up = This step shows a made-up screen, but the guide is no exercise.
    .suggestion = Take screens and write away, or put practiceFor into the guide.
uneven-translation = This translation has more or fewer sentences than the Italian: the portal shows the Italian.
    .suggestion = Translate every sentence, in the same order.
