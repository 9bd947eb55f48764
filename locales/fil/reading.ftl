### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a
### list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = Mas madaling basahin
reading-all = Lahat ng setting sa pagbasa

## The page of settings: the name of each choice, then its values.

settings-title = Paano mo gustong magbasa
settings-description = Mas malaking sulat, kulay, pagitan, simpleng bersiyon, pakikinig: piliin kung paano basahin ang website na ito.
settings-intro = Pumili sa ibaba: magbabago agad ang pahina.
settings-kept = Mananatili sa device na ito ang mga pinili mo. Hindi namin ito ipinadadala kaninuman.
settings-not-kept = Hindi itinatago ng browser na ito ang mga pinili mo. May bisa ito habang bukas ang pahina.
settings-without-script = Kailangan ang JavaScript para makapili rito. Puwede mo ring palakihin ang sulat gamit ang browser mo.
settings-restore = Gamitin ang setting ng device ko
settings-restored = Ginagamit na ngayon ang setting ng device mo.
settings-languages = Palitan ang wika

setting-text = Laki ng sulat
setting-text-100 = Karaniwan
setting-text-125 = Medyo malaki
setting-text-150 = Malaki
setting-text-200 = Napakalaki
setting-theme = Mga kulay
setting-theme-device = Gaya ng sa device
setting-theme-light = Maliwanag
setting-theme-dark = Madilim
setting-theme-contrast = Mataas na contrast
setting-lines = Pagitan ng mga linya
setting-lines-normal = Karaniwan
setting-lines-wide = Maluwag
setting-letters = Pagitan ng mga letra
setting-letters-normal = Karaniwan
setting-letters-wide = Maluwag
setting-links = Mga link
setting-links-normal = Gaya ng karaniwan
setting-links-underlined = Laging may salungguhit
setting-motion = Paggalaw
setting-motion-device = Gaya ng sa device
setting-motion-still = Walang gumagalaw
setting-version = Bersiyon ng pahina
setting-version-whole = Buo
setting-version-essential = Simple
setting-version-hint = Pareho ang impormasyon ng simpleng bersiyon, sa isang hanay, walang mapa at walang mungkahi. Nagsisimula ito sa buod at listahan ng laman ng pahina.
setting-announcements = Mga anunsiyo para sa gumagamit ng screen reader
setting-announcements-normal = Karaniwan
setting-announcements-detailed = Detalyado
setting-announcements-off = Wala
setting-announcements-hint = Pagkatapos maghanap, sinasabi ng screen reader kung ilan ang aktibidad. Kung detalyado ang anunsiyo, sinasabi rin ang mga filter.
setting-listen = Pakinggan
setting-listen-off = Walang button
setting-listen-on = May button na “Pakinggan”
setting-listen-hint = May button na nagbabasa nang malakas ng pahina o ng isang aktibidad, gamit ang boses ng device mo.
setting-operator = Mga tala para sa tumutulong
setting-operator-off = Nakatago
setting-operator-on = Nakikita
setting-operator-hint = Nasa mga gabay, para sa staff at pamilya.
setting-example = Magaang ehersisyo, Martes ng umaga
setting-example-link = Isang link

home-large-text = Malaking sulat

## The essential version.

overview-label = Sa pahinang ito
summary-results =
    { $count ->
        [0] Walang aktibidad.
        [one] { $count } aktibidad.
       *[other] { $count } aktibidad.
    }
summary-answers = Mga nahanap na aktibidad
summary-order = Ayos ng listahan: { $label }.
summary-filters = Mga filter: { $list }.
summary-place =
    { $count ->
        [0] Walang naka-post na aktibidad dito.
        [one] May { $count } aktibidad dito.
       *[other] May { $count } aktibidad dito.
    }
time-whole-hour = { $hour }:00
time-hour-and-minutes = { $hour }:{ $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] Walang nahanap na aktibidad. Mga filter: { $list }.
        [one] { $count } aktibidad ang nahanap. Mga filter: { $list }.
       *[other] { $count } aktibidad ang nahanap. Mga filter: { $list }.
    }
results-status-shown = Ipinakikitang aktibidad: { $shown } sa { $count }.

## Reading aloud.

listen-page = Pakinggan ang pahina
listen-card = Pakinggan: { $name }
listen-stop = Ihinto ang pagbasa
listen-reading = Binabasa ang pahina.
listen-no-voice = Walang boses ang device na ito para sa wikang ito: { $name }.
listen-some-missing = May mga bahaging hindi mababasa: walang boses para sa wikang ito: { $name }.
listen-silent = Hindi sumasagot ang boses ng device. Subukan ulit mamaya.

## Languages.

languages-title = Mga wika ng website
languages-description = Ang mga wika ng website na ito, at kung sino ang nag-check ng mga salin.
languages-intro = Piliin ang wika mo. Sa bawat wika, sinasabi namin kung paano ginawa ang teksto at kung may taong nag-check nito.
languages-feed = Ang mga community center ang nagsusulat tungkol sa mga aktibidad, halos laging sa Italyano. Kapag nasa Italyano ang teksto, sinasabi ng pahina.
languages-wrong = May nakita ka bang maling salita? Sabihin sa help desk, o tumawag sa 02 02 02.
languages-source-original = Orihinal na teksto
languages-source-easy = Tekstong isinulat ulit sa simpleng Italyano
languages-source-machine = Awtomatikong salin
languages-checked = Na-check ng native speaker noong { $date }
languages-checked-easy = Sinubukan ng mga mambabasa. Petsa: { $date }
languages-unchecked = Hindi pa na-check ng native speaker
languages-unchecked-easy = Simple ang tawag namin dito, at hindi madaling basahin, dahil wala pang mambabasang sumubok nito.
languages-easy-hint = Hindi ito sertipikadong teksto.
languages-all = Lahat ng wika, at kung sino ang nag-check
language-unknown = Wala ang website sa wikang ito: { $name }. Pumili ng ibang wika.
language-partial = Nasa Italyano ang isang bahagi ng pahinang ito dahil hindi na-load nang buo ang salin.
translation-unchecked = Wala pang taong nag-check ng salin na ito. Ang tekstong Italyano ang dapat sundin.
translation-original = Basahin ang tekstong Italyano

## Pages that are nearly all text.

accessibility-title = Pahayag tungkol sa accessibility
accessibility-description = Ang accessible sa website na ito, ang hindi pa, paano namin ito sinubukan at paano mag-ulat ng problema.
privacy-title = Privacy
privacy-description = Ano ang itinatago ng website na ito sa device mo, at ano ang hindi nito alam tungkol sa iyo.
document-failed = Hindi nag-load ang tekstong ito. I-load ulit ang pahina, o tumawag sa 02 02 02.
document-blank = Pupunan ng Comune di Milano.
