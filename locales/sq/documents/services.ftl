### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Këtu gjeni shërbimet që nuk janë aktivitete: punonjës social, ndihmë në shtëpi, mjekë, biblioteka, zyra.
services-count =
    { $count ->
        [one] { $count } shërbim.
       *[other] { $count } shërbime.
    }
services-jump = Për çfarë keni nevojë?
services-none = Askush nuk ka publikuar ende shërbime. Telefononi në 02 02 02.

## A sheet.

service-over = Ky informacion vlente deri më { $date }. Më parë telefononi në 02 02 02.
service-not-for = Nuk është për
service-how-to = Çfarë të bëni
service-needed = Çfarë duhet
service-italian = Sa italisht duhet
service-italian-none = Aspak: mund të shkoni edhe pa e folur.
service-italian-little = Mjaftojnë pak fjalë.
service-italian-good = Duhet ta kuptoni mirë.
service-obtains = Çfarë merrni
service-time-limits = Afatet
service-appointment = Takimi
service-appointment-yes = Duhet lënë më parë.
service-appointment-no = Nuk duhet.
service-appointment-unknown = Nuk e dimë nëse duhet: pyesni më parë.
service-conditions = Kushtet
service-contacts = Kontaktet
service-contacts-unknown = Askush nuk ka publikuar si kërkohet. Telefononi në 02 02 02.
service-where = Ku
service-online = Hapni faqen { $site }
service-identification = Mënyra për të hyrë: { $list }.
identification-none = pa u regjistruar
identification-spid = SPID
identification-cie = kartë identiteti elektronike (CIE)
identification-cns = kartë shëndetësore me çip (CNS)

## Papers to bring.

paper-identity = një dokument identiteti
paper-health-card = karta shëndetësore
paper-tax-code = kodi fiskal
paper-residence-permit = leja e qëndrimit
paper-isee = ISEE: dokumenti që tregon sa ka familja
paper-medical-report = një raport mjekësor
paper-photo = një fotografi për dokumente
paper-digital-identity = SPID ose kartë identiteti elektronike (CIE)
