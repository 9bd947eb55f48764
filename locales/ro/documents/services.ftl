### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Aici găsiți serviciile care nu sunt activități: asistent social, ajutor acasă, medici, biblioteci, birouri.
services-count =
    { $count ->
        [one] { $count } serviciu.
        [few] { $count } servicii.
       *[other] { $count } de servicii.
    }
services-jump = De ce aveți nevoie?
services-none = Nimeni nu a publicat încă servicii. Sunați la 02 02 02.

## A sheet.

service-over = Aceste informații erau valabile până la { $date }. Sunați înainte la 02 02 02.
service-not-for = Nu este pentru
service-how-to = Ce să faceți
service-needed = Ce vă trebuie
service-italian = Câtă italiană trebuie
service-italian-none = Deloc: puteți merge și fără să o vorbiți.
service-italian-little = Ajung câteva cuvinte.
service-italian-good = Trebuie s-o înțelegeți bine.
service-obtains = Ce primiți
service-time-limits = Termene
service-appointment = Programare
service-appointment-yes = Este nevoie.
service-appointment-no = Nu este nevoie.
service-appointment-unknown = Nu știm dacă este nevoie: întrebați înainte.
service-conditions = Condiții
service-contacts = Contact
service-contacts-unknown = Nimeni nu a publicat cum se cere. Sunați la 02 02 02.
service-where = Unde
service-online = Vedeți site-ul { $site }
service-identification = Moduri de a intra: { $list }.
identification-none = fără înregistrare
identification-spid = SPID
identification-cie = carte de identitate electronică (CIE)
identification-cns = card sanitar italian cu cip (CNS)

## Papers to bring.

paper-identity = un act de identitate
paper-health-card = cardul sanitar italian
paper-tax-code = codul fiscal
paper-residence-permit = permisul de ședere
paper-isee = ISEE: documentul care spune cât are familia
paper-medical-report = un raport medical
paper-photo = o fotografie pentru acte
paper-digital-identity = SPID sau carte de identitate electronică (CIE)
