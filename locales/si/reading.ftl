### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a
### list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = ලේසියෙන් කියවන්න
reading-all = කියවීමේ සියලු සැකසුම්

## The page of settings: the name of each choice, then its values.

settings-title = ඔබ කියවන්න කැමති හැටි
settings-description = අකුරු ප්‍රමාණය, පාට, ඉඩ, සරල පිටුව, සවන් දීම: කියවන්න කැමති හැටි තෝරන්න.
settings-intro = පහළින් තෝරන්න: පිටුව එවෙලේම වෙනස් වෙනවා.
settings-kept = ඔබේ තේරීම් මේ උපකරණයේම තියෙනවා. අපි කාටවත් යවන්නේ නැහැ.
settings-not-kept = මේ බ්‍රවුසරය තේරීම් මතක තියාගන්නේ නැහැ. පිටුව වැහුවොත් නැතිවෙනවා.
settings-without-script = මෙහි තෝරන්න JavaScript ඕන. බ්‍රවුසරයෙනුත් අකුරු ලොකු කරන්න පුළුවන්.
settings-restore = මගේ උපකරණයේ සැකසුම් යොදාගන්න
settings-restored = දැන් තියෙන්නේ ඔබේ උපකරණයේ සැකසුම්.
settings-languages = භාෂාව මාරු කරන්න

setting-text = අකුරු ප්‍රමාණය
setting-text-100 = සාමාන්‍ය
setting-text-125 = ටිකක් ලොකු
setting-text-150 = ලොකු
setting-text-200 = ගොඩක් ලොකු
setting-theme = පාට
setting-theme-device = උපකරණයේ වගේ
setting-theme-light = ලා පාට
setting-theme-dark = තද පාට
setting-theme-contrast = වැඩි කොන්ට්‍රාස්ට්
setting-lines = පේළි අතර ඉඩ
setting-lines-normal = සාමාන්‍ය
setting-lines-wide = වැඩි
setting-letters = අකුරු අතර ඉඩ
setting-letters-normal = සාමාන්‍ය
setting-letters-wide = වැඩි
setting-links = ලින්ක්
setting-links-normal = සාමාන්‍ය
setting-links-underlined = හැම විටම යටින් ඉරි
setting-motion = චලනය
setting-motion-device = උපකරණයේ වගේ
setting-motion-still = කිසිවක් හෙල්ලෙන්නේ නැහැ
setting-version = පිටුවේ ආකාරය
setting-version-whole = සම්පූර්ණ
setting-version-essential = සරල
setting-version-hint = සරල පිටුවේ ඒ තොරතුරුම එක තීරුවක තියෙනවා, සිතියම හා යෝජනා නැතිව. මුලින් සාරාංශය හා පටුන.
setting-announcements = තිර කියවනයේ නිවේදන
setting-announcements-normal = සාමාන්‍ය
setting-announcements-detailed = විස්තර එක්ක
setting-announcements-off = නැහැ
setting-announcements-hint = සෙව්වාට පස්සේ තිර කියවනය ක්‍රියාකාරකම් ගණන කියනවා. විස්තර එක්ක නම් තේරීමුත් කියනවා.
setting-listen = සවන් දෙන්න
setting-listen-off = බොත්තම් නැතිව
setting-listen-on = “සවන් දෙන්න” බොත්තම් එක්ක
setting-listen-hint = බොත්තමක් උපකරණයේ හඬින් පිටුව හෝ එහි කොටසක් කියවනවා.
setting-operator = උදව් කරන අයට සටහන්
setting-operator-off = සඟවා ඇත
setting-operator-on = පෙනේ
setting-operator-hint = මාර්ගෝපදේශවල, කාර්ය මණ්ඩලයට සහ පවුලට.
setting-example = සැහැල්ලු ව්‍යායාම, අඟහරුවාදා උදේ
setting-example-link = ලින්ක් එකක්

home-large-text = ලොකු අකුරු

## The essential version.

overview-label = මේ පිටුවේ
summary-results =
    { $count ->
        [0] ක්‍රියාකාරකම් නැහැ.
        [one] ක්‍රියාකාරකම් { $count }ක්.
       *[other] ක්‍රියාකාරකම් { $count }ක්.
    }
summary-answers = හමු වුණු ක්‍රියාකාරකම්
summary-order = පිළිවෙළ: { $label }.
summary-filters = තේරීම්: { $list }.
summary-place =
    { $count ->
        [0] මෙහි ක්‍රියාකාරකම් පළ කරලා නැහැ.
        [one] මෙහි ක්‍රියාකාරකම් { $count }ක් තියෙනවා.
       *[other] මෙහි ක්‍රියාකාරකම් { $count }ක් තියෙනවා.
    }
