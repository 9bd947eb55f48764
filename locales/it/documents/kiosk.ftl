### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = Questo tablet
kiosk-back = Indietro
kiosk-large = Testo grande
kiosk-normal = Testo normale
kiosk-languages = Lingue
kiosk-finish = Ho finito
kiosk-start = Benvenuti
kiosk-start-how = Scegli la lingua. Se per { $minutes } minuti nessuno tocca lo schermo, cancelliamo tutto.
kiosk-begin = Inizia
kiosk-done = Fatto. Su questo tablet non è rimasto niente di quello che hai cercato o scritto.
kiosk-ask = Ci sei ancora?
kiosk-ask-how = Tra poco cancelliamo tutto, per chi viene dopo. Tocca lo schermo per continuare.
kiosk-stay = Continua
kiosk-finishing = Cancelliamo tutto
kiosk-finishing-how = Tra cinque secondi su questo tablet non c'è più niente di tuo.
kiosk-undo = Annulla
kiosk-outside = Questo link porta fuori
kiosk-outside-how = Questo tablet apre solo il portale. Apri l'indirizzo sul tuo telefono, o chiedi a chi è allo sportello.
kiosk-outside-number = Chiama questo numero dal tuo telefono, o chiedi a chi è allo sportello.
kiosk-close = Chiudi
