### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = هذا الجهاز اللوحي
kiosk-back = رجوع
kiosk-large = نص كبير
kiosk-normal = نص عادي
kiosk-languages = اللغات
kiosk-finish = انتهيت
kiosk-start = أهلًا وسهلًا
kiosk-start-how = اختر اللغة. إذا لم يلمس أحد الشاشة نمسح كل شيء. المهلة بالدقائق: { $minutes }.
kiosk-begin = ابدأ
kiosk-done = تم. لم يبقَ على هذا الجهاز اللوحي شيء مما بحثت عنه أو كتبته.
kiosk-ask = هل ما زلت هنا؟
kiosk-ask-how = بعد قليل نمسح كل شيء من أجل الشخص التالي. المس الشاشة لتتابع.
kiosk-stay = تابع
kiosk-finishing = نمسح كل شيء
kiosk-finishing-how = بعد خمس ثوانٍ لن يبقى شيء يخصّك على هذا الجهاز اللوحي.
kiosk-undo = إلغاء
kiosk-outside = هذا الرابط يؤدي إلى خارج البوابة
kiosk-outside-how = هذا الجهاز اللوحي يفتح البوابة فقط. افتح العنوان على هاتفك، أو اسأل موظف المكتب.
kiosk-outside-number = اتصل بهذا الرقم من هاتفك، أو اسأل موظف المكتب.
kiosk-close = إغلاق
