### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = En pocas palabras
privacy-short-text = Puedes leer este sitio sin decir quién eres. El sitio no tiene:
privacy-none-cookies = cookies, es decir, archivos que sirven para reconocerte;
privacy-none-statistics = estadísticas de las visitas;
privacy-none-account = cuentas ni registro;
privacy-none-others = contenidos o tipos de letra tomados de otros sitios.

## What is kept on the device.

privacy-kept = Qué se queda en tu dispositivo
privacy-kept-language = El idioma que elegiste.
privacy-kept-reading = Cómo quieres leer: por ejemplo, texto grande o alto contraste.
privacy-kept-guide = El paso de una guía, hasta que cierres la ventana. Tus respuestas están en la dirección de la página.
privacy-kept-browser = Las copias de páginas y archivos, y el historial. Los guarda tu navegador.
privacy-reading-health = Tu forma de leer puede decir algo de tu salud. Por eso el sitio no envía a nadie lo que eliges.
privacy-reading-link = Un enlace ya puede llevar una opción, como el texto grande. Entonces quien aloja el sitio la ve.

## Position.

privacy-position = Tu ubicación
privacy-position-asked = Pedimos tu ubicación solo si pulsas «Usar mi ubicación». El navegador te pide permiso.
privacy-position-used = Tu dispositivo calcula las distancias. El sitio no envía tu ubicación a nadie, y la olvida cuando lo cierras.
privacy-position-device = Para encontrarte, el dispositivo puede usar un servicio de la empresa que lo fabrica.

## Words of a search.

privacy-words = Las palabras que buscas
privacy-words-device = La búsqueda se hace en tu dispositivo.
privacy-words-address = Palabras y filtros, como «Uso silla de ruedas», están en la dirección de la página. Los ve quien mira la dirección o el historial.
privacy-words-sent = Si recargas la página o abres una dirección guardada, el navegador envía la dirección a quien aloja el sitio. También pasa si buscas antes de que la página esté lista.
privacy-words-shared = ¿Es una tableta compartida? Al final borra el historial, o pide a quien atiende que lo borre.

## Reading aloud.

privacy-listen = La lectura en voz alta
privacy-listen-voice = El botón «Escuchar» usa primero las voces que están en tu dispositivo.
privacy-listen-maker = Para otras voces, algunos dispositivos y navegadores envían el texto a la empresa que los fabrica. Es solo el texto de la página que ves.

## Other sites.

privacy-sites = Los otros sitios
privacy-sites-links = Si abres otro sitio, como OpenStreetMap, valen sus reglas.

## The web server's log.

privacy-log = Qué ve quien aloja el sitio
privacy-log-host = El Ayuntamiento de Milán aloja el sitio en un servidor, la computadora que envía las páginas.
privacy-log-what = El servidor recibe tu dirección IP, es decir, el número de tu conexión. También recibe la dirección de la página y el nombre del navegador. Puede anotar todo en un registro.
privacy-controller = Responsable del tratamiento, es decir, quien decide cómo se usan estos datos:
privacy-officer = Contacto del delegado de protección de datos (en italiano RPD), a quien puedes hacer preguntas:
privacy-purpose = Por qué se usan estos datos, y qué ley lo permite:
privacy-retention = Cuánto tiempo se guarda el registro:

## How to delete what is kept.

privacy-delete = Cómo borrar
privacy-delete-reading = Abre «Cómo quieres leer» y pulsa «Usar los ajustes de mi dispositivo». Así borras lo que elegiste para leer.
privacy-delete-language = Para cambiar de idioma, elige otro.
privacy-delete-all = Para borrar todo, borra en el navegador el historial y los datos de los sitios.

## Rights.

privacy-rights = Tus derechos
privacy-rights-ask = Puedes pedir al Ayuntamiento ver, corregir o borrar tus datos. También puedes pedir que limite su uso, o decir que no a ese uso.
privacy-rights-law = Lo dice el reglamento europeo 679 de 2016, sobre la protección de datos.
privacy-rights-complaint = Si alguien usa mal tus datos, reclama al Garante per la protezione dei dati personali (autoridad de protección de datos).
privacy-authority = Ir al sitio del Garante
