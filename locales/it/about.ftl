### Wording of the page about the data.

about-title = Da dove vengono i dati
about-description = Le fonti di questo sito, le licenze, che cosa manca e come correggere un errore.
about-intro = Qui trovi solo quello che dice una fonte pubblica. Se non sappiamo una cosa, lo diciamo.
about-sample = Questa è una dimostrazione. Attività, orari e servizi sono inventati; nomi e indirizzi delle Case di Quartiere sono veri.
about-publisher = Pubblicato da
about-modified = Aggiornato il
about-valid = Valido fino al
about-sources = Le fonti
about-source-read =
    Letta { $date ->
        [8] l'{ $date }
        [11] l'{ $date }
       *[other] il { $date }
    }
about-source-of =
    Pubblicata { $date ->
        [8] l'{ $date }
        [11] l'{ $date }
       *[other] il { $date }
    }
about-source-undated = Non dice quando è stata pubblicata
about-license = Licenza: { $license }
about-counts = Che cosa c'è
about-count-houses = Case di Quartiere
about-count-desks = Sportelli WeMi
about-count-laboratories = Laboratori di Quartiere
about-count-activities = Attività
about-missing = Che cosa manca
about-missing-address =
    { $count ->
        [one] Non conosciamo l'indirizzo di { $count } luogo.
       *[other] Non conosciamo l'indirizzo di { $count } luoghi.
    }
about-missing-hours-on =
    Per { $date ->
        [8] l'{ $date }
        [11] l'{ $date }
       *[other] il { $date }
    } non conosciamo gli orari di { $count ->
        [one] { $count } Casa
       *[other] { $count } Case
    } di Quartiere su { $all }.
about-missing-times-on =
    Per { $date ->
        [8] l'{ $date }
        [11] l'{ $date }
       *[other] il { $date }
    } non conosciamo gli orari di { $count ->
        [one] { $count } attività
       *[other] { $count } attività
    } su { $all }.
about-missing-audience =
    { $count ->
        [one] Di { $count } attività su { $all } nessuno ha detto per chi è.
       *[other] Di { $count } attività su { $all } nessuno ha detto per chi sono.
    }
about-skipped =
    { $count ->
        [0] Tutte le schede del file sono leggibili.
        [one] { $count } scheda del file è danneggiata e non si può leggere.
       *[other] { $count } schede del file sono danneggiate e non si possono leggere.
    }
about-doubts = Dove i dati non sono chiari
about-doubts-hint = Nei dati del Comune ci sono errori e frasi che si contraddicono. Ecco come li abbiamo letti.
about-wrong = Hai visto un errore?
about-wrong-tell = Dillo a chi lavora nella Casa di Quartiere. Se non sai a chi dirlo, chiama lo 02 02 02.
about-open-data = I dati sono liberi
about-open-data-how = Puoi scaricare e riusare il file con tutte le schede, citando le fonti.
about-open-data-link = Scarica l'elenco dei file (JSON)
about-embed = Metti il portale nel tuo sito
