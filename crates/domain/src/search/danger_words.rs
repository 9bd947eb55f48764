//! What people type who are in danger, in every language of the portal: Italian, English, Spanish, French, Arabic
//! (also as spoken in Egypt), Romanian, Albanian, Russian, Ukrainian, Chinese, Bengali, Sinhala, Filipino.
//!
//! Folded phrases, parted by `|`. They are in the program, not in a file of each language: whoever types them must not
//! wait, and may read the portal in another language than she thinks in.

/// Words of somebody whose life is in danger, or who sees another in danger.
pub(super) const EMERGENCY: &str = "\
    non respira|non respiro|non riesco a respirare|non riesce a respirare|non respira piu|sta soffocando|\
    soffoca|e svenuto|e svenuta|svenuto|svenuta|ha perso i sensi|non si sveglia|dolore al petto|\
    male al petto|perde sangue|perdo sangue|sanguina|overdose|ho preso troppe pastiglie|ho un infarto|\
    ha un infarto|ho un ictus|ha un ictus|sta morendo|fuga di gas|odore di gas|puzza di gas|va a fuoco|\
    nn respira|mi sento male|si sente male|caduto e non si muove|caduta e non si muove|preso tante pillole|\
    preso troppe pillole|preso tante pastiglie|mi sono avvelenato|si e avvelenato|chiamate un ambulanza|\
    chiama un ambulanza|serve un ambulanza|mandate un ambulanza|c e un incendio|al fuoco|aggredita|\
    aggredito|rapinata|rapinato|scippata|scippato|ladri in casa|un ladro in casa|\
    not breathing|can t breathe|cannot breathe|cant breathe|stopped breathing|choking|unconscious|\
    passed out|fainted|chest pain|having a heart attack|having a stroke|bleeding|smell of gas|gas leak|\
    is dying|call an ambulance|been attacked|been robbed|house is on fire|\
    no respira|no puedo respirar|no puede respirar|se ahoga|me ahogo|se desmayo|esta inconsciente|\
    inconsciente|dolor en el pecho|dolor de pecho|sangra|sangrando|sobredosis|olor a gas|fuga de gas|\
    se esta muriendo|no se mueve|no despierta|me asaltaron|me robaron|llamen una ambulancia|\
    ne respire pas|ne respire plus|n arrive pas a respirer|peux pas respirer|s etouffe|inconscient|\
    inconsciente|evanoui|evanouie|douleur a la poitrine|saigne|odeur de gaz|fuite de gaz|en train de mourir|\
    ne bouge plus|ne se reveille pas|appelez une ambulance|agressee|agresse|\
    لا يتنفس|لا تتنفس|مش بيتنفس|مش بتتنفس|لا استطيع التنفس|لا استطيع ان اتنفس|مش قادر اتنفس|مش قادره اتنفس|\
    يختنق|بيختنق|فاقد الوعي|فقد الوعي|فقدت الوعي|اغمي عليه|اغمي عليها|الم في الصدر|الم في صدري|وجع في صدري|\
    ينزف|بينزف|نزيف|جرعه زائده|تسرب غاز|تسرب الغاز|ريحه غاز|\
    nu respira|nu mai respira|nu pot respira|nu pot sa respir|nu poate respira|se ineaca|se sufoca|\
    a lesinat|inconstient|inconstienta|durere in piept|dureri in piept|sangereaza|supradoza|miros de gaz|\
    scurgere de gaz|e pe moarte|\
    nuk merr fryme|nuk po merr fryme|s merr fryme|nuk mund te marr fryme|nuk marr dot fryme|po mbytet|\
    ka humbur ndjenjat|pa ndjenja|i ra te fiket|dhimbje gjoksi|dhimbje ne gjoks|gjakderdhje|mbidoze|\
    ere gazi|po vdes|\
    не дышит|не могу дышать|не может дышать|задыхается|задыхаюсь|без сознания|потерял сознание|\
    потеряла сознание|боль в груди|кровотечение|истекает кровью|передозировка|запах газа|пахнет газом|\
    утечка газа|умирает|\
    не дихає|не можу дихати|не може дихати|задихається|задихаюся|без свідомості|знепритомнів|знепритомніла|\
    біль у грудях|біль в грудях|кровотеча|передозування|запах газу|витік газу|помирає|\
    没有呼吸|没呼吸|不呼吸|不能呼吸|无法呼吸|呼吸困难|窒息|昏迷|失去意识|晕倒|胸痛|胸口痛|大出血|流血不止|煤气泄漏|煤气味|快死了|\
    শ্বাস নিচ্ছে না|শ্বাস নিতে পারছি না|শ্বাস নিতে পারছে না|শ্বাসকষ্ট|অজ্ঞান|বুকে ব্যথা|রক্ত পডছে|\
    গ্যাসের গন্ধ|\
    හුස්ම ගන්නේ නෑ|හුස්ම ගන්නේ නැහැ|හුස්ම ගන්න බෑ|සිහිය නැහැ|සිහිය නෑ|සිහි නැති|පපුවේ කැක්කුම|පපුව රිදෙනවා|\
    ලේ ගලනවා|ගෑස් ගඳ|\
    hindi humihinga|hindi makahinga|hindi ako makahinga|nasasakal|nahimatay|walang malay|masakit ang dibdib|\
    sakit sa dibdib|dumudugo|amoy gas\
    ";

