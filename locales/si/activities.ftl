### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = ක්‍රියාකාරකමක්, ඔබට ඕන දෙයක් හෝ පාරක් ලියන්න
search-button = සොයන්න

activities-title = ක්‍රියාකාරකම්
activities-description = මිලානෝවේ ප්‍රජා මධ්‍යස්ථානවල (Case di Quartiere) හා WeMi උදව් කවුන්ටරවල පන්ති, කණ්ඩායම්, සෙල්ලම්, උත්සව හා උදව්.
activities-title-text = ක්‍රියාකාරකම්: { $text }
activities-browse = මධ්‍යස්ථානය අනුව බලන්න
activities-browse-hint = හැම මධ්‍යස්ථානයකටම පිටුවක් තියෙනවා, එහි කරන හැම දේම එක්ක.

filters = තේරීම්
filters-day = කවදාද
filters-day-any = ඕනම දවසක්
filters-part = දවසේ වේලාව
filters-part-any = ඕනම වේලාවක්
filters-topic = මොනවද
filters-audience = කාටද
filters-cost = වියදම
filters-free = නොමිලේ විතරක්
filters-municipio = ප්‍රදේශය (Municipio)
filters-place = මධ්‍යස්ථානය හෝ කවුන්ටරය
filters-place-any = සියලු තැන්
filters-apply = ප්‍රතිඵල පෙන්වන්න
filters-active = ඔබේ තේරීම්
filters-remove = ඉවත් කරන්න: { $label }
filters-clear = සියලු තේරීම් ඉවත් කරන්න
filters-more = තවත් තේරීම්
filter-text = “{ $text }”

day-today = අද
day-tomorrow = හෙට
day-week = ඉදිරි දින 7 තුළ
part-morning = උදේ
part-afternoon = දවල් හා හවස
part-evening = සන්ධ්‍යාව හා රෑ

audience-older = වයස්ගත අය
audience-adults = වැඩිහිටියෝ
audience-young = තරුණයෝ
audience-children = ළමයි
audience-families = පවුල්
audience-carers = කෙනෙක්ව බලාගන්නා අය
audience-newcomers = ඉතාලියට අලුතින් ආපු අය

results-count =
    { $count ->
        [0] ක්‍රියාකාරකම් නැහැ
        [one] ක්‍රියාකාරකම් { $count }ක්
       *[other] ක්‍රියාකාරකම් { $count }ක්
    }
results-possible-title = වේලාව පළ කරලා නැහැ
results-possible =
    { $count ->
        [one] වේලාව නොදන්නා ක්‍රියාකාරකම් { $count }ක් තියෙනවා. යන්න කලින් අමතන්න.
       *[other] වේලාව නොදන්නා ක්‍රියාකාරකම් { $count }ක් තියෙනවා. යන්න කලින් අමතන්න.
    }
results-ask-title = සමහරවිට ගැළපෙනවා
results-ask =
    { $count ->
        [one] සමහරවිට ගැළපෙන ක්‍රියාකාරකම් { $count }ක් තියෙනවා. යන්න කලින් අමතන්න.
       *[other] සමහරවිට ගැළපෙන ක්‍රියාකාරකම් { $count }ක් තියෙනවා. යන්න කලින් අමතන්න.
    }
results-status =
    { $count ->
        [0] ක්‍රියාකාරකම් හමු වුණේ නැහැ.
        [one] ක්‍රියාකාරකම් { $count }ක් හමු වුණා.
       *[other] ක්‍රියාකාරකම් { $count }ක් හමු වුණා.
    }
results-none = ඔබ ඉල්ලපු හැම දේටම ගැළපෙන ක්‍රියාකාරකමක් නැහැ.
results-none-hint = තේරීමක් ඉවත් කරලා බලන්න, නැත්නම් එක වචනයක් විතරක් ලියන්න.
results-more =
    { $count ->
        [one] තව ක්‍රියාකාරකම් { $count }ක් පෙන්වන්න
       *[other] තව ක්‍රියාකාරකම් { $count }ක් පෙන්වන්න
    }

