### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Voici les services qui ne sont pas des activités : assistante sociale, aide à domicile, médecins, bibliothèques, bureaux.
services-count =
    { $count ->
        [one] { $count } service.
       *[other] { $count } services.
    }
services-jump = De quoi avez-vous besoin ?
services-none = Personne n'a encore publié de services. Appelez le 02 02 02.

## A sheet.

service-over = Ces informations valaient jusqu'au { $date }. Appelez d'abord le 02 02 02.
service-not-for = Pas pour
service-how-to = Comment faire
service-needed = Ce qu'il faut
service-italian = Niveau d'italien
service-italian-none = Aucun : vous pouvez y aller sans le parler.
service-italian-little = Quelques mots suffisent.
service-italian-good = Il faut bien le comprendre.
service-obtains = Ce que vous obtenez
service-time-limits = Délais
service-appointment = Rendez-vous
service-appointment-yes = Il en faut un.
service-appointment-no = Pas nécessaire.
service-appointment-unknown = Nous ne savons pas s'il en faut un : demandez d'abord.
service-conditions = Conditions
service-contacts = Contacts
service-contacts-unknown = Personne n'a publié comment le demander. Appelez le 02 02 02.
service-where = Où
service-online = Aller sur le site { $site }
service-identification = Façons d'entrer : { $list }.
identification-none = sans inscription
identification-spid = SPID
identification-cie = carte d'identité électronique (CIE)
identification-cns = carte de santé à puce (CNS)

## Papers to bring.

paper-identity = une pièce d'identité
paper-health-card = la carte de santé
paper-tax-code = le code fiscal
paper-residence-permit = le titre de séjour
paper-isee = l'ISEE : le document qui dit ce que possède la famille
paper-medical-report = un compte rendu médical
paper-photo = une photo d'identité
paper-digital-identity = SPID ou carte d'identité électronique (CIE)
