### Wording of the page about the data.

about-title = තොරතුරු එන්නේ කොහෙන්ද
about-description = තොරතුරුවල මූලාශ්‍ර හා බලපත්‍ර, මෙහි නැති දේ, වැරදි හදන හැටි.
about-intro = මෙහි තියෙන්නේ පළ කළ මූලාශ්‍රවල තොරතුරු විතරයි. නොදන්නා දේ, දන්නේ නැහැ කියනවා.
about-sample = මෙය ආදර්ශයක්. ක්‍රියාකාරකම්, වේලාවන් හා සේවා ඇත්ත නෙවෙයි; ප්‍රජා මධ්‍යස්ථානවල නම් හා ලිපින ඇත්ත.
about-publisher = පළ කළේ
about-modified = අලුත් කළේ
about-valid = වලංගු අන්තිම දිනය
about-sources = මූලාශ්‍ර
about-source-read = කියෙව්වේ { $date }
about-source-of = දිනය: { $date }
about-source-undated = පළ කළ දිනය කියලා නැහැ
about-license = බලපත්‍රය: { $license }
about-counts = මෙහි තියෙන දේ
about-count-houses = ප්‍රජා මධ්‍යස්ථාන (Case di Quartiere)
about-count-desks = WeMi උදව් කවුන්ටර
about-count-laboratories = ප්‍රජා අවකාශ (Laboratori di Quartiere)
about-count-activities = ක්‍රියාකාරකම්
about-missing = මෙහි නැති දේ
about-missing-address =
    { $count ->
        [one] ස්ථාන { $count }ක ලිපිනය අපි දන්නේ නැහැ.
       *[other] ස්ථාන { $count }ක ලිපින අපි දන්නේ නැහැ.
    }
about-missing-hours-on =
    { $count ->
        [one] { $date } දිනට මධ්‍යස්ථාන { $all }කින් { $count }ක විවෘත වේලාවන් අපි දන්නේ නැහැ.
       *[other] { $date } දිනට මධ්‍යස්ථාන { $all }කින් { $count }ක විවෘත වේලාවන් අපි දන්නේ නැහැ.
    }
about-missing-times-on =
    { $count ->
        [one] { $date } දිනට ක්‍රියාකාරකම් { $all }කින් { $count }ක වේලාවන් අපි දන්නේ නැහැ.
       *[other] { $date } දිනට ක්‍රියාකාරකම් { $all }කින් { $count }ක වේලාවන් අපි දන්නේ නැහැ.
    }
about-missing-audience =
    { $count ->
        [one] ක්‍රියාකාරකම් { $all }කින් { $count }ක් කාටද කියලා අපි දන්නේ නැහැ.
       *[other] ක්‍රියාකාරකම් { $all }කින් { $count }ක් කාටද කියලා අපි දන්නේ නැහැ.
    }
about-skipped =
    { $count ->
        [0] ගොනුවේ සියලු සටහන් කියවන්න පුළුවන්.
        [one] ගොනුවේ සටහන් { $count }ක් පළුදු වෙලා, පේන්නේ නැහැ.
       *[other] ගොනුවේ සටහන් { $count }ක් පළුදු වෙලා, පේන්නේ නැහැ.
    }
about-doubts = තොරතුරු ගැන සැක
about-doubts-hint = නගර සභාවේ තොරතුරුවල වැරදි හා පරස්පර දේ තියෙනවා. අපි ඒවා කියෙව්වේ මෙහෙමයි.
about-wrong = වැරැද්දක් දැක්කද?
about-wrong-tell = මධ්‍යස්ථානයේ අයට කියන්න. කාට කියන්නද කියා නොදන්නේ නම් 02 02 02 අමතන්න.
about-open-data = තොරතුරු හැමෝටම නිදහස්
about-open-data-how = සියලු සටහන් තියෙන ගොනුව බාගෙන යොදාගන්න පුළුවන්, මූලාශ්‍ර සඳහන් කරලා.
about-open-data-link = ගොනු ලැයිස්තුව බාගන්න (JSON)
about-embed = පෝටලය ඔබේ වෙබ් අඩවියට දාන්න
