### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a
### list, formatted by the caller.

## The compact bar in the header of every page.

reading-bar = Lexoni më mirë
reading-all = Të gjitha rregullimet e leximit

## The page of settings: the name of each choice, then its values.

settings-title = Si doni të lexoni
settings-description = Tekst më i madh, ngjyra, hapësira, version i thjeshtë, dëgjim: zgjidhni si ta lexoni këtë portal.
settings-intro = Zgjidhni më poshtë: faqja ndryshon menjëherë.
settings-kept = Zgjedhjet tuaja mbeten në këtë pajisje. Nuk ia dërgojmë askujt.
settings-not-kept = Ky shfletues nuk i ruan zgjedhjet. Ato vlejnë sa kohë faqja është e hapur.
settings-without-script = Për të zgjedhur këtu duhet JavaScript. Tekstin mund ta zmadhoni edhe me komandat e shfletuesit tuaj.
settings-restore = Përdor rregullimet e pajisjes sime
settings-restored = Tani vlejnë rregullimet e pajisjes suaj.
settings-languages = Ndryshoni gjuhën

setting-text = Madhësia e tekstit
setting-text-100 = Normale
setting-text-125 = Pak më e madhe
setting-text-150 = E madhe
setting-text-200 = Shumë e madhe
setting-theme = Ngjyrat
setting-theme-device = Si pajisja
setting-theme-light = Të çelura
setting-theme-dark = Të errëta
setting-theme-contrast = Kontrast i lartë
setting-lines = Hapësira mes rreshtave
setting-lines-normal = Normale
setting-lines-wide = E madhe
setting-letters = Hapësira mes shkronjave
setting-letters-normal = Normale
setting-letters-wide = E madhe
setting-links = Lidhjet
setting-links-normal = Si zakonisht
setting-links-underlined = Gjithmonë të nënvizuara
setting-motion = Lëvizja
setting-motion-device = Si pajisja
setting-motion-still = Asgjë nuk lëviz
setting-version = Versioni i faqes
setting-version-whole = I plotë
setting-version-essential = I thjeshtë
setting-version-hint = Versioni i thjeshtë ka të njëjtin informacion në një kolonë, pa hartë dhe pa sugjerime. Fillon me një përmbledhje dhe me përmbajtjen e faqes.
setting-announcements = Njoftime për kë përdor lexues ekrani
setting-announcements-normal = Normale
setting-announcements-detailed = Të hollësishme
setting-announcements-off = Asnjë
setting-announcements-hint = Pas një kërkimi lexuesi i ekranit thotë sa aktivitete ka. Me njoftimet e hollësishme thotë edhe filtrat.
setting-listen = Dëgjoni
setting-listen-off = Pa butona
setting-listen-on = Me butonat “Dëgjoni”
setting-listen-hint = Një buton lexon me zë faqen ose një aktivitet, me zërin e pajisjes suaj.
setting-operator = Shënime për atë që ndihmon
setting-operator-off = Të fshehura
setting-operator-on = Të dukshme
setting-operator-hint = Te udhëzuesit, për punonjësit dhe familjen.
setting-example = Gjimnastikë e lehtë, e martë në mëngjes
setting-example-link = Një lidhje

home-large-text = Tekst i madh

## The essential version.

overview-label = Në këtë faqe
summary-results =
    { $count ->
        [0] Asnjë aktivitet.
        [one] { $count } aktivitet.
       *[other] { $count } aktivitete.
    }
summary-answers = Aktivitetet e gjetura
summary-order = Renditja: { $label }.
summary-filters = Filtrat: { $list }.
summary-place =
    { $count ->
        [0] Këtu nuk ka aktivitete të publikuara.
        [one] Këtu ka { $count } aktivitet.
       *[other] Këtu ka { $count } aktivitete.
    }
time-whole-hour = { $hour }
time-hour-and-minutes = { $hour } e { $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] Nuk u gjet asnjë aktivitet. Filtrat: { $list }.
        [one] U gjet { $count } aktivitet. Filtrat: { $list }.
       *[other] U gjetën { $count } aktivitete. Filtrat: { $list }.
    }
results-status-shown = Aktivitete të shfaqura: { $shown } nga { $count }.

## Reading aloud.

listen-page = Dëgjoni faqen
listen-card = Dëgjoni: { $name }
listen-stop = Ndalni leximin
listen-reading = Po lexojmë faqen.
listen-no-voice = Kjo pajisje nuk ka zë për këtë gjuhë: { $name }.
listen-some-missing = Disa pjesë nuk lexohen dot: mungon zëri për këtë gjuhë: { $name }.
listen-silent = Zëri i pajisjes nuk përgjigjet. Provoni më vonë.

## Languages.

languages-title = Gjuhët e portalit
languages-description = Gjuhët e këtij portali dhe kush i ka kontrolluar përkthimet.
languages-intro = Zgjidhni gjuhën tuaj. Për çdo gjuhë themi nga vjen teksti dhe nëse e ka kontrolluar një person.
languages-feed = Tekstet e aktiviteteve i shkruajnë shtëpitë e lagjes, gati gjithmonë në italisht. Kur një tekst është në italisht, faqja e thotë.
languages-wrong = Vutë re ndonjë fjalë të gabuar? Thojeni te sporteli, ose telefononi në 02 02 02.
languages-source-original = Teksti origjinal
languages-source-easy = Tekst i rishkruar në italishte të thjeshtë
languages-source-machine = Përkthim automatik
languages-checked = Kontrolluar nga një folës i gjuhës amtare më { $date }
languages-checked-easy = E provuar nga lexues. Data: { $date }
languages-unchecked = Ende pa kontroll nga një folës i gjuhës amtare
languages-unchecked-easy = E quajmë të thjeshtë, dhe jo të lehtë për t'u lexuar, sepse ende nuk e ka provuar asnjë lexues.
languages-easy-hint = Nuk është tekst i certifikuar.
languages-all = Të gjitha gjuhët dhe kush i ka kontrolluar
language-unknown = Portali nuk është në këtë gjuhë: { $name }. Zgjidhni një gjuhë tjetër.
language-partial = Një pjesë e kësaj faqeje është në italisht, sepse përkthimi nuk u ngarkua i plotë.
translation-unchecked = Ende asnjë person nuk e ka kontrolluar këtë përkthim. Vlen teksti italian.
translation-original = Lexoni tekstin italian

## Pages that are nearly all text.

accessibility-title = Deklarata e aksesueshmërisë
accessibility-description = Çfarë mund të përdorin të gjithë në këtë portal, çfarë jo ende, si e provuam dhe si tregoni një problem.
privacy-title = Privatësia
privacy-description = Çfarë ruan ky portal në pajisjen tuaj dhe çfarë nuk di për ju.
document-failed = Ky tekst nuk u ngarkua. Ringarkoni faqen, ose telefononi në 02 02 02.
document-blank = Për t'u plotësuar nga Bashkia e Milanos.