/// These say it where nothing else stands with them: "corso per volontari in ambulanza" does not.
pub(super) const EMERGENCY_ALONE: &str = "\
    112|113|115|118|911|999|emergenza|sos|ambulanza|incendio|aiutatemi|aiutami|aiuto aiuto|sono in pericolo|\
    pericolo|polizia|carabinieri|pronto soccorso|sto malissimo|\
    emergency|ambulance|fire|help me|i m in danger|i am in danger|danger|police|\
    emergencia|ambulancia|fuego|ayudame|ayudenme|auxilio|socorro|estoy en peligro|peligro|policia|\
    urgence|ambulance|incendie|au secours|a l aide|aidez moi|danger|\
    طوارئ|الطوارئ|اسعاف|الاسعاف|سياره اسعاف|حريق|النجده|انقذوني|ساعدوني|الحقوني|انا في خطر|خطر|شرطه|الشرطه|\
    urgenta|ambulanta|incendiu|ajutati ma|sunt in pericol|pericol|politie|politia|\
    urgjenca|urgjence|ambulanca|zjarr|me ndihmoni|jam ne rrezik|rrezik|policia|\
    скорая|скорая помощь|пожар|помогите|помогите мне|спасите|я в опасности|опасность|полиция|\
    швидка|швидка допомога|пожежа|допоможіть|рятуйте|я в небезпеці|небезпека|поліція|\
    救护车|火灾|着火|救命|救救我|我有危险|危险|紧急|警察|报警|\
    অ্যাম্বুলেন্স|আগুন|বাঁচাও|আমাকে বাঁচান|আমি বিপদে|বিপদ|জরুরি|পুলিশ|\
    ගිලන් රථය|ගින්න|බේරගන්න|උදව් කරන්න|මම අනතුරේ|අනතුර|හදිසි|පොලිසිය|\
    ambulansya|sunog|tulungan ninyo ako|tulungan mo ako|saklolo|nasa panganib ako|panganib|pulis\
    ";

