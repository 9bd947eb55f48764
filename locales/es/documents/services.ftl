### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Aquí están los servicios que no son actividades: asistente social, ayuda en casa, médicos, bibliotecas, oficinas.
services-count =
    { $count ->
        [one] { $count } servicio.
       *[other] { $count } servicios.
    }
services-jump = ¿Qué necesitas?
services-none = Nadie ha publicado aún servicios. Llama al 02 02 02.

## A sheet.

service-over = Esta información valía hasta el { $date }. Llama antes al 02 02 02.
service-not-for = No es para
service-how-to = Qué hacer
service-needed = Qué hace falta
service-italian = Nivel de italiano
service-italian-none = Ninguno: puedes ir sin hablarlo.
service-italian-little = Bastan pocas palabras.
service-italian-good = Hay que entenderlo bien.
service-obtains = Qué recibes
service-time-limits = Plazos
service-appointment = Cita
service-appointment-yes = Hay que pedirla.
service-appointment-no = No hace falta.
service-appointment-unknown = No sabemos si hace falta: pregunta antes.
service-conditions = Condiciones
service-contacts = Contacto
service-contacts-unknown = Nadie ha publicado cómo pedirlo. Llama al 02 02 02.
service-where = Dónde
service-online = Ir al sitio { $site }
service-identification = Formas de entrar: { $list }.
identification-none = sin registrarte
identification-spid = SPID
identification-cie = carné de identidad electrónico (CIE)
identification-cns = tarjeta sanitaria con chip (CNS)

## Papers to bring.

paper-identity = un documento de identidad
paper-health-card = la tarjeta sanitaria
paper-tax-code = el código fiscal
paper-residence-permit = el permiso de residencia
paper-isee = el ISEE: el documento que dice cuánto tiene la familia
paper-medical-report = un informe médico
paper-photo = una foto para documentos
paper-digital-identity = SPID o carné de identidad electrónico (CIE)
