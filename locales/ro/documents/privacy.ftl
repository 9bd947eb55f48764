### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = Pe scurt
privacy-short-text = Puteți citi acest site fără să spuneți cine sunteți. Site-ul nu are:
privacy-none-cookies = cookie-uri, adică fișiere care ajută la recunoașterea dumneavoastră;
privacy-none-statistics = statistici despre vizite;
privacy-none-account = cont sau înregistrare;
privacy-none-others = conținut sau fonturi luate de pe alte site-uri.

## What is kept on the device.

privacy-kept = Ce rămâne pe dispozitiv
privacy-kept-language = Limba pe care ați ales-o.
privacy-kept-reading = Cum doriți să citiți: de exemplu, text mare sau contrast mare.
privacy-kept-guide = Pasul unui ghid, până când închideți fereastra. Răspunsurile dumneavoastră sunt în adresa paginii.
privacy-kept-browser = Copiile de pagini și fișiere, precum și istoricul. Le păstrează browserul.
privacy-reading-health = Modul în care citiți poate spune ceva despre sănătatea dumneavoastră. De aceea site-ul nu trimite nimănui aceste opțiuni.
privacy-reading-link = Un link poate conține deja o opțiune, de exemplu textul mare. Atunci o vede și cine găzduiește site-ul.

## Position.

privacy-position = Locația dumneavoastră
privacy-position-asked = Cerem locația numai dacă apăsați „Folosește locația mea”. Browserul vă cere permisiunea.
privacy-position-used = Dispozitivul calculează distanțele. Site-ul nu trimite nimănui locația și o uită când îl închideți.
privacy-position-device = Ca să vă găsească, dispozitivul poate folosi un serviciu al producătorului său.

## Words of a search.

privacy-words = Cuvintele căutate
privacy-words-device = Căutarea se face pe dispozitiv.
privacy-words-address = Cuvintele și filtrele, ca „Folosesc scaun cu rotile”, sunt în adresa paginii. Le vede cine se uită la adresă sau la istoric.
privacy-words-sent = Dacă reîncărcați pagina sau deschideți o adresă salvată, browserul trimite adresa celui care găzduiește site-ul. La fel se întâmplă dacă o căutare începe înainte ca pagina să fie gata.
privacy-words-shared = Folosiți o tabletă comună? La sfârșit ștergeți istoricul sau rugați operatorul să îl șteargă.

## Reading aloud.

privacy-listen = Citirea cu voce tare
privacy-listen-voice = Butonul „Ascultați” folosește întâi vocile de pe dispozitiv.
privacy-listen-maker = Pentru alte voci, unele dispozitive și browsere trimit textul producătorului lor. Este numai textul paginii pe care o vedeți.

## Other sites.

privacy-sites = Celelalte site-uri
privacy-sites-links = Dacă deschideți alt site, cum este OpenStreetMap, sunt valabile regulile lui.

## The web server's log.

privacy-log = Ce vede cine găzduiește site-ul
privacy-log-host = Primăria din Milano găzduiește site-ul pe un server, calculatorul care trimite paginile.
privacy-log-what = Serverul primește adresa IP, adică numărul conexiunii. Primește și adresa paginii, și numele browserului. Poate scrie totul într-un registru.
privacy-controller = Operatorul de date (titolare del trattamento), adică cine hotărăște cum se folosesc aceste date:
privacy-officer = Contactul responsabilului cu protecția datelor (RPD), la care puteți pune întrebări:
privacy-purpose = De ce se folosesc aceste date și ce lege permite acest lucru:
privacy-retention = Cât timp se păstrează registrul:

## How to delete what is kept.

privacy-delete = Cum se șterge
privacy-delete-reading = Deschideți „Cum doriți să citiți” și apăsați „Folosește setările dispozitivului meu”. Așa ștergeți opțiunile de citire.
privacy-delete-language = Ca să schimbați limba, alegeți alta.
privacy-delete-all = Ca să ștergeți tot, ștergeți din browser istoricul și datele site-urilor.

## Rights.

privacy-rights = Drepturile dumneavoastră
privacy-rights-ask = Puteți cere primăriei să vedeți, să corectați sau să ștergeți datele dumneavoastră. Puteți cere și să se limiteze folosirea lor sau puteți spune nu acestei folosiri.
privacy-rights-law = Așa spune regulamentul european 679 din 2016, despre protecția datelor.
privacy-rights-complaint = Cineva folosește greșit datele dumneavoastră? Faceți o plângere la Garante per la protezione dei dati personali, autoritatea italiană pentru protecția datelor.
privacy-authority = Mergeți la site-ul autorității (Garante)
