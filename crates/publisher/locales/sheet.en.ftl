### What `feed import` says about a sheet. Each reason follows a cell or a file and a colon.

## Where and how many

sheet-error = ERROR
sheet-warning = Warning
sheet-sheet = sheet «{ $name }»
sheet-row = row { $number }
sheet-column = column «{ $name }»
sheet-read = Rows read: { $read } of { $rows }. Errors: { $errors }. Warnings: { $warnings }.

## Why a file can't be used

sheet-too-large = the file is too large: a programme has less than 32 MB (48 MB decompressed).
sheet-too-many-rows = the sheet has more than 20,000 rows: split it into several files.
sheet-too-many-columns = the sheet has more than 200 columns: remove those that aren't needed.
sheet-encrypted = the file is protected by a password: save it without one.
sheet-other-format = files .xlsx, .ods and .csv are read; this seems to be { $seems }.
sheet-seems-old-xls = an old .xls
sheet-seems-pdf = PDF
sheet-seems-rtf = RTF
sheet-seems-picture = a picture
sheet-seems-html = HTML
sheet-seems-zip = a .zip archive
sheet-seems-binary = a binary file
sheet-damaged = the file is damaged: open it and save it again. ({ $cause })
sheet-empty = the sheet is empty.
sheet-no-headings = the row of headings is missing. "Attività" is needed, then "Casa", "Quando", "Orario"…
sheet-no-name-column = the column «Attività» (or «Nome», «Titolo», «Corso») is missing. The headings are: { $found }.
sheet-headings-only = there are no rows below the headings.

## Why a row is left out

sheet-name-missing = the activity's name is missing.
sheet-place-missing = the neighbourhood house where it takes place is missing.
sheet-place-unknown = no neighbourhood house has this name. Write its name or its id.
sheet-place-id-wanted = without the list of neighbourhood houses (--places) this must be an id, lower case with hyphens.
sheet-place-ambiguous = more than one neighbourhood house has this name. Write the id of one of these:
sheet-when-unread = when it takes place can't be understood. Write for example "mar e gio 10-11.30".
sheet-day-missing = the time is given but the day is missing.
sheet-date-impossible = there is no such day in the calendar.
sheet-time-impossible = there is no such time: from 0:00 to 24:00.
sheet-ends-before-begins = it ends before it begins.
sheet-weekday-contradicts = the date falls on another day of the week:
sheet-first-day-needed = to count the weeks the first day is needed, for example "dal 7/1".
sheet-month-week-needed = which week of the month isn't clear. Write for example "primo lunedì del mese".
sheet-exclusion-unread = the days without it can't be understood. Write the dates, for example "8/12".
sheet-period-unread = from when to when can't be understood. Write for example "dal 7/1 al 30/5".
sheet-status-unread = the status can't be understood. Write: al completo, sospeso, annullato, spostato, or nothing.

## Doubts: the row is used

sheet-mended = this is how we read it. Please check:
sheet-words-unread = these words weren't read; the rest was.
sheet-end-time-missing = the end is missing: the day is kept, without a time.
sheet-hour-unknown = the hour isn't given: the day is kept, without a time.
sheet-when-missing = when it takes place isn't given: it has no days and times.
sheet-exclusion-useless = it didn't take place on these days anyway.
sheet-all-over = all its dates are over.
sheet-price-unread = the price wasn't read. Write for example "gratis", "con tessera" or "5 euro".
sheet-booking-unread = the booking wasn't read. Write "no", "telefonare 02 1234567", "in casa" or an https address.
sheet-telephone-unread = this telephone number can't be dialled.
sheet-audience-unread = for whom it is can't be understood. Write for example "anziani", "famiglie", "bambini".
sheet-age-unread = the age wasn't read. Write for example "6-10 anni" or "dai 65".
sheet-topic-unread = this topic isn't one of the portal's.
sheet-language-unread = this language wasn't read.
sheet-number-unread = this must be a whole number.
sheet-online-unread = this must be "sì", "anche" or "no".
sheet-yes-no-unread = this must be "sì" or "no".
sheet-controls-removed = there were invisible characters: they were removed.
sheet-html-kept = this looks like HTML: it is kept, as text.
sheet-cell-cut = the text is too long: its first 10,000 characters are kept.
sheet-formula-failed = the formula in this cell gives an error.
sheet-column-unknown = this column wasn't read: its heading isn't one of those expected.
sheet-column-twice = this heading is there twice: the first column counts.
sheet-row-twice = there already is a row with this name in the same neighbourhood house.
