### Wording of the page about the data.

about-title = من أين تأتي البيانات
about-description = مصادر هذا الموقع وتراخيصها، وما ينقص فيه، وكيفية تصحيح الأخطاء.
about-intro = تجد هنا ما تقوله المصادر العامة فقط. وما لا نعرفه، نقول إننا لا نعرفه.
about-sample = هذه نسخة تجريبية. الأنشطة والمواعيد والخدمات غير حقيقية، أما أسماء بيوت الحي وعناوينها فهي حقيقية.
about-publisher = الناشر
about-modified = آخر تحديث
about-valid = صالحة حتى
about-sources = المصادر
about-source-read = قرأناه في { $date }
about-source-of = بتاريخ { $date }
about-source-undated = لا يذكر تاريخ نشره
about-license = الترخيص: { $license }
about-counts = ماذا يوجد
about-count-houses = بيوت الحي
about-count-desks = مكاتب WeMi
about-count-laboratories = فضاءات الحي (Laboratori di Quartiere)
about-count-activities = الأنشطة
about-missing = ماذا ينقص
about-missing-address =
    { $count ->
        [zero] نعرف عناوين كل الأماكن.
        [one] هناك مكان واحد لا نعرف عنوانه.
        [two] هناك مكانان لا نعرف عنوانيهما.
        [few] هناك { $count } أماكن لا نعرف عناوينها.
        [many] هناك { $count } مكانًا لا نعرف عناوينها.
       *[other] هناك { $count } مكان لا نعرف عناوينها.
    }
about-missing-hours =
    { $count ->
        [zero] نعرف ساعات العمل في كل بيوت الحي.
        [one] هناك بيت واحد من بيوت الحي لا نعرف ساعات عمله.
        [two] هناك بيتان من بيوت الحي لا نعرف ساعات عملهما.
        [few] هناك { $count } من بيوت الحي لا نعرف ساعات عملها.
        [many] هناك { $count } بيتًا من بيوت الحي لا نعرف ساعات عملها.
       *[other] هناك { $count } بيت من بيوت الحي لا نعرف ساعات عملها.
    }
about-missing-times =
    { $count ->
        [zero] نعرف أيام كل الأنشطة وساعاتها.
        [one] هناك نشاط واحد لا نعرف أيامه وساعاته.
        [two] هناك نشاطان لا نعرف أيامهما وساعاتهما.
        [few] هناك { $count } أنشطة لا نعرف أيامها وساعاتها.
        [many] هناك { $count } نشاطًا لا نعرف أيامها وساعاتها.
       *[other] هناك { $count } نشاط لا نعرف أيامها وساعاتها.
    }
about-skipped =
    { $count ->
        [zero] كل السجلات في الملف سليمة.
        [one] في الملف سجل واحد تالف لا يظهر هنا.
        [two] في الملف سجلان تالفان لا يظهران هنا.
        [few] في الملف { $count } سجلات تالفة لا تظهر هنا.
        [many] في الملف { $count } سجلًا تالفًا لا تظهر هنا.
       *[other] في الملف { $count } سجل تالف لا تظهر هنا.
    }
about-doubts = بيانات مشكوك فيها
about-doubts-hint = في بيانات البلدية أخطاء وجمل متناقضة. هكذا قرأناها.
about-wrong = هل رأيت خطأ؟
about-wrong-how = أخبر العاملين في بيت الحي، أو اتصل بالرقم 02 02 02. نصحّح المصدر، فيختفي الخطأ من كل مكان.
about-open-data = البيانات متاحة للجميع
about-open-data-how = يمكنك تنزيل الملف بكل ما فيه واستخدامه من جديد، مع ذكر المصادر.
about-open-data-link = تنزيل قائمة الملفات (JSON)
