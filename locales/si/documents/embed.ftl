### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = පෝටලය ඔබේ වෙබ් අඩවියේ
embed-lead = WeMi හෝ නගර සභාවේ වෙන වෙබ් අඩවියක පිටු ලියන අයට. පෙන්වන්න ඕන දේ තෝරන්න, පේන හැටි බලන්න, කේතය පිටපත් කරන්න.
embed-choose = පෙන්වන්න ඕන දේ
embed-what = පෙන්වන පිටුව
embed-what-catalogue = සියලු ක්‍රියාකාරකම්
embed-words = මේ වචන තියෙන ක්‍රියාකාරකම් විතරයි
embed-words-hint = වචන හා ප්‍රදේශය (Municipio) අදාළ වෙන්නේ “සියලු ක්‍රියාකාරකම්” සඳහා විතරයි.
embed-language = භාෂාව
embed-reader = කියවන කෙනා තෝරපු හැටි
embed-opens = ලින්ක් ඇරෙන තැන (අංගය එක්ක විතරයි)
embed-opens-here = රාමුව ඇතුළේ
embed-opens-page = පෝටලයේ, සම්පූර්ණ පිටුවක
embed-filters = පෙන්වන තේරීම් (අංගය එක්ක විතරයි)
embed-filters-all = සියල්ල
embed-filters-when = “කවදාද” විතරයි
embed-filters-none = කිසිවක් නැහැ
embed-update = පෙරදසුන හා කේතය අලුත් කරන්න

embed-preview = පෙරදසුන
embed-preview-frame = පෙරදසුන: { $name }
embed-preview-links = බලන හැටි
embed-width = පළල: පික්සල් { $width }
embed-scripts = JavaScript එක්ක
embed-no-scripts = JavaScript නැතිව
embed-preview-scaled = ඉඩ මදි නම්, පෙරදසුන කුඩාවට පේනවා.
embed-preview-alone = පෙරදසුන වෙන කවුළුවක අරින්න

embed-code = පිටපත් කරන්න ඕන කේතය
embed-code-needs-program = කේතය ගන්න JavaScript ඕන. උදාහරණ තියෙන්නේ පෝටලයේ ලේඛනවල.
embed-copy = පිටපත් කරන්න
embed-copied = කේතය පිටපත් කළා.
embed-not-copied = කේතය තෝරලා තියෙනවා: දැන් යතුරුපුවරුවෙන් පිටපත් කරන්න.
embed-element = පෝටලයේ අංගය
embed-element-how = හොඳම ක්‍රමය මෙයයි: අන්තර්ගතය අනුව උස වෙනස් වෙනවා, ලින්ක් ඔබේ වෙබ් අඩවියේ වගේම වැඩ කරනවා. අංගය පිටුවේ අලවන්න. මෙය වැඩ කරන්නේ පහළ තියෙන ස්ක්‍රිප්ට් එක වෙබ් අඩවියේ තියෙනවා නම් විතරයි.
embed-loader = ස්ක්‍රිප්ට් එක, එක පාරක් විතරයි
embed-loader-how = මෙය දාන්නේ පිටුවට නෙවෙයි, වෙබ් අඩවියේ සැකිල්ලට: WeMi පිටුවක ඇලවූ ස්ක්‍රිප්ට් එකක් වැඩ කරන්නේ නැහැ. වෙබ් අඩවිය හදන අයගෙන් ඉල්ලන්න.
embed-frame = සරල රාමුව
embed-frame-how = ස්ක්‍රිප්ට් එක යොදන්න බැරි පිටුවලට. උස වෙනස් වෙන්නේ නැහැ: ඕන නම් “height” වචනයට පස්සේ තියෙන අංකය වෙනස් කරන්න.
embed-whole = සම්පූර්ණ පිටුවක අරින්න
embed-link = පින්තූරයක් එක්ක ලින්ක් එකක්
embed-link-how = අකුරු, ලින්ක් හා පින්තූර විතරක් දාන්න පුළුවන් සංස්කාරකවලට. පින්තූරය බාගන්න, ඔබේ වෙබ් අඩවියට දාන්න, ඊට ලින්ක් එක විදියට මේ ලිපිනය දෙන්න. විකල්ප පාඨය: “{ $name }”.
embed-link-save = පින්තූරය බාගන්න
embed-check = පිටුව පරීක්ෂා කිරීම
embed-check-how = මෙය අදාළ වෙන්නේ අංගයට විතරයි. ඔබේ පිටුව අරින්න, ලිපිනයේ අගට { $attribute } එකතු කරන්න. හරි දේ හා හදන්න ඕන දේ තියෙන ලැයිස්තුවක් ඇරෙනවා. කිසිවක් ඇරෙන්නේ නැත්නම්, වෙබ් අඩවියේ ස්ක්‍රිප්ට් එක නැහැ.
embed-call = උදව් ඕනද? 02 02 02 අමතන්න.
