### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Qui trovi i servizi che non sono attività: assistente sociale, aiuto a casa, medici, biblioteche, uffici.
services-count =
    { $count ->
        [one] { $count } servizio.
       *[other] { $count } servizi.
    }
services-jump = Di che cosa hai bisogno?
services-none = Nessuno ha ancora pubblicato servizi. Chiama lo 02 02 02.

## A sheet.

service-over =
    Queste informazioni valevano { $date ->
        [8] fino all'{ $date }
        [11] fino all'{ $date }
       *[other] fino al { $date }
    }. Prima chiama lo 02 02 02.
service-not-for = Per chi non è
service-how-to = Come fare
service-needed = Che cosa serve
service-italian = Quanto italiano serve
service-italian-none = Nessuno: puoi andare anche se parli un'altra lingua.
service-italian-little = Bastano poche parole.
service-italian-good = Bisogna capire bene.
service-obtains = Che cosa ottieni
service-time-limits = Tempi
service-appointment = Appuntamento
service-appointment-yes = Sì, prima devi prenotare.
service-appointment-no = No, non serve.
service-appointment-unknown = Non sappiamo se serve: chiedi prima.
service-conditions = Condizioni
service-contacts = Contatti
service-contacts-unknown = Nessuno ha pubblicato come chiederlo. Chiama lo 02 02 02.
service-where = Dove
service-online = Vai al sito { $site }
service-identification = Modi per entrare: { $list }.
identification-none = senza registrarti
identification-spid = SPID
identification-cie = carta d'identità elettronica (CIE)
identification-cns = tessera sanitaria con il chip (CNS)

## Papers to bring.

paper-identity = un documento d'identità
paper-health-card = la tessera sanitaria
paper-tax-code = il codice fiscale
paper-residence-permit = il permesso di soggiorno
paper-isee = l'ISEE: il documento che dice quanto ha la famiglia
paper-medical-report = il referto di un medico
paper-photo = una fotografia per documenti
paper-digital-identity = SPID o carta d'identità elettronica (CIE)
