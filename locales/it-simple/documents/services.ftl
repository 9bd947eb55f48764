### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Qui trovi servizi diversi dalle attività. Per esempio: assistente sociale, aiuto a casa, medici, biblioteche, uffici.
services-count =
    { $count ->
        [one] { $count } servizio.
       *[other] { $count } servizi.
    }
services-jump = Che cosa ti serve?
services-none = Qui non ci sono ancora servizi. Chiama il numero 02 02 02.

## A sheet.

service-over =
    Queste informazioni erano giuste { $date ->
        [8] fino all'{ $date }
        [11] fino all'{ $date }
       *[other] fino al { $date }
    }. Prima chiama il numero 02 02 02.
service-not-for = Non è per
service-how-to = Che cosa devi fare
service-needed = Che cosa ti serve
service-italian = Devi sapere l'italiano?
service-italian-none = No: puoi andare anche se non lo parli.
service-italian-little = Ti bastano poche parole.
service-italian-good = Sì: lo devi capire bene.
service-obtains = Che cosa ricevi
service-time-limits = Tempi
service-appointment = Appuntamento
service-appointment-yes = Sì, ti serve.
service-appointment-no = No, non ti serve.
service-appointment-unknown = Non sappiamo se ti serve. Prima chiedi.
service-conditions = Regole
service-contacts = Contatti
service-contacts-unknown = Non sappiamo come lo puoi chiedere. Chiama il numero 02 02 02.
service-where = Dove
service-online = Vai al sito { $site }
service-identification = Modi per entrare: { $list }.
identification-none = senza registrarti
identification-spid = SPID (password per i siti pubblici)
identification-cie = carta d'identità con il chip (CIE)
identification-cns = tessera sanitaria, se ha il chip (CNS)

## Papers to bring.

paper-identity = un documento con la tua foto
paper-health-card = la tessera sanitaria
paper-tax-code = il codice fiscale
paper-residence-permit = il tuo permesso di soggiorno
paper-isee = l'ISEE: un foglio che dice quanto ha la famiglia
paper-medical-report = un foglio scritto dal medico (referto)
paper-photo = una tua foto per documenti
paper-digital-identity = SPID (password per i siti pubblici). Oppure carta d'identità con il chip (CIE)
