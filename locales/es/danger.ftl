### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = Si estás en peligro
danger-description = Los números a los que llamar enseguida, y quién ayuda en Milán contra la violencia.
danger-suggestion = ¿Estás en peligro? Llama al 112
danger-now = Si tú u otra persona está en peligro ahora, llama al 112. Es gratis, de día y de noche, en varios idiomas.
danger-call = Llama al { $number }
danger-emergency-title = Si una persona está muy mal
danger-emergency = Llama enseguida al 112 si una persona no respira, no se despierta o pierde mucha sangre.
danger-violence-title = Si alguien te hace daño o te amenaza
danger-violence = En el 1522 contesta una operadora, de día y de noche. Es gratis y no tienes que decir tu nombre.
danger-violence-languages = Puedes hablar en estos idiomas: { $list }.
danger-violence-chat = Si no puedes hablar, escribe en el chat del 1522
danger-violence-milan = Red contra la violencia del Ayuntamiento de Milán
danger-suicide-title = Si piensas en hacerte daño o en morir
danger-suicide = Llama al 112. Pide a una persona de confianza que se quede contigo.
danger-exit = Salir ya de esta página
danger-exit-hint = «Salir ya de esta página» abre otro sitio. El historial queda: otras personas pueden ver las páginas que abriste antes.
danger-others = Mostrar las actividades encontradas