/// Words of somebody who is hurt or threatened by another.
pub(super) const VIOLENCE: &str = "\
    picchia|picchiano|picchiata|picchiato|pichia|picia|mi meni|mi mena|mi menano|mi ha menata|\
    mi da le botte|prendo le botte|alza le mani|mi minaccia|alzato le mani|mani addosso|schiaffo|schiaffi|\
    mi da pugni|a pugni|dei pugni|calci e pugni|mi da calci|mi ammazza|mi uccide|ti ammazzo|mi strattona|\
    mi insulta|mi stupra|mi costringe|mi ricatta|mi spia|mi segue sempre|mi segue sotto|mi ha rotto|\
    mi prende la pensione|mi ruba la pensione|mi ruba i soldi|mi minacciano|mi ha minacciata|\
    mi ha minacciato|mi maltratta|mi maltrattano|maltrattamenti|mi violenta|violentata|violentato|stuprata|\
    stupro|stalking|stalker|mi perseguita|mi fa del male|mi fanno del male|mi fa male mio marito|\
    vuole uccidermi|mi vuole uccidere|vuole ammazzarmi|mi vuole ammazzare|paura di lui|paura di mio|\
    paura di mia|paura del mio|paura della mia|paura dei miei|paura di un uomo|paura di uno che|\
    paura della badante|paura in casa|paura a casa|paura di tornare a casa|violenza|violenze|antiviolenza|\
    violento|mi chiude in casa|mi chiude a chiave|non mi fa uscire|non mi lascia uscire|\
    hits me|beats me|beating me|hit me|beat me|hurts me|hurting me|threatens me|threatening me|\
    threatened me|raped|rape|stalking|stalked|abuses me|abusing me|abused|abusive|domestic violence|\
    violence|afraid of him|scared of him|afraid at home|scared at home|wants to kill me|locks me in|\
    slaps me|slapped me|punches me|punched me|kicks me|kicked me|husband hits|stalks me|afraid of my|\
    choked me|chokes me|scared of my|\
    me pega|me pegan|me pego|me golpea|me golpean|me maltrata|maltrato|me amenaza|me amenazan|me viola|\
    me violo|violada|violacion|violencia|miedo de mi marido|miedo a mi marido|miedo de mi hijo|miedo de el|\
    miedo en casa|me quiere matar|quiere matarme|acoso|me persigue|me hace dano|no me deja salir|\
    me encierra|me empuja|me abofetea|me golpeo|me da golpes|me insulta|me da miedo mi|\
    me frappe|me bat|m a frappee|m a battue|me menace|me maltraite|me viole|m a violee|violee|viol|violence|\
    violences|peur de mon|peur de lui|peur a la maison|veut me tuer|me harcele|harcelement|me fait du mal|\
    mari violent|m enferme|m empeche de sortir|me tape|me gifle|me cogne|me pousse|me suit partout|\
    peur de ma|\
    يضربني|ضربني|بيضربني|تضربني|يهددني|بيهددني|هددني|يعنفني|عنف|العنف|اغتصاب|اغتصبني|يريد قتلي|عايز يقتلني|\
    تحرش|يتحرش بي|بيتحرش بيا|خايفه من جوزي|خائفه من زوجي|اخاف من زوجي|اخاف منه|خايفه منه|يحبسني|بيحبسني|\
    يطاردني|يلاحقني|\
    ma bate|ma loveste|ma ameninta|ma abuzeaza|ma maltrateaza|m a batut|m a lovit|m a violat|viol|violata|\
    violenta|violenta domestica|frica de sotul meu|frica de sot|frica de el|frica acasa|vrea sa ma omoare|\
    ma urmareste|ma hartuieste|imi face rau|nu ma lasa sa ies|ma inchide in casa|\
    me rreh|me godet|me kercenon|me keqtrajton|me dhunon|me ka rrahur|me ka dhunuar|dhune|dhuna|perdhunim|\
    me perdhunoi|frike nga burri|frike nga ai|frike ne shtepi|do te me vrase|me ndjek|me mbyll ne shtepi|\
    nuk me le te dal|\
    бьет|избивает|избили|меня ударил|избил|ударил|бьют|угрожает|угрожают|изнасиловали|изнасиловал|\
    изнасилование|насилие|насилует|преследует|боюсь мужа|боюсь его|боюсь сына|страшно дома|боюсь дома|\
    хочет меня убить|хочет убить меня|запирает меня|не выпускает из дома|домогательства|\
    б є|бє|побив|побиває|вдарив|побила|погрожує|погрожують|зґвалтували|зґвалтував|зґвалтування|насильство|\
    насильства|переслідує|боюся чоловіка|боюся його|боюся сина|страшно вдома|боюся вдома|хоче мене вбити|\
    хоче вбити мене|замикає мене|не випускає з дому|\
    打我|家暴|家庭暴力|威胁我|强奸|强暴|性侵|暴力|跟踪我|骚扰我|要杀我|虐待|怕我老公|怕老公|怕我丈夫|怕丈夫|不让我出门|\
    আমাকে মারে|আমাকে মারধর|মারধর করে|মারধর করছে|হুমকি দেয|হুমকি দিচ্ছে|নির্যাতন|নির্যাতন করে|ধর্ষণ|সহিংসতা|\
    স্বামীকে ভয|আমাকে মেরে ফেলবে|পিছু নেয|\
    මට ගහනවා|මට පහර දෙනවා|මට තර්ජනය කරනවා|තර්ජනය කරනවා|දූෂණය|ප්රචණ්ඩත්වය|හිංසනය|ගෘහස්ථ හිංසනය|සැමියා ගහනවා|\
    මහත්තයා ගහනවා|මාව මරනවා|හිරිහැර කරනවා|\
    sinasaktan ako|sinasaktan|binubugbog|binugbog|pinagbabantaan|tinatakot ako|ginahasa|panggagahasa|\
    karahasan|takot sa asawa ko|takot ako sa asawa ko|takot ako sa kanya|papatayin ako|natatakot ako sa|\
    takot ako sa|sinusundan ako|inaabuso\
    ";

