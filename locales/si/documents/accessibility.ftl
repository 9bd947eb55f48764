### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = පොරොන්දුව හා අනුකූල තත්ත්වය
accessibility-commitment = මිලානෝ නගර සභාව මේ වෙබ් අඩවිය ප්‍රවේශ්‍ය කරන්න පොරොන්දු වෙනවා. ඒ කියන්නේ හැමෝටම පාවිච්චි කරන්න පුළුවන් විදිහට හදනවා. මෙය 2004 ජනවාරි 9 අංක 4 නීතියේ නියමයක්.
accessibility-scope = මේ ප්‍රකාශය ප්‍රජා මධ්‍යස්ථානවල (Case di Quartiere) වෙබ් අඩවියටයි. මෙය කෙටුම්පතක්: නගර සභාව එය සම්පූර්ණ කරන්න ඕන.
accessibility-built = අපි WCAG 2.2 ජාත්‍යන්තර නීතිවල AA මට්ටම පිළිපැද්දා. ඉහළම AAA මට්ටමේ නීති ගොඩකුත් පිළිපදිනවා.
accessibility-found = අපි පළ කරන්නේ ස්වයංක්‍රීය පරීක්ෂාවල වැරදි නැති පිටු විතරයි. ඒත් ඒ පරීක්ෂාවලට පේන්නේ ප්‍රශ්නවලින් කොටසක් විතරයි.
accessibility-norm = UNI CEI EN 301549 ප්‍රමිතිය පිළිපදිනවා නම් වෙබ් අඩවියක් අනුකූලයි.
accessibility-declared = ප්‍රකාශ කළ තත්ත්වය (අනුකූලයි, කොටසක් අනුකූලයි, නැත්නම් අනුකූල නැහැ):
accessibility-official = නගර සභාව නිල ප්‍රකාශය පුරවන්නේ AgID වෙබ් අඩවියේ. AgID කියන්නේ ඉතාලියේ ඩිජිටල් ආයතනය.
accessibility-address = නිල ප්‍රකාශයේ වෙබ් ලිපිනය:

## What is not accessible.

accessibility-limits = ප්‍රවේශ්‍ය නැති දේ
accessibility-limits-known = අපි දන්නා අඩුපාඩු:
accessibility-limit-italian = ප්‍රජා මධ්‍යස්ථාන හා ක්‍රියාකාරකම් ගැන ලිපි ගොඩක් ඉතාලියෙන් විතරයි. වෙන භාෂාවලදී පිටුව එය කියනවා.
accessibility-limit-translations = පරිවර්තන කළේ යන්ත්‍රයෙන්. මව් භාෂාව කතා කරන කවුරුත් ඒවා පරීක්ෂා කරලා නැහැ.
accessibility-limit-map = සිතියම දළ සටහනක්. ඒ ළඟ, ඒ තැන්වලම ලැයිස්තුවක් තියෙනවා.
accessibility-limit-links = OpenStreetMap වගේ වෙන වෙබ් අඩවිවලට යන ලින්ක්වලින් ඇරෙන පිටු අපේ නෙවෙයි.
accessibility-limit-readers = තිර කියවනයක් පිටුව හඬ නඟා කියවනවා. අපි පරීක්ෂා කළේ එකක් විතරයි: Orca.
accessibility-reasons = හැම අඩුපාඩුවකම හේතුව (නීතිය පිළිපැද්දේ නැහැ, නීතියට අයිති නැති දෙයක්, අසමානුපාතික බරක්, ඒ කියන්නේ ඕනෑවට වඩා බරක්):

## How it was written and tested.

