### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Këtu gjeni çfarë të bëni, ndihmë dhe shërbime. Janë për ata mbi 65 vjeç dhe për kush kujdeset për ta.
ageing-count =
    { $count ->
        [one] { $count } faqe.
       *[other] { $count } faqe.
    }
ageing-none = Askush nuk e ka publikuar ende këtë pjesë. Telefononi në 02 02 02.
ageing-now = Në këtë stinë
ageing-later = Në stinë të tjera
aim-taking-part = Të marrësh pjesë
aim-health = Shëndeti dhe parandalimi
aim-safety = Të ndihesh i sigurt

theme-start = Si të filloni
theme-near = Çfarë mund të bëni
theme-near-none = Ende nuk njohim aktivitete për këtë. Telefononi në 02 02 02.
theme-all =
    { $count ->
        [one] Shihni aktivitetin
       *[other] Të { $count } aktivitetet
    }
theme-near-unknown =
    { $count ->
        [one] Në Municipio { $list } nuk njohim asgjë.
       *[other] Në Municipi { $list } nuk njohim asgjë.
    }
theme-near-nowhere = Nuk e dimë në cilat Municipi bëhet. Telefononi në 02 02 02.
theme-nearest = Vendi më i afërt që njohim
theme-services = Shërbime që ju ndihmojnë
theme-expect = Çfarë ndodh kur shkoni ose telefononi

forme-title = Çfarë më përshtatet?
forme-lead = Përgjigjuni vetëm asaj që doni. Ne nuk i ruajmë përgjigjet.
forme-like = Çfarë ju pëlqen?
forme-when = Në cilën pjesë të ditës?
forme-with = Me kë doni të rrini?
forme-where = Në cilin Municipio?
forme-show = Shfaqni propozimet
forme-found =
    { $count ->
        [one] Një propozim për ju
       *[other] { $count } propozime për ju
    }
forme-none = Nuk njohim asgjë të përshtatshme. Ndryshoni një përgjigje ose telefononi në 02 02 02.
forme-reason = Ju përshtatet: { $list }.
forme-doubt = Askush nuk e ka thënë, pyesni më parë: { $list }.
forme-near = në Municipio-n tuaj
forme-access = ajo që ju duhet për të marrë pjesë
