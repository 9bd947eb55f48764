### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = Questo tablet
kiosk-back = Indietro
kiosk-large = Testo grande
kiosk-normal = Testo normale
kiosk-languages = Lingue
kiosk-finish = Ho finito
kiosk-start = Benvenuti
kiosk-start-how = Scegli la tua lingua. Nessuno tocca lo schermo per { $minutes } minuti? Allora cancelliamo tutto.
kiosk-begin = Inizia
kiosk-done = Fatto. Su questo tablet non c'è più niente di tuo. Abbiamo cancellato quello che hai cercato e scritto.
kiosk-ask = Sei ancora qui?
kiosk-ask-how = Tra poco cancelliamo tutto. Così un'altra persona può usare il tablet. Vuoi continuare? Tocca lo schermo.
kiosk-stay = Continua
kiosk-finishing = Cancelliamo tutto
kiosk-finishing-how = Tra cinque secondi cancelliamo tutto. Poi su questo tablet non c'è più niente di tuo.
kiosk-undo = Non cancellare
kiosk-outside = Questo link non si apre qui
kiosk-outside-how = Con questo tablet vedi solo il nostro sito. Apri l'indirizzo sul tuo telefono. Oppure chiedi allo sportello.
kiosk-outside-number = Chiama questo numero con il tuo telefono. Oppure chiedi allo sportello.
kiosk-close = Chiudi
