### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Qui trovi cose da fare, aiuti e servizi. Sono per chi ha più di 65 anni e per chi se ne prende cura.
ageing-count =
    { $count ->
        [one] { $count } pagina.
       *[other] { $count } pagine.
    }
ageing-none = Nessuno ha ancora pubblicato questa sezione. Chiama lo 02 02 02.
ageing-now = In questa stagione
ageing-later = In altre stagioni
aim-taking-part = Partecipare
aim-health = Salute e prevenzione
aim-safety = Sentirsi al sicuro

theme-start = Come cominciare
theme-near = Che cosa puoi fare
theme-near-none = Non conosciamo ancora attività per questo. Chiama lo 02 02 02.
theme-all =
    { $count ->
        [one] Guarda l'attività
       *[other] Tutte le { $count } attività
    }
theme-near-unknown =
    { $count ->
        [one] Nel Municipio { $list } non conosciamo niente.
       *[other] Nei Municipi { $list } non conosciamo niente.
    }
theme-near-nowhere = Non sappiamo in quali Municipi si fa. Chiama lo 02 02 02.
theme-nearest = Il posto più vicino che conosciamo
theme-services = Servizi che ti aiutano
theme-expect = Che cosa succede quando vai o chiami

forme-title = Che cosa fa per me?
forme-lead = Rispondi solo alle domande che vuoi. Non conserviamo le risposte.
forme-like = Che cosa ti piace?
forme-when = In quale parte della giornata?
forme-with = Con chi vuoi stare?
forme-where = In quale Municipio?
forme-show = Mostra le proposte
forme-found =
    { $count ->
        [one] Una proposta per te
       *[other] { $count } proposte per te
    }
forme-none = Non conosciamo niente che vada bene. Cambia una risposta, o chiama lo 02 02 02.
forme-reason = Va bene per te: { $list }.
forme-doubt = Nessuno lo ha scritto, chiedi prima: { $list }.
forme-near = nel tuo Municipio
forme-access = quello che ti serve per partecipare
