### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = Esta tableta
kiosk-back = Atrás
kiosk-large = Texto grande
kiosk-normal = Texto normal
kiosk-languages = Idiomas
kiosk-finish = He terminado
kiosk-start = Te damos la bienvenida
kiosk-start-how = Elige el idioma. Si nadie toca la pantalla durante { $minutes } minutos, borramos todo.
kiosk-begin = Empezar
kiosk-done = Hecho. En esta tableta no queda nada de lo que has buscado o escrito.
kiosk-ask = ¿Sigues ahí?
kiosk-ask-how = Dentro de poco borramos todo, para la persona siguiente. Toca la pantalla para continuar.
kiosk-stay = Seguir
kiosk-finishing = Borramos todo
kiosk-finishing-how = En cinco segundos ya no habrá nada tuyo en esta tableta.
kiosk-undo = Cancelar
kiosk-outside = Este enlace sale del portal
kiosk-outside-how = Esta tableta solo abre el portal. Abre la dirección en tu teléfono, o pregunta en la ventanilla.
kiosk-outside-number = Llama a este número desde tu teléfono, o pregunta en la ventanilla.
kiosk-close = Cerrar
