### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = اكتب نشاطًا أو حاجة أو اسم شارع
search-button = بحث

activities-title = الأنشطة
activities-description = دروس ومجموعات وألعاب وحفلات ومساعدة في بيوت الحي (Case di Quartiere) ومكاتب WeMi في ميلانو.
activities-title-text = الأنشطة: { $text }
activities-browse = الأنشطة في كل بيت من بيوت الحي
activities-browse-hint = لكل بيت حي صفحة خاصة به، فيها كل أنشطته.

filters = خيارات البحث
filters-day = متى
filters-day-any = أي يوم
filters-part = وقت النشاط
filters-part-any = أي وقت
filters-topic = ماذا
filters-audience = لمن
filters-cost = التكلفة
filters-free = المجاني فقط
filters-municipio = البلدية الفرعية (Municipio)
filters-place = بيت الحي أو المكتب
filters-place-any = كل الأماكن
filters-apply = اعرض النتائج
filters-active = خياراتك
filters-remove = إزالة: { $label }
filters-clear = إزالة كل الخيارات
filters-more = خيارات بحث أخرى
filter-text = { "\u200F" }«{ $text }»

day-today = اليوم
day-tomorrow = غدًا
day-week = في الأيام السبعة القادمة
part-morning = صباحًا
part-afternoon = بعد الظهر
part-evening = مساءً

audience-older = كبار السن
audience-adults = البالغون
audience-young = الشباب
audience-children = الأطفال
audience-families = العائلات
audience-carers = من يعتني بشخص آخر
audience-newcomers = القادمون الجدد إلى إيطاليا

results-count =
    { $count ->
        [zero] لا توجد أنشطة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }
results-possible-title = أنشطة بلا موعد منشور
results-possible =
    { $count ->
        [zero] لا توجد أنشطة نجهل موعدها.
        [one] هناك نشاط واحد لا نعرف موعده. اتصل قبل الذهاب.
        [two] هناك نشاطان لا نعرف موعدهما. اتصل قبل الذهاب.
        [few] هناك { $count } أنشطة لا نعرف مواعيدها. اتصل قبل الذهاب.
        [many] هناك { $count } نشاطًا لا نعرف مواعيدها. اتصل قبل الذهاب.
       *[other] هناك { $count } نشاط لا نعرف مواعيدها. اتصل قبل الذهاب.
    }
results-ask-title = أنشطة قد تناسبك
results-ask =
    { $count ->
        [zero] لا توجد أنشطة أخرى قد تناسبك.
        [one] هناك نشاط واحد قد يناسبك. اتصل قبل الذهاب.
        [two] هناك نشاطان قد يناسبانك. اتصل قبل الذهاب.
        [few] هناك { $count } أنشطة قد تناسبك. اتصل قبل الذهاب.
        [many] هناك { $count } نشاطًا قد يناسبك. اتصل قبل الذهاب.
       *[other] هناك { $count } نشاط قد يناسبك. اتصل قبل الذهاب.
    }
results-status =
    { $count ->
        [zero] لم نجد أي نشاط.
        [one] وجدنا نشاطًا واحدًا.
        [two] وجدنا نشاطين.
        [few] وجدنا { $count } أنشطة.
        [many] وجدنا { $count } نشاطًا.
       *[other] وجدنا { $count } نشاط.
    }
results-none = لا يوجد نشاط يناسب كل ما طلبته.
results-none-hint = جرّب إزالة أحد الخيارات، أو اكتب كلمة واحدة فقط.
results-more =
    { $count ->
        [zero] لا توجد أنشطة أخرى
        [one] اعرض نشاطًا آخر
        [two] اعرض نشاطين آخرين
        [few] اعرض { $count } أنشطة أخرى
        [many] اعرض { $count } نشاطًا آخر
       *[other] اعرض { $count } نشاط آخر
    }

