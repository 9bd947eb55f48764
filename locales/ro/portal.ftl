### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Mergeți la conținut
nav-label = Principal
menu = Meniu
menu-close = Închideți meniul
nav-home = Acasă
nav-activities = Activități
ageing = Vârstă activă
nav-places = Case de cartier și ghișee WeMi
nav-about = De unde vin datele
breadcrumb-label = Sunteți aici
languages-label = Limbi
language-changed = Limba: { $name }
footer-label = Despre acest site

## The way to a person: the same on every page.

person-question = Preferați să vorbiți cu o persoană?
person-hours = Numărul primăriei răspunde de luni până sâmbătă, de la 8:00 la 18:00.
person-call = Sunați la 02 02 02
person-desks = Găsiți un ghișeu WeMi

notices-label = Anunțuri
sample-notice = Demonstrație: activitățile și orele din această pagină sunt inventate.
expired-notice = Aceste date erau valabile până la { $date }. Înainte să ieșiți, sunați la 02 02 02.

## Before and instead of the program.

boot-waiting = Pregătim pagina în română. Un moment.
boot-failed = Căutarea nu funcționează în acest moment. Puteți citi pagina, o puteți reîncărca sau puteți suna la 02 02 02.
boot-filtering = Căutăm printre activități. Un moment.
loading-page = Încărcăm pagina. Un moment.
language-unavailable = Nu putem încărca această limbă: { $name }.

unreached = Pagina cerută nu s-a încărcat. Vedeți încă pagina dinainte.
failure-title = Activitățile nu se încarcă
failure-what = Nu putem citi lista activităților și a caselor de cartier.
failure-network = Poate lipsește conexiunea sau serviciul este oprit.
failure-broken = Fișierul cu activități este deteriorat. Nu ați greșit cu nimic.
failure-newer = Fișierul cu activități este mai nou decât această pagină. Reîncărcați pagina.
failure-empty = Fișierul cu activități este gol. Nu ați greșit cu nimic.
failure-call = Între timp, sunați la 02 02 02 sau mergeți la cea mai apropiată casă de cartier (Casa di Quartiere).
failure-retry = Încercați din nou
failure-retrying = Încercăm din nou. Un moment.

not-found-title = Această pagină nu există
not-found-what = Adresa este greșită sau activitatea s-a încheiat.
not-found-retired = Din { $date }, această pagină nu mai există.
not-found-replaced = În locul ei:
not-found-try = Puteți căuta printre activități sau vedea lista caselor de cartier.

## Front page.

home-title = Ce ați vrea să faceți?
home-description = Activități, case de cartier și ghișee în Milano: ce este, unde, când și cât costă.
ageing-description = Activități, servicii și ajutor pentru persoanele de peste 65 de ani și pentru cei care au grijă de ele.
home-examples = De exemplu:
home-example-1 = jocuri de cărți
home-example-2 = dans
home-example-3 = ajutor digital
door-activities = Cursuri, grupuri, jocuri și ajutor în apropiere
door-ageing = Să fiți bine, împreună și în siguranță după 65 de ani
door-places = Adrese, orare și servicii, pe sectoare (Municipi)
home-soon = În zilele următoare
home-soon-none = În următoarele 7 zile nu este nicio activitate cu oră confirmată.
home-soon-all = Toate activitățile din următoarele 7 zile
home-topics = Ce vă interesează?
home-municipi = Căutați pe sectoare (Municipi)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
