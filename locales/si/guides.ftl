### Wording of guides, where other pages speak of them.

guides-title = පියවරෙන් පියවර මාර්ගෝපදේශ
guides-description = ඩිජිටල් සේවා හා තවත් දේට මාර්ගෝපදේශ: SPID, ඉලෙක්ට්‍රොනික හැඳුනුම්පත, ඩොක්ටර් හම්බවීම, වංචා. වරකට එක පියවරයි.
guides-found = පියවරෙන් පියවර කරන්න පුළුවන්
guides-all = සියලු මාර්ගෝපදේශ
door-guides = SPID, හැඳුනුම්පත, ඩොක්ටර් හම්බවීම, වංචා: වරකට එක පියවරයි
nav-guides = මාර්ගෝපදේශ
guide-of-topic = මාර්ගෝපදේශය: { $topic }
