### Wording of the page about the data.

about-title = Da dove vengono i dati
about-description = Le fonti di questo portale, le licenze, che cosa manca e come correggere un errore.
about-intro = Qui trovi solo quello che una fonte pubblica dice. Quello che non sappiamo, lo scriviamo.
about-sample = Questa è una dimostrazione. Attività, orari e servizi sono inventati; nomi e indirizzi delle case sono veri.
about-publisher = Pubblicato da
about-modified = Aggiornato il
about-valid = Valido fino al
about-sources = Le fonti
about-source-read = Letta il giorno { $date }
about-source-of = Con data { $date }
about-license = Licenza: { $license }
about-counts = Che cosa c'è
about-count-houses = Case di Quartiere
about-count-desks = Sportelli WeMi
about-count-laboratories = Laboratori di Quartiere
about-count-activities = Attività
about-missing = Che cosa manca
about-missing-address =
    { $count ->
        [one] Di { $count } luogo non conosciamo l'indirizzo.
       *[other] Di { $count } luoghi non conosciamo l'indirizzo.
    }
about-missing-hours =
    { $count ->
        [one] Di { $count } casa non conosciamo gli orari.
       *[other] Di { $count } case non conosciamo gli orari.
    }
about-missing-times =
    { $count ->
        [one] Di { $count } attività non conosciamo giorni e ore.
       *[other] Di { $count } attività non conosciamo giorni e ore.
    }
about-skipped =
    { $count ->
        [0] Tutte le schede del file sono leggibili.
        [one] { $count } scheda del file è rovinata e non si vede.
       *[other] { $count } schede del file sono rovinate e non si vedono.
    }
about-doubts = I dubbi nei dati
about-doubts-hint = Nei dati del Comune ci sono errori e frasi che si contraddicono. Ecco come li abbiamo letti.
about-wrong = Hai visto un errore?
about-wrong-how = Dillo alla casa, o chiama 02 02 02. Correggiamo la fonte, così l'errore sparisce dappertutto.
about-open-data = I dati sono liberi
about-open-data-how = Puoi scaricare e riusare il file con tutte le schede, citando le fonti.
about-open-data-link = Scarica l'elenco dei file (JSON)
