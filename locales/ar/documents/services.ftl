### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = تجد هنا خدمات ليست أنشطة: الأخصائي الاجتماعي، والمساعدة في البيت، والأطباء، والمكتبات، والمكاتب العامة.
services-count =
    { $count ->
        [zero] لا توجد خدمات.
        [one] خدمة واحدة.
        [two] خدمتان.
        [few] { $count } خدمات.
        [many] { $count } خدمة.
       *[other] { $count } خدمة.
    }
services-jump = ماذا تحتاج؟
services-none = لا توجد خدمات منشورة بعد. اتصل بالرقم 02 02 02.

## A sheet.

service-over = كانت هذه المعلومات صالحة حتى { $date }. اتصل أولًا بالرقم 02 02 02.
service-not-for = من لا تشملهم
service-how-to = ماذا تفعل
service-needed = ماذا يلزم
service-italian = هل تلزم الإيطالية
service-italian-none = لا: يمكنك الذهاب حتى إن كنت لا تتكلمها.
service-italian-little = تكفي كلمات قليلة.
service-italian-good = يجب أن تفهمها جيدًا.
service-obtains = على ماذا تحصل
service-time-limits = المدة
service-appointment = حجز موعد
service-appointment-yes = ضروري.
service-appointment-no = غير ضروري.
service-appointment-unknown = لا نعرف هل هو ضروري: اسأل أولًا.
service-conditions = الشروط
service-contacts = للتواصل
service-contacts-unknown = لم ينشر أحد كيف تطلبها. اتصل بالرقم 02 02 02.
service-where = أين
service-online = افتح موقع { $site }
service-identification = طرق الدخول: { $list }.
identification-none = بدون تسجيل
identification-spid = SPID
identification-cie = بطاقة الهوية الإلكترونية (CIE)
identification-cns = البطاقة الصحية ذات الشريحة (CNS)

## Papers to bring.

paper-identity = وثيقة هوية
paper-health-card = البطاقة الصحية
paper-tax-code = الرقم الضريبي
paper-residence-permit = تصريح الإقامة
paper-isee = شهادة ISEE عن دخل العائلة وأملاكها
paper-medical-report = تقرير من طبيب
paper-photo = صورة شخصية
paper-digital-identity = بطاقة الهوية الإلكترونية (CIE) أو SPID