time-whole-hour = { $hour }:00
time-hour-and-minutes = { $hour }:{ $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] ක්‍රියාකාරකම් හමු වුණේ නැහැ. තේරීම්: { $list }.
        [one] ක්‍රියාකාරකම් { $count }ක් හමු වුණා. තේරීම්: { $list }.
       *[other] ක්‍රියාකාරකම් { $count }ක් හමු වුණා. තේරීම්: { $list }.
    }
results-status-shown = ක්‍රියාකාරකම් { $count }න් { $shown }ක් පෙන්වනවා.

## Reading aloud.

listen-page = පිටුවට සවන් දෙන්න
listen-card = සවන් දෙන්න: { $name }
listen-stop = කියවීම නවත්වන්න
listen-reading = පිටුව කියවනවා.
listen-no-voice = මේ උපකරණයේ මේ භාෂාවට හඬක් නැහැ: { $name }.
listen-some-missing = සමහර කොටස් කියවන්න බැහැ. මේ භාෂාවට හඬක් නැහැ: { $name }.
listen-silent = උපකරණයේ හඬ වැඩ කරන්නේ නැහැ. පස්සේ ආයෙත් උත්සාහ කරන්න.

## Languages.

languages-title = වෙබ් අඩවියේ භාෂා
languages-description = මේ වෙබ් අඩවියේ භාෂා, හා පරිවර්තන පරීක්ෂා කළේ කවුද.
languages-intro = ඔබේ භාෂාව තෝරන්න. ලිපිය හැදුණු හැටි, කෙනෙක් පරීක්ෂා කළාද කියලා තියෙනවා.
languages-feed = ක්‍රියාකාරකම් විස්තර ලියන්නේ මධ්‍යස්ථානවල අය, බොහෝ විට ඉතාලියෙන්. එවිට පිටුව එය කියනවා.
languages-wrong = වැරදි වචනයක් දැක්කද? කවුන්ටරයට කියන්න, නැත්නම් 02 02 02 අමතන්න.
languages-source-original = මුල් ලිපිය
languages-source-easy = සරල ඉතාලි භාෂාවෙන් ආයෙත් ලියලා
languages-source-machine = යන්ත්‍රයෙන් පරිවර්තනය කරලා
languages-checked = මව් භාෂාව කතා කරන කෙනෙක් පරීක්ෂා කළේ { $date }
languages-checked-easy = කියවන අය අත්හදා බැලුවා. දිනය: { $date }
languages-unchecked = මව් භාෂාව කතා කරන කෙනෙක් තවම පරීක්ෂා කරලා නැහැ
languages-unchecked-easy = පාඨකයෙක් තවම කියවලා බලලා නැති නිසා, අපි මේකට කියන්නේ සරල කියලා, කියවන්න ලේසි කියලා නෙවෙයි.
languages-easy-hint = මෙය සහතික කළ ලිපියක් නෙවෙයි.
languages-all = සියලු භාෂා, හා පරීක්ෂා කළේ කවුද
language-unknown = වෙබ් අඩවිය මේ භාෂාවෙන් නැහැ: { $name }. වෙන භාෂාවක් තෝරන්න.
language-partial = පරිවර්තනය සම්පූර්ණයෙන් ආවේ නැති නිසා, මේ පිටුවේ කොටසක් ඉතාලියෙන්.
translation-unchecked = මේ පරිවර්තනය තවම කවුරුත් පරීක්ෂා කරලා නැහැ. වලංගු වෙන්නේ ඉතාලි ලිපිය.
translation-original = ඉතාලි ලිපිය කියවන්න

## Pages that are nearly all text.

accessibility-title = ප්‍රවේශ්‍යතා ප්‍රකාශය
accessibility-description = හැමෝටම පාවිච්චි කරන්න පුළුවන් දේ, තවම බැරි දේ, පරීක්ෂා කළ හැටි, ප්‍රශ්නයක් කියන හැටි.
privacy-title = පෞද්ගලිකත්වය
privacy-description = මේ වෙබ් අඩවිය ඔබේ උපකරණයේ තියාගන්න දේ, ඔබ ගැන නොදන්නා දේ.
document-failed = මේ ලිපිය ඇරුණේ නැහැ. පිටුව ආයෙත් අරින්න, නැත්නම් 02 02 02 අමතන්න.
document-blank = මෙය පුරවන්නේ මිලානෝ නගර සභාව.
