### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Angajament și stare de conformitate
accessibility-commitment = Primăria din Milano se angajează să facă acest site accesibil, adică să îl poată folosi toți. O cere legea italiană numărul 4 din 9 ianuarie 2004.
accessibility-scope = Această declarație este valabilă pentru site-ul Case di Quartiere. Este o ciornă: primăria trebuie să o completeze.
accessibility-built = Am urmat regulile internaționale WCAG 2.2, nivelul AA. Urmăm și multe reguli de la nivelul cel mai înalt, AAA.
accessibility-found = Publicăm numai pagini fără erori la verificările automate. Dar aceste verificări văd numai o parte din probleme.
accessibility-norm = Un site este conform dacă respectă norma UNI CEI EN 301549.
accessibility-declared = Starea declarată (conform, parțial conform sau neconform):
accessibility-official = Primăria completează declarația oficială pe site-ul AgID, Agenția pentru Italia digitală.
accessibility-address = Adresa declarației oficiale:

## What is not accessible.

accessibility-limits = Conținut care nu este accesibil
accessibility-limits-known = Limitele cunoscute:
accessibility-limit-italian = Multe texte despre casele de cartier și activități sunt numai în italiană. În celelalte limbi, pagina spune acest lucru.
accessibility-limit-translations = Traducerile sunt automate. Niciun vorbitor nativ nu le-a verificat.
accessibility-limit-map = Harta este o schiță. Lângă ea este o listă cu aceleași locuri.
accessibility-limit-links = Linkurile către alte site-uri, cum este OpenStreetMap, duc la pagini care nu sunt ale noastre.
accessibility-limit-readers = Un cititor de ecran citește pagina cu voce tare. Am încercat numai unul, Orca.
accessibility-reasons = Motivul fiecărei limite (lege nerespectată, conținut la care legea nu se referă, sarcină disproporționată, adică prea mare):

## How it was written and tested.

accessibility-tests = Cum am scris declarația
accessibility-written = Am scris-o pe 21 noiembrie 2026. Ultima revizuire este din aceeași zi.
accessibility-self = Este o autoevaluare: cine a făcut site-ul l-a și verificat.
accessibility-done = Verificările făcute:
accessibility-done-automatic = Trei programe verifică fiecare tip de pagină, cu principalele setări de citire: axe-core, IBM Equal Access și Nu Html Checker.
accessibility-done-keyboard = Am folosit site-ul numai cu tastatura.
accessibility-done-orca = Am îndeplinit șase sarcini cu Orca și Firefox, în italiană și în arabă.
accessibility-done-engines = Am comparat numele și rolurile butoanelor și câmpurilor în Chromium, Firefox și WebKit.
accessibility-missing = Lipsesc încă verificări făcute:
accessibility-missing-readers = cu cititoarele de ecran NVDA, JAWS, VoiceOver și TalkBack;
accessibility-missing-people = de persoane cu dizabilități.

## Feedback.

accessibility-feedback = Semnalați o problemă (feedback)
accessibility-tell = Nu reușiți să citiți sau să folosiți o pagină? Spuneți la ghișeu sau sunați la 02 02 02.
accessibility-contact = E-mailul și formularul primăriei pentru semnalări:

## What follows.

accessibility-procedure = Dacă răspunsul nu este de ajuns (procedura de aplicare)
accessibility-answer = Primăria trebuie să răspundă în cel mult 30 de zile.
accessibility-ombudsman = Nu răspunde sau răspunsul nu este de ajuns? Scrieți la Difensore civico per il digitale (apărătorul drepturilor digitale). Este un birou AgID care vă apără drepturile.
accessibility-agency = Mergeți la site-ul AgID

## About the site and the body.

accessibility-site = Informații despre site
accessibility-published = Data publicării:
accessibility-usability = Teste de utilizare, adică încercări cu cei care folosesc site-ul:
accessibility-system = Site-ul nu are un CMS, adică un program pentru administrarea paginilor. Este un site static.
accessibility-body = Informații despre primărie
accessibility-employees = Numărul de angajați cu dizabilități:
accessibility-workplaces = Numărul de locuri de muncă dotate pentru ei:

## Objectives.

accessibility-objectives = Obiective de accesibilitate
accessibility-objectives-when = Primăria le publică în fiecare an, cel târziu la 31 martie.
accessibility-objectives-blank = Obiectivele din acest an:

## How to read better.

accessibility-better = Cum să citiți mai ușor
accessibility-settings = Deschideți „Cum doriți să citiți”, în josul fiecărei pagini. Alegeți textul, culorile, spațiile și versiunea. Informațiile rămân aceleași.
