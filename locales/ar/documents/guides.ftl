### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = يرافقك كل دليل خطوة بخطوة. يمكنك دائمًا أن ترجع أو أن تتصل بموظف.
guides-count =
    { $count ->
        [zero] لا توجد أدلة.
        [one] دليل واحد.
        [two] دليلان.
        [few] { $count } أدلة.
        [many] { $count } دليلًا.
       *[other] { $count } دليل.
    }
guides-others = أدلة أخرى
guides-none = لا توجد أدلة منشورة بعد. اتصل بالرقم 02 02 02.
guide-gone = لم يعد هذا الدليل موجودًا. تجد هنا الأدلة الأخرى.

## Before one begins.

guide-minutes =
    { $count ->
        [zero] مع شخص يساعدك تحتاج إلى نحو { $count } دقيقة.
        [one] مع شخص يساعدك تحتاج إلى نحو دقيقة واحدة.
        [two] مع شخص يساعدك تحتاج إلى نحو دقيقتين.
        [few] مع شخص يساعدك تحتاج إلى نحو { $count } دقائق.
        [many] مع شخص يساعدك تحتاج إلى نحو { $count } دقيقة.
       *[other] مع شخص يساعدك تحتاج إلى نحو { $count } دقيقة.
    }
guide-minutes-short =
    { $count ->
        [zero] نحو { $count } دقيقة
        [one] نحو دقيقة واحدة
        [two] نحو دقيقتين
        [few] نحو { $count } دقائق
        [many] نحو { $count } دقيقة
       *[other] نحو { $count } دقيقة
    }
guide-bring = ماذا يلزمك
guide-bring-nothing = لا يلزمك شيء: يمكنك أن تبدأ فورًا.
guide-start = ابدأ
guide-resume = تابع من حيث كنت: { $name }
guide-step-gone = لم تعد هذه الخطوة موجودة. يبدأ الدليل من جديد من هنا.
guide-other-ways = يمكنك أيضًا
guide-whole = قراءة كل الخطوات في صفحة واحدة أو طباعتها
guide-practise = التمرّن أولًا، بلا خطر
guide-practised = الانتقال إلى الدليل الحقيقي: { $name }
guide-callers = ارجع إلى الدليل الذي كنت تتابعه

## A step.

guide-progress = الخطوة { $number } من { $total }
guide-questions = بقيت أسئلة قليلة
guide-steps = بقيت خطوات قليلة
guide-end = الخطوة الأخيرة
guide-stop = انتبه
guide-see = ماذا سترى
guide-outside = افتح موقع { $site }
guide-outside-unknown = لا نعرف إن كان هذا الموقع يعمل جيدًا بلوحة المفاتيح أو مع قارئ الشاشة أو على الهاتف. إذا توقفت ولم تعرف كيف تكمل، فاتصل بالرقم 02 02 02.
guide-barriers = ما قد لا يعمل
guide-barriers-more = قد تكون هناك مشكلات أخرى لا نعرفها. إذا توقفت ولم تعرف كيف تكمل، فاتصل بالرقم 02 02 02.
guide-asked = ما قد يسألونك عنه
guide-answer-lost = إجابة كنت قد أعطيتها لم تعد موجودة: لقد تغيّر الدليل. إن بدا لك شيء غير صحيح، فابدأ من جديد.
guide-next = التالي
guide-back = رجوع: { $name }
guide-restart = ابدأ من البداية
guide-given = إجابتك السابقة
guide-on = يمكنك أن تتابع هنا
guide-because = لماذا تحتاج إلى شخص
guide-then = ماذا يحدث بعد ذلك
guide-call = بمن تتصل
guide-say = ماذا تقول بالإيطالية
guide-say-means = معناه
guide-say-sounds = يُقرأ هكذا
guide-service = عناوين الخدمة وساعات العمل
guide-listen = استمع إلى الجملة
guide-slip-show = أظهر الورقة التي تأخذها معك
guide-slip = خذ هذا معك
guide-slip-close = إغلاق
guide-print = اطبع
guide-show = أظهر هذا في المكتب، بالإيطالية

## Going on another day, or on another device.

guide-code = رمز المتابعة من هنا: { $code }
guide-code-hint = اكتبه على ورقة: في البيت أو في المكتب تتابع من هذه الخطوة.
guide-phone = تابع على هاتفك
guide-phone-hint = وجّه كاميرا الهاتف إلى المربع: تُفتح هذه الخطوة.
guides-code-title = هل لديك رمز؟
guides-code-label = هل لديك رمز؟ اكتبه هنا
guides-code-go = ابحث عن الخطوة
guides-code-right = اذهب إلى الخطوة: { $name }
guides-code-likely = ربما الرمز هو { $code }. اذهب إلى الخطوة: { $name }
guides-code-unknown = هذا الرمز غير موجود. تحقق من الحروف، أو اختر دليلًا في الأسفل.

## For somebody who helps.

guide-operator = لمن يساعد
guide-operator-show = هل تساعد شخصًا؟ اقرأ الملاحظات لمن يساعد
guide-operator-hide = أخفِ الملاحظات لمن يساعد
guide-operator-rule = الشخص نفسه يلمس الشاشة، وأنت تشير فقط. لا تكتب أبدًا كلمة السر الخاصة به، ولا تحتفظ بنسخ.

## All steps on one page, and what was done today.

guide-whole-title = كل الخطوات: { $name }
guide-whole-goes = اذهب إلى الخطوة { $number }
guide-today = تاريخ اليوم: { $date }.
guide-today-hint = ضع علامة على الخطوات التي قمتما بها معًا: تُطبع هذه الخطوات فقط. الموقع لا يحتفظ بأي شيء.
guide-short = اطبع باختصار على ورقة واحدة: العناوين والاختيارات والأرقام التي تتصل بها
guide-done = تم اليوم

## Practice.

practice = تدريب: لا شيء هنا حقيقي، ولا يمكنك أن تفسد شيئًا.
practice-screen = تدريب: الشاشة { $name }
practice-answer = هذا رسم فقط. أجب في الأسفل.
practice-write = اكتب هنا الكلمة «{ $word }»
practice-check = تحقّق
practice-right = صحيح! كتبت «{ $typed }».
practice-wrong = كتبت «{ $typed }»، لكن الكلمة هي «{ $word }». المس المكان بعد الحرف الخطأ، ثم امسح هذا الحرف واكتب الحرف الصحيح.
