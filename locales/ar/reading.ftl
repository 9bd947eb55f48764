### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = قراءة أسهل
reading-all = كل إعدادات القراءة

## The page of settings: the name of each choice, then its values.

settings-title = كيف تريد أن تقرأ
settings-description = نص أكبر، ألوان، مسافات، نسخة أساسية، استماع: اختر كيف تقرأ هذا الموقع.
settings-intro = اختر في الأسفل: تتغير الصفحة فورًا.
settings-kept = تبقى اختياراتك على هذا الجهاز. لا نرسلها إلى أحد.
settings-not-kept = هذا المتصفح لا يحفظ اختياراتك. تبقى ما دامت الصفحة مفتوحة.
settings-without-script = لكي تختار هنا، لا بد من JavaScript. يمكنك أيضًا تكبير النص من أدوات المتصفح.
settings-restore = استعمل إعدادات جهازي
settings-restored = نستعمل الآن إعدادات جهازك.
settings-languages = غيّر اللغة

setting-text = حجم النص
setting-text-100 = عادي
setting-text-125 = أكبر قليلًا
setting-text-150 = كبير
setting-text-200 = كبير جدًا
setting-theme = الألوان
setting-theme-device = كما في الجهاز
setting-theme-light = فاتحة
setting-theme-dark = داكنة
setting-theme-contrast = تباين عالٍ
setting-lines = المسافة بين السطور
setting-lines-normal = عادية
setting-lines-wide = واسعة
setting-letters = المسافة بين الحروف
setting-letters-normal = عادية
setting-letters-wide = واسعة
setting-links = الروابط
setting-links-normal = كالعادة
setting-links-underlined = تحتها خط دائمًا
setting-motion = الحركة
setting-motion-device = كما في الجهاز
setting-motion-still = لا شيء يتحرك
setting-version = نسخة الصفحة
setting-version-whole = كاملة
setting-version-essential = أساسية
setting-version-hint = في النسخة الأساسية المعلومات نفسها في عمود واحد، بلا خريطة ولا اقتراحات. تبدأ بملخص وبفهرس الصفحة.
setting-announcements = رسائل لمن يستعمل قارئ الشاشة
setting-announcements-normal = عادية
setting-announcements-detailed = مفصّلة
setting-announcements-off = بلا رسائل
setting-announcements-hint = بعد البحث يقول قارئ الشاشة كم عدد الأنشطة. ومع الرسائل المفصّلة يقول الخيارات أيضًا.
setting-listen = استمع
setting-listen-off = بلا أزرار
setting-listen-on = مع أزرار «استمع»
setting-listen-hint = زر يقرأ الصفحة أو جزءًا منها بصوت عالٍ، بصوت جهازك.
setting-operator = ملاحظات لمن يساعد
setting-operator-off = مخفية
setting-operator-on = ظاهرة
setting-operator-hint = في الأدلة، للموظفين والأقارب.
setting-example = تمارين خفيفة، الثلاثاء صباحًا
setting-example-link = رابط

home-large-text = نص كبير

## The essential version.

overview-label = في هذه الصفحة
summary-results =
    { $count ->
        [zero] لا توجد أنشطة.
        [one] نشاط واحد.
        [two] نشاطان.
        [few] { $count } أنشطة.
        [many] { $count } نشاطًا.
       *[other] { $count } نشاط.
    }
summary-answers = الأنشطة التي وجدناها
summary-order = الترتيب: { $label }.
summary-filters = الخيارات: { $list }.
summary-place =
    { $count ->
        [zero] لا توجد هنا أنشطة منشورة.
        [one] هنا نشاط واحد.
        [two] هنا نشاطان.
        [few] هنا { $count } أنشطة.
        [many] هنا { $count } نشاطًا.
       *[other] هنا { $count } نشاط.
    }
time-whole-hour = { "\u200E" }{ $hour }:00
time-hour-and-minutes = { "\u200E" }{ $hour }:{ $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [zero] لم نجد أي نشاط. الخيارات: { $list }.
        [one] وجدنا نشاطًا واحدًا. الخيارات: { $list }.
        [two] وجدنا نشاطين. الخيارات: { $list }.
        [few] وجدنا { $count } أنشطة. الخيارات: { $list }.
        [many] وجدنا { $count } نشاطًا. الخيارات: { $list }.
       *[other] وجدنا { $count } نشاط. الخيارات: { $list }.
    }
results-status-shown = الأنشطة المعروضة: { $shown } من { $count }.

## Reading aloud.

listen-page = استمع إلى الصفحة
listen-card = استمع: { $name }
listen-stop = أوقف القراءة
listen-reading = نقرأ الصفحة بصوت عالٍ.
listen-no-voice = لا يوجد في هذا الجهاز صوت لهذه اللغة: { $name }.
listen-some-missing = لا يمكن قراءة بعض الأجزاء: لا يوجد صوت لهذه اللغة: { $name }.
listen-silent = صوت الجهاز لا يستجيب. حاول لاحقًا.

## Languages.

languages-title = لغات الموقع
languages-description = لغات هذا الموقع، ومن راجع الترجمات.
languages-intro = اختر لغتك. نقول عن كل لغة من أين جاء النص، وهل راجعه أحد.
languages-feed = تكتب بيوت الحي معلومات الأنشطة، وغالبًا بالإيطالية. عندما يكون النص بالإيطالية، تقول الصفحة ذلك.
languages-wrong = هل رأيت كلمة خطأ؟ أخبر موظف المكتب، أو اتصل بالرقم 02 02 02.
languages-source-original = النص الأصلي
languages-source-easy = نص أُعيدت كتابته بلغة بسيطة
languages-source-machine = ترجمة آلية
languages-checked = راجعها متحدث أصلي باللغة بتاريخ { $date }
languages-checked-easy = جرّبها قرّاء. التاريخ: { $date }
languages-unchecked = لم يراجعها بعد متحدث أصلي باللغة
languages-unchecked-easy = نسمّيه بسيطًا، لا سهل القراءة، لأنه لم يجرّبه أي قارئ بعد.
languages-easy-hint = ليس نصًا معتمدًا.
languages-all = كل اللغات، ومن راجعها
language-unknown = الموقع غير متوفر بهذه اللغة: { $name }. اختر لغة أخرى.
language-partial = جزء من هذه الصفحة بالإيطالية، لأن تحميل الترجمة لم يكتمل.
translation-unchecked = لم يراجع أحد هذه الترجمة بعد. النص المعتمد هو النص الإيطالي.
translation-original = اقرأ النص الإيطالي

## Pages that are nearly all text.

accessibility-title = بيان سهولة الوصول
accessibility-description = ما يسهل على الجميع استعماله في هذا الموقع، وما ليس كذلك بعد، وكيف تبلّغ عن مشكلة.
privacy-title = الخصوصية
privacy-description = ماذا يحفظ هذا الموقع على جهازك، وماذا لا يعرف عنك.
document-failed = لم يُفتح هذا النص. افتح الصفحة من جديد، أو اتصل بالرقم 02 02 02.
document-blank = تستكمله بلدية ميلانو.
