### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = Sa madaling salita
privacy-short-text = Mababasa mo ang website na ito nang hindi sinasabi kung sino ka. Ang website ay walang:
privacy-none-cookies = cookies, mga file na ginagamit para makilala ka;
privacy-none-statistics = statistics tungkol sa mga pagbisita;
privacy-none-account = account o rehistrasyon;
privacy-none-others = nilalaman o font na kinuha sa ibang website.

## What is kept on the device.

privacy-kept = Ano ang naiiwan sa device mo
privacy-kept-language = Ang wikang pinili mo.
privacy-kept-reading = Paano mo gustong magbasa: halimbawa, malaking sulat o mataas na contrast.
privacy-kept-guide = Ang hakbang ng isang gabay, hanggang isara mo ang window. Nasa address ng pahina ang mga sagot mo.
privacy-kept-browser = Ang mga kopya ng mga pahina at file, at ang history. Ang browser mo ang nagtatago ng mga ito.
privacy-reading-health = Maaaring may masabi tungkol sa kalusugan mo ang paraan mo ng pagbasa. Kaya hindi ipinadadala ng website kaninuman ang mga pinili mo.
privacy-reading-link = Maaaring may kasama nang pinili ang isang link, gaya ng malaking sulat. Kung ganoon, makikita ito ng nagho-host ng website.

## Position.

privacy-position = Ang lokasyon mo
privacy-position-asked = Hinihingi lang namin ang lokasyon mo kung pipindutin mo ang “Gamitin ang lokasyon ko”. Hihingi sa iyo ng pahintulot ang browser.
privacy-position-used = Ang device mo ang nagkukuwenta ng layo. Hindi ipinadadala ng website kaninuman ang lokasyon mo, at kinakalimutan ito kapag isinara mo ang website.
privacy-position-device = Para mahanap ka, maaaring gumamit ang device ng serbisyo ng gumawa nito.

## Words of a search.

privacy-words = Ang mga salitang hinahanap mo
privacy-words-device = Sa device mo ginagawa ang paghahanap.
privacy-words-address = Nasa web address ng pahina ang mga salita at filter, gaya ng “Naka-wheelchair ako”. Makikita ang mga ito ng sinumang titingin sa web address o sa history.
privacy-words-sent = Ipinadadala ng browser ang web address sa nagho-host ng website kapag ni-load mo ulit ang pahina. Ganoon din kapag binuksan mo ang naka-save na web address, o naghanap bago maging handa ang pahina.
privacy-words-shared = Ginagamit ba ng lahat ang tablet? Pagkatapos, burahin ang history, o ipabura ito sa kawani.

## Reading aloud.

privacy-listen = Pagbasa nang malakas
privacy-listen-voice = Ginagamit muna ng button na “Pakinggan” ang mga boses na nasa device mo.
privacy-listen-maker = Para sa ibang boses, ipinadadala ng ilang device at browser ang teksto sa gumawa ng mga ito. Teksto lang ito ng pahinang nakikita mo.

## Other sites.

privacy-sites = Ang ibang website
privacy-sites-links = Kung bubuksan mo ang ibang website, gaya ng OpenStreetMap, ang mga tuntunin nito ang masusunod.

## The web server's log.

privacy-log = Ano ang nakikita ng nagho-host ng website
privacy-log-host = Ang Comune di Milano ang nagho-host ng website sa isang server, ang computer na nagpapadala ng mga pahina.
privacy-log-what = Natatanggap ng server ang IP address mo, ang numero ng koneksiyon mo. Natatanggap din nito ang web address ng pahina at ang pangalan ng browser. Maaari nitong isulat ang lahat sa isang log.
privacy-controller = Titolare del trattamento (data controller), ang nagpapasya kung paano gagamitin ang data na ito:
privacy-officer = Contact ng data protection officer (RPD), na puwede mong tanungin:
privacy-purpose = Bakit ginagamit ang data na ito, at anong batas ang nagpapahintulot nito:
privacy-retention = Gaano katagal itinatago ang log:

## How to delete what is kept.

privacy-delete = Paano magbura
privacy-delete-reading = Buksan ang “Paano mo gustong magbasa” at pindutin ang “Gamitin ang setting ng device ko”. Mabubura nito ang mga pinili mo sa pagbasa.
privacy-delete-language = Para palitan ang wika, pumili ng iba.
privacy-delete-all = Para burahin ang lahat, burahin sa browser ang history at ang data ng mga website.

## Rights.

privacy-rights = Ang mga karapatan mo
privacy-rights-ask = Puwede mong hilingin sa Comune na ipakita, itama o burahin ang data mo. Puwede mo ring ipalimita ang paggamit nito, o tumutol.
privacy-rights-law = Nakasaad ito sa regulasyon ng Europa 679 ng 2016, tungkol sa proteksiyon ng data.
privacy-rights-complaint = Kung may gumamit nang mali sa data mo, magreklamo sa Garante per la protezione dei dati personali. Ito ang awtoridad para sa proteksiyon ng personal na data.
privacy-authority = Pumunta sa website ng Garante