card-when = කවදාද
card-where = කොහෙද
card-ask = වේලාව අහන්න
when-next-today = අද, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, වේලාව අහන්න
when-next-label = ඊළඟ වතාව:
when-times = { $from } සිට { $to } දක්වා
when-weekly = හැම සතියකම { $days }, { $times }
when-weekly-unknown = හැම සතියකම { $days }. වේලාව අහන්න.
when-weeks = සති { $weeks }කට වරක් { $days }, { $times }
when-weeks-unknown = සති { $weeks }කට වරක් { $days }. වේලාව අහන්න.
when-opening = මධ්‍යස්ථානය විවෘත වේලාවේ
when-opening-days = { $days }, මධ්‍යස්ථානය විවෘත වේලාවේ
when-dates = { $days }, { $times }
when-dates-unknown = { $days }. වේලාව අහන්න.
when-limited = { $rule }, { $limit }
title-in-place = { $name }, { $place }
when-from = { $date } සිට
when-until = { $date } දක්වා
when-whole-day = දවස පුරාම
when-also = තවත්: { $days }
when-school-terms = පාසල් වහලා නම් පවත්වන්නේ නැහැ
when-monthly = හැම මාසයකම { $days }, { $times }
when-monthly-unknown = හැම මාසයකම { $days }. වේලාව අහන්න.
month-day-1 = පළමු { $day }
month-day-2 = දෙවන { $day }
month-day-3 = තුන්වන { $day }
month-day-4 = හතරවන { $day }
month-day-5 = පස්වන { $day }
month-day-last = අන්තිම { $day }
when-except = පවත්වන්නේ නැහැ: { $days }
when-unpublished = දවස් හා වේලාවන් පළ කරලා නැහැ. 02 02 02 අමතන්න.
when-today-unknown = අද ස්ථිර නැහැ: කලින් අමතන්න
where-unpublished = තැන දැනගන්න 02 02 02 අමතන්න
address-unpublished = ලිපිනය පළ කරලා නැහැ

upcoming-title = ඊළඟ දින
upcoming-more = තවත් දින
upcoming-doubtful = යන්න කලින් අමතන්න. හේතුව: { $reason }.
upcoming-off = පවත්වන්නේ නැහැ. හේතුව: { $reason }.
upcoming-moved-from = වෙනස් වුණා: කලින් දිනය { $date }.
upcoming-moved = වෙනස් වුණා: වේලාව හා තැන බලන්න.
why-cancelled = අවලංගු කළා
why-suspended = දැනට නවත්වලා
why-excepted = සංවිධායකයෝ එදාට පවත්වන්නේ නැහැ
why-moved = අලුත් දිනය { $date }
why-closure = මධ්‍යස්ථානය වහලා
why-maybe-closed = මධ්‍යස්ථානය වැහුවා, දැන් විවෘතද දන්නේ නැහැ
why-school = පාසල් වහලා
why-hours-unknown = මධ්‍යස්ථානයේ විවෘත වේලාවන් පළ කරලා නැහැ
why-disputed = තොරතුරු පරස්පරයි
why-outdated = තොරතුරු කල් ඉකුත් වෙලා
holiday-new-year = ඉංග්‍රීසි අලුත් අවුරුද්ද
holiday-epiphany = එපිෆනි මංගල්‍යය
holiday-easter = පාස්කුව
holiday-easter-monday = පාස්කු සඳුදා
holiday-liberation = විමුක්ති දිනය
holiday-labour = කම්කරු දිනය
holiday-republic = ජනරජ දිනය
holiday-assumption = Ferragosto නිවාඩුව
holiday-saint-francis = සාන්ත ෆ්‍රැන්සිස් දිනය
holiday-all-saints = සියලු සාන්තුවරයන්ගේ දිනය
holiday-saint-ambrose = සාන්ත අම්බ්‍රෝස් දිනය
holiday-immaculate = නිර්මල මරියා මංගල්‍යය
holiday-christmas = නත්තල
holiday-saint-stephen = සාන්ත ස්ටීවන් දිනය

status-over = අවසන්
status-moved = වෙනස් වුණා: වේලාව හා තැන බලන්න
status-outdated = තොරතුරු වලංගු { $date } දක්වා: කලින් අමතන්න
fact-from = මේ තොරතුර { $date } දිනයේ එකක්. වෙනස් වෙලා වෙන්න පුළුවන් නිසා යන්න කලින් අමතන්න.
fact-undated = මූලාශ්‍රයේ දිනයක් නැති නිසා මේ තොරතුර කවදා එකක්ද අපි දන්නේ නැහැ. යන්න කලින් අමතන්න.
status-full = ඉඩ නැහැ
status-suspended = දැනට නවත්වලා
status-cancelled = අවලංගුයි

