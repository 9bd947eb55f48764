### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Pangako at antas ng pagsunod
accessibility-commitment = Nangangako ang Comune di Milano na gawing accessible ang website na ito, ibig sabihin, magagamit ng lahat. Iniuutos ito ng batas bilang 4 ng ika-9 ng Enero 2004.
accessibility-scope = Para sa website ng mga community center (Case di Quartiere) ang pahayag na ito. Draft ito: kailangan pa itong kumpletuhin ng Comune.
accessibility-built = Sinunod namin ang mga pandaigdigang tuntuning WCAG 2.2, antas AA. Sinusunod din namin ang marami sa pinakamataas na antas, AAA.
accessibility-found = Inilalabas lang namin ang mga pahinang walang mali sa awtomatikong pag-check. Pero bahagi lang ng mga problema ang nakikita nito.
accessibility-norm = Sumusunod ang isang website kung tinutupad nito ang pamantayang UNI CEI EN 301549.
accessibility-declared = Ipinahayag na antas (sumusunod, bahagyang sumusunod o hindi sumusunod):
accessibility-official = Pinupunan ng Comune ang opisyal na pahayag sa website ng AgID, ang ahensiya para sa digital ng Italya.
accessibility-address = Web address ng opisyal na pahayag:

## What is not accessible.

accessibility-limits = Mga nilalamang hindi accessible
accessibility-limits-known = Mga limitasyong alam namin:
accessibility-limit-italian = Nasa Italyano lang ang maraming teksto tungkol sa mga community center at aktibidad. Sa ibang wika, sinasabi ito ng pahina.
accessibility-limit-translations = Awtomatiko ang mga salin. Walang native speaker na nag-check ng mga ito.
accessibility-limit-map = Guhit lang ang mapa. Sa tabi nito, may listahan ng mga parehong lugar.
accessibility-limit-links = Papunta sa mga pahinang hindi sa amin ang mga link sa ibang website, gaya ng OpenStreetMap.
accessibility-limit-readers = Binabasa nang malakas ng screen reader ang pahina. Isa lang ang nasubukan namin, ang Orca.
accessibility-reasons = Dahilan ng bawat limitasyon (hindi nasunod ang batas, nilalamang hindi saklaw ng batas, di-katimbang na pasanin, ibig sabihin masyadong mabigat):

## How it was written and tested.

accessibility-tests = Paano namin isinulat ang pahayag
accessibility-written = Isinulat namin ito noong ika-21 ng Nobyembre 2026. Sa araw ding iyon ang huling rebisyon.
accessibility-self = Sariling pagsusuri ito: ang gumawa ng website ang siya ring nag-check nito.
accessibility-done = Mga ginawang pagsubok:
accessibility-done-automatic = Tatlong program ang nagche-check ng bawat uri ng pahina, sa mga pangunahing setting sa pagbasa. Ito ang axe-core, IBM Equal Access at Nu Html Checker.
accessibility-done-keyboard = Ginamit namin ang website sa keyboard lang.
accessibility-done-orca = Gumawa kami ng anim na gawain gamit ang Orca at Firefox, sa Italyano at sa Arabic.
accessibility-done-engines = Pinaghambing namin ang mga pangalan at uri ng mga button at kahon sa Chromium, Firefox at WebKit.
accessibility-missing = Kulang pa ang mga pagsubok:
accessibility-missing-readers = gamit ang mga screen reader na NVDA, JAWS, VoiceOver at TalkBack;
accessibility-missing-people = ng mga taong may kapansanan.

## Feedback.

accessibility-feedback = Mag-ulat ng problema (feedback)
accessibility-tell = Hindi mo ba mabasa o magamit ang isang pahina? Sabihin sa help desk, o tumawag sa 02 02 02.
accessibility-contact = Email at form ng Comune para sa mga ulat:

## What follows.

accessibility-procedure = Kung hindi sapat ang sagot (proseso ng pagpapatupad)
accessibility-answer = Dapat sumagot ang Comune sa loob ng 30 araw.
accessibility-ombudsman = Wala bang sagot, o hindi sapat ang sagot? Sumulat sa Difensore civico per il digitale (tagapagtanggol ng mamamayan sa digital). Opisina ito ng AgID na nagtatanggol sa mga karapatan mo.
accessibility-agency = Pumunta sa website ng AgID

## About the site and the body.

accessibility-site = Tungkol sa website
accessibility-published = Petsa ng paglabas:
accessibility-usability = Mga usability test, ibig sabihin, pagsubok kasama ang mga gumagamit ng website:
accessibility-system = Walang CMS ang website. Ang CMS ay program para pamahalaan ang mga pahina. Static ang website na ito.
accessibility-body = Tungkol sa Comune
accessibility-employees = Bilang ng mga empleyadong may kapansanan:
accessibility-workplaces = Bilang ng mga puwesto sa trabaho na inihanda para sa kanila:

## Objectives.

accessibility-objectives = Mga layunin sa accessibility
accessibility-objectives-when = Inilalabas ng Comune ang mga ito taon-taon, hindi lalampas sa ika-31 ng Marso.
accessibility-objectives-blank = Mga layunin ngayong taon:

## How to read better.

accessibility-better = Paano mas madaling magbasa
accessibility-settings = Buksan ang “Paano mo gustong magbasa”, sa ibaba ng bawat pahina. Piliin ang sulat, kulay, pagitan at bersiyon. Hindi magbabago ang impormasyon.
