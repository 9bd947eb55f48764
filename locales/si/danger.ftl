### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = ඔබ අනතුරක සිටී නම්
danger-description = වහාම ඇමතිය යුතු අංක, සහ මිලානෝ නගරයේ හිංසනයට එරෙහිව උදව් කරන අය.
danger-suggestion = ඔබ අනතුරකද? 112 අමතන්න
danger-now = ඔබ හෝ වෙනත් කෙනෙක් දැන් අනතුරක සිටී නම් 112 අමතන්න. නොමිලේයි, දිවා රෑ දෙකේම, භාෂා කිහිපයකින්.
danger-call = { $number } අමතන්න
danger-emergency-title = කෙනෙක් ඉතා අසනීපෙන් සිටී නම්
danger-emergency = කෙනෙක් හුස්ම නොගනී නම්, අවදි නොවේ නම් හෝ ලේ බොහෝ ගලයි නම් වහාම 112 අමතන්න.
danger-violence-title = කවුරුන් හෝ ඔබට හිරිහැර කරයි නම් හෝ තර්ජනය කරයි නම්
danger-violence = 1522 අංකයට දිවා රෑ දෙකේම කාන්තාවක් පිළිතුරු දෙයි. නොමිලේයි, නම කියන්න අවශ්‍ය නැහැ.
danger-violence-languages = මේ භාෂාවලින් කතා කළ හැකියි: { $list }.
danger-violence-chat = කතා කරන්න බැරි නම් 1522 කතාබහට ලියන්න
danger-violence-milan = මිලානෝ නගර සභාවේ හිංසනයට එරෙහි ජාලය
danger-suicide-title = ඔබ ඔබටම හානි කරගන්න හෝ මැරෙන්න හිතනවා නම්
danger-suicide = 112 අමතන්න. ඔබ විශ්වාස කරන කෙනෙකුට ඔබ සමඟ ඉන්න කියන්න.
danger-exit = මේ පිටුවෙන් දැන්ම ඉවත් වන්න
danger-exit-hint = “මේ පිටුවෙන් දැන්ම ඉවත් වන්න” වෙනත් අඩවියක් අරියි. ඉතිහාසය මැකෙන්නේ නැහැ: ඔබ කලින් ඇරිය පිටු අනෙක් අයට පෙනේ.
danger-others = සොයාගත් ක්‍රියාකාරකම් පෙන්වන්න
