### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = මේ ටැබ්ලටය
kiosk-back = ආපසු
kiosk-large = ලොකු අකුරු
kiosk-normal = සාමාන්‍ය අකුරු
kiosk-languages = භාෂා
kiosk-finish = මගේ වැඩ ඉවරයි
kiosk-start = ආයුබෝවන්
kiosk-start-how = භාෂාව තෝරන්න. කවුරුත් මිනිත්තු { $minutes }ක් තිරය ස්පර්ශ කළේ නැත්නම්, අපි සියල්ල මකනවා.
kiosk-begin = පටන් ගන්න
kiosk-done = හරි. ඔබ හොයපු හෝ ලියපු කිසිම දෙයක් මේ ටැබ්ලටයේ ඉතුරු වෙලා නැහැ.
kiosk-ask = ඔබ තවම මෙතනද?
kiosk-ask-how = තව ටිකකින් ඊළඟ කෙනා වෙනුවෙන් අපි සියල්ල මකනවා. ඉදිරියට යන්න තිරය ස්පර්ශ කරන්න.
kiosk-stay = ඉදිරියට යන්න
kiosk-finishing = සියල්ල මකනවා
kiosk-finishing-how = තත්පර පහකින් මේ ටැබ්ලටයේ ඔබේ කිසිම දෙයක් ඉතුරු වෙන්නේ නැහැ.
kiosk-undo = නවත්වන්න
kiosk-outside = මේ ලින්ක් එක පෝටලයෙන් පිටතට යනවා
kiosk-outside-how = මේ ටැබ්ලටයෙන් ඇරෙන්නේ පෝටලය විතරයි. ලිපිනය ඔබේ දුරකථනයෙන් අරින්න, නැත්නම් කවුන්ටරයෙන් අහන්න.
kiosk-outside-number = ඔබේ දුරකථනයෙන් මේ අංකය අමතන්න, නැත්නම් කවුන්ටරයෙන් අහන්න.
kiosk-close = වහන්න
