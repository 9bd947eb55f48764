### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { "\u200F" }{ $page } – Case di Quartiere Milano
skip-to-content = انتقل إلى المحتوى
nav-label = القائمة الرئيسية
menu = القائمة
menu-close = أغلق القائمة
nav-home = الصفحة الرئيسية
nav-activities = الأنشطة
ageing = عمر نشيط
nav-places = بيوت الحي والمكاتب
nav-about = من أين تأتي البيانات
breadcrumb-label = أنت هنا
languages-label = اللغات
language-changed = اللغة: { $name }
footer-label = عن هذا الموقع

## The way to a person: the same on every page.

person-question = هل تفضّل التحدث مع موظف؟
person-hours = يردّ عليك موظفو بلدية ميلانو من الاثنين إلى السبت، من الساعة 8 صباحًا إلى 6 مساءً.
person-call = اتصل بالرقم 02 02 02
person-desks = ابحث عن مكتب WeMi

notices-label = تنبيهات
sample-notice = نسخة تجريبية: الأنشطة والمواعيد في هذه الصفحة غير حقيقية.
expired-notice = كانت هذه البيانات صالحة حتى { $date }. قبل الخروج، اتصل بالرقم 02 02 02.

## Before and instead of the program.

boot-waiting = نجهّز الصفحة بالعربية. لحظة من فضلك.
boot-failed = لم يُفتح البحث. يمكنك قراءة الصفحة أو إعادة فتحها، أو الاتصال بالرقم 02 02 02.
boot-filtering = نبحث بين الأنشطة. لحظة من فضلك.
loading-page = جارٍ فتح الصفحة. لحظة من فضلك.
language-unavailable = لا يمكننا فتح الصفحة بهذه اللغة: { $name }.

unreached = لم تُفتح الصفحة التي طلبتها. ما زلت ترى الصفحة السابقة.
failure-title = الأنشطة لا تظهر
failure-what = لا يمكننا قراءة قائمة الأنشطة وبيوت الحي.
failure-network = ربما انقطع الاتصال بالإنترنت، أو توقفت الخدمة.
failure-broken = ملف الأنشطة تالف. هذا ليس خطأ منك.
failure-newer = ملف الأنشطة أحدث من هذه الصفحة. افتح الصفحة من جديد.
failure-empty = ملف الأنشطة فارغ. هذا ليس خطأ منك.
failure-call = يمكنك الآن الاتصال بالرقم 02 02 02، أو الذهاب إلى أقرب بيت من بيوت الحي (Case di Quartiere).
failure-retry = حاول مرة أخرى
failure-retrying = نحاول مرة أخرى. لحظة من فضلك.

not-found-title = هذه الصفحة غير موجودة
not-found-what = العنوان خطأ، أو النشاط انتهى.
not-found-retired = هذه الصفحة لم تعد موجودة منذ { $date }.
not-found-replaced = وبدلًا منها:
not-found-try = يمكنك البحث بين الأنشطة، أو الاطلاع على قائمة بيوت الحي.

## Front page.

home-title = أي نشاط يناسبك؟
home-description = الأنشطة وبيوت الحي ومكاتب المساعدة في ميلانو: ماذا يوجد، وأين، ومتى، وكم يكلّف.
ageing-description = أنشطة وخدمات ومساعدة لمن تجاوزوا 65 عامًا ولمن يعتنون بهم.
home-examples = مثلًا:
home-example-1 = لعب الورق
home-example-2 = الرقص
home-example-3 = المساعدة الرقمية
door-activities = دروس ومجموعات وألعاب ومساعدة قريبة منك
door-ageing = لتكون بخير ومع الناس وآمنًا بعد سن 65
door-places = العناوين وساعات العمل والخدمات في كل بلدية فرعية
home-soon = في الأيام القادمة
home-soon-none = لا يوجد في الأيام السبعة القادمة نشاط له موعد مؤكد.
home-soon-all = كل أنشطة الأيام السبعة القادمة
home-topics = ما الذي يهمك؟
home-municipi = ابحث في بلديتك الفرعية (Municipio)
municipio = البلدية الفرعية { $number }
two-sentences = { "\u200F" }{ $first }. { $second }
