### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Compromiso y estado de conformidad
accessibility-commitment = El Ayuntamiento de Milán (Comune) se compromete a hacer accesible este sitio, es decir, que todos puedan usarlo. Lo pide la ley italiana número 4, del 9 de enero de 2004.
accessibility-scope = Esta declaración vale para el sitio de las casas de barrio (Case di Quartiere). Es un borrador: el Ayuntamiento lo debe completar.
accessibility-built = Hemos seguido las reglas internacionales WCAG 2.2, nivel AA. También seguimos muchas del nivel más alto, AAA.
accessibility-found = Solo publicamos páginas sin errores en los controles automáticos. Pero estos controles ven solo una parte de los problemas.
accessibility-norm = Un sitio es conforme si cumple la norma UNI CEI EN 301549.
accessibility-declared = Estado declarado (conforme, parcialmente conforme o no conforme):
accessibility-official = El Ayuntamiento rellena la declaración oficial en el sitio de AgID, la Agencia para la Italia Digital.
accessibility-address = Dirección de la declaración oficial:

## What is not accessible.

accessibility-limits = Contenidos no accesibles
accessibility-limits-known = Los límites que conocemos:
accessibility-limit-italian = Muchos textos de casas de barrio y actividades están solo en italiano. En los otros idiomas, la página lo dice.
accessibility-limit-translations = Las traducciones son automáticas. Ningún hablante nativo las ha revisado.
accessibility-limit-map = El mapa es un esquema. Al lado hay una lista con los mismos lugares.
accessibility-limit-links = Los enlaces a otros sitios, como OpenStreetMap, llevan a páginas que no son nuestras.
accessibility-limit-readers = Un lector de pantalla lee la página en voz alta. Hemos probado solo uno, Orca.
accessibility-reasons = Motivo de cada límite (ley no cumplida, contenido fuera de la ley, carga desproporcionada, es decir, demasiado grande):

## How it was written and tested.

accessibility-tests = Cómo escribimos la declaración
accessibility-written = La escribimos el 21 de noviembre de 2026. La última revisión es del mismo día.
accessibility-self = Es una autoevaluación: quien hizo el sitio también lo revisó.
accessibility-done = Las pruebas hechas:
accessibility-done-automatic = Tres programas revisan cada tipo de página, con las principales opciones de lectura. Son axe-core, IBM Equal Access y Nu Html Checker.
accessibility-done-keyboard = Usamos el sitio solo con el teclado.
accessibility-done-orca = Hicimos seis tareas con Orca y Firefox, en italiano y en árabe.
accessibility-done-engines = Comparamos nombres y funciones de botones y campos en Chromium, Firefox y WebKit.
accessibility-missing = Todavía faltan las pruebas:
accessibility-missing-readers = con los lectores de pantalla NVDA, JAWS, VoiceOver y TalkBack;
accessibility-missing-people = por personas con discapacidad.

## Feedback.

accessibility-feedback = Avisa de un problema (observaciones)
accessibility-tell = ¿No puedes leer o usar una página? Dilo en la ventanilla, o llama al 02 02 02.
accessibility-contact = Correo electrónico y formulario del Ayuntamiento para avisar de problemas:

## What follows.

accessibility-procedure = Si la respuesta no basta (procedimiento de aplicación)
accessibility-answer = El Ayuntamiento debe responder en un plazo de 30 días.
accessibility-ombudsman = ¿No responde, o la respuesta no te basta? Escribe al Difensore civico per il digitale (defensor cívico digital). Es una oficina de AgID que defiende tus derechos.
accessibility-agency = Ir al sitio de AgID

## About the site and the body.

accessibility-site = Información sobre el sitio
accessibility-published = Fecha de publicación:
accessibility-usability = Pruebas de usabilidad, es decir, pruebas con personas que usan el sitio:
accessibility-system = El sitio no tiene un CMS, es decir, un programa para manejar las páginas. Es un sitio estático.
accessibility-body = Información sobre el Ayuntamiento de Milán
accessibility-employees = Número de empleados con discapacidad:
accessibility-workplaces = Número de puestos de trabajo equipados para ellos:

## Objectives.

accessibility-objectives = Objetivos de accesibilidad
accessibility-objectives-when = El Ayuntamiento los publica cada año, a más tardar el 31 de marzo.
accessibility-objectives-blank = Objetivos de este año:

## How to read better.

accessibility-better = Cómo leer mejor
accessibility-settings = Abre «Cómo quieres leer», al final de cada página. Elige texto, colores, espacios y versión. La información es siempre la misma.
