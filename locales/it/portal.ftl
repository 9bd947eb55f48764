### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-name = Case di Quartiere
portal-owner = Milano
portal-office = Comune di Milano · WeMi
portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Vai al contenuto
nav-label = Principale
menu = Menu
menu-close = Chiudi il menu
nav-home = Inizio
nav-activities = Attività
ageing = Età attiva
nav-places = Case di Quartiere e sportelli
nav-about = Da dove vengono i dati
breadcrumb-label = Sei qui
languages-label = Lingue
language-changed = Lingua: { $name }
footer-label = Informazioni sul sito

## The way to a person: the same on every page.

person-question = Preferisci parlare con una persona?
person-hours = Il numero del Comune risponde dal lunedì al sabato, dalle 8 alle 18.
person-call = Chiama lo 02 02 02
person-desks = Trova uno sportello WeMi

notices-label = Avvisi
sample-notice = Dimostrazione: attività e orari di questa pagina sono inventati.
expired-notice =
    Questi dati valevano { $date ->
        [8] fino all'{ $date }
        [11] fino all'{ $date }
       *[other] fino al { $date }
    }. Prima di uscire, chiama lo 02 02 02.

## Before and instead of the program.

boot-waiting = Prepariamo la pagina in italiano. Un momento.
boot-failed = La ricerca in questo momento non funziona. Puoi leggere la pagina, ricaricarla, oppure chiamare lo 02 02 02.
boot-filtering = Cerchiamo fra le attività. Un momento.
loading-page = Carichiamo la pagina. Un momento.
language-unavailable = Non riusciamo ad aprire questa lingua: { $name }.

unreached = La pagina che hai chiesto non si carica. Qui vedi ancora quella di prima.
failure-title = Le attività non si caricano
failure-what = Non riusciamo a leggere l'elenco delle attività e delle Case di Quartiere.
failure-network = Forse manca la connessione, oppure il servizio è fermo.
failure-broken = Il file con le attività è danneggiato. Non dipende da te.
failure-newer = Il file con le attività è più nuovo di questa pagina. Ricarica la pagina.
failure-empty = Il file con le attività è vuoto. Non dipende da te.
failure-call = Intanto puoi chiamare lo 02 02 02, o andare alla Casa di Quartiere più vicina.
failure-retry = Riprova
failure-retrying = Riproviamo. Un momento.

not-found-title = Questa pagina non c'è
not-found-what = L'indirizzo è sbagliato, oppure l'attività è finita.
not-found-retired =
    { $date ->
        [8] Dall'{ $date }
        [11] Dall'{ $date }
       *[other] Dal { $date }
    } questa pagina non c'è più.
not-found-replaced = Al suo posto:
not-found-try = Puoi cercare fra le attività, o guardare l'elenco delle Case di Quartiere.

## Front page.

home-title = Che cosa ti va di fare?
home-description = Attività, Case di Quartiere e sportelli a Milano: che cosa c'è, dove, quando e quanto costa.
ageing-description = Cose da fare, servizi e aiuti per chi ha più di 65 anni e per chi se ne prende cura.
home-examples = Per esempio:
home-example-1 = carte
home-example-2 = ballo
home-example-3 = aiuto digitale
door-activities = Corsi, gruppi, giochi e aiuti vicino a te
door-ageing = Stare bene, stare insieme, sentirsi sicuri dopo i 65 anni
door-places = Indirizzi, orari e servizi, Municipio per Municipio
home-soon = Nei prossimi giorni
home-soon-none = Nei prossimi 7 giorni non c'è nessuna attività con un orario confermato.
home-soon-all = Tutte le attività dei prossimi 7 giorni
home-topics = Che cosa ti interessa?
home-municipi = Cerca nel tuo Municipio
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
