### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = හැම මාර්ගෝපදේශයක්ම පියවරෙන් පියවර ඔබට උදව් වෙනවා. ඕන වෙලාවක ආපසු යන්න, නැත්නම් කෙනෙකුට කතා කරන්න පුළුවන්.
guides-count =
    { $count ->
        [one] මාර්ගෝපදේශ { $count }ක්.
       *[other] මාර්ගෝපදේශ { $count }ක්.
    }
guides-others = වෙන මාර්ගෝපදේශ
guides-none = මාර්ගෝපදේශ තවම පළ කරලා නැහැ. 02 02 02 අමතන්න.
guide-gone = මේ මාර්ගෝපදේශය දැන් නැහැ. අනිත් ඒවා මෙතන.

## Before one begins.

guide-minutes =
    { $count ->
        [one] උදව් කරන කෙනෙක් එක්ක මිනිත්තු { $count }ක් විතර යනවා.
       *[other] උදව් කරන කෙනෙක් එක්ක මිනිත්තු { $count }ක් විතර යනවා.
    }
guide-minutes-short =
    { $count ->
        [one] මිනිත්තු { $count }ක් විතර
       *[other] මිනිත්තු { $count }ක් විතර
    }
guide-bring = ඔබට ඕන දේ
guide-bring-nothing = මුකුත් ඕන නැහැ: දැන්ම පටන් ගන්න පුළුවන්.
guide-start = පටන් ගන්න
guide-resume = නැවතුණු තැනින් පටන් ගන්න: { $name }
guide-step-gone = මේ පියවර දැන් නැහැ. මාර්ගෝපදේශය ආයෙත් පටන් ගන්නේ මෙතනින්.
guide-other-ways = තව කරන්න පුළුවන් දේ
guide-whole = පියවර ඔක්කොම එක පිටුවක කියවන්න හෝ මුද්‍රණය කරන්න
guide-practise = මුලින්ම අවදානමක් නැතිව පුහුණු වෙන්න
guide-practised = ඇත්ත මාර්ගෝපදේශයට යන්න: { $name }
guide-callers = ඔබ කලින් බලපු මාර්ගෝපදේශයට යන්න

## A step.

guide-progress = පියවර { $total }න් { $number } වෙනි එක
guide-questions = තව ප්‍රශ්න කිහිපයයි
guide-steps = තව පියවර කිහිපයයි
guide-end = අන්තිම පියවර
guide-stop = පරිස්සම් වෙන්න
guide-see = ඔබට පෙනෙන දේ
guide-outside = { $site } වෙබ් අඩවිය අරින්න
guide-outside-unknown = යතුරුපුවරුවෙන්, තිර කියවනයකින් හෝ පොඩි දුරකථනයකින් මේ වෙබ් අඩවිය හොඳට වැඩ කරනවද කියලා අපි දන්නේ නැහැ. හිරවුණොත් 02 02 02 අමතන්න.
guide-barriers = වැඩ නොකරන්න පුළුවන් දේවල්
guide-barriers-more = අපි නොදන්න වෙනත් ප්‍රශ්නත් තියෙන්න පුළුවන්. හිරවුණොත් 02 02 02 අමතන්න.
guide-asked = ඔබෙන් අහන්න පුළුවන් දේවල්
guide-answer-lost = ඔබ දීපු උත්තරයක් දැන් නැහැ: මාර්ගෝපදේශය වෙනස් වෙලා. මොනවා හරි ගැළපෙන්නේ නැත්නම් මුල ඉඳන් පටන් ගන්න.
guide-next = ඉදිරියට
guide-back = ආපසු: { $name }
guide-restart = මුල ඉඳන් පටන් ගන්න
guide-given = ඔබේ කලින් පිළිතුර
guide-on = මෙතනින් ඉදිරියට යන්න පුළුවන්
guide-because = උදව්වට කෙනෙක් ඕන ඇයි
guide-then = ඊළඟට වෙන දේ
guide-call = කතා කරන්නේ කාටද
guide-say = ඉතාලියෙන් කියන දේ
guide-say-means = තේරුම
guide-say-sounds = කියවන හැටි
guide-service = සේවයේ ලිපින හා වේලාවන්
guide-listen = වාක්‍යයට සවන් දෙන්න
guide-slip-show = අරගෙන යන කොළය පෙන්වන්න
guide-slip = ඔබ එක්ක අරගෙන යන්න
guide-slip-close = වහන්න
guide-print = මුද්‍රණය කරන්න
guide-show = කවුන්ටරයේ පෙන්වන්න, ඉතාලියෙන්

