### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = ප්‍රධාන කොටසට යන්න
nav-label = ප්‍රධාන මෙනුව
menu = මෙනුව
menu-close = මෙනුව වසන්න
nav-home = මුල් පිටුව
nav-activities = ක්‍රියාකාරකම්
ageing = ක්‍රියාශීලී වයස
nav-places = ප්‍රජා මධ්‍යස්ථාන හා උදව් කවුන්ටර
nav-about = තොරතුරු එන්නේ කොහෙන්ද
breadcrumb-label = ඔබ ඉන්නේ මෙතන
languages-label = භාෂා
language-changed = භාෂාව: { $name }
footer-label = මේ වෙබ් අඩවිය ගැන

## The way to a person: the same on every page.

person-question = කෙනෙක් එක්ක කතා කරන්න කැමතිද?
person-hours = නගර සභාවේ මේ අංකයෙන් පිළිතුරු දෙනවා: සඳුදා සිට සෙනසුරාදා, උදේ 8 සිට සවස 6 දක්වා.
person-call = 02 02 02 අමතන්න
person-desks = WeMi උදව් කවුන්ටරයක් සොයන්න

notices-label = දැනුම්දීම්
sample-notice = ආදර්ශයක්: මේ පිටුවේ ක්‍රියාකාරකම් හා වේලාවන් ඇත්ත නෙවෙයි.
expired-notice = මේ තොරතුරු වලංගු වුණේ { $date } දක්වා. යන්න කලින් 02 02 02 අමතන්න.

## Before and instead of the program.

boot-waiting = පිටුව සිංහලෙන් සූදානම් කරනවා. මොහොතක් ඉන්න.
boot-failed = සෙවීම දැන් වැඩ කරන්නේ නැහැ. ඔබට පිටුව කියවන්න, ආයෙත් අරින්න, නැත්නම් 02 02 02 අමතන්න පුළුවන්.
boot-filtering = ක්‍රියාකාරකම් අතර සොයනවා. මොහොතක් ඉන්න.
loading-page = පිටුව විවෘත වෙනවා. මොහොතක් ඉන්න.
language-unavailable = මේ භාෂාවෙන් පිටුව අරින්න බැහැ: { $name }.

unreached = ඔබ ඉල්ලූ පිටුව ආවේ නැහැ. පෙනෙන්නේ තවමත් කලින් පිටුවයි.
failure-title = ක්‍රියාකාරකම් පෙන්වන්න බැහැ
failure-what = ක්‍රියාකාරකම් හා ප්‍රජා මධ්‍යස්ථාන ලැයිස්තුව කියවන්න බැහැ.
failure-network = සමහර විට ඉන්ටර්නෙට් නැහැ, නැත්නම් සේවය නැවතිලා.
failure-broken = ක්‍රියාකාරකම් ගොනුව පළුදු වෙලා. ඔබේ වැරැද්දක් නෙවෙයි.
failure-newer = ක්‍රියාකාරකම් ගොනුව මේ පිටුවට වඩා අලුත්. පිටුව ආයෙත් අරින්න.
failure-empty = ක්‍රියාකාරකම් ගොනුව හිස්. ඔබේ වැරැද්දක් නෙවෙයි.
failure-call = මේ අතරේ 02 02 02 අමතන්න, නැත්නම් ළඟම Casa di Quartiere එකට යන්න.
failure-retry = ආයෙත් උත්සාහ කරන්න
failure-retrying = ආයෙත් උත්සාහ කරනවා. මොහොතක් ඉන්න.

not-found-title = මේ පිටුව නැහැ
not-found-what = ලිපිනය වැරදියි, නැත්නම් ක්‍රියාකාරකම අවසන්.
not-found-retired = { $date } සිට මේ පිටුව නැහැ.
not-found-replaced = ඒ වෙනුවට:
not-found-try = ක්‍රියාකාරකම් සොයන්න, නැත්නම් ප්‍රජා මධ්‍යස්ථාන ලැයිස්තුව බලන්න.

## Front page.

home-title = ඔබ මොනවද කරන්න කැමති?
home-description = මිලානෝවේ ක්‍රියාකාරකම්, ප්‍රජා මධ්‍යස්ථාන හා උදව් කවුන්ටර: මොනවද, කොහෙද, කවදාද, කීයද.
ageing-description = 65ට වැඩි අයට හා ඔවුන් රැකබලාගන්නා අයට කරන්න දේ, සේවා හා උදව්.
home-examples = උදාහරණ:
home-example-1 = කාඩ්
home-example-2 = නැටුම්
home-example-3 = ඩිජිටල් උදව්
door-activities = ඔබට ළඟ පන්ති, කණ්ඩායම්, සෙල්ලම් හා උදව්
door-ageing = 65න් පසු හොඳින්, එකට, ආරක්ෂිතව
door-places = ප්‍රදේශය (Municipio) අනුව ලිපින, විවෘත වේලාවන් හා සේවා
home-soon = ඉදිරි දිනවල
home-soon-none = ඉදිරි දින 7 තුළ වේලාව ස්ථිර ක්‍රියාකාරකම් අපි දන්නේ නැහැ.
home-soon-all = ඉදිරි දින 7 තුළ සියලු ක්‍රියාකාරකම්
home-topics = ඔබ කැමති මොනවාටද?
home-municipi = ඔබේ ප්‍රදේශයේ (Municipio) සොයන්න
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
