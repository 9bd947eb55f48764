### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = Se sei in pericolo
danger-description = I numeri da chiamare subito, e chi aiuta a Milano contro la violenza.
danger-suggestion = Sei in pericolo? Chiama il 112
danger-now = Se tu o un'altra persona siete in pericolo adesso, chiama il 112. È gratis, risponde di giorno e di notte, in più lingue.
danger-call = Chiama il { $number }
danger-emergency-title = Se una persona sta molto male
danger-emergency = Chiama subito il 112 se una persona non respira, non si sveglia o perde molto sangue.
danger-violence-title = Se qualcuno ti fa del male o ti minaccia
danger-violence = Al 1522 risponde un'operatrice, di giorno e di notte. È gratis e non devi dire il tuo nome.
danger-violence-languages = Puoi parlare in queste lingue: { $list }.
danger-violence-chat = Se non puoi parlare, scrivi nella chat del 1522
danger-violence-milan = Rete antiviolenza del Comune di Milano
danger-suicide-title = Se pensi di farti del male o di morire
danger-suicide = Chiama il 112. Chiedi a una persona di cui ti fidi di stare con te.
danger-exit = Esci subito da questa pagina
danger-exit-hint = «Esci subito da questa pagina» apre un altro sito. La cronologia resta: altri possono vedere le pagine che hai aperto prima.
danger-others = Mostra le attività trovate
