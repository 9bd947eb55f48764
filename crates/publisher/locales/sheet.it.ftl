### What `feed import` says about a sheet. Each reason follows a cell or a file and a colon.

## Where and how many

sheet-error = ERRORE
sheet-warning = Avviso
sheet-sheet = foglio «{ $name }»
sheet-row = riga { $number }
sheet-column = colonna «{ $name }»
sheet-read = Righe lette: { $read } di { $rows }. Errori: { $errors }. Avvisi: { $warnings }.

## Why a file can't be used

sheet-too-large = il file è troppo grande: un programma occupa meno di 32 MB (48 MB decompresso).
sheet-too-many-rows = il foglio ha più di 20.000 righe: dividilo in più file.
sheet-too-many-columns = il foglio ha più di 200 colonne: togli quelle che non servono.
sheet-encrypted = il file è protetto da una password: salvalo senza password.
sheet-other-format = si leggono file .xlsx, .ods e .csv; questo sembra { $seems }.
sheet-seems-old-xls = un vecchio .xls (an old .xls)
sheet-seems-pdf = PDF
sheet-seems-rtf = RTF
sheet-seems-picture = un'immagine (a picture)
sheet-seems-html = HTML
sheet-seems-zip = un archivio .zip (a .zip archive)
sheet-seems-binary = un file binario (a binary file)
sheet-damaged = il file è danneggiato: aprilo e salvalo di nuovo. ({ $cause })
sheet-empty = il foglio è vuoto.
sheet-no-headings = manca la riga dei titoli delle colonne. Serve almeno «Attività», e poi «Casa», «Quando», «Orario»…
sheet-no-name-column = manca la colonna «Attività» (o «Nome», «Titolo», «Corso»). I titoli sono: { $found }.
sheet-headings-only = sotto i titoli delle colonne non c'è nessuna riga.

## Why a row is left out

sheet-name-missing = manca il nome dell'attività.
sheet-place-missing = manca la Casa di Quartiere in cui si svolge.
sheet-place-unknown = nessuna Casa di Quartiere ha questo nome. Scrivi il suo nome o il suo codice.
sheet-place-id-wanted = senza l'elenco delle Case di Quartiere (--places) serve il codice, in minuscolo e con i trattini.
sheet-place-ambiguous = più Case di Quartiere hanno questo nome. Scrivi il codice di una di queste:
sheet-when-unread = non si capisce quando si fa. Scrivi per esempio «mar e gio 10-11.30».
sheet-day-missing = c'è l'orario ma manca il giorno.
sheet-date-impossible = questo giorno non esiste nel calendario.
sheet-time-impossible = questo orario non esiste: si va da 0:00 a 24:00.
sheet-ends-before-begins = finisce prima di cominciare.
sheet-weekday-contradicts = la data cade in un altro giorno della settimana:
sheet-first-day-needed = per contare le settimane serve la data della prima volta, per esempio «dal 7/1».
sheet-month-week-needed = non si capisce quale settimana del mese. Scrivi per esempio «primo lunedì del mese».
sheet-exclusion-unread = non si capisce in quali giorni non si fa. Scrivi le date, per esempio «8/12».
sheet-period-unread = non si capisce da quando a quando. Scrivi per esempio «dal 7/1 al 30/5».
sheet-status-unread = non si capisce lo stato. Scrivi: al completo, sospeso, annullato, spostato, o niente.

## Doubts: the row is used

sheet-mended = l'abbiamo letto così. Controlla:
sheet-words-unread = queste parole non sono state lette; il resto sì.
sheet-end-time-missing = manca l'ora di fine: resta il giorno, senza orario.
sheet-hour-unknown = l'ora non c'è: resta il giorno, senza orario.
sheet-when-missing = non c'è scritto quando si fa: resta senza giorni e orari.
sheet-exclusion-useless = in questi giorni non si faceva comunque.
sheet-all-over = tutte le date sono passate.
sheet-price-unread = il prezzo non è stato letto. Scrivi per esempio «gratis», «con tessera» o «5 euro».
sheet-booking-unread = la prenotazione non è stata letta. Scrivi «no», «telefonare 02 1234567», «in casa» o un indirizzo https.
sheet-telephone-unread = questo numero di telefono non si può chiamare.
sheet-audience-unread = non si capisce per chi è. Scrivi per esempio «anziani», «famiglie», «bambini».
sheet-age-unread = l'età non è stata letta. Scrivi per esempio «6-10 anni» o «dai 65».
sheet-topic-unread = questo argomento non è tra quelli del portale.
sheet-language-unread = questa lingua non è stata letta.
sheet-number-unread = qui serve un numero intero.
sheet-online-unread = qui si scrive «sì», «anche» o «no».
sheet-yes-no-unread = qui si scrive «sì» o «no».
sheet-controls-removed = c'erano caratteri invisibili: li abbiamo tolti.
sheet-html-kept = sembra codice HTML: resta com'è, come testo.
sheet-cell-cut = il testo è troppo lungo: restano i primi 10.000 caratteri.
sheet-formula-failed = la formula di questa cella dà un errore.
sheet-column-unknown = questa colonna non è stata letta: il titolo non è tra quelli previsti.
sheet-column-twice = questo titolo c'è due volte: vale la prima colonna.
sheet-row-twice = c'è già una riga con questo nome nella stessa Casa di Quartiere.
