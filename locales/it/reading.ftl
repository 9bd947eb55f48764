### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = Leggi meglio
reading-all = Tutte le impostazioni di lettura

## The page of settings: the name of each choice, then its values.

settings-title = Come vuoi leggere
settings-description = Testo più grande, colori, spazi, versione essenziale, ascolto: scegli come leggere questo sito.
settings-intro = Scegli qui sotto: la pagina cambia subito.
settings-kept = Le tue scelte restano su questo dispositivo. Non le mandiamo a nessuno.
settings-not-kept = Questo browser non conserva le scelte. Valgono finché la pagina resta aperta.
settings-without-script = Per scegliere qui serve JavaScript. Puoi ingrandire il testo anche con i comandi del tuo browser.
settings-restore = Usa le impostazioni del mio dispositivo
settings-restored = Ora valgono le impostazioni del tuo dispositivo.
settings-languages = Cambia lingua

setting-text = Grandezza del testo
setting-text-100 = Normale
setting-text-125 = Un po' più grande
setting-text-150 = Grande
setting-text-200 = Molto grande
setting-theme = Colori
setting-theme-device = Come il dispositivo
setting-theme-light = Chiari
setting-theme-dark = Scuri
setting-theme-contrast = Alto contrasto
setting-lines = Spazio fra le righe
setting-lines-normal = Normale
setting-lines-wide = Largo
setting-letters = Spazio fra le lettere
setting-letters-normal = Normale
setting-letters-wide = Largo
setting-links = Collegamenti
setting-links-normal = Come di solito
setting-links-underlined = Sempre sottolineati
setting-motion = Movimento
setting-motion-device = Come il dispositivo
setting-motion-still = Nessun movimento
setting-version = Versione della pagina
setting-version-whole = Completa
setting-version-essential = Essenziale
setting-version-hint = La versione essenziale ha le stesse informazioni in una colonna, senza mappa e senza suggerimenti. Comincia con un riassunto e con l'indice della pagina.
setting-announcements = Annunci per chi usa un lettore di schermo
setting-announcements-normal = Normali
setting-announcements-detailed = Dettagliati
setting-announcements-off = Nessuno
setting-announcements-hint = Dopo una ricerca il lettore di schermo dice quante attività ci sono. Con gli annunci dettagliati dice anche i filtri.
setting-listen = Ascolta
setting-listen-off = Senza pulsanti
setting-listen-on = Con i pulsanti «Ascolta»
setting-listen-hint = Un pulsante legge a voce alta la pagina o una scheda, con la voce del tuo dispositivo.
setting-operator = Note per chi aiuta
setting-operator-off = Nascoste
setting-operator-on = Visibili
setting-operator-hint = Nelle guide, per operatori e familiari.
setting-example = Ginnastica dolce, martedì mattina
setting-example-link = Un collegamento

home-large-text = Testo grande

## The essential version.

overview-label = In questa pagina
summary-results =
    { $count ->
        [0] Nessuna attività.
        [one] { $count } attività.
       *[other] { $count } attività.
    }
summary-answers = Attività trovate
summary-order = Ordine: { $label }.
summary-filters = Filtri: { $list }.
summary-place =
    { $count ->
        [0] Qui non ci sono attività pubblicate.
        [one] Qui c'è { $count } attività.
       *[other] Qui ci sono { $count } attività.
    }
time-whole-hour = { $hour }
time-hour-and-minutes = { $hour } e { $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] Nessuna attività trovata. Filtri: { $list }.
        [one] { $count } attività trovata. Filtri: { $list }.
       *[other] { $count } attività trovate. Filtri: { $list }.
    }
results-status-shown = Attività mostrate: { $shown } su { $count }.

## Reading aloud.

listen-page = Ascolta la pagina
listen-card = Ascolta: { $name }
listen-stop = Ferma la lettura
listen-reading = Il dispositivo legge la pagina.
listen-no-voice = Questo dispositivo non ha una voce per questa lingua: { $name }.
listen-some-missing = Alcune parti non si possono leggere: manca la voce per questa lingua: { $name }.
listen-silent = La voce del dispositivo non risponde. Riprova più tardi.

## Languages.

languages-title = Lingue del sito
languages-description = Le lingue di questo sito, e chi ha controllato le traduzioni.
languages-intro = Scegli la tua lingua. Per ogni lingua diciamo come è nato il testo e se una persona lo ha controllato.
languages-feed = Le Case di Quartiere scrivono le schede delle attività, quasi sempre in italiano. Quando un testo è in italiano, la pagina lo dice.
languages-wrong = Hai visto una parola sbagliata? Dillo allo sportello, o chiama lo 02 02 02.
languages-source-original = Testo originale
languages-source-easy = Testo riscritto in italiano semplice
languages-source-machine = Traduzione automatica
languages-checked =
    Controllata da una persona di madrelingua { $date ->
        [8] l'{ $date }
        [11] l'{ $date }
       *[other] il { $date }
    }
languages-checked-easy =
    Provata da lettori { $date ->
        [8] l'{ $date }
        [11] l'{ $date }
       *[other] il { $date }
    }
languages-unchecked = Nessuna persona di madrelingua l'ha ancora controllata
languages-unchecked-easy = Lo chiamiamo semplice, e non facile da leggere, perché nessun lettore l'ha ancora provato.
languages-easy-hint = Non è un testo certificato.
languages-all = Tutte le lingue, e chi le ha controllate
language-unknown = Il sito non è disponibile in questa lingua: { $name }. Scegli un'altra lingua.
language-partial = Una parte di questa pagina è in italiano, perché la traduzione non si è caricata tutta.
translation-unchecked = Nessuna persona ha ancora controllato questa traduzione. Fa fede il testo italiano.
translation-original = Leggi il testo italiano


## Pages that are nearly all text.

accessibility-title = Dichiarazione di accessibilità
accessibility-description = Che cosa è accessibile in questo sito, che cosa non lo è ancora, come segnalare un problema.
privacy-title = Privacy
privacy-description = Che cosa questo sito conserva sul tuo dispositivo, e che cosa non sa di te.
document-failed = Questo testo non si è caricato. Ricarica la pagina, o chiama lo 02 02 02.
document-blank = Da compilare dal Comune di Milano.