/// These say it alone: "ho paura di cadere" is a question for balance.
pub(super) const VIOLENCE_ALONE: &str = "\
    1522|ho paura|ho tanta paura|ho molta paura|mi fa paura|paura|botte|\
    i m scared|i am scared|im scared|i m afraid|i am afraid|scared|afraid|\
    tengo miedo|tengo mucho miedo|miedo|\
    j ai peur|j ai tres peur|peur|\
    انا خائفه|انا خائف|انا خايفه|انا خايف|خائفه|خائف|خايفه|خايف|انا خايفه اوي|خوف|\
    mi e frica|imi e frica|mi e teama|frica|\
    kam frike|kam shume frike|frike|\
    мне страшно|я боюсь|боюсь|страшно|\
    мені страшно|я боюся|боюся|\
    我害怕|我很害怕|害怕|\
    আমি ভয পাচ্ছি|ভয লাগছে|আমার ভয করছে|ভয|\
    මට බයයි|බයයි|\
    natatakot ako|takot ako|takot\
    ";

/// Words of somebody who thinks of dying.
pub(super) const SUICIDE: &str = "\
    farla finita|voglio morire|vorrei morire|vuole morire|uccidermi|ammazzarmi|mi uccido|mi ammazzo|\
    suicidarmi|suicidarsi|mi suicido|suicidio|suicida|togliermi la vita|togliersi la vita|mi tolgo la vita|\
    non voglio piu vivere|non voglio vivere|non ho piu voglia di vivere|mi voglio uccidere|\
    mi voglio ammazzare|mi taglio le vene|farmi del male|stanco di vivere|stanca di vivere|non esserci piu|\
    voglio sparire|vorrei sparire|mi butto dal|mi butto giu|buttarmi giu|buttarmi dal|mi impicco|\
    non vale la pena vivere|tagliato le vene|tagliarmi le vene|stare al mondo|meglio morire|morire e basta|\
    kill myself|killing myself|want to die|wanna die|wants to die|suicide|suicidal|end my life|end it all|\
    don t want to live|do not want to live|dont want to live|hurt myself|harm myself|self harm|take my life|\
    tired of living|better off dead|rather be dead|jump off|\
    quiero morir|quiero morirme|quiero matarme|matarme|me quiero matar|suicidio|suicidarme|quitarme la vida|\
    acabar con mi vida|acabar con todo|no quiero vivir|no quiero seguir viviendo|hacerme dano|\
    cansado de vivir|cansada de vivir|mejor muerto|mejor muerta|desaparecer para siempre|\
    envie de mourir|veux mourir|me tuer|me suicider|suicide|mettre fin a mes jours|en finir|\
    plus envie de vivre|ne veux plus vivre|me faire du mal|fatigue de vivre|fatiguee de vivre|\
    اريد ان اموت|عايز اموت|عايزه اموت|بدي اموت|نفسي اموت|اريد الموت|انتحار|الانتحار|انتحر|اقتل نفسي|\
    اموت نفسي|انهي حياتي|لا اريد ان اعيش|مش عايز اعيش|مش عايزه اعيش|اؤذي نفسي|تعبت من الحياه|\
    vreau sa mor|vreau sa ma omor|sa ma omor|ma omor|ma sinucid|sinucidere|sinucid|nu mai vreau sa traiesc|\
    imi iau viata|sa mi iau viata|sa termin cu toate|satul de viata|satula de viata|\
    dua te vdes|vras veten|vrase veten|vetevrasje|vetevrasja|nuk dua te jetoj|t i jap fund jetes|\
    ti jap fund jetes|\
    хочу умереть|не хочу жить|покончить с собой|самоубийство|убить себя|суицид|навредить себе|устал жить|\
    устала жить|не хочется жить|\
    хочу померти|не хочу жити|покінчити з собою|самогубство|вбити себе|суїцид|втомився жити|втомилася жити|\
    想死|不想活|自杀|结束生命|自残|伤害自己|活不下去|\
    মরতে চাই|মরে যেতে চাই|আত্মহত্যা|আত্মহত্যা করব|বাঁচতে চাই না|নিজেকে শেষ|\
    මැරෙන්න ඕන|මැරෙන්න ඕනේ|සියදිවි නසාගන්න|සියදිවි නසා|ජීවත් වෙන්න බෑ|ජීවත් වෙන්න ඕන නෑ|\
    gusto ko nang mamatay|gusto kong mamatay|magpakamatay|pagpapakamatay|ayoko nang mabuhay|\
    ayaw ko nang mabuhay|saktan ang sarili\
    ";