accessibility-tests = අපි ප්‍රකාශය ලියූ හැටි
accessibility-written = අපි එය ලිව්වේ 2026 නොවැම්බර් 21. අන්තිම සංශෝධනයත් එදාමයි.
accessibility-self = මෙය ස්වයං ඇගයීමක්: වෙබ් අඩවිය හදපු අයම එය පරීක්ෂා කළා.
accessibility-done = කරපු පරීක්ෂා:
accessibility-done-automatic = වැඩසටහන් තුනක් කියවීමේ ප්‍රධාන සැකසුම්වලින් හැම වර්ගයකම පිටු පරීක්ෂා කරනවා: axe-core, IBM Equal Access හා Nu Html Checker.
accessibility-done-keyboard = අපි යතුරුපුවරුවෙන් විතරක් වෙබ් අඩවිය පාවිච්චි කළා.
accessibility-done-orca = අපි Orca හා Firefox එක්ක වැඩ හයක් කළා, ඉතාලියෙන් හා අරාබියෙන්.
accessibility-done-engines = අපි Chromium, Firefox හා WebKit තුළ බොත්තම් හා කොටුවල නම් හා වර්ග සංසන්දනය කළා.
accessibility-missing = තවම නොකළ පරීක්ෂා:
accessibility-missing-readers = NVDA, JAWS, VoiceOver හා TalkBack තිර කියවන එක්ක කරන පරීක්ෂා;
accessibility-missing-people = ආබාධ සහිත අය කරන පරීක්ෂා.

## Feedback.

accessibility-feedback = ප්‍රශ්නයක් කියන්න (ප්‍රතිචාර)
accessibility-tell = පිටුවක් කියවන්න හෝ පාවිච්චි කරන්න බැරිද? කවුන්ටරයට කියන්න, නැත්නම් 02 02 02 අමතන්න.
accessibility-contact = ප්‍රශ්න කියන්න නගර සභාවේ ඊමේල් හා පෝරමය:

## What follows.

accessibility-procedure = පිළිතුර මදි නම් (නීතිය ක්‍රියාත්මක කරන ක්‍රමය)
accessibility-answer = නගර සභාව දින 30ක් ඇතුළත පිළිතුරු දෙන්න ඕන.
accessibility-ombudsman = පිළිතුරක් නැද්ද, නැත්නම් පිළිතුර මදිද? Difensore civico per il digitale (ඩිජිටල් ඔම්බුඩ්ස්මන්) වෙත ලියන්න. එය ඔබේ අයිතිවාසිකම් රකින AgID කාර්යාලයක්.
accessibility-agency = AgID වෙබ් අඩවියට යන්න

## About the site and the body.

accessibility-site = වෙබ් අඩවිය ගැන තොරතුරු
accessibility-published = පළ කළ දිනය:
accessibility-usability = පාවිච්චිය ගැන පරීක්ෂා, ඒ කියන්නේ වෙබ් අඩවිය පාවිච්චි කරන අය එක්ක කළ පරීක්ෂා:
accessibility-system = මේ වෙබ් අඩවියේ CMS එකක් නැහැ. CMS කියන්නේ පිටු හසුරුවන වැඩසටහනක්. මෙය ස්ථිතික (static) වෙබ් අඩවියක්.
accessibility-body = නගර සභාව ගැන තොරතුරු
accessibility-employees = ආබාධ සහිත සේවක ගණන:
accessibility-workplaces = ඔවුන්ට සකස් කළ වැඩ කරන තැන් ගණන:

## Objectives.

accessibility-objectives = ප්‍රවේශ්‍යතා ඉලක්ක
accessibility-objectives-when = නගර සභාව ඒවා හැම වසරකම මාර්තු 31 වන විට පළ කරනවා.
accessibility-objectives-blank = මේ වසරේ ඉලක්ක:

## How to read better.

accessibility-better = ලේසියෙන් කියවන හැටි
accessibility-settings = හැම පිටුවකම පහළ “ඔබ කියවන්න කැමති හැටි” අරින්න. අකුරු, පාට, ඉඩ හා පිටුවේ ආකාරය තෝරන්න. තොරතුරු වෙනස් වෙන්නේ නැහැ.
