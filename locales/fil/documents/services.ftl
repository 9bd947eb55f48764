### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Narito ang mga serbisyong hindi aktibidad: social worker, tulong sa bahay, doktor, aklatan, opisina.
services-count =
    { $count ->
        [one] { $count } serbisyo.
       *[other] { $count } serbisyo.
    }
services-jump = Ano ang kailangan mo?
services-none = Wala pang naka-post na serbisyo. Tumawag sa 02 02 02.

## A sheet.

service-over = Hanggang { $date } lang ang impormasyong ito. Tumawag muna sa 02 02 02.
service-not-for = Hindi para sa
service-how-to = Ano ang gagawin
service-needed = Mga kailangan
service-italian = Antas ng Italyano
service-italian-none = Wala: puwedeng pumunta kahit hindi marunong nito.
service-italian-little = Sapat na ang ilang salita.
service-italian-good = Dapat naiintindihan itong mabuti.
service-obtains = Ano ang makukuha
service-time-limits = Takdang panahon
service-appointment = Appointment
service-appointment-yes = Kailangan.
service-appointment-no = Hindi kailangan.
service-appointment-unknown = Hindi namin alam kung kailangan: itanong muna.
service-conditions = Mga kondisyon
service-contacts = Kontak
service-contacts-unknown = Walang naka-post kung paano ito hingin. Tumawag sa 02 02 02.
service-where = Saan
service-online = Pumunta sa { $site }
service-identification = Paraan ng pagpasok: { $list }.
identification-none = walang rehistrasyon
identification-spid = SPID
identification-cie = electronic ID card (CIE)
identification-cns = health card na may chip (CNS)

## Papers to bring.

paper-identity = isang valid ID
paper-health-card = ang health card
paper-tax-code = ang codice fiscale
paper-residence-permit = ang permesso di soggiorno
paper-isee = ang ISEE: katibayan ng kita at ari-arian ng pamilya
paper-medical-report = isang ulat ng doktor
paper-photo = isang litrato para sa ID
paper-digital-identity = SPID o electronic ID card (CIE)
