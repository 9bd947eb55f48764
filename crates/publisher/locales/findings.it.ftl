# Che cosa dice `feed check`, a chi non è programmatore. Per ogni codice: che cosa non va, e che cosa fare.

## Il resoconto

tool-error = ERRORE
tool-warning = avviso
tool-line = riga { $n }
tool-record = scheda { $n }
tool-guess = Intendevi «{ $guess }»?
tool-others = { $n ->
    [one] e un'altra
   *[other] e altre { $n }
}
tool-read = File letti: { $files }. Schede: { $records }.
tool-shown = Il portale mostra: { $places } luoghi, { $activities } attività.
tool-errors = { $n ->
    [0] Nessun errore.
    [one] Un errore.
   *[other] { $n } errori.
}
tool-warnings = { $n ->
    [0] Nessun avviso.
    [one] Un avviso.
   *[other] { $n } avvisi.
}

## I codici

missing-file = Questo file non si trova.
    .suggestion = Metti il file nella cartella, o toglilo dall'elenco in manifest.json.
byte-order-mark = Il file comincia con un segno invisibile (BOM).
    .suggestion = Salva il file come UTF-8 senza BOM.
not-utf8 = Il file non è in UTF-8: le lettere accentate si rovinerebbero.
    .suggestion = Apri il file nel programma che lo ha scritto e salvalo come UTF-8.
not-json = Qui il testo non è JSON corretto.
    .suggestion = Guarda prima di questo punto: spesso manca una virgola, una virgoletta o una parentesi.
not-a-list = Il file non contiene un elenco.
    .suggestion = Il file deve cominciare con [ e finire con ].
newer-format = Questa versione del formato è sconosciuta.
    .suggestion = Scrivi "format": "1.0", o aggiorna questo programma.
newer-minor-format = Il formato è più nuovo di questo programma.
    .suggestion = Aggiorna questo programma: le novità del formato sono state ignorate.
unknown-part = Questo tipo di file è sconosciuto: il portale non lo legge.
    .suggestion = Controlla il campo type del file in manifest.json.
part-twice = Il manifest elenca due volte lo stesso file.
    .suggestion = Togli una delle due voci da parts.
no-language = Un file di traduzioni non dice la sua lingua.
    .suggestion = Aggiungi inLanguage: per esempio "en".
wrong-count = Il file ha un altro numero di schede.
    .suggestion = Correggi count in manifest.json, o controlla che il file sia intero.
wrong-hash = Il file è cambiato da quando è stato scritto il manifest.
    .suggestion = Scrivi di nuovo il feed con feed build, o togli sha256.
bad-file-name = Questo non è il nome di un file della cartella.
    .suggestion = Scrivi solo il nome, senza cartelle: places.json.
empty = Nel feed non c'è nessun luogo e nessuna attività da mostrare.
    .suggestion = Correggi prima gli altri errori, poi ripeti il controllo.
feed-out-of-date = L'ultimo giorno di validità del feed è passato.
    .suggestion = Controlla i dati e sposta in avanti validThrough.
not-an-object = Qui serve una scheda tra parentesi graffe.
    .suggestion = Scrivi i campi tra { "{" } e { "}" }.
not-a-text = Qui serve un testo.
    .suggestion = Metti il valore tra virgolette.
not-yes-or-no = Qui serve un sì o un no.
    .suggestion = Scrivi true o false, senza virgolette. Se non lo sai, togli il campo.
not-a-number = Qui serve un numero.
    .suggestion = Scrivi il numero senza virgolette e con il punto: 45.46.
not-a-whole-number = Qui serve un numero intero, non negativo e non troppo grande.
    .suggestion = Scrivi il numero senza virgolette: 4.
not-a-value-list = Qui serve un elenco.
    .suggestion = Metti i valori tra parentesi quadre, anche se è uno solo.
bad-id = L'id non va bene per un indirizzo.
    .suggestion = Usa solo lettere minuscole senza accenti, cifre e trattini.
duplicate-id = Un'altra scheda ha lo stesso id.
    .suggestion = Dai a una delle due un id nuovo.
no-name = Manca il nome.
    .suggestion = Scrivi come si chiama, come lo chiamano le persone.
