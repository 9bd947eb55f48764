### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = Cada guía te acompaña un paso a la vez. Siempre puedes volver atrás o llamar a una persona.
guides-count =
    { $count ->
        [one] { $count } guía.
       *[other] { $count } guías.
    }
guides-others = Otras guías
guides-none = Nadie ha publicado aún guías. Llama al 02 02 02.
guide-gone = Esta guía ya no existe. Aquí están las otras.

## Before one begins.

guide-minutes =
    { $count ->
        [one] Con una persona que te ayuda hace falta alrededor de { $count } minuto.
       *[other] Con una persona que te ayuda hacen falta unos { $count } minutos.
    }
guide-minutes-short =
    { $count ->
        [one] alrededor de { $count } minuto
       *[other] unos { $count } minutos
    }
guide-bring = Qué necesitas
guide-bring-nothing = No necesitas nada: puedes empezar ya.
guide-start = Empezar
guide-resume = Seguir desde donde estabas: { $name }
guide-step-gone = Este paso ya no existe. La guía empieza de nuevo desde aquí.
guide-other-ways = También puedes
guide-whole = Leer o imprimir todos los pasos en una página
guide-practise = Practicar antes, sin riesgo
guide-practised = Pasar a la guía real: { $name }
guide-callers = Volver a la guía que estabas siguiendo

## A step.

guide-progress = Paso { $number } de { $total }
guide-questions = Unas pocas preguntas más
guide-steps = Unos pocos pasos más
guide-end = Último paso
guide-stop = Atención
guide-see = Qué verás
guide-outside = Abrir el sitio { $site }
guide-outside-unknown = No sabemos si este sitio funciona bien con el teclado, con un lector de pantalla o en el teléfono. Si no puedes seguir, llama al 02 02 02.
guide-barriers = Lo que puede no funcionar
guide-barriers-more = Puede haber otros problemas que no conocemos. Si no puedes seguir, llama al 02 02 02.
guide-asked = Qué te pueden preguntar
guide-answer-lost = Una respuesta que habías dado ya no existe: la guía ha cambiado. Si algo no encaja, vuelve a empezar.
guide-next = Siguiente
guide-back = Atrás: { $name }
guide-restart = Empezar otra vez desde el principio
guide-given = tu respuesta de antes
guide-on = Puedes continuar aquí
guide-because = Por qué necesitas a una persona
guide-then = Qué pasa después
guide-call = A quién llamar
guide-say = Qué decir en italiano
guide-say-means = Quiere decir
guide-say-sounds = Se lee así
guide-service = Direcciones y horarios del servicio
guide-listen = Escuchar la frase
guide-slip-show = Mostrar la nota para llevar
guide-slip = Para llevar contigo
guide-slip-close = Cerrar
guide-print = Imprimir
guide-show = Para mostrar en la ventanilla, en italiano

## Going on another day, or on another device.

guide-code = Código para seguir desde aquí: { $code }
guide-code-hint = Escríbelo en un papel: en casa o en la ventanilla sigues desde este paso.
guide-phone = Seguir en tu teléfono
guide-phone-hint = Enfoca el cuadrado con la cámara del teléfono: se abre este paso.
guides-code-title = ¿Tienes un código?
guides-code-label = ¿Tienes un código? Escríbelo aquí
guides-code-go = Buscar el paso
guides-code-right = Ir al paso: { $name }
guides-code-likely = Quizá el código es { $code }. Ir al paso: { $name }
guides-code-unknown = Este código no existe. Revisa las letras, o elige una guía aquí abajo.

## For somebody who helps.

guide-operator = Para quien ayuda
guide-operator-show = ¿Ayudas a una persona? Ver las notas para quien ayuda
guide-operator-hide = Ocultar las notas para quien ayuda
guide-operator-rule = La persona toca la pantalla, tú solo señalas. No escribas nunca su contraseña y no guardes copias.

## All steps on one page, and what was done today.

guide-whole-title = Todos los pasos: { $name }
guide-whole-goes = ve al paso { $number }
guide-today = Hoy es { $date }.
guide-today-hint = Marca los pasos que hicieron juntos: en la hoja se imprimen solo esos. El sitio no guarda nada.
guide-short = Imprimir en breve, en una hoja: títulos, opciones y números a los que llamar
guide-done = Hecho hoy

## Practice.

practice = PRÁCTICA: aquí nada es real, no puedes dañar nada.
practice-screen = PRÁCTICA: pantalla { $name }
practice-answer = Es solo un dibujo. Responde aquí abajo.
practice-write = Escribe aquí la palabra «{ $word }»
practice-check = Comprobar
practice-right = ¡Muy bien! Escribiste «{ $typed }».
practice-wrong = Escribiste «{ $typed }», pero la palabra es «{ $word }». Toca justo después de la letra equivocada, bórrala y escribe la correcta.
