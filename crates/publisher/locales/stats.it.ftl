### What `feed stats` says.

stats-head =
    { $count ->
        [one] { $count } attività, { $without } senza un orario pubblicato.
       *[other] { $count } attività, { $without } senza un orario pubblicato.
    }
stats-by-municipio = Attività per Municipio
stats-municipio = Municipio { $number }
stats-no-municipio = In nessun Municipio
stats-by-topic = Attività per argomento
stats-by-hour = Che cosa si fa, ora per ora
stats-no-hour = senza ora
stats-no-evening = Dopo le 18 non c'è niente nei Municipi: { $list }.
stats-empty-houses =
    { $count ->
        [one] In { $count } Casa di Quartiere non c'è nessuna attività: { $list }.
       *[other] In { $count } Case di Quartiere non c'è nessuna attività: { $list }.
    }
stats-svg-title = Che cosa si fa nelle Case di Quartiere, ora per ora
stats-svg-description = Ogni riga è un giorno, ogni colonna un'ora. Il numero dice quante attività ci sono.
stats-houses-no-evening =
    { $count ->
        [one] In { $count } Casa di Quartiere dove questa settimana si fa qualcosa, dopo le 18 non c'è niente: { $list }.
       *[other] In { $count } Case di Quartiere dove questa settimana si fa qualcosa, dopo le 18 non c'è niente: { $list }.
    }
