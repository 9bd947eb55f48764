### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Impegno e stato di conformità
accessibility-commitment = Il Comune di Milano si impegna a rendere questo sito accessibile, cioè usabile da tutti. Lo chiede la legge 9 gennaio 2004, numero 4.
accessibility-scope = Questa dichiarazione vale per il sito delle Case di Quartiere. È una bozza: il Comune la deve completare.
accessibility-built = Abbiamo seguito le regole internazionali WCAG 2.2, livello AA. Ne seguiamo anche molte del livello più alto, AAA.
accessibility-found = Pubblichiamo solo pagine senza errori nei controlli automatici. Ma questi controlli vedono solo una parte dei problemi.
accessibility-norm = Un sito è conforme se rispetta la norma UNI CEI EN 301549.
accessibility-declared = Stato dichiarato (conforme, parzialmente conforme o non conforme):
accessibility-official = Il Comune compila la dichiarazione ufficiale sul sito di AgID, l'Agenzia per l'Italia digitale.
accessibility-address = Indirizzo della dichiarazione ufficiale:

## What is not accessible.

accessibility-limits = Contenuti non accessibili
accessibility-limits-known = I limiti che conosciamo:
accessibility-limit-italian = Molti testi delle Case di Quartiere e delle attività sono solo in italiano. Nelle altre lingue la pagina lo dice.
accessibility-limit-translations = Le traduzioni sono automatiche. Nessuna persona di madrelingua le ha controllate.
accessibility-limit-map = La mappa è uno schema. Accanto c'è un elenco con gli stessi luoghi.
accessibility-limit-links = I collegamenti ad altri siti, come OpenStreetMap, portano a pagine che non sono nostre.
accessibility-limit-readers = Un lettore di schermo legge la pagina a voce alta. Ne abbiamo provato solo uno, Orca.
accessibility-reasons = Motivo di ogni limite (legge non rispettata, contenuto fuori dalla legge, onere sproporzionato cioè troppo grande):

## How it was written and tested.

accessibility-tests = Come abbiamo scritto la dichiarazione
accessibility-written = L'abbiamo scritta il 21 novembre 2026. L'ultima revisione è dello stesso giorno.
accessibility-self = È un'autovalutazione: chi ha fatto il sito lo ha anche controllato.
accessibility-done = Le prove fatte:
accessibility-done-automatic = Tre programmi controllano ogni tipo di pagina, con le principali scelte di lettura. Sono axe-core, IBM Equal Access e Nu Html Checker.
accessibility-done-keyboard = Abbiamo usato il sito con la sola tastiera.
accessibility-done-orca = Abbiamo fatto sei compiti con Orca e Firefox, in italiano e in arabo.
accessibility-done-engines = Abbiamo confrontato nomi e ruoli di pulsanti e campi in Chromium, Firefox e WebKit.
accessibility-missing = Mancano ancora alcune prove:
accessibility-missing-readers = con i lettori di schermo NVDA, JAWS, VoiceOver e TalkBack;
accessibility-missing-people = da persone con disabilità.

## Feedback.

accessibility-feedback = Segnala un problema (feedback)
accessibility-tell = Non riesci a leggere o a usare una pagina? Dillo allo sportello, o chiama lo 02 02 02.
accessibility-contact = Posta elettronica e modulo del Comune per le segnalazioni:

## What follows.

accessibility-procedure = Se la risposta non basta (procedura di attuazione)
accessibility-answer = Il Comune deve rispondere entro 30 giorni.
accessibility-ombudsman = Non risponde, o la risposta non ti basta? Scrivi al Difensore civico per il digitale. È un ufficio di AgID che difende i tuoi diritti.
accessibility-agency = Vai al sito di AgID

## About the site and the body.

accessibility-site = Informazioni sul sito
accessibility-published = Data di pubblicazione:
accessibility-usability = Test di usabilità, cioè prove con chi usa il sito:
accessibility-system = Il sito non ha un CMS, cioè un programma per gestire le pagine. È un sito statico.
accessibility-body = Informazioni sul Comune
accessibility-employees = Numero di dipendenti con disabilità:
accessibility-workplaces = Numero di postazioni di lavoro attrezzate per loro:

## Objectives.

accessibility-objectives = Obiettivi di accessibilità
accessibility-objectives-when = Il Comune li pubblica ogni anno, entro il 31 marzo.
accessibility-objectives-blank = Obiettivi di quest'anno:

## How to read better.

accessibility-better = Come leggere meglio
accessibility-settings = Apri «Come vuoi leggere», in fondo a ogni pagina. Scegli testo, colori, spazi e versione. Le informazioni restano le stesse.
