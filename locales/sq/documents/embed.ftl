### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = Portali në sajtin tuaj
embed-lead = Për ata që shkruajnë faqet e WeMi ose të një sajti tjetër të Bashkisë. Zgjidhni çfarë të shfaqet, shihni si del, kopjoni kodin.
embed-choose = Çfarë të shfaqet
embed-what = Faqja që shfaqet
embed-what-catalogue = Të gjitha aktivitetet
embed-words = Vetëm aktivitetet me këto fjalë
embed-words-hint = Fjalët dhe zona (Municipio) vlejnë për “Të gjitha aktivitetet”.
embed-language = Gjuha
embed-reader = Si ka zgjedhur lexuesi
embed-opens = Ku hapen lidhjet (vetëm me elementin)
embed-opens-here = Brenda kornizës
embed-opens-page = Në portal, në faqe të plotë
embed-filters = Filtrat që shfaqen (vetëm me elementin)
embed-filters-all = Të gjithë
embed-filters-when = Vetëm “Kur”
embed-filters-none = Asnjë
embed-update = Përditësoni pamjen paraprake dhe kodin

embed-preview = Pamja paraprake
embed-preview-frame = Pamja paraprake: { $name }
embed-preview-links = Si ta shihni
embed-width = Gjerësia: { $width } pikselë
embed-scripts = Me JavaScript
embed-no-scripts = Pa JavaScript
embed-preview-scaled = Nëse nuk ka vend të mjaftueshëm, pamja paraprake është më e vogël.
embed-preview-alone = Hapni pamjen paraprake në një dritare tjetër

embed-code = Kodi për t'u kopjuar
embed-code-needs-program = Për të marrë kodin duhet JavaScript. Shembujt i gjeni në dokumentacionin e portalit.
embed-copy = Kopjoni
embed-copied = Kodi u kopjua.
embed-not-copied = Kodi është i zgjedhur: tani kopjojeni me tastierë.
embed-element = Elementi i portalit
embed-element-how = Është mënyra më e mirë: lartësia ndjek përmbajtjen dhe lidhjet punojnë si në sajtin tuaj. Ngjiteni elementin në faqe. Punon vetëm nëse në sajt ndodhet skripti këtu poshtë.
embed-loader = Skripti, vetëm një herë
embed-loader-how = Vendoset në modelin e sajtit, jo në faqe: një skript i ngjitur në një faqe të WeMi nuk punon. Kërkojani atij që zhvillon sajtin.
embed-frame = Kornizë e thjeshtë
embed-frame-how = Për faqet ku skripti nuk mund të përdoret. Lartësia është e fiksuar: nëse duhet, ndryshoni numrin pas “height”.
embed-whole = Hapeni në faqe të plotë
embed-link = Lidhje me figurë
embed-link-how = Për programet e redaktimit që pranojnë vetëm tekst, lidhje dhe figura. Shkarkoni figurën, ngarkojeni në sajtin tuaj dhe përdorni këtë adresë si lidhje. Teksti alternativ është: “{ $name }”.
embed-link-save = Shkarkoni figurën
embed-check = Kontrolli i faqes
embed-check-how = Vlen vetëm për elementin. Hapni faqen tuaj dhe shtoni { $attribute } në fund të adresës. Hapet një listë me atë që është në rregull dhe atë që duhet ndrequr. Nëse nuk hapet asgjë, në sajt mungon skripti.
embed-call = Ju duhet ndihmë? Telefononi në 02 02 02.
