### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = إذا كنت في خطر
danger-description = الأرقام التي تتصل بها فورًا، ومن يساعد في ميلانو ضد العنف.
danger-suggestion = هل أنت في خطر؟ اتصل بالرقم 112
danger-now = إذا كنت أنت أو شخص آخر في خطر الآن، فاتصل بالرقم 112. المكالمة مجانية، ليلًا ونهارًا، وبعدة لغات.
danger-call = اتصل بالرقم { $number }
danger-emergency-title = إذا كان شخص في حالة سيئة جدًا
danger-emergency = اتصل فورًا بالرقم 112 إذا كان شخص لا يتنفس أو لا يستيقظ أو ينزف كثيرًا.
danger-violence-title = إذا كان أحد يؤذيك أو يهددك
danger-violence = في الرقم 1522 ترد موظفة ليلًا ونهارًا. المكالمة مجانية، ولا يلزم أن تقول اسمك.
danger-violence-languages = يمكنك أن تتكلم بهذه اللغات: { $list }.
danger-violence-chat = إذا كنت لا تستطيع الكلام، فاكتب في محادثة 1522
danger-violence-milan = شبكة بلدية ميلانو ضد العنف
danger-suicide-title = إذا كنت تفكر في إيذاء نفسك أو في الموت
danger-suicide = اتصل بالرقم 112. اطلب من شخص تثق به أن يبقى معك.
danger-exit = اخرج من هذه الصفحة فورًا
danger-exit-hint = «اخرج من هذه الصفحة فورًا» يفتح موقعًا آخر. سجل التصفح يبقى: قد يرى غيرك الصفحات التي فتحتها من قبل.
danger-others = أظهر الأنشطة التي وجدناها
