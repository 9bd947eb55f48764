### The page about privacy, in simple Italian. After a message that ends with a colon comes a list, or the place of an answer
### that only the City can give.

## What isn't there.

privacy-short = In poche parole
privacy-short-text = Per leggere questo sito non devi dire chi sei. Il sito non ha:
privacy-none-cookies = cookie (file per sapere chi sei);
privacy-none-statistics = statistiche (conti) sulle visite;
privacy-none-account = account o iscrizione;
privacy-none-others = contenuti o tipi di lettere presi da altri siti.

## What is kept on the device.

privacy-kept = Che cosa resta sul tuo telefono, tablet o computer
privacy-kept-language = La lingua che scegli tu.
privacy-kept-reading = Come vuoi leggere. Per esempio con testo grande o colori forti (alto contrasto).
privacy-kept-guide = Il passo della guida dove sei, finché non chiudi la finestra. Le tue risposte sono scritte nell'indirizzo della pagina.
privacy-kept-browser = Le copie di pagine e file. E la cronologia, cioè la lista delle pagine che hai aperto. Le tiene il browser. Il browser è il programma che apre i siti.
privacy-reading-health = Il modo in cui leggi può dire qualcosa della tua salute. Per questo il sito non manda le tue scelte a nessuno.
privacy-reading-link = Un link può avere già una scelta. Per esempio il testo grande. Allora chi ospita il sito la vede.

## Position.

privacy-position = La tua posizione, cioè il luogo dove sei
privacy-position-asked = Chiediamo dove sei solo se premi «Usa la mia posizione (dove sono adesso)». Il browser ti chiede il permesso.
privacy-position-used = Il tuo telefono, tablet o computer misura le distanze. Il sito non dice a nessuno dove sei. Quando lo chiudi, il sito dimentica dove sei.
privacy-position-device = Come fanno telefoni, tablet e computer a sapere dove sei? Possono usare un servizio di chi li produce.

## Words of a search.

privacy-words = Le parole che scrivi per cercare
privacy-words-device = Fa la ricerca il tuo telefono, tablet o computer.
privacy-words-address = L'indirizzo della pagina dice le parole che cerchi. Dice anche le tue scelte, per esempio «Sono in carrozzina». Chi guarda l'indirizzo le vede. Le vede anche chi guarda la cronologia.
privacy-words-sent = A volte il browser manda l'indirizzo a chi ospita il sito. Lo fa se apri di nuovo la pagina. Lo fa se apri un indirizzo salvato. Lo fa anche se cerchi quando la pagina non è pronta.
privacy-words-shared = Il tablet è di tutti? Alla fine cancella la cronologia. Oppure chiedi all'operatore di farlo.

## Reading aloud.

privacy-listen = La voce che legge
privacy-listen-voice = Il pulsante «Ascolta» usa una voce. Prima prova con le voci del tuo telefono, tablet o computer.
privacy-listen-maker = A volte serve un'altra voce. Alcuni telefoni, tablet, computer e browser mandano il testo a chi li produce. È solo il testo della pagina che vedi.

## Other sites.

privacy-sites = Altri siti
privacy-sites-links = Puoi aprire un altro sito, per esempio OpenStreetMap. Lì valgono le sue regole.

## The web server's log.

privacy-log = Che cosa può vedere chi ospita il sito
privacy-log-host = Il Comune di Milano ospita il sito. Il sito è su un server. Il server è il computer che manda le pagine.
privacy-log-what = Il server riceve il tuo indirizzo IP. È il numero della tua connessione. Riceve anche l'indirizzo della pagina e il nome del browser. Può scrivere tutto in una lista (registro).
privacy-controller = Chi decide come usare questi dati (titolare del trattamento):
privacy-officer = Puoi fare domande al responsabile della protezione dei dati (RPD). Lo trovi qui:
privacy-purpose = Perché il Comune usa questi dati, e quale legge lo permette:
privacy-retention = Per quanto tempo resta il registro:

## How to delete what is kept.

privacy-delete = Come cancellare
privacy-delete-reading = Apri «Scegli come vuoi leggere». Premi «Usa le scelte del mio telefono, tablet o computer». Così cancelli le scelte per leggere.
privacy-delete-language = Vuoi cambiare la lingua? Scegli un'altra lingua.
privacy-delete-all = Vuoi cancellare tutto? Apri il browser. Cancella la cronologia e i dati dei siti.

## Rights.

privacy-rights = I tuoi diritti: che cosa puoi fare
privacy-rights-ask = Puoi chiedere al Comune di vedere i tuoi dati. Puoi chiedere di correggere i dati, o di cancellarli. Puoi chiedere di usarli meno. Oppure puoi dire di no.
privacy-rights-law = Lo dice una legge dell'Europa. È il regolamento europeo 679 del 2016, sulla protezione dei dati.
privacy-rights-complaint = Qualcuno usa male i tuoi dati? Fai reclamo. Vuol dire: lo dici al Garante per la protezione dei dati personali. Il Garante difende i tuoi dati.
privacy-authority = Apri il sito del Garante