price-free = නොමිලේ
price-card = මධ්‍යස්ථානයේ කාඩ්පත තිබුණොත් නොමිලේ
price-card-euro = මධ්‍යස්ථානයේ කාඩ්පත එක්ක, වසරකට { $euro } €
price-contribution = මුදලක් ගෙවන්න ඕන
price-contribution-euro = { $euro } € ගෙවන්න ඕන
price-unknown = කීයද කියලා අහන්න

ages-from = වයස { $min } සිට
ages-to = වයස { $max } දක්වා
ages-between = වයස { $min } සිට { $max } දක්වා
audience-all = හැමෝටම
audience-especially = විශේෂයෙන්ම මේ අයට: { $groups }
audience-only = මේ අයට විතරයි: { $groups }
audience-unknown = කාටද කියලා අපි දන්නේ නැහැ: 02 02 02 අමතන්න
audience-former-rule = 2023දී නගර සභාව ලිව්වේ කලින් CSRC මධ්‍යස්ථාන වයස 55 සිට විවෘතයි කියලා. කාඩ්පත වසරකට යුරෝ 10යි. දැනුත් එහෙමද කියලා අපි දන්නේ නැහැ: 02 02 02 අමතන්න.
languages-spoken = කතා කරන්නේ: { $languages }
step-free-yes = පඩි නැහැ
step-free-no = පඩි තියෙනවා

activity-for = කාටද
activity-cost = වියදම
activity-languages = භාෂා
activity-access = පඩි හා බාධා
activity-organizer = සංවිධානය කරන්නේ
activity-topics = මාතෘකා
activity-description-missing = තවම කවුරුත් විස්තරයක් ලියලා නැහැ. දැනගන්න 02 02 02 අමතන්න.
activity-bring = අරගෙන එන්න ඕන දේ
activity-help = උදව් කරන හැටි
activity-now = දැන් ඔබට කළ හැකි දේ
help-alone = ඔබම කොම්පියුටරය පාවිච්චි කරලා, ඕන නම් අහනවා
help-together = එකතු වෙලා කරනවා
help-workshop = කණ්ඩායමක්, ගුරුවරයෙක් එක්ක
help-on-behalf = ඔබේ ලිඛිත අවසරයෙන්, ඔබ වෙනුවට කරනවා
seats-left =
    { $count ->
        [0] තව ඉඩ නැහැ
        [one] ඉඩ { $count }ක් ඉතිරියි
       *[other] ඉඩ { $count }ක් ඉතිරියි
    }
seats-all =
    { $count ->
        [one] ඉඩ { $count }ක්
       *[other] ඉඩ { $count }ක්
    }
waiting-list-yes = පොරොත්තු ලැයිස්තුවක් තියෙනවා
waiting-list-no = පොරොත්තු ලැයිස්තුවක් නැහැ
booking-none = වෙන් කරන්න ඕන නැහැ: කෙළින්ම යන්න
booking-telephone = දුරකථනයෙන් වෙන් කරන්න:
booking-desk = ප්‍රජා මධ්‍යස්ථානයට ගිහින් නම ලියාපදිංචි කරන්න
booking-online = ඉන්ටර්නෙට් එකෙන් වෙන් කරන්න:
booking-unknown = වෙන් කරන්න ඕනද දන්නේ නැහැ: 02 02 02 අමතන්න
access-yes = තොරතුරු පළ කළ අය කියන්නේ පඩි හෝ වෙන බාධා නැහැ කියලා
access-no = පඩි හෝ වෙන බාධා තියෙනවා
access-unknown = පඩි තියෙනවාද දන්නේ නැහැ: යන්න කලින් අමතන්න
access-stated = බාධා ගැන නගර සභාව ඉතාලි බසින් ලියන්නේ මෙපමණයි:
text-in-italian = මේ ලිපිය ඉතාලි භාෂාවෙන්.
names-in-italian = ක්‍රියාකාරකම්වල නම් ඉතාලි භාෂාවෙන්.