card-when = متى
card-where = أين
card-ask = اسأل متى
when-next-today = اليوم، { $times }
when-next = { "\u200F" }{ $date }، { $times }
when-next-day = { $date }، اسأل عن الساعة
when-next-label = المرة القادمة:
when-times = من { $from } إلى { $to }
when-weekly = كل أسبوع أيام { $days }، { $times }
when-weekly-unknown = كل أسبوع أيام { $days }. اسأل عن الساعة.
when-weeks =
    { $weeks ->
        [zero] كل أسبوع أيام { $days }، { $times }
        [one] كل أسبوع أيام { $days }، { $times }
        [two] كل أسبوعين أيام { $days }، { $times }
        [few] كل { $weeks } أسابيع أيام { $days }، { $times }
        [many] كل { $weeks } أسبوعًا أيام { $days }، { $times }
       *[other] كل { $weeks } أسبوع أيام { $days }، { $times }
    }
when-weeks-unknown =
    { $weeks ->
        [zero] كل أسبوع أيام { $days }. اسأل عن الساعة.
        [one] كل أسبوع أيام { $days }. اسأل عن الساعة.
        [two] كل أسبوعين أيام { $days }. اسأل عن الساعة.
        [few] كل { $weeks } أسابيع أيام { $days }. اسأل عن الساعة.
        [many] كل { $weeks } أسبوعًا أيام { $days }. اسأل عن الساعة.
       *[other] كل { $weeks } أسبوع أيام { $days }. اسأل عن الساعة.
    }
when-opening = في ساعات عمل بيت الحي
when-opening-days = { $days }، في ساعات عمل بيت الحي
when-dates = { "\u200F" }{ $days }، { $times }
when-dates-unknown = { $days }. اسأل عن الساعة.
when-limited = { "\u200F" }{ $rule }، { $limit }
title-in-place = { "\u200F" }{ $name }، { $place }
when-from = ابتداءً من { $date }
when-until = حتى { $date }
when-whole-day = طوال اليوم
when-also = وأيضًا: { $days }
when-school-terms = لا يقام عندما تكون المدارس مغلقة
when-monthly = كل شهر، { $days }، { $times }
when-monthly-unknown = كل شهر، { $days }. اسأل عن الساعة.
month-day-1 = { $day } الأول
month-day-2 = { $day } الثاني
month-day-3 = { $day } الثالث
month-day-4 = { $day } الرابع
month-day-5 = { $day } الخامس
month-day-last = { $day } الأخير
when-except = لا يوجد نشاط في: { $days }
when-unpublished = الأيام والمواعيد غير منشورة. اتصل بالرقم 02 02 02.
when-today-unknown = اليوم غير مؤكد: اتصل أولًا
where-unpublished = لمعرفة المكان، اتصل بالرقم 02 02 02
address-unpublished = العنوان غير منشور

upcoming-title = المواعيد القادمة
upcoming-more = مواعيد أخرى
upcoming-doubtful = اتصل قبل أن تذهب. السبب: { $reason }.
upcoming-off = لن يقام. السبب: { $reason }.
upcoming-moved-from = نُقل الموعد: كان مقررًا يوم { $date }.
upcoming-moved = نُقل: انظر الساعة والمكان.
why-cancelled = أُلغي
why-suspended = متوقف حاليًا
why-excepted = المنظّمون لا يقيمونه في هذا اليوم
why-moved = نُقل إلى يوم { $date }
why-closure = بيت الحي مغلق
why-maybe-closed = أُغلق بيت الحي ولا نعرف إن كان قد فُتح من جديد
why-school = المدارس مغلقة
why-hours-unknown = مواعيد بيت الحي غير منشورة
why-disputed = البيانات متناقضة
why-outdated = المعلومة قديمة
holiday-new-year = رأس السنة
holiday-epiphany = عيد الغطاس
holiday-easter = عيد الفصح
holiday-easter-monday = إثنين الفصح
holiday-liberation = عيد التحرير
holiday-labour = عيد العمال
holiday-republic = عيد الجمهورية
holiday-assumption = عطلة منتصف أغسطس
holiday-saint-francis = عيد القديس فرنسيس
holiday-all-saints = عيد جميع القديسين
holiday-saint-ambrose = عيد القديس أمبروجيو، شفيع ميلانو
holiday-immaculate = عيد الحبل بلا دنس
holiday-christmas = عيد الميلاد
holiday-saint-stephen = عيد القديس إسطفانوس

