### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = Ogni guida ti accompagna un passo alla volta. Puoi sempre tornare indietro o chiamare una persona.
guides-count =
    { $count ->
        [one] { $count } guida.
       *[other] { $count } guide.
    }
guides-others = Altre guide
guides-none = Nessuno ha ancora pubblicato guide. Chiama lo 02 02 02.
guide-gone = Questa guida non c'è più. Qui ci sono le altre.

## Before one begins.

guide-minutes =
    { $count ->
        [one] Con una persona che ti aiuta serve circa { $count } minuto.
       *[other] Con una persona che ti aiuta servono circa { $count } minuti.
    }
guide-minutes-short =
    { $count ->
        [one] circa { $count } minuto
       *[other] circa { $count } minuti
    }
guide-bring = Che cosa ti serve
guide-bring-nothing = Non ti serve niente: puoi cominciare subito.
guide-start = Comincia
guide-resume = Riprendi da dove eri: { $name }
guide-step-gone = Questo passo non c'è più. La guida ricomincia da qui.
guide-other-ways = Puoi anche
guide-whole = Leggere o stampare tutti i passi su una pagina
guide-practise = Provare prima, senza rischi
guide-practised = Passare alla guida vera: { $name }
guide-callers = Torna alla guida che stavi seguendo

## A step.

guide-progress = Passo { $number } di { $total }
guide-questions = Ancora poche domande
guide-steps = Ancora qualche passo
guide-end = Ultimo passo
guide-stop = Attenzione
guide-see = Che cosa vedrai
guide-outside = Apri il sito { $site }
guide-outside-unknown = Non sappiamo se questo sito funziona bene con la tastiera, con un lettore di schermo o sul telefono. Se ti blocchi, chiama lo 02 02 02.
guide-barriers = Che cosa può non funzionare
guide-barriers-more = Possono esserci altri problemi che non conosciamo. Se ti blocchi, chiama lo 02 02 02.
guide-asked = Che cosa possono chiederti
guide-answer-lost = Una risposta che avevi dato non c'è più: la guida è cambiata. Se qualcosa non torna, ricomincia dall'inizio.
guide-next = Avanti
guide-back = Indietro: { $name }
guide-restart = Ricomincia dall'inizio
guide-given = la tua risposta di prima
guide-on = Puoi continuare qui
guide-because = Perché ti serve una persona
guide-then = Che cosa succede dopo
guide-call = Chi chiamare
guide-say = Puoi dire così
guide-say-means = Vuol dire
guide-say-sounds = Si legge così
guide-service = Indirizzi e orari del servizio
guide-listen = Ascolta la frase
guide-slip-show = Mostra il foglietto da portare
guide-slip = Da portare con te
guide-slip-close = Chiudi
guide-print = Stampa
guide-show = Da mostrare allo sportello, in italiano

## Going on another day, or on another device.

guide-code = Codice per riprendere da qui: { $code }
guide-code-hint = Scrivilo su un foglio: a casa o allo sportello riprendi da questo passo.
guide-phone = Continua sul tuo telefono
guide-phone-hint = Inquadra il quadrato con la fotocamera del telefono: si apre questo passo.
guides-code-title = Hai un codice?
guides-code-label = Hai un codice? Scrivilo qui
guides-code-go = Cerca il passo
guides-code-right = Vai al passo: { $name }
guides-code-likely = Forse il codice è { $code }. Vai al passo: { $name }
guides-code-unknown = Questo codice non c'è. Controlla le lettere, o scegli una guida qui sotto.

## For somebody who helps.

guide-operator = Per chi aiuta
guide-operator-show = Aiuti una persona? Vedi le note per chi aiuta
guide-operator-hide = Nascondi le note per chi aiuta
guide-operator-rule = Tocca lei, tu indichi. Non scrivere mai la sua password e non tenere copie.

## All steps on one page, and what was done today.

guide-whole-title = Tutti i passi: { $name }
guide-whole-goes = vai al passo { $number }
guide-today = Data di oggi: { $date }.
guide-today-hint = Segna i passi che avete fatto insieme: sul foglio si stampano solo quelli. Il portale non conserva niente.
guide-short = Stampa in breve, su un foglio: titoli, scelte e numeri da chiamare
guide-done = Fatto oggi

## Practice.

practice = PROVA: qui niente è vero, non puoi rompere niente.
practice-screen = PROVA: schermata { $name }
practice-answer = È solo un disegno. Rispondi qui sotto.
practice-write = Scrivi qui la parola «{ $word }»
practice-check = Controlla
practice-right = Giusto! Hai scritto «{ $typed }».
practice-wrong = Hai scritto «{ $typed }», ma la parola è «{ $word }». Tocca dietro la lettera sbagliata, cancellala e scrivi quella giusta.
