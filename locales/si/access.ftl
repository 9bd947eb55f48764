### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = මම වෝකරයක් හෝ සැරයටියක් පාවිච්චි කරනවා
need-wheelchair = මම රෝද පුටුවක් පාවිච්චි කරනවා
need-hearing = මට හොඳට ඇහෙන්නේ නැහැ
need-sight = මට හොඳට පේන්නේ නැහැ
need-pram = මම එන්නේ බබාගේ ස්ට්‍රෝලර් එකත් එක්ක

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = ගෙදර සිට සහභාගි වෙන්න ක්‍රමයක්
access-step-free = පඩි නැති දොරටුවක්
access-no-telephone = දුරකථනය නැතිව සහභාගි වෙන්න ක්‍රමයක්
access-captions = උපසිරැසි හෝ සංඥා භාෂාව
access-tactile-paving = සැරයටියට දැනෙන පාරක්
access-clear-signs = ලොකු පැහැදිලි පුවරු
access-large-print = ලොකු අකුරින් ලියූ කොළ
access-directions = පාර ගැන වචනයෙන් විස්තරයක්
access-companion = ඔබ එක්ක ඉන්න කෙනෙක්

access-helps = ඔබට උදව් වෙන දේ: { $list }.
access-missing = නැති දේ: { $list }.
access-unchecked = තවම පරීක්ෂා කරලා නැහැ: { $list }.
access-door = පඩි නැති දොරටුවක් තියෙනවා
access-ask = යන්න කලින් 02 02 02 අමතන්න.
access-ask-without-hearing = ගිහින් අහන්න, නැත්නම් උදව් කරන කෙනෙකුට 02 02 02 අමතන්න කියන්න.

attendance-online = සහභාගි වෙන්නේ ගෙදර සිට, ඔන්ලයින්
attendance-mixed = ගෙදර සිටත්, ඔන්ලයින්

distance-short =
    { $minutes ->
        [one] { $length }, පයින් මිනිත්තු { $minutes }ක් විතර
       *[other] { $length }, පයින් මිනිත්තු { $minutes }ක් විතර
    }
distance-far = ඔබ මිලානෝවෙන් දුරයි: ඔබට ළඟ දේ කියන්න බැහැ. ප්‍රජා මධ්‍යස්ථානයක් හෝ ප්‍රදේශයක් (Municipio) තෝරන්න.
distance-only = කෙළින් මැන්නොත් { $length } දුරයි
