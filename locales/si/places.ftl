### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = ප්‍රජා නිවස ප්‍රජා ශාලාව මධ්‍යස්ථානය
kind-words-ex-csrc = වයස්ගත වැඩිහිටි මධ්‍යස්ථානය සමාජය csrc
kind-words-ex-cam = මධ්‍යස්ථානය තරුණ පවුල් cam
kind-words-wemi = wemi උදව් කවුන්ටරය තොරතුරු උපදෙස්
kind-words-laboratory = ප්‍රජා අවකාශ වැඩපොළ
kind-words-service = සේවය සේවා

places-title = ප්‍රජා මධ්‍යස්ථාන හා උදව් කවුන්ටර
places-description = මිලානෝවේ ප්‍රජා මධ්‍යස්ථාන (Case di Quartiere), WeMi උදව් කවුන්ටර හා ප්‍රජා අවකාශ, ප්‍රදේශය (Municipio) අනුව.
places-houses = ප්‍රජා මධ්‍යස්ථාන (Case di Quartiere)
places-houses-hint = සෙල්ලම්, නැටුම්, ඉගෙනීම හා එකට ඉන්න ප්‍රදේශයේ තැන්.
places-desks = WeMi උදව් කවුන්ටර
places-desks-hint = ඔබට සවන් දීලා, හරි සේවය සොයාගන්න උදව් කරනවා. නොමිලේ.
places-laboratories = ප්‍රජා අවකාශ (Laboratori di Quartiere)
places-laboratories-hint = රජයේ නිවාස තියෙන ප්‍රදේශවල තැන්.
places-services = වෙන සේවා
places-no-municipio = වෙන තැන්
places-jump = ඔබේ ප්‍රදේශයට (Municipio) යන්න
places-activities-count =
    { $count ->
        [0] ක්‍රියාකාරකම් පළ කරලා නැහැ
        [one] ක්‍රියාකාරකම් { $count }ක්
       *[other] ක්‍රියාකාරකම් { $count }ක්
    }

kind-ex-csrc = ප්‍රජා මධ්‍යස්ථානයක් (Casa di Quartiere). කලින් CSRC, වයස්ගත අයගේ මධ්‍යස්ථානයක්.
kind-ex-cam = ප්‍රජා මධ්‍යස්ථානයක් (Casa di Quartiere). කලින් CAM, හැම වයසකටම මධ්‍යස්ථානයක්.
kind-house = ප්‍රජා මධ්‍යස්ථානයක් (Casa di Quartiere).
kind-wemi = WeMi උදව් කවුන්ටරය: ඔබට සවන් දීලා, තොරතුරු දීලා, හරි සේවය සොයාගන්න උදව් කරනවා.
kind-laboratory = ප්‍රජා අවකාශයක් (Laboratorio di Quartiere).
kind-service = රජයේ සේවයක්.

place-address = ලිපිනය
place-address-unknown = අපට හමු වුණේ නැහැ. 02 02 02 අමතලා අහන්න.
place-map = සිතියම අරින්න (OpenStreetMap වෙබ් අඩවිය)
place-municipio = ප්‍රදේශය (Municipio)
place-municipio-unknown = අපි දන්නේ නැහැ
place-quarter = නගර කොටස (quartiere)
place-phone = දුරකථනය
place-phone-unknown = පළ කරලා නැහැ. 02 02 02 අමතන්න.
place-email = ඊමේල්
place-inside = මේ ඇතුළේ
place-also = වෙන නම්
place-facilities = මෙහි තියෙන දේ
place-facilities-unknown = අපි දන්නේ නැහැ
place-facilities-there = තියෙනවා: { $list }
place-facilities-no = නැහැ: { $list }
facility-air-conditioning = වායු සමනය
facility-wifi = Wi-Fi
facility-garden = වත්තක්
facility-cafe = කැෆේ එකක්
facility-vending-machine = බීම හෝ කෑම මැෂිමක්

