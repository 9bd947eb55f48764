### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = Ogni guida ti aiuta, un passo alla volta. Puoi sempre tornare indietro. Oppure puoi chiamare una persona.
guides-count =
    { $count ->
        [one] { $count } guida.
       *[other] { $count } guide.
    }
guides-others = Altre guide
guides-none = Qui non ci sono ancora guide. Chiama il numero 02 02 02.
guide-gone = La guida non c'è più. Qui vedi le altre.

## Before one begins.

guide-minutes =
    { $count ->
        [one] Con una persona che ti aiuta ci vuole circa { $count } minuto.
       *[other] Con una persona che ti aiuta ci vogliono circa { $count } minuti.
    }
guide-minutes-short =
    { $count ->
        [one] circa { $count } minuto
       *[other] circa { $count } minuti
    }
guide-bring = Le cose che ti servono
guide-bring-nothing = Non ti serve niente. Puoi cominciare subito.
guide-start = Comincia
guide-resume = Continua da qui: { $name }
guide-step-gone = Il passo non c'è più. Ricomincia la guida da qui.
guide-other-ways = Puoi anche
guide-whole = Leggere tutti i passi su una pagina. Puoi anche stamparli
guide-practise = Fare prima una prova, senza rischi
guide-practised = Andare alla guida vera: { $name }
guide-callers = Torna alla guida di prima

## A step.

guide-progress = Passo { $number } di { $total }
guide-questions = Ancora poche domande
guide-steps = Ancora pochi passi
guide-end = Ultimo passo
guide-stop = Attenzione
guide-see = Che cosa vedrai
guide-outside = Apri il sito { $site }
guide-outside-unknown = Non sappiamo se tutti possono usare questo sito. Per esempio, chi usa la tastiera. O chi ascolta invece di leggere. Non riesci a usarlo? Chiama il numero 02 02 02.
guide-barriers = Che cosa forse non va
guide-barriers-more = Forse ci sono altri problemi che non conosciamo. Non riesci ad andare avanti? Chiama il numero 02 02 02.
guide-asked = Forse ti chiedono queste cose
guide-answer-lost = La guida è cambiata. Una tua risposta non c'è più. Se non capisci, ricomincia dall'inizio.
guide-next = Avanti
guide-back = Indietro: { $name }
guide-restart = Ricomincia dall'inizio
guide-given = questa era la tua risposta
guide-on = Puoi continuare qui
guide-because = Perché devi parlare con una persona
guide-then = Poi che cosa succede
guide-call = Chi puoi chiamare
guide-say = Puoi dire così
guide-say-means = Vuol dire
guide-say-sounds = Si legge così
guide-service = Dove è il servizio e quando è aperto
guide-listen = Ascolta la frase
guide-slip-show = Vedi il foglio da portare con te
guide-slip = Il foglio da portare con te
guide-slip-close = Chiudi
guide-print = Stampa
guide-show = Fai vedere allo sportello questo testo in italiano

## Going on another day, or on another device.

guide-code = Codice per continuare da qui: { $code }
guide-code-hint = Scrivi il codice su un foglio. Così, a casa o allo sportello, continui da questo passo.
guide-phone = Vai avanti sul tuo telefono
guide-phone-hint = Apri la fotocamera del telefono. Punta la fotocamera verso il quadrato. Il telefono apre questo passo.
guides-code-title = Hai un codice?
guides-code-label = Hai un codice? Scrivilo in questa casella
guides-code-go = Cerca il passo
guides-code-right = Vai al passo: { $name }
guides-code-likely = Forse il tuo codice è { $code }. Vai al passo: { $name }
guides-code-unknown = Questo codice non c'è. Controlla le lettere. Oppure scegli una guida qui sotto.

## For somebody who helps.

guide-operator = Per chi aiuta
guide-operator-show = Aiuti una persona? Leggi le note per chi aiuta
guide-operator-hide = Chiudi le note per chi aiuta
guide-operator-rule = La persona tocca lo schermo. Tu indichi e basta. Non scrivere mai la sua password. Non tenere copie.

## All steps on one page, and what was done today.

guide-whole-title = Tutti i passi: { $name }
guide-whole-goes = vai al passo { $number }
guide-today = Data di oggi: { $date }.
guide-today-hint = Segna i passi che avete fatto insieme. Sul foglio si stampano solo quei passi. Questo sito non conserva niente.
guide-short = Stampa in breve: titoli, scelte e numeri su un foglio
guide-done = Fatto oggi

## Practice.

practice = PROVA: qui niente è vero. Non puoi rompere niente.
practice-screen = PROVA: schermata { $name }
practice-answer = Questo è solo un disegno. La risposta la dai qui sotto.
practice-write = Qui scrivi la parola «{ $word }»
practice-check = Controlla
practice-right = Giusto! Hai scritto «{ $typed }».
practice-wrong = Hai scritto «{ $typed }». La parola giusta è «{ $word }». Tocca dopo la lettera sbagliata. Cancella la lettera. Poi scrivi la lettera giusta.
