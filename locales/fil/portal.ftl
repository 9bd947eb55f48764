### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Pumunta sa nilalaman
nav-label = Pangunahing menu
menu = Menu
menu-close = Isara ang menu
nav-home = Home
nav-activities = Mga aktibidad
ageing = Aktibong pagtanda
nav-places = Mga community center at help desk
nav-about = Saan galing ang impormasyon
breadcrumb-label = Narito ka
languages-label = Mga wika
language-changed = Wika: { $name }
footer-label = Tungkol sa website na ito

## The way to a person: the same on every page.

person-question = Mas gusto mo bang makipag-usap sa tao?
person-hours = Sumasagot ang numero ng Comune mula Lunes hanggang Sabado, 8:00 ng umaga hanggang 6:00 ng gabi.
person-call = Tumawag sa 02 02 02
person-desks = Maghanap ng WeMi help desk

notices-label = Mga abiso
sample-notice = Demo lang ito: hindi totoo ang mga aktibidad at oras sa pahinang ito.
expired-notice = Hanggang { $date } lang ang impormasyong ito. Bago lumabas, tumawag sa 02 02 02.

## Before and instead of the program.

boot-waiting = Inihahanda ang pahina sa Filipino. Sandali lang.
boot-failed = Hindi nag-load ang paghahanap. Puwede mong basahin ang pahina, i-load ulit ito, o tumawag sa 02 02 02.
boot-filtering = Naghahanap sa mga aktibidad. Sandali lang.
loading-page = Nilo-load ang pahina. Sandali lang.
language-unavailable = Hindi namin mabuksan ang pahina sa wikang ito: { $name }.

unreached = Hindi nag-load ang pahinang hiningi mo. Ang dating pahina pa rin ang nakikita mo.
failure-title = Hindi nag-load ang mga aktibidad
failure-what = Hindi mabasa ang listahan ng mga aktibidad at community center.
failure-network = Baka walang koneksiyon, o huminto ang serbisyo.
failure-broken = Sira ang file ng mga aktibidad. Hindi mo ito kasalanan.
failure-newer = Mas bago ang file ng mga aktibidad kaysa sa pahinang ito. I-load ulit ang pahina.
failure-empty = Walang laman ang file ng mga aktibidad. Hindi mo ito kasalanan.
failure-call = Samantala, puwede kang tumawag sa 02 02 02, o pumunta sa pinakamalapit na community center (Casa di Quartiere).
failure-retry = Subukan ulit
failure-retrying = Sinusubukan ulit. Sandali lang.

not-found-title = Wala ang pahinang ito
not-found-what = Mali ang web address, o tapos na ang aktibidad.
not-found-retired = Wala na ang pahinang ito mula noong { $date }.
not-found-replaced = Kapalit nito:
not-found-try = Puwede kang maghanap sa mga aktibidad, o tingnan ang listahan ng mga community center.

## Front page.

home-title = Ano ang gusto mong gawin?
home-description = Mga aktibidad, community center at help desk sa Milano: ano ang mayroon, saan, kailan at magkano.
ageing-description = Mga gagawin, serbisyo at tulong para sa mga lampas 65 taong gulang at sa mga nag-aalaga sa kanila.
home-examples = Halimbawa:
home-example-1 = baraha
home-example-2 = sayaw
home-example-3 = tulong digital
door-activities = Mga kurso, grupo, laro at tulong na malapit sa iyo
door-ageing = Maging malusog, magkasama at ligtas pagkalampas ng 65
door-places = Mga address, oras at serbisyo, ayon sa distrito (Municipio)
home-soon = Sa mga susunod na araw
home-soon-none = Wala kaming alam na aktibidad sa susunod na 7 araw na sigurado ang oras.
home-soon-all = Lahat ng aktibidad sa susunod na 7 araw
home-topics = Ano ang interes mo?
home-municipi = Maghanap sa distrito mo (Municipio)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
