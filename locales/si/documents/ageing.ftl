### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = මෙතැන කරන්න දේ, උදව් හා සේවා තියෙනවා. ඒවා 65ට වැඩි අයට හා ඔවුන් රැකබලාගන්නා අයටයි.
ageing-count =
    { $count ->
        [one] පිටු { $count }යි.
       *[other] පිටු { $count }යි.
    }
ageing-none = මේ කොටස තවම පළ කරලා නැහැ. 02 02 02 අමතන්න.
ageing-now = මේ කාලයේ
ageing-later = වෙනත් කාලවල
aim-taking-part = සහභාගි වීම
aim-health = සෞඛ්‍යය හා වැළැක්වීම
aim-safety = ආරක්ෂිතයි කියා දැනීම

theme-start = පටන් ගන්නේ කොහොමද
theme-near = ඔබට කළ හැකි දේ
theme-near-none = මේකට ක්‍රියාකාරකම් අපි තවම දන්නේ නැහැ. 02 02 02 අමතන්න.
theme-all =
    { $count ->
        [one] ක්‍රියාකාරකම් { $count }
       *[other] ක්‍රියාකාරකම් { $count }ම
    }
theme-near-unknown =
    { $count ->
        [one] Municipio { $list } ගැන අපි කිසිවක් දන්නේ නැහැ.
       *[other] Municipi { $list } ගැන අපි කිසිවක් දන්නේ නැහැ.
    }
theme-near-nowhere = මොන Municipi වලද කියා අපි දන්නේ නැහැ. 02 02 02 අමතන්න.
theme-nearest = අපි දන්නා ළඟම තැන
theme-services = උදව් කරන සේවා
theme-expect = ගියාම හෝ ඇමතුවාම වෙන දේ

forme-title = මට ගැළපෙන්නේ මොනවාද?
forme-lead = ඔබ කැමති දේට පමණක් උත්තර දෙන්න. අපි උත්තර තබාගන්නේ නැහැ.
forme-like = ඔබ කැමති මොනවාටද?
forme-when = දවසේ කොයි වෙලාවේද?
forme-with = ඔබ කා සමඟ ඉන්න කැමතිද?
forme-where = මොන Municipio එකේද?
forme-show = යෝජනා පෙන්වන්න
forme-found =
    { $count ->
        [one] ඔබට යෝජනා { $count }ක්
       *[other] ඔබට යෝජනා { $count }ක්
    }
forme-none = ගැළපෙන කිසිවක් අපි දන්නේ නැහැ. උත්තරයක් වෙනස් කරන්න, නැත්නම් 02 02 02 අමතන්න.
forme-reason = ඔබට ගැළපෙනවා: { $list }.
forme-doubt = කවුරුත් කියා නැහැ, කලින් අහන්න: { $list }.
forme-near = ඔබේ Municipio එකේ
forme-access = සහභාගි වීමට ඔබට ඕනේ දේ
