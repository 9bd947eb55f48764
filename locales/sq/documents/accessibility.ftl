### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Angazhimi dhe gjendja e përputhshmërisë
accessibility-commitment = Bashkia e Milanos angazhohet ta bëjë këtë portal të aksesueshëm, domethënë që ta përdorin dot të gjithë. E kërkon ligji italian numër 4, i 9 janarit 2004.
accessibility-scope = Kjo deklaratë vlen për portalin Case di Quartiere. Është një draft: Bashkia duhet ta plotësojë.
accessibility-built = Kemi ndjekur rregullat ndërkombëtare WCAG 2.2, niveli AA. Ndjekim edhe shumë rregulla të nivelit më të lartë, AAA.
accessibility-found = Publikojmë vetëm faqe pa gabime në kontrollet automatike. Por këto kontrolle shohin vetëm një pjesë të problemeve.
accessibility-norm = Një portal është në përputhje kur respekton standardin UNI CEI EN 301549.
accessibility-declared = Gjendja e deklaruar (në përputhje, pjesërisht në përputhje ose jo në përputhje):
accessibility-official = Bashkia e plotëson deklaratën zyrtare në faqen e AgID, Agjencia për Italinë digjitale.
accessibility-address = Adresa e deklaratës zyrtare:

## What is not accessible.

accessibility-limits = Përmbajtje jo të aksesueshme
accessibility-limits-known = Kufizimet që njohim:
accessibility-limit-italian = Shumë tekste për shtëpitë e lagjes dhe aktivitetet janë vetëm në italisht. Në gjuhët e tjera faqja e thotë.
accessibility-limit-translations = Përkthimet janë automatike. Asnjë folës i gjuhës amtare nuk i ka kontrolluar.
accessibility-limit-map = Harta është një skemë. Pranë saj ka një listë me të njëjtat vende.
accessibility-limit-links = Lidhjet me faqe të tjera, si OpenStreetMap, çojnë te faqe që nuk janë tonat.
accessibility-limit-readers = Lexuesi i ekranit e lexon faqen me zë. Kemi provuar vetëm një, Orca.
accessibility-reasons = Arsyeja e çdo kufizimi (ligji nuk respektohet, përmbajtje që ligji nuk e përfshin, barrë joproporcionale, domethënë tepër e madhe):

## How it was written and tested.

accessibility-tests = Si e kemi shkruar deklaratën
accessibility-written = E kemi shkruar më 21 nëntor 2026. Rishikimi i fundit është i së njëjtës ditë.
accessibility-self = Është vetëvlerësim: kush e ka bërë portalin, edhe e ka kontrolluar.
accessibility-done = Provat e bëra:
accessibility-done-automatic = Tri programe kontrollojnë çdo lloj faqeje, me rregullimet kryesore të leximit: axe-core, IBM Equal Access dhe Nu Html Checker.
accessibility-done-keyboard = E kemi përdorur portalin vetëm me tastierë.
accessibility-done-orca = Kemi bërë gjashtë detyra me Orca dhe Firefox, në italisht dhe në arabisht.
accessibility-done-engines = Kemi krahasuar emrat dhe rolet e butonave e të fushave në Chromium, Firefox dhe WebKit.
accessibility-missing = Ende mungojnë prova të bëra:
accessibility-missing-readers = me lexuesit e ekranit NVDA, JAWS, VoiceOver dhe TalkBack;
accessibility-missing-people = nga persona me aftësi të kufizuara.

## Feedback.

accessibility-feedback = Tregoni një problem (feedback)
accessibility-tell = Nuk e lexoni ose nuk e përdorni dot një faqe? Thojeni te sporteli, ose telefononi në 02 02 02.
accessibility-contact = E-maili dhe formulari i Bashkisë për të treguar problemet:

## What follows.

accessibility-procedure = Nëse përgjigjja nuk mjafton (procedura e zbatimit)
accessibility-answer = Bashkia duhet të përgjigjet brenda 30 ditësh.
accessibility-ombudsman = Nuk përgjigjet, ose përgjigjja nuk ju mjafton? Shkruajini Difensore civico per il digitale (mbrojtësi i të drejtave digjitale). Është një zyrë e AgID që mbron të drejtat tuaja.
accessibility-agency = Shkoni te faqja e AgID

## About the site and the body.

accessibility-site = Informacion për portalin
accessibility-published = Data e publikimit:
accessibility-usability = Teste të përdorimit, domethënë prova me njerëz që e përdorin portalin:
accessibility-system = Portali nuk ka CMS, domethënë program për administrimin e faqeve. Është një portal statik.
accessibility-body = Informacion për Bashkinë
accessibility-employees = Numri i punonjësve me aftësi të kufizuara:
accessibility-workplaces = Numri i vendeve të punës të pajisura për ta:

## Objectives.

accessibility-objectives = Objektivat e aksesueshmërisë
accessibility-objectives-when = Bashkia i publikon çdo vit, deri më 31 mars.
accessibility-objectives-blank = Objektivat e këtij viti:

## How to read better.

accessibility-better = Si të lexoni më mirë
accessibility-settings = Hapni “Si doni të lexoni”, në fund të çdo faqeje. Zgjidhni tekstin, ngjyrat, hapësirat dhe versionin. Informacioni mbetet i njëjti.
