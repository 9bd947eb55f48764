### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Here are the services that are not activities: social workers, help at home, doctors, libraries, offices.
services-count =
    { $count ->
        [one] { $count } service.
       *[other] { $count } services.
    }
services-jump = What do you need?
services-none = Nobody has published services yet. Call 02 02 02.

## A sheet.

service-over = This information was valid until { $date }. Call 02 02 02 first.
service-not-for = Not for
service-how-to = What to do
service-needed = What you need
service-italian = Italian needed
service-italian-none = None: you can go without speaking it.
service-italian-little = A few words are enough.
service-italian-good = You must understand it well.
service-obtains = What you get
service-time-limits = Time limits
service-appointment = Appointment
service-appointment-yes = You need one.
service-appointment-no = Not needed.
service-appointment-unknown = We do not know if you need one: ask first.
service-conditions = Conditions
service-contacts = Contacts
service-contacts-unknown = Nobody has published how to ask for it. Call 02 02 02.
service-where = Where
service-online = Go to the website { $site }
service-identification = Ways to enter: { $list }.
identification-none = without signing up
identification-spid = SPID
identification-cie = electronic identity card (CIE)
identification-cns = health card with a chip (CNS)

## Papers to bring.

paper-identity = an identity document
paper-health-card = your health card
paper-tax-code = your tax code
paper-residence-permit = your residence permit
paper-isee = the ISEE: the document that says how much your family has
paper-medical-report = a doctor's report
paper-photo = a passport photo
paper-digital-identity = SPID or electronic identity card (CIE)
