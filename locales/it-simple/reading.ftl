### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages. In simple Italian.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = Leggi meglio
reading-all = Tutte le scelte per leggere

## The page of settings: the name of each choice, then its values.

settings-title = Scegli come vuoi leggere
settings-description = Testo più grande, colori, spazi, pagina semplice, ascolto. Scegli come vuoi leggere questo sito.
settings-intro = Scegli qui sotto. La pagina cambia subito.
settings-kept = Le tue scelte restano su questo telefono, tablet o computer. Non mandiamo le scelte a nessuno.
settings-not-kept = Qui non possiamo tenere le tue scelte. Quando chiudi la pagina, le scelte si perdono.
settings-without-script = Qui le scelte non funzionano: manca JavaScript. Puoi fare il testo più grande con il browser. Il browser è il programma che apre i siti.
settings-restore = Usa le scelte del mio telefono, tablet o computer
settings-restored = Ora usi le scelte del tuo telefono, tablet o computer.
settings-languages = Cambia lingua

setting-text = Quanto è grande il testo
setting-text-100 = Normale
setting-text-125 = Poco più grande
setting-text-150 = Grande
setting-text-200 = Molto grande
setting-theme = Colori
setting-theme-device = Come sul tuo telefono, tablet o computer
setting-theme-light = Chiari
setting-theme-dark = Scuri
setting-theme-contrast = Forti (alto contrasto)
setting-lines = Spazio tra le righe
setting-lines-normal = Normale
setting-lines-wide = Largo
setting-letters = Spazio tra le lettere
setting-letters-normal = Normale
setting-letters-wide = Largo
setting-links = Link (parole da premere)
setting-links-normal = Normali
setting-links-underlined = Con una riga sotto
setting-motion = Movimento
setting-motion-device = Come sul tuo telefono, tablet o computer
setting-motion-still = Non si muove niente
setting-version = Tipo di pagina
setting-version-whole = Completa
setting-version-essential = Semplice
setting-version-hint = La pagina semplice ha le stesse cose, una sotto l'altra. Non ci sono mappa e suggerimenti. Prima leggi un riassunto. Poi trovi la lista delle parti della pagina.
setting-announcements = Annunci del lettore di schermo (programma che legge a voce)
setting-announcements-normal = Normali
setting-announcements-detailed = Più lunghi
setting-announcements-off = Nessuno
setting-announcements-hint = Tu cerchi. Poi il lettore di schermo dice quante attività ci sono. Con gli annunci più lunghi dice anche le tue scelte.
setting-listen = Ascolta
setting-listen-off = Senza pulsanti
setting-listen-on = Con il pulsante «Ascolta»
setting-listen-hint = Premi il pulsante. Il tuo telefono, tablet o computer legge a voce alta. Legge la pagina o una sola parte.
setting-operator = Note per chi ti aiuta
setting-operator-off = Non si vedono
setting-operator-on = Si vedono
setting-operator-hint = Sono nelle guide, per chi aiuta una persona.
setting-example = Ginnastica dolce, il martedì mattina
setting-example-link = Un link

home-large-text = Testo grande

## The essential version.

overview-label = Che cosa c'è in questa pagina
summary-results =
    { $count ->
        [0] Nessuna attività.
        [one] { $count } attività.
       *[other] { $count } attività.
    }
summary-answers = Attività trovate
summary-order = Ordine: { $label }.
summary-filters = Le tue scelte: { $list }.
summary-place =
    { $count ->
        [0] Non sappiamo se qui ci sono attività.
        [one] Qui c'è { $count } attività.
       *[other] Qui ci sono { $count } attività.
    }
time-whole-hour = { $hour }
time-hour-and-minutes = { $hour } e { $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] Non abbiamo trovato attività. Le tue scelte: { $list }.
        [one] Abbiamo trovato { $count } attività. Le tue scelte: { $list }.
       *[other] Abbiamo trovato { $count } attività. Le tue scelte: { $list }.
    }
results-status-shown = Attività: ne vedi { $shown } su { $count }.

## Reading aloud.

listen-page = Ascolta questa pagina
listen-card = Ascolta: { $name }
listen-stop = Ferma la voce
listen-reading = La voce legge la pagina.
listen-no-voice = Questo telefono, tablet o computer non ha una voce per la lingua: { $name }.
listen-some-missing = Non possiamo leggere alcune parti. Manca la voce per la lingua: { $name }.
listen-silent = La voce non funziona. Prova di nuovo più tardi.

## Languages.

languages-title = Le lingue del sito
languages-description = Le lingue di questo sito. Chi ha controllato le traduzioni.
languages-intro = Scegli la tua lingua. Per ogni lingua diciamo come abbiamo fatto il testo. Diciamo anche se una persona ha controllato il testo.
languages-feed = Le Case di Quartiere scrivono le attività, quasi sempre in italiano. Quando un testo è in italiano, la pagina lo dice.
languages-wrong = Hai trovato una parola sbagliata? Dillo allo sportello. Oppure chiama il numero 02 02 02.
languages-source-original = Testo originale
languages-source-easy = Testo scritto di nuovo in modo semplice
languages-source-machine = Traduzione fatta da un computer
languages-checked = Una persona che parla questa lingua da sempre ha controllato il testo. Data: { $date }
languages-checked-easy = Alcuni lettori l'hanno provata. Data: { $date }
languages-unchecked = Nessuna persona che parla questa lingua da sempre ha ancora controllato il testo
languages-unchecked-easy = Lo chiamiamo semplice, e non facile, perché nessun lettore ha ancora provato questo testo.
languages-easy-hint = Nessun gruppo di esperti ha ancora approvato questo testo.
languages-all = Vedi tutte le lingue e chi le ha controllate
language-unknown = Il sito non è in questa lingua: { $name }. Scegli un'altra lingua.
language-partial = Una parte di questa pagina non è in italiano semplice. Non siamo riusciti ad aprire tutto il testo semplice.
translation-unchecked = Nessuna persona ha ancora controllato questo testo. Il testo che vale è quello italiano.
translation-original = Leggi il testo in italiano


## Pages that are nearly all text.

accessibility-title = Dichiarazione di accessibilità: chi può usare il sito
accessibility-description = Che cosa tutti possono usare in questo sito. Che cosa non va ancora bene. Come abbiamo provato il sito. Come dirci un problema.
privacy-title = Privacy: le tue informazioni
privacy-description = Che cosa resta sul tuo telefono, tablet o computer. Che cosa questo sito non sa di te.
document-failed = Questo testo non si apre. Apri di nuovo la pagina. Oppure chiama il numero 02 02 02.
document-blank = Questa parte la deve scrivere il Comune di Milano.
