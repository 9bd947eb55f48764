### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = Çdo udhëzues ju shoqëron hap pas hapi. Gjithmonë mund të ktheheni prapa ose t'i telefononi një personi.
guides-count =
    { $count ->
        [one] { $count } udhëzues.
       *[other] { $count } udhëzues.
    }
guides-others = Udhëzues të tjerë
guides-none = Askush nuk ka publikuar ende udhëzues. Telefononi në 02 02 02.
guide-gone = Ky udhëzues nuk është më. Këtu janë të tjerët.

## Before one begins.

guide-minutes =
    { $count ->
        [one] Me një person që ju ndihmon duhet rreth { $count } minutë.
       *[other] Me një person që ju ndihmon duhen rreth { $count } minuta.
    }
guide-minutes-short =
    { $count ->
        [one] rreth { $count } minutë
       *[other] rreth { $count } minuta
    }
guide-bring = Çfarë ju duhet
guide-bring-nothing = Nuk ju duhet asgjë: mund të filloni menjëherë.
guide-start = Filloni
guide-resume = Vazhdoni nga ku ishit: { $name }
guide-step-gone = Ky hap nuk është më. Udhëzuesi rifillon këtu.
guide-other-ways = Gjithashtu mund
guide-whole = Të lexoni ose të printoni të gjithë hapat në një faqe
guide-practise = Të provoni më parë, pa rrezik
guide-practised = Të kaloni te udhëzuesi i vërtetë: { $name }
guide-callers = Kthehuni te udhëzuesi që po ndiqnit

## A step.

guide-progress = Hapi { $number } nga { $total }
guide-questions = Edhe pak pyetje
guide-steps = Edhe pak hapa
guide-end = Hapi i fundit
guide-stop = Kujdes
guide-see = Çfarë do të shihni
guide-outside = Hapni faqen { $site }
guide-outside-unknown = Nuk e dimë nëse kjo faqe punon mirë me tastierë, me lexues ekrani ose në një telefon të vogël. Nëse ngecni, telefononi në 02 02 02.
guide-barriers = Çfarë mund të mos funksionojë
guide-barriers-more = Mund të ketë edhe probleme të tjera që nuk i njohim. Nëse ngecni, telefononi në 02 02 02.
guide-asked = Çfarë mund t'ju pyesin
guide-answer-lost = Një përgjigje që keni dhënë nuk është më: udhëzuesi ka ndryshuar. Nëse diçka nuk përputhet, filloni nga fillimi.
guide-next = Përpara
guide-back = Prapa: { $name }
guide-restart = Filloni nga e para
guide-given = përgjigjja juaj e mëparshme
guide-on = Mund të vazhdoni këtu
guide-because = Pse ju duhet një person
guide-then = Çfarë ndodh më pas
guide-call = Kujt t'i telefononi
guide-say = Çfarë të thoni në italisht
guide-say-means = Do të thotë
guide-say-sounds = Lexohet kështu
guide-service = Adresat dhe oraret e shërbimit
guide-listen = Dëgjoni fjalinë
guide-slip-show = Shfaqni letrën për ta marrë me vete
guide-slip = Për ta marrë me vete
guide-slip-close = Mbyllni
guide-print = Printoni
guide-show = Për ta treguar te sporteli, në italisht

## Going on another day, or on another device.

guide-code = Kodi për të vazhduar nga këtu: { $code }
guide-code-hint = Shkruajeni në një fletë: në shtëpi ose te sporteli vazhdoni nga ky hap.
guide-phone = Vazhdoni në telefonin tuaj
guide-phone-hint = Drejtoni kamerën e telefonit te katrori: hapet ky hap.
guides-code-title = Keni një kod?
guides-code-label = Keni një kod? Shkruajeni këtu
guides-code-go = Kërkoni hapin
guides-code-right = Shkoni te hapi: { $name }
guides-code-likely = Ndoshta kodi është { $code }. Shkoni te hapi: { $name }
guides-code-unknown = Ky kod nuk ekziston. Kontrolloni shkronjat, ose zgjidhni një udhëzues këtu poshtë.

## For somebody who helps.

guide-operator = Për atë që ndihmon
guide-operator-show = Ndihmoni dikë? Shihni shënimet për atë që ndihmon
guide-operator-hide = Fshihni shënimet për atë që ndihmon
guide-operator-rule = Ekranin e prek vetë personi, ju vetëm tregoni. Mos e shkruani kurrë fjalëkalimin e tij dhe mos mbani kopje.

## All steps on one page, and what was done today.

guide-whole-title = Të gjithë hapat: { $name }
guide-whole-goes = shkoni te hapi { $number }
guide-today = Sot është { $date }.
guide-today-hint = Shënoni hapat që keni bërë bashkë: në fletë printohen vetëm ata. Portali nuk ruan asgjë.
guide-short = Printoni shkurt, në një fletë: titujt, zgjedhjet dhe numrat për të telefonuar
guide-done = Bërë sot

## Practice.

practice = PROVË: këtu asgjë nuk është e vërtetë, nuk mund të prishni asgjë.
practice-screen = PROVË: ekrani { $name }
practice-answer = Është vetëm një vizatim. Përgjigjuni këtu poshtë.
practice-write = Shkruani këtu fjalën “{ $word }”
practice-check = Kontrolloni
practice-right = Saktë! Keni shkruar “{ $typed }”.
practice-wrong = Keni shkruar “{ $typed }”, por fjala është “{ $word }”. Prekni pas shkronjës së gabuar, fshijeni dhe shkruani atë të saktën.
