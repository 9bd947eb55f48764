### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = Citiți mai ușor
reading-all = Toate setările de citire

## The page of settings: the name of each choice, then its values.

settings-title = Cum doriți să citiți
settings-description = Text mai mare, culori, spații, versiune esențială, ascultare: alegeți cum citiți acest site.
settings-intro = Alegeți mai jos: pagina se schimbă imediat.
settings-kept = Opțiunile dumneavoastră rămân pe acest dispozitiv. Nu le trimitem nimănui.
settings-not-kept = Acest browser nu păstrează opțiunile. Sunt valabile cât timp pagina rămâne deschisă.
settings-without-script = Pentru a alege aici este nevoie de JavaScript. Puteți mări textul și cu comenzile browserului.
settings-restore = Folosește setările dispozitivului meu
settings-restored = Acum sunt valabile setările dispozitivului.
settings-languages = Schimbați limba

setting-text = Mărimea textului
setting-text-100 = Normală
setting-text-125 = Puțin mai mare
setting-text-150 = Mare
setting-text-200 = Foarte mare
setting-theme = Culori
setting-theme-device = Ca pe dispozitiv
setting-theme-light = Deschise
setting-theme-dark = Închise
setting-theme-contrast = Contrast mare
setting-lines = Spațiu între rânduri
setting-lines-normal = Normal
setting-lines-wide = Mare
setting-letters = Spațiu între litere
setting-letters-normal = Normal
setting-letters-wide = Mare
setting-links = Linkuri
setting-links-normal = Ca de obicei
setting-links-underlined = Mereu subliniate
setting-motion = Mișcare
setting-motion-device = Ca pe dispozitiv
setting-motion-still = Nimic nu se mișcă
setting-version = Versiunea paginii
setting-version-whole = Completă
setting-version-essential = Esențială
setting-version-hint = Versiunea esențială are aceleași informații pe o coloană, fără hartă și fără sugestii. Începe cu un rezumat și cu cuprinsul paginii.
setting-announcements = Anunțuri pentru cine folosește un cititor de ecran
setting-announcements-normal = Normale
setting-announcements-detailed = Detaliate
setting-announcements-off = Niciunul
setting-announcements-hint = După o căutare, cititorul de ecran spune câte activități sunt. Cu anunțurile detaliate spune și filtrele.
setting-listen = Ascultați
setting-listen-off = Fără butoane
setting-listen-on = Cu butoanele „Ascultați”
setting-listen-hint = Un buton citește cu voce tare pagina sau o fișă, cu vocea dispozitivului.
setting-operator = Note pentru cine ajută
setting-operator-off = Ascunse
setting-operator-on = Vizibile
setting-operator-hint = În ghiduri, pentru personal și familie.
setting-example = Gimnastică ușoară, marți dimineața
setting-example-link = Un link

home-large-text = Text mare

## The essential version.

overview-label = În această pagină
summary-results =
    { $count ->
        [0] Nicio activitate.
        [one] { $count } activitate.
        [few] { $count } activități.
       *[other] { $count } de activități.
    }
summary-answers = Activități găsite
summary-order = Ordine: { $label }.
summary-filters = Filtre: { $list }.
summary-place =
    { $count ->
        [0] Aici nu sunt activități publicate.
        [one] Aici este { $count } activitate.
        [few] Aici sunt { $count } activități.
       *[other] Aici sunt { $count } de activități.
    }
time-whole-hour = { $hour }
time-hour-and-minutes = { $hour } și { $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] Nu am găsit nicio activitate. Filtre: { $list }.
        [one] Am găsit { $count } activitate. Filtre: { $list }.
        [few] Am găsit { $count } activități. Filtre: { $list }.
       *[other] Am găsit { $count } de activități. Filtre: { $list }.
    }
results-status-shown = Activități afișate: { $shown } din { $count }.

## Reading aloud.

listen-page = Ascultați pagina
listen-card = Ascultați: { $name }
listen-stop = Opriți citirea
listen-reading = Se citește pagina.
listen-no-voice = Acest dispozitiv nu are o voce pentru această limbă: { $name }.
listen-some-missing = Unele părți nu se pot citi, pentru că lipsește vocea pentru această limbă: { $name }.
listen-silent = Vocea dispozitivului nu răspunde. Încercați mai târziu.

## Languages.

languages-title = Limbile site-ului
languages-description = Limbile acestui site și cine a verificat traducerile.
languages-intro = Alegeți limba. Pentru fiecare limbă spunem de unde vine textul și dacă l-a verificat o persoană.
languages-feed = Casele de cartier scriu fișele activităților, aproape mereu în italiană. Când un text este în italiană, pagina spune acest lucru.
languages-wrong = Ați văzut un cuvânt greșit? Spuneți la ghișeu sau sunați la 02 02 02.
languages-source-original = Text original
languages-source-easy = Text rescris în italiană simplă
languages-source-machine = Traducere automată
languages-checked = Verificată de un vorbitor nativ la { $date }
languages-checked-easy = Încercat de cititori. Data: { $date }
languages-unchecked = Niciun vorbitor nativ nu a verificat-o încă
languages-unchecked-easy = Îl numim simplu, și nu ușor de citit, pentru că niciun cititor nu l-a încercat încă.
languages-easy-hint = Nu este un text certificat.
languages-all = Toate limbile și cine le-a verificat
language-unknown = Site-ul nu există în această limbă: { $name }. Alegeți altă limbă.
language-partial = O parte din această pagină este în italiană, pentru că traducerea nu s-a încărcat complet.
translation-unchecked = Nimeni nu a verificat încă această traducere. Textul de referință este cel în italiană.
translation-original = Citiți textul în italiană

## Pages that are nearly all text.

accessibility-title = Declarație de accesibilitate
accessibility-description = Ce este accesibil pe acest site, ce nu este încă, cum am verificat și cum semnalați o problemă.
privacy-title = Confidențialitate
privacy-description = Ce păstrează acest site pe dispozitiv și ce nu știe despre dumneavoastră.
document-failed = Acest text nu s-a încărcat. Reîncărcați pagina sau sunați la 02 02 02.
document-blank = De completat de primăria din Milano.
