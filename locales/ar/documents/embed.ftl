### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = البوابة في موقعك
embed-lead = لمن يكتب صفحات WeMi أو صفحات موقع آخر للبلدية. اختر ما تعرضه، وانظر كيف يبدو، ثم انسخ الكود.
embed-choose = ماذا تعرض
embed-what = الصفحة المعروضة
embed-what-catalogue = كل الأنشطة
embed-words = الأنشطة التي فيها هذه الكلمات فقط
embed-words-hint = الكلمات والبلدية الفرعية (Municipio) تخص «كل الأنشطة» فقط.
embed-language = اللغة
embed-reader = كما اختار القارئ
embed-opens = أين تُفتح الروابط (مع العنصر فقط)
embed-opens-here = داخل الإطار
embed-opens-page = في البوابة، بصفحة كاملة
embed-filters = خيارات البحث المعروضة (مع العنصر فقط)
embed-filters-all = كلها
embed-filters-when = «متى» فقط
embed-filters-none = لا شيء منها
embed-update = حدّث المعاينة والكود

embed-preview = المعاينة
embed-preview-frame = معاينة: { $name }
embed-preview-links = كيف تراها
embed-width = العرض { $width } بكسل
embed-scripts = مع جافا سكريبت
embed-no-scripts = بدون جافا سكريبت
embed-preview-scaled = إذا لم يكفِ المكان، تظهر المعاينة أصغر.
embed-preview-alone = افتح المعاينة في نافذة أخرى

embed-code = الكود الذي تنسخه
embed-code-needs-program = للحصول على الكود لا بد من جافا سكريبت. تجد الأمثلة في وثائق البوابة.
embed-copy = انسخ
embed-copied = نُسخ الكود.
embed-not-copied = الكود محدَّد: انسخه الآن بلوحة المفاتيح.
embed-element = عنصر البوابة
embed-element-how = هذه أفضل طريقة: يتبع الارتفاع المحتوى، وتعمل الروابط كما في موقعك. ألصق العنصر في الصفحة. لا يعمل إلا إذا كان في الموقع السكربت الموجود أدناه.
embed-loader = السكربت، مرة واحدة فقط
embed-loader-how = مكانه قالب الموقع، لا الصفحة: السكربت الملصق في صفحة من صفحات WeMi لا يعمل. اطلب ذلك من مطوّر الموقع.
embed-frame = إطار بسيط
embed-frame-how = للصفحات التي لا يمكن استعمال السكربت فيها. الارتفاع ثابت: إذا لزم الأمر، غيّر الرقم الذي يلي «height».
embed-whole = افتح بصفحة كاملة
embed-link = رابط مع صورة
embed-link-how = لبرامج التحرير التي لا تقبل إلا النص والروابط والصور. نزّل الصورة، وارفعها إلى موقعك، واستعمل هذا العنوان رابطًا لها. النص البديل هو: «{ $name }».
embed-link-save = نزّل الصورة
embed-check = فحص الصفحة
embed-check-how = هذا للعنصر فقط. افتح صفحتك وأضف { $attribute } في آخر العنوان. تُفتح قائمة بما هو سليم وما يجب تصحيحه. إذا لم يُفتح شيء، فالسكربت غير موجود في الموقع.
embed-call = هل تحتاج إلى مساعدة؟ اتصل بالرقم 02 02 02.
