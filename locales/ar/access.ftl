### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = أستعمل مشّاية أو عصا
need-wheelchair = أستعمل كرسيًا متحركًا
need-hearing = سمعي ضعيف
need-sight = بصري ضعيف
need-pram = معي عربة أطفال

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = إمكانية المشاركة من منزلك
access-step-free = مدخل بدون درجات
access-no-telephone = إمكانية المشاركة بدون اتصال هاتفي
access-captions = ترجمة مكتوبة أو لغة الإشارة
access-tactile-paving = مسار أرضي يُحَسّ بالعصا
access-clear-signs = لافتات كبيرة وواضحة
access-large-print = أوراق مكتوبة بخط كبير
access-directions = وصف مكتوب للطريق
access-companion = شخص يرافقك

access-helps = ما يساعدك: { $list }.
access-missing = ما ينقص: { $list }.
access-unchecked = لا نعرف هل يوجد: { $list }.
access-door = يوجد مدخل بدون درجات
access-ask = اتصل بالرقم 02 02 02 قبل الذهاب.
access-ask-without-hearing = اسأل في المكان نفسه، أو اطلب ممن يساعدك أن يتصل بالرقم 02 02 02.

attendance-online = المشاركة من منزلك، عبر الإنترنت
attendance-mixed = من منزلك أيضًا، عبر الإنترنت

distance-short =
    { $minutes ->
        [zero] { $length }، نحو { $minutes } دقيقة مشيًا
        [one] { $length }، نحو دقيقة واحدة مشيًا
        [two] { $length }، نحو دقيقتين مشيًا
        [few] { $length }، نحو { $minutes } دقائق مشيًا
        [many] { $length }، نحو { $minutes } دقيقة مشيًا
       *[other] { $length }، نحو { $minutes } دقيقة مشيًا
    }
distance-far = أنت بعيد عن ميلانو: لا يمكننا أن نقول لك ما هو قريب منك. اختر بيتًا من بيوت الحي أو بلدية فرعية (Municipio).
distance-only = على بعد { $length } بخط مستقيم