unknown-word = Questa parola non è tra quelle possibili.
    .suggestion = Guarda le parole possibili nella documentazione del formato.
bad-municipio = A Milano i Municipi vanno da 1 a 9.
    .suggestion = Scrivi un numero da 1 a 9. Se non lo sai, togli il campo.
bad-coordinates = Queste coordinate non sono un punto della Terra.
    .suggestion = Controlla latitudine e longitudine: a Milano circa 45.46 e 9.19.
bad-telephone = Questo numero non si può comporre.
    .suggestion = Scrivi solo cifre, con un + davanti se serve: 0288456789.
bad-link = Il collegamento non comincia con https://.
    .suggestion = Scrivi l'indirizzo intero, con https:// davanti.
bad-date = Questo giorno non esiste o non è scritto come 2026-06-01.
    .suggestion = Scrivi anno, mese e giorno con i trattini: 2026-06-01.
bad-time = L'ora non è scritta come 14:30.
    .suggestion = Scrivi ore e minuti con due cifre: 09:05.
ends-before-it-begins = La fine viene prima dell'inizio.
    .suggestion = Controlla i due valori: forse sono scambiati.
bad-day = Questo non è un giorno della settimana.
    .suggestion = Scrivi Mo, Tu, We, Th, Fr, Sa o Su.
no-day = Manca il giorno.
    .suggestion = Aggiungi byDay con i giorni della settimana, o dates con le date.
half-a-time = C'è l'inizio o la fine, ma non tutti e due.
    .suggestion = Scrivi sia startTime sia endTime. Se non li sai, togli tutti e due.
bad-frequency = Non si capisce ogni quanto si ripete.
    .suggestion = Scrivi P1W per ogni settimana, P2W per ogni due, P1M con byMonthWeek per ogni mese.
no-first-day = Si ripete ogni due o più settimane, ma non si sa da quando.
    .suggestion = Aggiungi startDate con il primo giorno.
dead-place = Questo luogo non è nel feed, o ha errori: il portale non mostra l'attività.
    .suggestion = Scrivi l'id di un luogo del feed, o aggiungi il luogo.
bad-source = Una fonte è incompleta: manca l'id, il nome o il giorno di lettura.
    .suggestion = Completa la fonte, con date scritte come 2026-06-01 e un id usato una volta sola.
dead-reference = Questo rimando non porta a nessuna scheda.
    .suggestion = Scrivi l'id di una scheda che c'è, o togli il rimando.
circle = Questi rimandi girano in tondo.
    .suggestion = Togli uno dei rimandi che formano il cerchio.
unknown-source = Questa fonte non è elencata nel manifest.
    .suggestion = Aggiungi la fonte a sources in manifest.json, o correggi l'id.
no-source = La scheda non dice da dove vengono i dati.
    .suggestion = Aggiungi a sources l'id di una fonte del manifest.
unknown-field = Il formato non conosce questo campo: il portale lo ignora.
    .suggestion = Correggi il nome del campo, o toglilo.
duplicate-field = Lo stesso campo è scritto due volte: vale solo l'ultimo.
    .suggestion = Togli uno dei due.
ignored-word = Questa parola non è tra quelle possibili: il portale la ignora.
    .suggestion = Guarda le parole possibili nella documentazione del formato.
insecure-link = Questo collegamento non è sicuro.
    .suggestion = Usa un indirizzo che comincia con https:// (o tel:, mailto:).
unlikely-number = Questo numero è poco probabile.
    .suggestion = Controlla età, posti e prezzo. Il prezzo è in centesimi.
outside-city = Questo punto è fuori Milano.
    .suggestion = Controlla le coordinate: forse latitudine e longitudine sono scambiate.
unlikely-telephone = Questo non sembra un numero italiano.
    .suggestion = Conta le cifre e controlla il prefisso.
ended = L'attività è finita: non ha più date.
    .suggestion = Togli la scheda, o aggiungi le nuove date.
outdated = Queste informazioni valevano fino a un giorno che è passato.
    .suggestion = Chiedi se l'attività continua e aggiorna validThrough.
not-checked-for-a-year = Nessuno controlla questa scheda da più di un anno.
    .suggestion = Controlla la scheda e scrivilo in checked.
