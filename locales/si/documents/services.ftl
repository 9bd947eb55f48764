### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = මෙහි තියෙන්නේ ක්‍රියාකාරකම් නොවන සේවා: සමාජ සේවා නිලධාරීන්, ගෙදරට උදව්, ඩොක්ටර්ලා, පුස්තකාල, කාර්යාල.
services-count =
    { $count ->
        [one] සේවා { $count }ක්.
       *[other] සේවා { $count }ක්.
    }
services-jump = ඔබට ඕන මොනවද?
services-none = සේවා තවම පළ කරලා නැහැ. 02 02 02 අමතන්න.

## A sheet.

service-over = මේ තොරතුරු වලංගු වුණේ { $date } දක්වා. කලින් 02 02 02 අමතන්න.
service-not-for = කාට නෙවෙයිද
service-how-to = කරන හැටි
service-needed = ඕන දේ
service-italian = ඉතාලි කොච්චර ඕනද
service-italian-none = කිසිසේත් බැරි වුණත් යන්න පුළුවන්.
service-italian-little = වචන කිහිපයක් ඇති.
service-italian-good = හොඳට තේරෙන්න ඕන.
service-obtains = ලැබෙන දේ
service-time-limits = කාල සීමා
service-appointment = වේලාවක් වෙන් කිරීම
service-appointment-yes = ඕන.
service-appointment-no = ඕන නැහැ.
service-appointment-unknown = ඕනද දන්නේ නැහැ: කලින් අහන්න.
service-conditions = කොන්දේසි
service-contacts = සම්බන්ධ වෙන හැටි
service-contacts-unknown = ඉල්ලන හැටි පළ කරලා නැහැ. 02 02 02 අමතන්න.
service-where = කොහෙද
service-online = { $site } වෙබ් අඩවියට යන්න
service-identification = ඇතුළු වෙන ක්‍රම: { $list }.
identification-none = ලියාපදිංචි නොවී
identification-spid = SPID
identification-cie = ඉලෙක්ට්‍රොනික හැඳුනුම්පත (CIE)
identification-cns = චිප් එක තියෙන සෞඛ්‍ය කාඩ්පත (CNS)

## Papers to bring.

paper-identity = හැඳුනුම්පතක්
paper-health-card = සෞඛ්‍ය කාඩ්පත
paper-tax-code = බදු අංකය
paper-residence-permit = පදිංචි බලපත්‍රය (soggiorno)
paper-isee = ISEE: පවුලේ ආදායම හා දේපළ ගැන සහතිකය
paper-medical-report = ඩොක්ටර් කෙනෙක්ගේ රිපෝට් එකක්
paper-photo = පාස්පෝට් සයිස් ෆොටෝ එකක්
paper-digital-identity = SPID හෝ ඉලෙක්ට්‍රොනික හැඳුනුම්පත (CIE)