facility-lift = ලිෆ්ට් එකක්
facility-accessible-toilet = රෝද පුටුවට හරියන වැසිකිළියක්
facility-hearing-loop = ශ්‍රවණාධාරකවලට පද්ධතියක්
place-directions = යන්නේ කොහොමද

hours-title = විවෘත වේලාවන්
hours-ended = අවසන් වූ වේලාවන්
hours-unknown = විවෘත වේලාවන් පළ කරලා නැහැ. යන්න කලින් 02 02 02 අමතන්න.
hours-valid = මේ වේලාවන් මෙහි ලියූ දිනවලට විතරයි.
hours-end = මේ වේලාවන් මෙහි ලියූ දිනවලට විතරයි, { $last } දක්වා. ඊට පස්සේ වේලාවන් අපි දන්නේ නැහැ.
hours-over = පළ කළ වේලාවන් තිබුණේ { $last } දක්වා. ඊට පස්සේ වේලාවන් අපි දන්නේ නැහැ. යන්න කලින් 02 02 02 අමතන්න.
hours-season = { $first } සිට { $last } දක්වා
hours-season-from = { $first } සිට
hours-season-until = { $last } දක්වා
hours-always = වසර පුරාම
hours-past = අවසන්
hours-day = දවස
hours-times = වේලාව
hours-closed = වහලා
hours-special = විශේෂ වේලාවන්
hours-holidays-open = රජයේ නිවාඩු දිනවල වෙනදා වගේම විවෘතයි.
hours-holidays-closed = රජයේ නිවාඩු දිනවල වහලා.
hours-holidays-unknown = රජයේ නිවාඩු දිනවල වහලා වෙන්න පුළුවන්: කලින් අමතන්න.
closures-title = වහන දවස්
closure-day = { $first }
closure-span = { $first } සිට { $last } දක්වා
closure-open-end = { $first } සිට. ආයෙත් අරින දවස දන්නේ නැහැ.
closure-disputed = ඒ තොරතුරුවලම විවෘතයි කියලාත් තියෙනවා: යන්න කලින් අමතන්න.

open-check = අද විවෘතද: පහළ වේලාවන් බලන්න.
open-until = දැන් විවෘතයි, { $time } දක්වා
open-closed = දැන් වහලා
open-closed-next-today = දැන් වහලා. අරින්නේ අද, { $time }
open-closed-next = දැන් වහලා. අරින්නේ { $date }, { $time }
open-unknown = අද විවෘතද දන්නේ නැහැ. 02 02 02 අමතන්න.
open-holiday = අද { $holiday }: විවෘතද දන්නේ නැහැ. 02 02 02 අමතන්න.
open-disputed = අද තොරතුරු පරස්පරයි. 02 02 02 අමතන්න.

notes-title = දැනගන්න ඕන දේ
place-desks = මේ මධ්‍යස්ථානයේ උදව් කවුන්ටර
place-activities = මේ මධ්‍යස්ථානයේ ක්‍රියාකාරකම්
place-activities-desk = මෙහි කරන දේ
place-activities-none = මේ තැනේ ක්‍රියාකාරකම් තවම පළ කරලා නැහැ. 02 02 02 අමතන්න, නැත්නම් ගිහින් අහන්න.

source-title = මේ තොරතුරු ආවේ කොහෙන්ද
source-dates = දිනය { $published }, කියෙව්වේ { $checked }.
source-undated = පළ කළ දිනය මූලාශ්‍රයේ නැහැ. කියෙව්වේ { $checked }.
source-checked = අන්තිමට පරීක්ෂා කළේ: { $date }.
source-checked-how = අන්තිමට පරීක්ෂා කළේ: { $date } ({ $how }).
check-call = දුරකථනයෙන්
check-visit = ගිහින්
check-mail = තැපෑලෙන්
check-document = ලියවිල්ලකින්
source-more = තොරතුරු එන්නේ කොහෙන්ද
