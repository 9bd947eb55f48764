### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = Sei in pericolo?
danger-description = I numeri da chiamare subito. E chi aiuta a Milano contro la violenza.
danger-suggestion = Sei in pericolo? Chiama il numero 112
danger-now = Sei in pericolo adesso? Un'altra persona è in pericolo? Chiama il 112. È gratis. Risponde di giorno e di notte. Puoi parlare in più lingue.
danger-call = Chiama il { $number }
danger-emergency-title = Una persona sta molto male?
danger-emergency = Una persona non respira? Non si sveglia? Perde molto sangue? Chiama subito il 112.
danger-violence-title = Qualcuno ti fa del male o ti minaccia?
danger-violence = Puoi chiamare il 1522. Risponde una donna, di giorno e di notte. È gratis. Non devi dire il tuo nome.
danger-violence-languages = Puoi parlare una di queste lingue: { $list }.
danger-violence-chat = Non puoi parlare? Scrivi al 1522 su internet
danger-violence-milan = I centri del Comune di Milano contro la violenza
danger-suicide-title = Pensi di farti del male o di morire?
danger-suicide = Chiama il 112. Hai una persona amica? Chiedi di stare con te.
danger-exit = Esci subito
danger-exit-hint = «Esci subito» apre un altro sito. Ma il dispositivo ricorda le pagine di prima. Altri le possono vedere.
danger-others = Guarda le attività
