### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = Easier reading
reading-all = All reading settings

## The page of settings: the name of each choice, then its values.

settings-title = How you want to read
settings-description = Larger text, colours, spacing, essential version, listening: choose how to read this website.
settings-intro = Choose below: the page changes at once.
settings-kept = Your choices stay on this device. We do not send them to anybody.
settings-not-kept = This browser does not keep your choices. They last while the page stays open.
settings-without-script = To choose here you need JavaScript. You can also make the text larger with your browser's controls.
settings-restore = Use my device's settings
settings-restored = Your device's settings are now in use.
settings-languages = Change language

setting-text = Text size
setting-text-100 = Normal
setting-text-125 = A little larger
setting-text-150 = Large
setting-text-200 = Very large
setting-theme = Colours
setting-theme-device = Same as the device
setting-theme-light = Light
setting-theme-dark = Dark
setting-theme-contrast = High contrast
setting-lines = Space between lines
setting-lines-normal = Normal
setting-lines-wide = Wide
setting-letters = Space between letters
setting-letters-normal = Normal
setting-letters-wide = Wide
setting-links = Links
setting-links-normal = As usual
setting-links-underlined = Always underlined
setting-motion = Movement
setting-motion-device = Same as the device
setting-motion-still = No movement
setting-version = Version of the page
setting-version-whole = Full
setting-version-essential = Essential
setting-version-hint = The essential version has the same information in one column, without map and without suggestions. It starts with a summary and a list of what is on the page.
setting-announcements = Announcements for people who use a screen reader
setting-announcements-normal = Normal
setting-announcements-detailed = Detailed
setting-announcements-off = None
setting-announcements-hint = After a search, the screen reader says how many activities there are. Detailed announcements also say the filters.
setting-listen = Listen
setting-listen-off = Without buttons
setting-listen-on = With “Listen” buttons
setting-listen-hint = A button reads the page or one entry aloud, with your device's voice.
setting-operator = Notes for helpers
setting-operator-off = Hidden
setting-operator-on = Shown
setting-operator-hint = In the guides, for desk staff and family.
setting-example = Gentle exercise, Tuesday morning
setting-example-link = A link

home-large-text = Large text

## The essential version.

overview-label = On this page
summary-results =
    { $count ->
        [0] No activities.
        [one] { $count } activity.
       *[other] { $count } activities.
    }
summary-answers = Activities found
summary-order = Order: { $label }.
summary-filters = Filters: { $list }.
summary-place =
    { $count ->
        [0] There are no published activities here.
        [one] There is { $count } activity here.
       *[other] There are { $count } activities here.
    }
time-whole-hour = { $hour }:00
time-hour-and-minutes = { $hour }:{ $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] No activities found. Filters: { $list }.
        [one] { $count } activity found. Filters: { $list }.
       *[other] { $count } activities found. Filters: { $list }.
    }
results-status-shown = Activities shown: { $shown } of { $count }.

## Reading aloud.

listen-page = Listen to the page
listen-card = Listen: { $name }
listen-stop = Stop reading
listen-reading = Reading the page aloud.
listen-no-voice = This device has no voice for this language: { $name }.
listen-some-missing = Some parts cannot be read aloud: there is no voice for this language: { $name }.
listen-silent = The device's voice does not answer. Try again later.

## Languages.

languages-title = Languages of this website
languages-description = The languages of this website, and who has checked the translations.
languages-intro = Choose your language. For each one we say where the text comes from, and if a person has checked it.
languages-feed = The neighbourhood houses write the entries about their activities, nearly always in Italian. When a text is in Italian, the page says so.
languages-wrong = Have you seen a wrong word? Tell a help desk, or call 02 02 02.
languages-source-original = Original text
languages-source-easy = Rewritten in simple Italian
languages-source-machine = Automatic translation
languages-checked = Checked by a native speaker on { $date }
languages-checked-easy = Tested with readers on { $date }
languages-unchecked = No native speaker has checked it yet
languages-unchecked-easy = We call it simple, and not easy to read, because no reader has tested it yet.
languages-easy-hint = It is not a certified text.
languages-all = All languages, and who has checked them
language-unknown = This website is not available in this language: { $name }. Choose another language.
language-partial = Part of this page is in Italian, because the translation did not load completely.
translation-unchecked = Nobody has checked this translation yet. The Italian text is the one that counts.
translation-original = Read the Italian text

## Pages that are nearly all text.

accessibility-title = Accessibility statement
accessibility-description = What is accessible on this website, what is not yet, and how to report a problem.
privacy-title = Privacy
privacy-description = What this website keeps on your device, and what it does not know about you.
document-failed = This text did not load. Load the page again, or call 02 02 02.
document-blank = To be completed by the City of Milan.
