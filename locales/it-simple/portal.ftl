### Wording of every page: names, navigation, the way to a person, states of loading, in simple Italian.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Vai al testo della pagina
nav-label = Pagine principali
menu = Menu
menu-close = Chiudi il menu
nav-home = Inizio
nav-activities = Attività
ageing = Età attiva
nav-places = Le Case di Quartiere e gli sportelli
nav-about = Da dove vengono le informazioni
breadcrumb-label = Sei qui
languages-label = Lingue
language-changed = Lingua: { $name }
footer-label = Informazioni sul sito

## The way to a person: the same on every page.

person-question = Vuoi parlare con una persona?
person-hours = Il numero del Comune risponde dal lunedì al sabato. L'orario è dalle 8 alle 18.
person-call = Chiama il numero 02 02 02
person-desks = Cerca uno sportello WeMi

notices-label = Avvisi
sample-notice = Questa è una prova. Le attività e gli orari di questa pagina non sono veri.
expired-notice =
    Queste informazioni erano giuste { $date ->
        [8] fino all'{ $date }
        [11] fino all'{ $date }
       *[other] fino al { $date }
    }. Prima di uscire, chiama il numero 02 02 02.

## Before and instead of the program.

boot-waiting = Prepariamo la pagina in italiano semplice. Aspetta un momento.
boot-failed = La ricerca non funziona. Puoi leggere la pagina. Puoi aprirla di nuovo. Oppure chiama il numero 02 02 02.
boot-filtering = Cerchiamo tra le attività. Aspetta un momento.
loading-page = Apriamo la pagina. Aspetta un momento.
language-unavailable = Non possiamo aprire questa lingua: { $name }.

unreached = Non riusciamo ad aprire la pagina nuova. Questa è ancora la pagina di prima.
failure-title = Le attività non si vedono
failure-what = Non riusciamo a leggere la lista delle attività e delle Case di Quartiere.
failure-network = Forse internet non funziona. Oppure il servizio è fermo.
failure-broken = La lista delle attività è rovinata. Non è colpa tua.
failure-newer = Questa pagina è vecchia. La lista delle attività è più nuova. Apri di nuovo la pagina.
failure-empty = La lista delle attività è vuota. Non è colpa tua.
failure-call = Intanto, chiama il numero 02 02 02. Oppure vai alla Casa di Quartiere più vicina.
failure-retry = Prova di nuovo
failure-retrying = Proviamo di nuovo. Aspetta un momento.

not-found-title = La pagina non c'è
not-found-what = L'indirizzo della pagina è sbagliato. Oppure l'attività è finita.
not-found-retired =
    { $date ->
        [8] Dall'{ $date }
        [11] Dall'{ $date }
       *[other] Dal { $date }
    } la pagina non c'è più.
not-found-replaced = Guarda qui:
not-found-try = Puoi cercare un'attività. Oppure guarda la lista delle Case di Quartiere.

## Front page.

home-title = Che cosa vuoi fare?
home-description = Attività, Case di Quartiere e sportelli a Milano. Trovi che cosa c'è, dove, quando e quanto costa.
ageing-description = Attività, servizi e aiuti dopo i 65 anni, e per chi aiuta una persona.
home-examples = Per esempio:
home-example-1 = carte
home-example-2 = ballo
home-example-3 = computer
door-activities = Trovi corsi, gruppi, giochi e aiuti vicino a te
door-ageing = Per stare bene e stare insieme dopo i 65 anni
door-places = Trovi indirizzi, orari e servizi di ogni zona (Municipio)
home-soon = Nei prossimi giorni
home-soon-none = Per i prossimi 7 giorni nessuna attività ha un orario confermato.
home-soon-all = Vedi tutte le attività dei prossimi 7 giorni
home-topics = Che cosa ti piace o ti serve?
home-municipi = Cerca nella tua zona (Municipio)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
