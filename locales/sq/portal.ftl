### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Shkoni te përmbajtja
nav-label = Menyja kryesore
menu = Menyja
menu-close = Mbyllni menynë
nav-home = Kreu
nav-activities = Aktivitete
ageing = Mosha aktive
nav-places = Shtëpi të lagjes dhe sportele
nav-about = Nga vijnë të dhënat
breadcrumb-label = Jeni këtu
languages-label = Gjuhët
language-changed = Gjuha: { $name }
footer-label = Për këtë portal

## The way to a person: the same on every page.

person-question = Preferoni të flisni me një person?
person-hours = Numri unik i Bashkisë përgjigjet nga e hëna në të shtunë, nga ora 8 deri në 18.
person-call = Telefononi në 02 02 02
person-desks = Gjeni një sportel WeMi

notices-label = Njoftime
sample-notice = Demonstrim: aktivitetet dhe oraret e kësaj faqeje janë të trilluara.
expired-notice = Këto të dhëna vlenin deri më { $date }. Para se të dilni, telefononi në 02 02 02.

## Before and instead of the program.

boot-waiting = Po përgatitim faqen në shqip. Një çast.
boot-failed = Kërkimi nuk u hap. Mund ta lexoni faqen, ta hapni përsëri ose të telefononi në 02 02 02.
boot-filtering = Po kërkojmë te aktivitetet. Një çast.
loading-page = Po ngarkojmë faqen. Një çast.
language-unavailable = Nuk e hapim dot faqen në këtë gjuhë: { $name }.

unreached = Faqja që kërkuat nuk u hap. Shihni ende faqen e mëparshme.
failure-title = Aktivitetet nuk ngarkohen
failure-what = Nuk e lexojmë dot listën e aktiviteteve dhe të shtëpive të lagjes.
failure-network = Ndoshta mungon lidhja, ose shërbimi nuk punon.
failure-broken = Skedari me aktivitetet është i dëmtuar. Nuk e keni fajin ju.
failure-newer = Skedari me aktivitetet është më i ri se kjo faqe. Ringarkoni faqen.
failure-empty = Skedari me aktivitetet është bosh. Nuk e keni fajin ju.
failure-call = Ndërkohë telefononi në 02 02 02, ose shkoni te shtëpia e lagjes (Casa di Quartiere) më e afërt.
failure-retry = Provoni përsëri
failure-retrying = Po provojmë përsëri. Një çast.

not-found-title = Kjo faqe nuk ekziston
not-found-what = Adresa është e gabuar, ose aktiviteti ka përfunduar.
not-found-retired = Nga data { $date } kjo faqe nuk është më.
not-found-replaced = Në vend të saj:
not-found-try = Mund të kërkoni te aktivitetet, ose të shihni listën e shtëpive të lagjes.

## Front page.

home-title = Çfarë dëshironi të bëni?
home-description = Aktivitete, shtëpi të lagjes dhe sportele në Milano: çfarë ka, ku, kur dhe sa kushton.
ageing-description = Çfarë të bëni, shërbime dhe ndihmë për ata mbi 65 vjeç dhe për kush kujdeset për ta.
home-examples = Për shembull:
home-example-1 = lojë me letra
home-example-2 = vallëzim
home-example-3 = ndihmë digjitale
door-activities = Kurse, grupe, lojëra dhe ndihmë pranë jush
door-ageing = Mirë, bashkë dhe të sigurt pas moshës 65 vjeç
door-places = Adresa, orare dhe shërbime në çdo zonë (Municipio)
home-soon = Në ditët e ardhshme
home-soon-none = Në 7 ditët e ardhshme nuk ka aktivitete me orar të konfirmuar.
home-soon-all = Të gjitha aktivitetet e 7 ditëve të ardhshme
home-topics = Çfarë ju intereson?
home-municipi = Kërkoni në zonën tuaj (Municipio)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
