### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = Ndoshta kërkoni:
suggestions-status = Ka sugjerime poshtë fushës.

skip-to-results = Shkoni te rezultatet
filters-need = Për çfarë keni nevojë
filters-need-any = Zgjidhni, po të doni
filters-open = Hapur kur shumë vende mbyllen
filters-open-any = Nuk ka rëndësi
filters-age = Mosha e pjesëmarrësit
filters-ways = Si merret pjesë
filters-step-free = Pa shkallë
filters-online = Edhe nga shtëpia juaj, online
filters-language = Gjuha që flitet
filters-language-any = Cilado gjuhë
filters-access = Çfarë më duhet për të marrë pjesë
filters-near = Pranë
filters-near-any = Gjithë qyteti
filters-order = Renditja
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Pranë: { $place }
filter-order = Renditja: { $order }
filter-age =
    { $age ->
        [one] { $age } vjeç
       *[other] { $age } vjeç
    }

day-weekend = E shtunë dhe e diel
open-august = Në gusht
open-holidays = Në ditët e festave
order-relevance = Së pari më të përshtatshmet
order-time = Së pari më të afërtat në kohë
order-distance = Së pari ato pranë meje
order-name = Sipas alfabetit

reading-corrected = Nuk gjejmë “{ $typed }”. Kërkuam “{ $meant }”.
reading-unknown = Nuk gjetëm asgjë për { $words }. Ja rezultatet për fjalët e tjera.
reading-partial = Asnjë aktivitet nuk i ka të gjitha fjalët tuaja. Ja ato që kanë më shumë.

near-label = Largësia
near-here = Përdor vendndodhjen time
near-how = Largësitë janë në vijë të drejtë. Minutat marrin parasysh rrugët dhe atë që ecën ngadalë, 3 km në orë.
near-from-here = Së pari shihni çfarë keni pranë. Vendndodhja juaj mbetet në këtë pajisje.
near-unasked = Që të shihni së pari çfarë keni pranë, thoni ku jeni. Vendndodhja juaj mbetet në këtë pajisje.
near-choose = Ose zgjidhni një shtëpi të lagjes te filtri “Pranë”, ose një zonë (Municipio).
near-refused = Nuk lejuat përdorimin e vendndodhjes: s'ka problem.
near-unavailable = Pajisja nuk e di ku jeni.

why-topic = Lidhet me temën:
why-place = Vendi quhet edhe:
why-description = Fjala është te përshkrimi.

dead-end-which = Po të hiqni një nga këto zgjedhje, gjeni:
dead-end-drop =
    { $count ->
        [one] Pa “{ $label }”: { $count } aktivitet
       *[other] Pa “{ $label }”: { $count } aktivitete
    }
dead-end-all = Shihni të gjitha aktivitetet
dead-end-nearest = Më të ngjashmet me atë që kërkoni
dead-end-person = Po të doni, pyesni një person.
