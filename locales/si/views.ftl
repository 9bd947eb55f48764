### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = ප්‍රතිඵල බලන හැටි
view-list = ලැයිස්තුව
view-week = සතිය
view-map = සිතියම
views-in-the-list = ලැයිස්තුවේ බලන්න

week-house = මේ මධ්‍යස්ථානයේ සතිය
week-desk = මේ තැනේ සතිය
week-days = දවස තෝරන්න
week-before = කලින් දවස: { $date }
week-after = ඊළඟ දවස: { $date }
week-untimed = දවස පුරාම, නැත්නම් වේලාව අහන්න
week-none = ඉදිරි දින 7 තුළ කිසිවක් නැහැ.
week-none-that-day = මේ දවසට කිසිවක් නැහැ.
week-doubtful = ස්ථිර නැහැ: අමතන්න.
week-more =
    { $count ->
        [one] තව { $count }ක්
       *[other] තව { $count }ක්
    }

map-borders = මේ මායිම් නගර කොටස්වල මායිම්, සරල කරලා. මූලාශ්‍රය: මිලාන් නගර සභාව, CC BY 4.0.
map-municipi = ප්‍රදේශ නවය (Municipi)
map-city-label = මිලානෝ සිතියම
map-municipio-label = Municipio { $number } සිතියම
map-municipio =
    Municipio { $number }, { $places ->
        [one] ස්ථාන { $places }ක්
       *[other] ස්ථාන { $places }ක්
    }, { $count ->
        [one] ක්‍රියාකාරකම් { $count }ක්
       *[other] ක්‍රියාකාරකම් { $count }ක්
    }
map-municipio-empty = Municipio { $number }, ක්‍රියාකාරකම් නැහැ
map-site =
    { $number }, { $name }, { $count ->
        [one] ක්‍රියාකාරකම් { $count }ක්
       *[other] ක්‍රියාකාරකම් { $count }ක්
    }
map-whole-city = මුළු නගරයට ආපසු යන්න
map-unknown = තියෙන තැන දන්නේ නැහැ
map-nowhere =
    { $count ->
        [one] තැන නොදන්නා ක්‍රියාකාරකම් { $count }ක්
       *[other] තැන නොදන්නා ක්‍රියාකාරකම් { $count }ක්
    }
