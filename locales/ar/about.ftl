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
about-missing-hours-on =
    { $count ->
        [zero] نعرف ساعات عمل كل بيوت الحي في { $date }.
        [one] من أصل { $all } من بيوت الحي، هناك بيت واحد لا نعرف ساعات عمله في { $date }.
        [two] من أصل { $all } من بيوت الحي، هناك بيتان لا نعرف ساعات عملهما في { $date }.
        [few] من أصل { $all } من بيوت الحي، هناك { $count } بيوت لا نعرف ساعات عملها في { $date }.
        [many] من أصل { $all } من بيوت الحي، هناك { $count } بيتًا لا نعرف ساعات عملها في { $date }.
       *[other] من أصل { $all } من بيوت الحي، هناك { $count } بيت لا نعرف ساعات عملها في { $date }.
    }
about-missing-times-on =
    { $count ->
        [zero] نعرف ساعات كل الأنشطة في { $date }.
        [one] من أصل { $all } من الأنشطة، هناك نشاط واحد لا نعرف ساعاته في { $date }.
        [two] من أصل { $all } من الأنشطة، هناك نشاطان لا نعرف ساعاتهما في { $date }.
        [few] من أصل { $all } من الأنشطة، هناك { $count } أنشطة لا نعرف ساعاتها في { $date }.
        [many] من أصل { $all } من الأنشطة، هناك { $count } نشاطًا لا نعرف ساعاتها في { $date }.
       *[other] من أصل { $all } من الأنشطة، هناك { $count } نشاط لا نعرف ساعاتها في { $date }.
    }
about-missing-audience =
    { $count ->
        [zero] نعرف لمن كل الأنشطة.
        [one] من أصل { $all } من الأنشطة، هناك نشاط واحد لا نعرف لمن هو.
        [two] من أصل { $all } من الأنشطة، هناك نشاطان لا نعرف لمن هما.
        [few] من أصل { $all } من الأنشطة، هناك { $count } أنشطة لا نعرف لمن هي.
        [many] من أصل { $all } من الأنشطة، هناك { $count } نشاطًا لا نعرف لمن هي.
       *[other] من أصل { $all } من الأنشطة، هناك { $count } نشاط لا نعرف لمن هي.
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
about-wrong-tell = أخبر العاملين في بيت الحي. إذا كنت لا تعرف من تخبر، فاتصل بالرقم 02 02 02.
about-open-data = البيانات متاحة للجميع
about-open-data-how = يمكنك تنزيل الملف بكل ما فيه واستخدامه من جديد، مع ذكر المصادر.
about-open-data-link = تنزيل قائمة الملفات (JSON)
about-embed = ضع البوابة في موقعك
