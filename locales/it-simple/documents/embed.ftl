### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = Le nostre pagine nel tuo sito
embed-lead = Scrivi le pagine di WeMi o di un altro sito del Comune? Scegli che cosa far vedere. Guarda il risultato. Poi copia il codice. Il codice è un testo per i computer.
embed-choose = Scegli che cosa far vedere
embed-what = Quale pagina vuoi far vedere
embed-what-catalogue = Tutte le attività
embed-words = Fai vedere solo le attività con queste parole
embed-words-hint = Le parole e la zona (Municipio) servono solo con «Tutte le attività».
embed-language = Lingua
embed-reader = Come vuole chi legge
embed-opens = Dove si aprono i link (parole da premere, solo con l'elemento)
embed-opens-here = Dentro il riquadro
embed-opens-page = Nel nostro sito, a pagina intera
embed-filters = Quali filtri far vedere (scelte per cercare, solo con l'elemento)
embed-filters-all = Tutti
embed-filters-when = Solo «Quando»
embed-filters-none = Nessuno
embed-update = Aggiorna la prova e il codice

embed-preview = Prova (anteprima)
embed-preview-frame = Prova: { $name }
embed-preview-links = Come vuoi vedere la prova
embed-width = Largo { $width } pixel (punti dello schermo)
embed-scripts = Con i programmi della pagina (JavaScript)
embed-no-scripts = Senza i programmi della pagina (JavaScript)
embed-preview-scaled = Se c'è poco spazio, la prova è più piccola.
embed-preview-alone = Apri la prova in un'altra finestra

embed-code = Il codice che devi copiare
embed-code-needs-program = Qui il codice non si vede: manca JavaScript. JavaScript fa funzionare alcune parti delle pagine. Trovi gli esempi nei testi che spiegano il sito (documentazione).
embed-copy = Copia
embed-copied = Hai copiato il codice.
embed-not-copied = Il codice è già selezionato. Ora copialo con la tastiera.
embed-element = Elemento del nostro sito
embed-element-how = È il modo migliore. L'altezza cambia da sola. I link funzionano come nel tuo sito. Copia l'elemento e incollalo nella tua pagina. L'elemento ha bisogno dello script che trovi qui sotto.
embed-loader = Script (piccolo programma): solo una volta
embed-loader-how = Lo script va nel modello del sito, non nella pagina. Il modello è la base di tutte le pagine. In una pagina di WeMi lo script non parte. Chiedi a chi costruisce il sito.
embed-frame = Un riquadro semplice
embed-frame-how = Usalo se nella pagina non puoi mettere lo script. L'altezza è sempre uguale. Vuoi cambiarla? Cambia il numero dopo «height» (altezza).
embed-whole = Apri la pagina intera
embed-link = Un link con un'immagine
embed-link-how = L'editor è il programma per scrivere le pagine. Alcuni editor accettano solo testo, link e immagini. Scarica l'immagine. Caricala nel tuo sito. Poi usa questo indirizzo come link dell'immagine. Il testo alternativo dice che cosa c'è nell'immagine. Scrivi: «{ $name }».
embed-link-save = Scarica questa immagine
embed-check = Controlla la tua pagina
embed-check-how = Puoi farlo solo con l'elemento. Apri la tua pagina. Aggiungi { $attribute } alla fine dell'indirizzo. Si apre una lista. Dice che cosa va bene e che cosa devi correggere. Non si apre niente? Allora nel sito manca lo script.
embed-call = Ti serve aiuto? Chiama il numero 02 02 02.
