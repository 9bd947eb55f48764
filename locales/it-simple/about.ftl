### Wording of the page about the data, in simple Italian.

about-title = Da dove vengono le informazioni
about-description = Chi dà le informazioni e come le puoi usare. Che cosa manca. Come correggere un errore.
about-intro = Qui trovi solo quello che dice una fonte pubblica. La fonte è chi dà le informazioni. Se non sappiamo una cosa, lo scriviamo.
about-sample = Questa è una prova. Attività, orari e servizi non sono veri. I nomi e gli indirizzi delle Case di Quartiere sono veri.
about-publisher = Pubblicato da
about-modified = Aggiornato il giorno
about-valid = Vale fino al giorno
about-sources = Le fonti: chi dà le informazioni
about-source-read =
    L'abbiamo letta { $date ->
        [8] l'{ $date }
        [11] l'{ $date }
       *[other] il { $date }
    }
about-source-of = Data: { $date }
about-source-undated = Non ha una data
about-license = Licenza (regole per l'uso): { $license }
about-counts = Quante cose ci sono
about-count-houses = Le Case di Quartiere
about-count-desks = Gli sportelli WeMi
about-count-laboratories = I Laboratori di Quartiere
about-count-activities = Le attività
about-missing = Le cose che mancano
about-missing-address =
    { $count ->
        [one] Non sappiamo l'indirizzo di { $count } luogo.
       *[other] Non sappiamo l'indirizzo di { $count } luoghi.
    }
about-missing-hours-on =
    Per { $date ->
        [8] l'{ $date }
        [11] l'{ $date }
       *[other] il { $date }
    } non sappiamo gli orari di { $count ->
        [one] { $count } Casa
       *[other] { $count } Case
    } di Quartiere su { $all }.
about-missing-times-on =
    Per { $date ->
        [8] l'{ $date }
        [11] l'{ $date }
       *[other] il { $date }
    } non sappiamo gli orari di { $count ->
        [one] { $count } attività
       *[other] { $count } attività
    } su { $all }.
about-missing-audience =
    { $count ->
        [one] Non sappiamo per chi è { $count } attività su { $all }.
       *[other] Non sappiamo per chi sono { $count } attività su { $all }.
    }
about-skipped =
    { $count ->
        [0] Possiamo leggere tutte le parti della lista.
        [one] { $count } parte della lista è rovinata. Qui non la vedi.
       *[other] { $count } parti della lista sono rovinate. Qui non le vedi.
    }
about-doubts = Le informazioni non sicure
about-doubts-hint = Il Comune ci dà le informazioni. Ci sono errori, e frasi che dicono cose diverse. Qui leggi come le abbiamo capite.
about-wrong = Hai trovato un errore?
about-wrong-tell = Dillo a chi lavora nella Casa di Quartiere. Non sai a chi dirlo? Chiama il numero 02 02 02.
about-open-data = Puoi usare queste informazioni
about-open-data-how = Puoi scaricare il file con tutte le informazioni. Lo puoi usare per altri lavori. Devi scrivere quali sono le fonti.
about-open-data-link = Scarica la lista dei file (JSON)
about-embed = Metti le nostre pagine nel tuo sito
