### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = تجد هنا أنشطة ومساعدة وخدمات. هي لمن تجاوزوا 65 عامًا ولمن يعتنون بهم.
ageing-count =
    { $count ->
        [zero] لا صفحات.
        [one] صفحة واحدة.
        [two] صفحتان.
        [few] { $count } صفحات.
        [many] { $count } صفحة.
       *[other] { $count } صفحة.
    }
ageing-none = لم ينشر أحد هذا القسم بعد. اتصل بالرقم 02 02 02.
ageing-now = في هذا الفصل
ageing-later = في فصول أخرى
aim-taking-part = المشاركة
aim-health = الصحة والوقاية
aim-safety = الشعور بالأمان

theme-start = كيف تبدأ
theme-near = ماذا يمكنك أن تفعل
theme-near-none = لا نعرف بعد أنشطة لهذا. اتصل بالرقم 02 02 02.
theme-all =
    { $count ->
        [zero] كل الأنشطة
        [one] انظر النشاط
        [two] النشاطان
        [few] كل الأنشطة ({ $count })
        [many] كل الأنشطة ({ $count })
       *[other] كل الأنشطة ({ $count })
    }
theme-near-unknown =
    { $count ->
        [zero] لا نعرف شيئًا في Municipio { $list }.
        [one] لا نعرف شيئًا في Municipio { $list }.
        [two] لا نعرف شيئًا في Municipi { $list }.
        [few] لا نعرف شيئًا في Municipi { $list }.
        [many] لا نعرف شيئًا في Municipi { $list }.
       *[other] لا نعرف شيئًا في Municipi { $list }.
    }
theme-near-nowhere = لا نعرف في أي Municipi يكون ذلك. اتصل بالرقم 02 02 02.
theme-nearest = أقرب مكان نعرفه
theme-services = خدمات تساعدك
theme-expect = ماذا يحدث عندما تذهب أو تتصل

forme-title = ما الذي يناسبني؟
forme-lead = أجب فقط عما تريد. لا نحتفظ بإجاباتك.
forme-like = ماذا تحب؟
forme-when = في أي وقت من اليوم؟
forme-with = مع من تريد أن تكون؟
forme-where = في أي Municipio؟
forme-show = اعرض الاقتراحات
forme-found =
    { $count ->
        [zero] لا اقتراحات لك
        [one] اقتراح واحد لك
        [two] اقتراحان لك
        [few] { $count } اقتراحات لك
        [many] { $count } اقتراحًا لك
       *[other] { $count } اقتراح لك
    }
forme-none = لا نعرف شيئًا مناسبًا. غيّر إجابة أو اتصل بالرقم 02 02 02.
forme-reason = يناسبك: { $list }.
forme-doubt = لم يذكره أحد، اسأل أولًا: { $list }.
forme-near = في Municipio الذي اخترته
forme-access = ما تحتاجه للمشاركة
