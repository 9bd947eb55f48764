### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = ربما تبحث عن:
suggestions-status = توجد اقتراحات تحت الخانة.

skip-to-results = انتقل إلى النتائج
filters-need = ماذا تحتاج
filters-need-any = اختر إن أردت
filters-open = مفتوح حين يغلق كثيرون
filters-open-any = لا يهم
filters-age = عمر المشارك
filters-ways = كيفية المشاركة
filters-step-free = بدون درجات
filters-online = من منزلك أيضًا، عبر الإنترنت
filters-language = لغة الحديث
filters-language-any = أي لغة
filters-access = ما الذي أحتاجه كي أشارك
filters-near = قريب من
filters-near-any = المدينة كلها
filters-order = الترتيب
filters-choice = { "\u200F" }{ $label } ({ $count })
filters-tally = { "\u200F" }({ $count })
filter-near = قريب من { $place }
filter-order = الترتيب: { $order }
filter-age =
    { $age ->
        [zero] { $age } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } سنة
    }

day-weekend = السبت والأحد
open-august = في أغسطس
open-holidays = في أيام العطل الرسمية
order-relevance = الأنسب أولًا
order-time = الأقرب موعدًا أولًا
order-distance = الأقرب إليّ أولًا
order-name = حسب الأبجدية (A-Z)

reading-corrected = لا يوجد شيء عن «{ $typed }». هذه نتائج «{ $meant }».
reading-unknown = لم نجد شيئًا عن { $words }. إليك نتائج الكلمات الأخرى.
reading-partial = لا يوجد نشاط فيه كل كلماتك. إليك ما فيه أكثرها.

near-label = المسافة
near-here = استعمل موقعي
near-how = المسافات بخط مستقيم. أما الدقائق فتراعي طول الطريق والمشي ببطء، 3 كم في الساعة.
near-from-here = يظهر أولًا ما هو قريب منك. يبقى موقعك على هذا الجهاز.
near-unasked = لترى القريب أولًا، قل أين أنت. يبقى موقعك على هذا الجهاز.
near-choose = أو اختر بيت حي في «قريب من» بين الخيارات، أو بلدية فرعية (Municipio).
near-refused = لم تسمح باستعمال موقعك، ولا بأس في ذلك.
near-unavailable = لا يستطيع الجهاز معرفة مكانك.

why-topic = يوافق:
why-place = لهذا المكان اسم آخر:
why-description = الكلمة موجودة في الوصف.

dead-end-which = إذا أزلت أحد هذه الخيارات وجدت:
dead-end-drop =
    { $count ->
        [zero] بدون «{ $label }»: لا شيء
        [one] بدون «{ $label }»: نشاط واحد
        [two] بدون «{ $label }»: نشاطان
        [few] بدون «{ $label }»: { $count } أنشطة
        [many] بدون «{ $label }»: { $count } نشاطًا
       *[other] بدون «{ $label }»: { $count } نشاط
    }
dead-end-all = شاهد كل الأنشطة
dead-end-nearest = الأقرب إلى ما تبحث عنه
dead-end-person = إن أردت، اسأل شخصًا.