## Going on another day, or on another device.

guide-code = මෙතනින් ඉදිරියට යන්න කෝඩ් එක: { $code }
guide-code-hint = කොළයක ලියාගන්න: ගෙදරදී හෝ කවුන්ටරයේදී මේ පියවරෙන් ඉදිරියට යන්න පුළුවන්.
guide-phone = ඔබේ දුරකථනයෙන් ඉදිරියට යන්න
guide-phone-hint = දුරකථනයේ කැමරාව හතරැස් කොටුවට අල්ලන්න: මේ පියවර ඇරෙනවා.
guides-code-title = ඔබට කෝඩ් එකක් තියෙනවද?
guides-code-label = ඔබට කෝඩ් එකක් තියෙනවද? මෙතන ලියන්න
guides-code-go = පියවර සොයන්න
guides-code-right = මේ පියවරට යන්න: { $name }
guides-code-likely = කෝඩ් එක { $code } වෙන්න පුළුවන්. මේ පියවරට යන්න: { $name }
guides-code-unknown = මේ කෝඩ් එක නැහැ. අකුරු හරිද බලන්න, නැත්නම් පහළින් මාර්ගෝපදේශයක් තෝරන්න.

## For somebody who helps.

guide-operator = උදව් කරන අයට
guide-operator-show = කෙනෙකුට උදව් කරනවද? උදව් කරන අයට සටහන් බලන්න
guide-operator-hide = උදව් කරන අයට සටහන් හංගන්න
guide-operator-rule = තිරය ඔබන්නේ එයාමයි, ඔබ පෙන්වනවා විතරයි. එයාගේ පාස්වර්ඩ් එක කවදාවත් ලියන්න එපා, පිටපත් තියාගන්න එපා.

## All steps on one page, and what was done today.

guide-whole-title = පියවර ඔක්කොම: { $name }
guide-whole-goes = { $number } වෙනි පියවරට යන්න
guide-today = අද දිනය: { $date }.
guide-today-hint = ඔබ එකට කරපු පියවර සලකුණු කරන්න: කොළයේ මුද්‍රණය වෙන්නේ ඒවා විතරයි. වෙබ් අඩවිය මුකුත් තියාගන්නේ නැහැ.
guide-short = කෙටියෙන් එක් කොළයක මුද්‍රණය කරන්න: මාතෘකා, තේරීම් සහ ඇමතිය යුතු අංක
guide-done = අද කළා

## Practice.

practice = පුහුණුව: මෙතන කිසිම දෙයක් ඇත්ත නෙවෙයි, ඔබට මුකුත් කඩන්න බැහැ.
practice-screen = පුහුණුව: තිරය { $name }
practice-answer = මේක චිත්‍රයක් විතරයි. පහළින් පිළිතුරු දෙන්න.
practice-write = “{ $word }” කියන වචනය මෙතන ලියන්න
practice-check = හරිද බලන්න
practice-right = හරි! ඔබ ලිව්වේ “{ $typed }”.
practice-wrong = ඔබ ලිව්වේ “{ $typed }”, ඒත් වචනය “{ $word }”. වැරදි අකුරට පස්සේ තැන ඔබන්න, ඒ අකුර මකලා හරි අකුර ලියන්න.
