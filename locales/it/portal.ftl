### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-name = Case di Quartiere
portal-owner = Milano
portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Vai al contenuto
nav-label = Principale
nav-home = Inizio
nav-activities = Attività
nav-places = Case e sportelli
nav-about = Da dove vengono i dati
breadcrumb-label = Sei qui
languages-label = Lingue
language-changed = Lingua: { $name }
footer-label = Informazioni sul portale

## The way to a person: the same on every page.

person-question = Preferisci parlare con una persona?
person-hours = Il numero unico del Comune risponde da lunedì a sabato, dalle 8 alle 18.
person-call = Chiama 02 02 02
person-desks = Trova uno sportello WeMi

notices-label = Avvisi
sample-notice = Dimostrazione: attività e orari di questa pagina sono inventati.
expired-notice = Questi dati valevano fino al giorno { $date }. Prima di uscire, chiama 02 02 02.

## Before and instead of the program.

boot-waiting = Sto preparando la pagina in italiano. Un momento.
boot-failed = La ricerca non si è caricata. Puoi leggere la pagina, ricaricarla, o chiamare 02 02 02.
boot-filtering = Sto cercando fra le attività. Un momento.
loading-page = Sto caricando la pagina. Un momento.
language-unavailable = Non riesco a caricare la lingua { $name }.

unreached = La pagina che hai chiesto non si carica. Qui vedi ancora quella di prima.
failure-title = Le attività non si caricano
failure-what = Non riesco a leggere l'elenco delle attività e delle case.
failure-network = Forse manca la connessione, oppure il servizio è fermo.
failure-broken = Il file con le attività è danneggiato. Non dipende da te.
failure-newer = Il file con le attività è più nuovo di questa pagina. Ricarica la pagina.
failure-empty = Il file con le attività è vuoto. Non dipende da te.
failure-call = Intanto puoi chiamare 02 02 02, o andare alla Casa di Quartiere più vicina.
failure-retry = Riprova
failure-retrying = Sto riprovando. Un momento.

not-found-title = Questa pagina non c'è
not-found-what = L'indirizzo è sbagliato, oppure l'attività è finita.
not-found-retired = Dal giorno { $date } questa pagina non c'è più.
not-found-replaced = Al suo posto:
not-found-try = Puoi cercare fra le attività, o guardare l'elenco delle case.

## Front page.

home-title = Che cosa ti va di fare?
home-description = Attività, case e sportelli di quartiere a Milano: che cosa c'è, dove, quando e quanto costa.
home-examples = Per esempio:
home-example-1 = carte
home-example-2 = ballo
home-example-3 = aiuto digitale
home-example-4 = memoria
door-activities = Corsi, gruppi, giochi e aiuti vicino a te
door-places = Indirizzi, orari e servizi, Municipio per Municipio
home-today = Oggi nelle case
home-today-none = Per oggi non conosciamo attività con un orario sicuro.
home-today-all = Tutte le attività di oggi
home-municipi = Cerca nel tuo Municipio
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
