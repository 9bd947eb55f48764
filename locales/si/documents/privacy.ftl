### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = කෙටියෙන්
privacy-short-text = ඔබ කවුද කියලා නොකියා මේ වෙබ් අඩවිය කියවන්න පුළුවන්. මේ වෙබ් අඩවියේ නැති දේ:
privacy-none-cookies = කුකී, ඒ කියන්නේ ඔබව හඳුනාගන්න ගොනු;
privacy-none-statistics = ආපු අය ගැන සංඛ්‍යාලේඛන;
privacy-none-account = ගිණුම් හෝ ලියාපදිංචිය;
privacy-none-others = වෙන වෙබ් අඩවිවලින් ගත් දේ හෝ අකුරු වර්ග.

## What is kept on the device.

privacy-kept = ඔබේ උපකරණයේ ඉතිරි වෙන දේ
privacy-kept-language = ඔබ තෝරපු භාෂාව.
privacy-kept-reading = ඔබ කියවන්න කැමති හැටි: ලොකු අකුරු හෝ වැඩි කොන්ට්‍රාස්ට් වගේ.
privacy-kept-guide = මාර්ගෝපදේශයක පියවර, ඔබ කවුළුව වසන තුරු. ඔබේ පිළිතුරු පිටුවේ ලිපිනයේ තියෙනවා.
privacy-kept-browser = පිටු හා ගොනුවල පිටපත්, හා බ්‍රවුසර ඉතිහාසය. ඒවා තියාගන්නේ ඔබේ බ්‍රවුසරය.
privacy-reading-health = ඔබ කියවන හැටියෙන් ඔබේ සෞඛ්‍යය ගැන යමක් දැනගන්න පුළුවන්. ඒ නිසා වෙබ් අඩවිය මේ තේරීම් කාටවත් යවන්නේ නැහැ.
privacy-reading-link = ලින්ක් එකක තේරීමක් කලින්ම තියෙන්න පුළුවන්, ලොකු අකුරු වගේ. එවිට වෙබ් අඩවිය සර්වරයේ තබන අයට එය පේනවා.

## Position.

privacy-position = ඔබ ඉන්න තැන
privacy-position-asked = අපි ඔබ ඉන්න තැන අහන්නේ “මම ඉන්න තැන යොදාගන්න” එබුවොත් විතරයි. බ්‍රවුසරය ඔබෙන් අවසර ඉල්ලනවා.
privacy-position-used = දුර ගණන් හදන්නේ ඔබේ උපකරණය. වෙබ් අඩවිය ඔබ ඉන්න තැන කාටවත් යවන්නේ නැහැ, වැහුවාම එය අමතක කරනවා.
privacy-position-device = ඔබව සොයාගන්න, උපකරණයට එය හදපු සමාගමේ සේවයක් යොදාගන්න පුළුවන්.

## Words of a search.

privacy-words = ඔබ සොයන වචන
privacy-words-device = සෙවීම කරන්නේ ඔබේ උපකරණයේ.
privacy-words-address = වචන හා තේරීම්, “මම රෝද පුටුවක් පාවිච්චි කරනවා” වගේ, පිටුවේ වෙබ් ලිපිනයේ තියෙනවා. වෙබ් ලිපිනය හෝ ඉතිහාසය බලන කෙනාට ඒවා පේනවා.
privacy-words-sent = පිටුව ආයෙත් ඇරියොත් හෝ සුරැකි වෙබ් ලිපිනයක් ඇරියොත්, බ්‍රවුසරය ඒ ලිපිනය යවනවා. එය ලැබෙන්නේ වෙබ් අඩවිය සර්වරයේ තබන අයට. පිටුව සූදානම් වෙන්න කලින් සෙව්වත් එහෙම වෙනවා.
privacy-words-shared = ටැබ්ලටය හැමෝගෙමද? අන්තිමට ඉතිහාසය මකන්න, නැත්නම් සේවකයෙකුට මකන්න කියන්න.

## Reading aloud.

privacy-listen = හඬ නඟා කියවීම
privacy-listen-voice = “සවන් දෙන්න” බොත්තම මුලින් යොදාගන්නේ ඔබේ උපකරණයේ තියෙන හඬවල්.
privacy-listen-maker = වෙන හඬවල් ගන්න, සමහර උපකරණ හා බ්‍රවුසර ලිපිය ඒවා හදපු සමාගමට යවනවා. යවන්නේ ඔබට පේන පිටුවේ ලිපිය විතරයි.

## Other sites.

privacy-sites = වෙන වෙබ් අඩවි
privacy-sites-links = OpenStreetMap වගේ වෙන වෙබ් අඩවියක් ඇරියොත්, වලංගු වෙන්නේ එහි නීති.

## The web server's log.

privacy-log = වෙබ් අඩවිය සර්වරයේ තබන අයට පේන දේ
privacy-log-host = මිලානෝ නගර සභාව වෙබ් අඩවිය සර්වරයක තබනවා. සර්වරය කියන්නේ පිටු යවන කොම්පියුටරය.
privacy-log-what = සර්වරයට ඔබේ IP ලිපිනය ලැබෙනවා, ඒ කියන්නේ ඔබේ සම්බන්ධතාවේ අංකය. පිටුවේ වෙබ් ලිපිනය හා බ්‍රවුසරයේ නමත් ලැබෙනවා. සර්වරයට සියල්ල සටහන් ගොනුවක ලියන්න පුළුවන්.
privacy-controller = දත්ත පාලක (titolare del trattamento), ඒ කියන්නේ මේ තොරතුරු යොදාගන්න හැටි තීරණය කරන්නා:
privacy-officer = ප්‍රශ්න අහන්න පුළුවන් දත්ත ආරක්ෂණ නිලධාරියා (RPD) අමතන හැටි:
privacy-purpose = මේ තොරතුරු යොදාගන්නේ ඇයි, එයට ඉඩ දෙන නීතිය මොකක්ද:
privacy-retention = සටහන් ගොනුව තියාගන්නා කාලය:

## How to delete what is kept.

privacy-delete = මකන හැටි
privacy-delete-reading = “ඔබ කියවන්න කැමති හැටි” ඇරලා, “මගේ උපකරණයේ සැකසුම් යොදාගන්න” ඔබන්න. එවිට කියවීමේ තේරීම් මැකෙනවා.
privacy-delete-language = භාෂාව මාරු කරන්න, වෙන භාෂාවක් තෝරන්න.
privacy-delete-all = සියල්ල මකන්න, බ්‍රවුසරයෙන් ඉතිහාසය හා වෙබ් අඩවිවල දත්ත මකන්න.

## Rights.

privacy-rights = ඔබේ අයිතිවාසිකම්
privacy-rights-ask = ඔබේ තොරතුරු පෙන්වන්න, හදන්න හෝ මකන්න කියලා නගර සභාවෙන් ඉල්ලන්න පුළුවන්. ඒවා යොදාගැනීම සීමා කරන්න කියන්න, නැත්නම් එපා කියන්නත් පුළුවන්.
privacy-rights-law = දත්ත ආරක්ෂාව ගැන 2016 අංක 679 යුරෝපීය නියෝගය එහෙම කියනවා.
privacy-rights-complaint = කවුරුහරි ඔබේ තොරතුරු වැරදි විදිහට යොදාගත්තොත්, Garante per la protezione dei dati personali වෙත පැමිණිලි කරන්න. එය පුද්ගලික තොරතුරු රකින අධිකාරිය.
privacy-authority = Garante වෙබ් අඩවියට යන්න
