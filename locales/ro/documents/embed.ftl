### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = Portalul pe site-ul dumneavoastră
embed-lead = Pentru cine scrie paginile WeMi sau ale altui site al primăriei. Alegeți ce să se vadă, priviți rezultatul, copiați codul.
embed-choose = Ce să se vadă
embed-what = Pagina care se vede
embed-what-catalogue = Toate activitățile
embed-words = Numai activitățile cu aceste cuvinte
embed-words-hint = Cuvintele și sectorul (Municipio) sunt valabile pentru „Toate activitățile”.
embed-language = Limba
embed-reader = Cum a ales cititorul
embed-opens = Unde se deschid linkurile (numai cu elementul)
embed-opens-here = În cadru
embed-opens-page = În portal, pe toată pagina
embed-filters = Filtrele care se văd (numai cu elementul)
embed-filters-all = Toate
embed-filters-when = Numai „Când”
embed-filters-none = Niciunul
embed-update = Actualizați previzualizarea și codul

embed-preview = Previzualizare
embed-preview-frame = Previzualizare: { $name }
embed-preview-links = Cum o vedeți
embed-width = Lățime: { $width } de pixeli
embed-scripts = Cu JavaScript
embed-no-scripts = Fără JavaScript
embed-preview-scaled = Dacă nu este destul loc, previzualizarea este mai mică.
embed-preview-alone = Deschideți previzualizarea în altă fereastră

embed-code = Codul de copiat
embed-code-needs-program = Pentru a avea codul este nevoie de JavaScript. Găsiți exemple în documentația portalului.
embed-copy = Copiați
embed-copied = Codul a fost copiat.
embed-not-copied = Codul este selectat: acum copiați-l cu tastatura.
embed-element = Elementul portalului
embed-element-how = Este cea mai bună cale: înălțimea urmează conținutul, iar linkurile merg ca pe site-ul dumneavoastră. Lipiți elementul în pagină. Merge numai dacă site-ul are scriptul de mai jos.
embed-loader = Scriptul, o singură dată
embed-loader-how = Se pune în șablonul site-ului, nu în pagină: un script lipit într-o pagină WeMi nu pornește. Cereți-i celui care dezvoltă site-ul.
embed-frame = Cadru simplu
embed-frame-how = Pentru paginile în care nu se poate folosi scriptul. Înălțimea este fixă: dacă este nevoie, schimbați numărul de după „height”.
embed-whole = Deschideți pe toată pagina
embed-link = Link cu imagine
embed-link-how = Pentru editoarele care acceptă numai text, linkuri și imagini. Descărcați imaginea, încărcați-o pe site-ul dumneavoastră și folosiți această adresă ca link. Textul alternativ este: „{ $name }”.
embed-link-save = Descărcați imaginea
embed-check = Verificarea paginii
embed-check-how = Este valabil numai pentru element. Deschideți pagina dumneavoastră și adăugați { $attribute } la sfârșitul adresei. Se deschide o listă cu ce este bine și ce trebuie corectat. Dacă nu se deschide nimic, pe site lipsește scriptul.
embed-call = Aveți nevoie de ajutor? Sunați la 02 02 02.
