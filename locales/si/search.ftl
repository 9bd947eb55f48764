### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = සොයන්නේ මේවාද:
suggestions-status = ලියන කොටුවට පහළින් යෝජනා තියෙනවා.

skip-to-results = ප්‍රතිඵලවලට යන්න
filters-need = ඔබට ඕන මොනවද
filters-need-any = කැමති නම් තෝරන්න
filters-open = ගොඩක් තැන් වහන කාලෙට විවෘත
filters-open-any = කමක් නැහැ
filters-age = සහභාගි වෙන කෙනාගේ වයස
filters-ways = සහභාගි වෙන හැටි
filters-step-free = පඩි නැතිව
filters-online = ගෙදර සිටත්, ඔන්ලයින්
filters-language = කතා කරන භාෂාව
filters-language-any = ඕනම භාෂාවක්
filters-access = සහභාගි වෙන්න මට ඕන දේ
filters-near = ළඟපාත
filters-near-any = මුළු නගරයම
filters-order = පිළිවෙළ
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = ළඟපාත: { $place }
filter-order = පිළිවෙළ: { $order }
filter-age =
    { $age ->
        [one] අවුරුදු { $age }
       *[other] අවුරුදු { $age }
    }

day-weekend = සෙනසුරාදා හා ඉරිදා
open-august = අගෝස්තු මාසයේ
open-holidays = රජයේ නිවාඩු දිනවල
order-relevance = වඩාත් ගැළපෙන ඒවා මුලින්
order-time = ඉක්මනින් එන ඒවා මුලින්
order-distance = මට ළඟ ඒවා මුලින්
order-name = A සිට Z දක්වා

reading-corrected = “{ $typed }” හමු වුණේ නැහැ. “{ $meant }” සෙව්වා.
reading-unknown = { $words } හමු වුණේ නැහැ. මෙන්න අනිත් වචනවලට ප්‍රතිඵල.
reading-partial = ඔබේ හැම වචනයම තියෙන ක්‍රියාකාරකමක් නැහැ. මෙන්න වැඩිපුර තියෙන ඒවා.

near-label = දුර
near-here = මම ඉන්න තැන යොදාගන්න
near-how = දුර කෙළින් මැනලා. මිනිත්තු ගණන පාර දිගේ හෙමින් ඇවිදින කෙනෙකුට, පැයට කි.මී 3.
near-from-here = ඔබට ළඟ දේ මුලින් පෙන්වනවා. ඔබ ඉන්න තැන මේ උපකරණයේම තියෙනවා.
near-unasked = ළඟ දේ මුලින් බලන්න, ඔබ ඉන්න තැන කියන්න. එය මේ උපකරණයේම තියෙනවා.
near-choose = නැත්නම් තේරීම්වල “ළඟපාත” යටතේ ප්‍රජා මධ්‍යස්ථානයක්, හෝ ප්‍රදේශයක් (Municipio) තෝරන්න.
near-refused = ඔබ ඉන්න තැන යොදාගන්න අවසර දුන්නේ නැහැ: කමක් නැහැ.
near-unavailable = උපකරණයට ඔබ ඉන්න තැන කියන්න බැහැ.

why-topic = ගැළපෙන්නේ:
why-place = මේ තැනේ තවත් නමක්:
why-description = වචනය විස්තරයේ තියෙනවා.

dead-end-which = මේ තේරීම්වලින් එකක් ඉවත් කළොත්:
dead-end-drop =
    { $count ->
        [one] “{ $label }” නැතිව: ක්‍රියාකාරකම් { $count }ක්
       *[other] “{ $label }” නැතිව: ක්‍රියාකාරකම් { $count }ක්
    }
dead-end-all = සියලු ක්‍රියාකාරකම් බලන්න
dead-end-nearest = ඔබ සොයන දේට සමාන ඒවා
dead-end-person = කැමති නම් කෙනෙක්ගෙන් අහන්න.
