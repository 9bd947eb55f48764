### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Qui trovi attività, aiuti e servizi per chi ha più di 65 anni. Trovi anche aiuti per chi assiste una persona.
ageing-count =
    { $count ->
        [one] Qui c'è { $count } pagina.
       *[other] Qui ci sono { $count } pagine.
    }
ageing-none = Questa sezione è ancora vuota. Chiama il numero 02 02 02.
ageing-now = Adesso, in questa stagione
ageing-later = In altre stagioni
aim-taking-part = Stare con gli altri
aim-health = Stare bene
aim-safety = Sentirsi al sicuro

theme-start = Come cominciare
theme-near = Che cosa fare
theme-near-none = Non conosciamo ancora attività. Chiama il numero 02 02 02.
theme-all =
    { $count ->
        [one] Vedi l'attività
       *[other] Vedi tutte le { $count } attività
    }
theme-near-unknown =
    { $count ->
        [one] Nel Municipio { $list } non conosciamo attività di questo tipo.
       *[other] Nei Municipi { $list } non conosciamo attività di questo tipo.
    }
theme-near-nowhere = Non sappiamo in quali Municipi si fa. Chiama il numero 02 02 02.
theme-nearest = Il posto più vicino
theme-services = Chi ti può aiutare
theme-expect = Che cosa succede se vai o se chiami

forme-title = Che cosa va bene per me?
forme-lead = Rispondi solo se vuoi. Non conserviamo le tue risposte.
forme-like = Che cosa ti piace fare?
forme-when = Quando puoi andare?
forme-with = Con quali persone vuoi stare?
forme-where = In quale Municipio?
forme-show = Vedi le proposte
forme-found =
    { $count ->
        [one] C'è una proposta per te
       *[other] Ci sono { $count } proposte per te
    }
forme-none = Non conosciamo niente di adatto. Cambia una risposta, o chiama il numero 02 02 02.
forme-reason = Questo va bene per te: { $list }.
forme-doubt = Non lo sappiamo. Chiedi prima: { $list }.
forme-near = nel tuo Municipio
forme-access = quello che ti serve