old-fact = Questo dato è vecchio per il suo tipo.
    .suggestion = Controlla il dato e scrivilo in checked.
undated-fact = Non si sa a quando risale questo dato: le sue fonti non hanno una data.
    .suggestion = Scrivi in datePublished la data della fonte. Se la fonte non ha una data, controlla il dato e scrivilo in checked.
all-capitals = Il testo è tutto in maiuscole: si legge male.
    .suggestion = Scrivi in maiuscolo solo le iniziali.
markup = Nel testo c'è del codice HTML: le persone lo vedrebbero così.
    .suggestion = Togli i codici e lascia solo le parole.
invisible-characters = Nel testo ci sono caratteri invisibili, che possono confondere chi legge.
    .suggestion = Cancella il testo e riscrivilo a mano.
long-text = Il testo è molto lungo.
    .suggestion = Scrivi prima le cose che servono e accorcia il resto.
no-translation = Manca la traduzione in questa lingua: si vedrà l'italiano.
    .suggestion = Aggiungi la traduzione al file di testi di quella lingua.
dead-translation = Questa è la traduzione di una scheda che non c'è.
    .suggestion = Correggi l'id, o togli la traduzione.
old-translation = La traduzione è più vecchia del testo italiano.
    .suggestion = Controlla la traduzione e aggiorna dateTranslated.
no-opening-hours = Gli orari di questa Casa di Quartiere non sono noti.
    .suggestion = Chiedi gli orari alla Casa di Quartiere e aggiungili a openingHours.
hours-over = Gli orari pubblicati di questa Casa di Quartiere sono tutti scaduti.
    .suggestion = Chiedi gli orari nuovi alla Casa di Quartiere e aggiungi un periodo.
no-schedule = Non si sa quando c'è questa attività.
    .suggestion = Chiedi giorni e orari e aggiungili a eventSchedule.
no-topic = L'attività non ha argomenti: chi cerca per argomento non la trova.
    .suggestion = Aggiungi ad about l'id di un argomento.
change-of-nothing = Qui cambia un giorno in cui non era previsto niente.
    .suggestion = Controlla la data: deve essere un giorno dell'orario dell'attività.
looks-double = Questa scheda sembra uguale a un'altra.
    .suggestion = Se è la stessa cosa, togli una delle due.
same-heading = Due passi di questa guida hanno lo stesso titolo: chi va avanti crede di essere fermo.
    .suggestion = Dai a ogni passo un titolo suo.
unreachable-step = Nessuna strada porta a questo passo.
    .suggestion = Fai arrivare qui un altro passo, o togli questo.
endless-guide = Da questo passo la guida non finisce mai.
    .suggestion = Aggiungi una strada che porta a un passo done o hand-over.
no-way-on = Questo passo non dice qual è il passo dopo, o ne dice uno dove decide la risposta.
    .suggestion = Scrivi next per say, checklist, act e stop; usa answers per gli altri.
answer-count = Qui le risposte sono troppe o troppo poche.
    .suggestion = Scrivi da due a cinque risposte; alla fine di una guida al massimo cinque.
no-person = Chi arriva qui resta solo: manca una persona a cui chiedere.
    .suggestion = Aggiungi un passo hand-over con because, then e un telefono, un servizio o un rimando.
nothing-to-see = Questo passo manda fuori dal portale e non dice, o non mostra, che cosa si vedrà.
    .suggestion = Aggiungi see e picture.
empty-step = Questo passo non dice niente.
    .suggestion = Scrivi almeno una frase in text.
dead-condition = Questa condizione parla di una risposta che nessuno può dare.
    .suggestion = Correggi domanda e risposta in when.
half-a-guide = Questa guida non ha i passi, o questi passi non hanno la loro guida.
    .suggestion = Scrivi la guida in guides e i suoi passi in steps, con lo stesso id.
made-up = Questo passo mostra una schermata inventata, ma la guida non è una prova.
    .suggestion = Togli screens e write, o metti practiceFor nella guida.
uneven-translation = Questa traduzione ha più o meno frasi dell'italiano: il portale mostra l'italiano.
    .suggestion = Traduci ogni frase, nello stesso ordine.
