### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = Il portale nel tuo sito
embed-lead = Per chi scrive le pagine di WeMi o di un altro sito del Comune. Scegli che cosa mostrare, guarda come viene, copia il codice.
embed-choose = Che cosa mostrare
embed-what = Pagina da mostrare
embed-what-catalogue = Tutte le attività
embed-words = Solo le attività con queste parole
embed-words-hint = Le parole e il Municipio valgono per «Tutte le attività».
embed-language = Lingua
embed-reader = Come ha scelto chi legge
embed-opens = Dove si aprono i link (solo con l'elemento)
embed-opens-here = Nel riquadro
embed-opens-page = Nel portale, a pagina intera
embed-filters = Filtri da mostrare (solo con l'elemento)
embed-filters-all = Tutti
embed-filters-when = Solo «Quando»
embed-filters-none = Nessuno
embed-update = Aggiorna anteprima e codice

embed-preview = Anteprima
embed-preview-frame = Anteprima: { $name }
embed-preview-links = Come guardarla
embed-width = Largo { $width } pixel
embed-scripts = Con JavaScript
embed-no-scripts = Senza JavaScript
embed-preview-scaled = Se lo spazio non basta, l'anteprima è più piccola.
embed-preview-alone = Apri l'anteprima in un'altra finestra

embed-code = Codice da copiare
embed-code-needs-program = Per avere il codice serve JavaScript. Trovi gli esempi nella documentazione del portale.
embed-copy = Copia
embed-copied = Codice copiato.
embed-not-copied = Il codice è selezionato: ora copialo con la tastiera.
embed-element = Elemento del portale
embed-element-how = È il modo migliore: l'altezza segue il contenuto e i link funzionano come nel tuo sito. Incolla l'elemento nella pagina. Funziona solo se nel sito c'è lo script qui sotto.
embed-loader = Script, una volta sola
embed-loader-how = Va nel modello del sito, non nella pagina: uno script incollato in una pagina di WeMi non parte. Chiedilo a chi sviluppa il sito.
embed-frame = Riquadro semplice
embed-frame-how = Per le pagine in cui non si può usare lo script. L'altezza è fissa: se serve, cambia il numero dopo «height».
embed-whole = Apri a tutta pagina
embed-link = Link con immagine
embed-link-how = Per gli editor che conoscono solo testo, link e immagini. Scarica l'immagine, caricala nel tuo sito e usa questo indirizzo come link. Il testo alternativo è: «{ $name }».
embed-link-save = Scarica l'immagine
embed-check = Controllare la pagina
embed-check-how = Vale solo per l'elemento. Apri la tua pagina e aggiungi { $attribute } alla fine dell'indirizzo. Si apre un elenco di quello che va bene e di quello che è da correggere. Se non si apre niente, nel sito manca lo script.
embed-call = Serve aiuto? Chiama lo 02 02 02.
