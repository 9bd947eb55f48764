### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = In breve
privacy-short-text = Puoi leggere questo sito senza dire chi sei. Il sito non ha:
privacy-none-cookies = cookie, cioè file che servono a riconoscerti;
privacy-none-statistics = statistiche sulle visite;
privacy-none-account = account o registrazione;
privacy-none-others = contenuti o tipi di carattere presi da altri siti.

## What is kept on the device.

privacy-kept = Che cosa resta sul tuo dispositivo
privacy-kept-language = La lingua che hai scelto.
privacy-kept-reading = Come vuoi leggere: per esempio testo grande o alto contrasto.
privacy-kept-guide = Il passo di una guida, finché non chiudi la finestra. Le risposte che dai sono nell'indirizzo della pagina.
privacy-kept-browser = Le copie di pagine e file, e la cronologia. Le tiene il tuo browser.
privacy-reading-health = Il modo in cui leggi può dire qualcosa della tua salute. Perciò il sito non manda queste scelte a nessuno.
privacy-reading-link = Un collegamento può già contenere una scelta, come il testo grande. Allora chi ospita il sito la vede.

## Position.

privacy-position = La tua posizione
privacy-position-asked = Chiediamo la posizione solo se premi «Usa la mia posizione». Il browser ti chiede il permesso.
privacy-position-used = Il tuo dispositivo calcola le distanze. Il sito non manda la posizione a nessuno, e la dimentica quando lo chiudi.
privacy-position-device = Per trovarti, il dispositivo può usare un servizio di chi lo produce.

## Words of a search.

privacy-words = Le parole che cerchi
privacy-words-device = La ricerca si fa sul tuo dispositivo.
privacy-words-address = Parole e filtri, come «Uso la carrozzina», sono nell'indirizzo della pagina. Li vede chi guarda l'indirizzo o la cronologia.
privacy-words-sent = Se ricarichi la pagina o apri un indirizzo salvato, il browser manda l'indirizzo a chi ospita il sito. Succede anche se cerchi prima che la pagina sia pronta.
privacy-words-shared = Usi un tablet condiviso? Alla fine cancella la cronologia, oppure chiedi all'operatore di farlo.

## Reading aloud.

privacy-listen = La lettura a voce alta
privacy-listen-voice = Il pulsante «Ascolta» usa prima le voci che stanno sul tuo dispositivo.
privacy-listen-maker = Per altre voci, alcuni dispositivi e browser mandano il testo a chi li produce. È solo il testo della pagina che vedi.

## Other sites.

privacy-sites = Gli altri siti
privacy-sites-links = Se apri un altro sito, come OpenStreetMap, valgono le sue regole.

## The web server's log.

privacy-log = Che cosa vede chi ospita il sito
privacy-log-host = Il Comune di Milano ospita il sito su un server, il computer che manda le pagine.
privacy-log-what = Il server riceve il tuo indirizzo IP, cioè il numero della tua connessione. Riceve anche l'indirizzo della pagina e il nome del browser. Può scrivere tutto in un registro.
privacy-controller = Titolare del trattamento, cioè chi decide come si usano questi dati:
privacy-officer = Recapito del responsabile della protezione dei dati (RPD), a cui puoi fare domande:
privacy-purpose = Perché si usano questi dati, e quale legge lo permette:
privacy-retention = Per quanto tempo si conserva il registro:

## How to delete what is kept.

privacy-delete = Come cancellare
privacy-delete-reading = Apri «Come vuoi leggere» e premi «Usa le impostazioni del mio dispositivo». Così cancelli le scelte di lettura.
privacy-delete-language = Per cambiare la lingua, scegline un'altra.
privacy-delete-all = Per cancellare tutto, cancella dal browser la cronologia e i dati dei siti.

## Rights.

privacy-rights = I tuoi diritti
privacy-rights-ask = Puoi chiedere al Comune di vedere, correggere o cancellare i tuoi dati. Puoi anche chiedere di limitarne l'uso, oppure opporti, cioè dire di no a quell'uso.
privacy-rights-law = Lo dice il regolamento europeo 679 del 2016, sulla protezione dei dati.
privacy-rights-complaint = Se qualcuno usa male i tuoi dati, fai reclamo al Garante per la protezione dei dati personali.
privacy-authority = Vai al sito del Garante
