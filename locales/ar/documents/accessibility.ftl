### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = الالتزام وحالة المطابقة
accessibility-commitment = تلتزم بلدية ميلانو بأن يكون هذا الموقع سهل الوصول، أي يستطيع الجميع استعماله. هذا ما يطلبه القانون الإيطالي رقم 4 بتاريخ 9 يناير 2004.
accessibility-scope = هذا البيان خاص بموقع بيوت الحي (Case di Quartiere). وهو مسودة: على البلدية أن تستكملها.
accessibility-built = اتبعنا القواعد الدولية WCAG 2.2، المستوى AA. ونتبع أيضًا كثيرًا من قواعد المستوى الأعلى، AAA.
accessibility-found = لا ننشر إلا صفحات بلا أخطاء في الفحص الآلي. لكن هذا الفحص لا يرى إلا جزءًا من المشاكل.
accessibility-norm = يكون الموقع مطابقًا إذا احترم المعيار UNI CEI EN 301549.
accessibility-declared = الحالة المعلنة (مطابق، أو مطابق جزئيًا، أو غير مطابق):
accessibility-official = تملأ البلدية البيان الرسمي على موقع AgID، وهي وكالة إيطاليا الرقمية.
accessibility-address = عنوان البيان الرسمي:

## What is not accessible.

accessibility-limits = محتويات ليست سهلة الوصول
accessibility-limits-known = النواقص التي نعرفها:
accessibility-limit-italian = كثير من نصوص بيوت الحي والأنشطة بالإيطالية فقط. وفي اللغات الأخرى تقول الصفحة ذلك.
accessibility-limit-translations = الترجمات آلية. لم يراجعها أي متحدث أصلي باللغة.
accessibility-limit-map = الخريطة رسم تقريبي. وبجانبها قائمة بالأماكن نفسها.
accessibility-limit-links = الروابط إلى مواقع أخرى، مثل OpenStreetMap، تفتح صفحات ليست لنا.
accessibility-limit-readers = قارئ الشاشة يقرأ الصفحة بصوت عالٍ. جرّبنا واحدًا فقط، وهو Orca.
accessibility-reasons = سبب كل نقص (مخالفة القانون، أو محتوى لا يشمله القانون، أو عبء غير متناسب أي كبير جدًا):

## How it was written and tested.

accessibility-tests = كيف كتبنا هذا البيان
accessibility-written = كتبناه في 21 نوفمبر 2026. وآخر مراجعة له في اليوم نفسه.
accessibility-self = هو تقييم ذاتي: من صنع الموقع فحصه أيضًا.
accessibility-done = الاختبارات التي أجريناها:
accessibility-done-automatic = ثلاثة برامج تفحص كل نوع من الصفحات، مع أهم خيارات القراءة: axe-core وIBM Equal Access وNu Html Checker.
accessibility-done-keyboard = استعملنا الموقع بلوحة المفاتيح وحدها.
accessibility-done-orca = أنجزنا ست مهام باستعمال Orca وFirefox، بالإيطالية وبالعربية.
accessibility-done-engines = قارنّا أسماء الأزرار والخانات وأدوارها في Chromium وFirefox وWebKit.
accessibility-missing = ما زالت تنقص اختبارات:
accessibility-missing-readers = ببرامج قراءة الشاشة NVDA وJAWS وVoiceOver وTalkBack؛
accessibility-missing-people = يجريها أشخاص من ذوي الإعاقة.

## Feedback.

accessibility-feedback = بلّغ عن مشكلة (ملاحظات)
accessibility-tell = ألا تستطيع قراءة صفحة أو استعمالها؟ أخبر موظف المكتب، أو اتصل بالرقم 02 02 02.
accessibility-contact = البريد الإلكتروني للبلدية ونموذج البلاغات:

## What follows.

accessibility-procedure = إذا كان الرد غير كافٍ (إجراءات التنفيذ)
accessibility-answer = على البلدية أن تردّ خلال 30 يومًا.
accessibility-ombudsman = لم تردّ، أو لم يكفِك الرد؟ اكتب إلى المدافع المدني الرقمي (Difensore civico per il digitale). هو مكتب تابع لوكالة AgID يدافع عن حقوقك.
accessibility-agency = انتقل إلى موقع AgID

## About the site and the body.

accessibility-site = معلومات عن الموقع
accessibility-published = تاريخ النشر:
accessibility-usability = اختبارات سهولة الاستعمال، أي تجارب مع من يستعمل الموقع:
accessibility-system = ليس للموقع CMS، أي برنامج لإدارة الصفحات. هو موقع ثابت.
accessibility-body = معلومات عن البلدية
accessibility-employees = عدد الموظفين ذوي الإعاقة:
accessibility-workplaces = عدد أماكن العمل المجهّزة لهم:

## Objectives.

accessibility-objectives = أهداف سهولة الوصول
accessibility-objectives-when = تنشرها البلدية كل سنة، في موعد أقصاه 31 مارس.
accessibility-objectives-blank = أهداف هذه السنة:

## How to read better.

accessibility-better = كيف تقرأ بسهولة أكبر
accessibility-settings = افتح «كيف تريد أن تقرأ»، في أسفل كل صفحة. اختر النص والألوان والمسافات والنسخة. تبقى المعلومات نفسها.
