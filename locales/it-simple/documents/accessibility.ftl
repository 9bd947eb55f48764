### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523), in simple Italian. After
### a message that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Il sito segue le regole? (impegno e conformità)
accessibility-commitment = Il Comune di Milano si impegna. Questo sito deve essere accessibile. Vuol dire: tutti lo possono usare. Lo chiede la legge 9 gennaio 2004, numero 4.
accessibility-scope = Questa dichiarazione vale per il sito delle Case di Quartiere. È una bozza: non è finita. La deve finire il Comune.
accessibility-built = Abbiamo seguito le regole WCAG 2.2, livello AA. Sono regole usate in tutto il mondo. Il livello più alto è AAA. Seguiamo anche molte regole di quel livello.
accessibility-found = Alcuni programmi controllano le pagine. Se trovano un errore, noi non pubblichiamo la pagina. Ma i programmi non vedono tutto. Vedono solo una parte dei problemi.
accessibility-norm = C'è una norma, cioè una lista di regole. Si chiama UNI CEI EN 301549. Se un sito la rispetta, è conforme.
accessibility-declared = Il sito è conforme, parzialmente conforme (solo in parte) o non conforme:
accessibility-official = La dichiarazione ufficiale la scrive il Comune. La scrive sul sito di AgID, l'Agenzia per l'Italia digitale.
accessibility-address = Indirizzo internet della dichiarazione ufficiale:

## What is not accessible.

accessibility-limits = Che cosa non è accessibile
accessibility-limits-known = I problemi che conosciamo:
accessibility-limit-italian = Molti testi su Case di Quartiere e attività sono solo in italiano. Leggi in un'altra lingua? La pagina lo dice.
accessibility-limit-translations = Un computer ha fatto le traduzioni. Chi parla quella lingua da sempre non le ha ancora controllate.
accessibility-limit-map = La mappa è un disegno semplice. Vicino c'è una lista con gli stessi luoghi.
accessibility-limit-links = Alcuni link aprono altri siti. Per esempio il sito OpenStreetMap. Quelle pagine non sono nostre.
accessibility-limit-readers = Il lettore di schermo è un programma. Legge la pagina a voce alta. Ne abbiamo provato uno solo: Orca.
accessibility-reasons = Perché c'è un problema? Forse il sito non rispetta la legge. Forse la legge non vale per quella parte. Forse il lavoro è troppo grande (onere sproporzionato). Il motivo di ogni problema:

## How it was written and tested.

accessibility-tests = Come abbiamo scritto questo testo
accessibility-written = Abbiamo scritto la dichiarazione il 21 novembre 2026. L'ultima revisione, cioè l'ultimo controllo, è dello stesso giorno.
accessibility-self = È un'autovalutazione. Vuol dire: chi ha fatto il sito lo ha anche controllato.
accessibility-done = Le prove che abbiamo fatto:
accessibility-done-automatic = Tre programmi controllano ogni tipo di pagina. Lo fanno con le scelte più importanti per leggere. Si chiamano axe-core, IBM Equal Access e Nu Html Checker.
accessibility-done-keyboard = Abbiamo usato il sito solo con la tastiera.
accessibility-done-orca = Abbiamo fatto sei compiti con i programmi Orca e Firefox. Li abbiamo fatti in italiano. Poi in arabo.
accessibility-done-engines = Pulsanti e campi hanno un nome e un ruolo. Il ruolo dice a che cosa servono. Abbiamo visto se sono uguali in Chromium, Firefox e WebKit.
accessibility-missing = Mancano ancora le prove:
accessibility-missing-readers = con altri lettori di schermo (NVDA, JAWS, VoiceOver e TalkBack);
accessibility-missing-people = fatte da persone con disabilità.

## Feedback.

accessibility-feedback = Dicci se c'è un problema (feedback)
accessibility-tell = Non riesci a leggere o a usare una pagina? Dillo allo sportello. Oppure chiama il numero 02 02 02.
accessibility-contact = Email del Comune e modulo (foglio da riempire) per dire il problema:

## What follows.

accessibility-procedure = Se la risposta non ti basta (procedura di attuazione)
accessibility-answer = Il Comune ha 30 giorni per rispondere.
accessibility-ombudsman = Il Comune non risponde? Oppure la risposta non ti basta? Scrivi al Difensore civico per il digitale. È un ufficio di AgID. Difende i tuoi diritti.
accessibility-agency = Apri il sito di AgID

## About the site and the body.

accessibility-site = Informazioni su questo sito
accessibility-published = Il sito è pubblico dal giorno:
accessibility-usability = Prove con chi usa il sito (test di usabilità):
accessibility-system = Un CMS è un programma per cambiare le pagine di un sito. Questo sito non ha un CMS. È un sito statico: le pagine sono già pronte.
accessibility-body = Altre informazioni sul Comune
accessibility-employees = Quante persone con disabilità lavorano per il Comune:
accessibility-workplaces = Quanti posti di lavoro hanno gli strumenti giusti per loro:

## Objectives.

accessibility-objectives = Obiettivi di accessibilità: che cosa fare ancora
accessibility-objectives-when = Il Comune pubblica gli obiettivi ogni anno. Lo fa entro il 31 marzo.
accessibility-objectives-blank = Gli obiettivi di quest'anno:

## How to read better.

accessibility-better = Per leggere meglio
accessibility-settings = Apri «Scegli come vuoi leggere». È in fondo a ogni pagina. Lì scegli testo, colori, spazi e tipo di pagina. Le informazioni non cambiano.