status-over = انتهى
status-moved = نُقل: انظر أين ومتى
status-outdated = المعلومة صالحة حتى { $date }: اتصل أولًا
fact-from = هذه المعلومة بتاريخ { $date }. اتصل قبل أن تذهب، لأنها ربما تغيرت.
fact-undated = لا نعرف متى كُتبت هذه المعلومة، لأن المصدر بلا تاريخ. اتصل قبل أن تذهب.
status-full = لا توجد أماكن شاغرة
status-suspended = متوقف مؤقتًا
status-cancelled = ملغى

price-free = مجاني
price-card = مجاني مع بطاقة بيت الحي
price-card-euro = مع بطاقة بيت الحي، { $euro } يورو في السنة
price-contribution = بمساهمة مالية
price-contribution-euro = المساهمة: { $euro } يورو
price-unknown = اسأل كم يكلّف

ages-from = من سن { $min } فما فوق
ages-to = حتى سن { $max }
ages-between = من سن { $min } إلى سن { $max }
audience-all = للجميع
audience-especially = خاصة لـ: { $groups }
audience-only = فقط لـ: { $groups }
audience-unknown = لا نعرف لمن هذا النشاط: اتصل بالرقم 02 02 02
audience-former-rule = في 2023 كتبت البلدية أن مراكز CSRC السابقة مفتوحة لمن بلغ 55 سنة فما فوق. كانت البطاقة بسعر 10 يورو في السنة. لا نعرف هل ما زال الأمر كذلك: اتصل بالرقم 02 02 02.
languages-spoken = يتحدثون: { $languages }
step-free-yes = بدون درجات
step-free-no = توجد درجات

activity-for = لمن
activity-cost = التكلفة
activity-languages = اللغات
activity-access = الدرجات والعوائق
activity-organizer = الجهة المنظِّمة
activity-topics = المواضيع
activity-description-missing = لم يكتب أحد وصفًا بعد. لمعرفة المزيد، اتصل بالرقم 02 02 02.
activity-bring = ماذا تحضر معك
activity-help = كيف يساعدونك
activity-now = ما يمكنك فعله الآن
help-alone = تستخدم الحاسوب بنفسك وتسأل عند الحاجة
help-together = تقومان بذلك معًا
help-workshop = ضمن مجموعة، مع من يعلّم
help-on-behalf = يقومون بذلك نيابة عنك بتفويض منك
seats-left =
    { $count ->
        [zero] لا توجد أماكن
        [one] بقي مكان واحد
        [two] بقي مكانان
        [few] بقيت { $count } أماكن
        [many] بقي { $count } مكانًا
       *[other] بقي { $count } مكان
    }
seats-all =
    { $count ->
        [zero] لا أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانًا
       *[other] { $count } مكان
    }
waiting-list-yes = توجد قائمة انتظار
waiting-list-no = لا توجد قائمة انتظار
booking-none = لا حاجة إلى الحجز: احضر مباشرة
booking-telephone = احجز بالهاتف:
booking-desk = سجّل اسمك بنفسك في بيت الحي
booking-online = احجز عبر الإنترنت:
booking-unknown = لا نعرف هل الحجز ضروري: اتصل بالرقم 02 02 02
access-yes = تقول الجهة التي نشرت البيانات إنه لا توجد درجات ولا عوائق أخرى
access-no = توجد درجات أو عوائق أخرى
access-unknown = لا نعرف هل توجد درجات: اتصل قبل الذهاب
access-stated = عن العوائق لا تكتب البلدية إلا هذا، بالإيطالية:
text-in-italian = هذا النص بالإيطالية.
names-in-italian = أسماء الأنشطة بالإيطالية.
