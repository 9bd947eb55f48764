### What `feed diff` says. Variables: $name, a record's name; $was and $now, what is said before and after.

diff-none = Per le persone non cambia niente.
diff-unknown = non noto
diff-elsewhere = Tutto il feed
diff-sum-place-gone =
    { $count ->
        [one] { $count } luogo sparisce
       *[other] { $count } luoghi spariscono
    }
diff-sum-gone =
    { $count ->
        [one] { $count } attività sparisce
       *[other] { $count } attività spariscono
    }
diff-sum-status =
    { $count ->
        [one] { $count } attività cambia stato
       *[other] { $count } attività cambiano stato
    }
diff-sum-single-time =
    { $count ->
        [one] { $count } attività ha date annullate o spostate
       *[other] { $count } attività hanno date annullate o spostate
    }
diff-sum-time =
    { $count ->
        [one] { $count } attività cambia orario
       *[other] { $count } attività cambiano orario
    }
diff-sum-place =
    { $count ->
        [one] { $count } attività cambia luogo
       *[other] { $count } attività cambiano luogo
    }
diff-sum-price =
    { $count ->
        [one] { $count } attività cambia prezzo
       *[other] { $count } attività cambiano prezzo
    }
diff-sum-hours =
    { $count ->
        [one] { $count } Casa di Quartiere cambia orari di apertura
       *[other] { $count } Case di Quartiere cambiano orari di apertura
    }
diff-sum-house = { $name } cambia orario ({ $now })
diff-sum-new =
    { $count ->
        [one] { $count } attività è nuova
       *[other] { $count } attività sono nuove
    }
diff-sum-other =
    { $count ->
        [one] { $count } cambiamento
       *[other] { $count } cambiamenti
    }
diff-place-gone = questo luogo sparisce
diff-gone = sparisce «{ $name }»
diff-gone-replaced = sparisce «{ $name }», al suo posto «{ $now }»
diff-status = «{ $name }» è { $now } (prima: { $was })
diff-single-time = «{ $name }», date singole: { $now } (prima: { $was })
diff-once-cancelled = annullata il { $date }
diff-once-moved = dal { $date } spostata al { $new }
diff-time = «{ $name }» cambia orario: { $now } (prima: { $was })
diff-place = «{ $name }» cambia luogo: { $now } (prima: { $was })
diff-price = «{ $name }» cambia prezzo: { $now } (prima: { $was })
diff-booking = «{ $name }», come partecipare: { $now } (prima: { $was })
diff-for-whom = «{ $name }», per chi: { $now } (prima: { $was })
diff-ages = età { $min }–{ $max }
diff-name = si chiama «{ $now }» (prima: «{ $was }»)
diff-description = «{ $name }» cambia descrizione: { $now }
diff-hours = { $was } → { $now }
diff-other-hours = cambiano gli orari di altri periodi, non dei prossimi sette giorni
diff-closures = chiusure: { $now } (prima: { $was })
diff-address = indirizzo: { $now } (prima: { $was })
diff-telephone = telefono: { $now } (prima: { $was })
diff-place-new = questo luogo è nuovo: { $now }
diff-new = nuova: «{ $name }», { $now }
diff-validity = i dati valgono fino al { $now } (prima: { $was })
diff-translations = traduzioni in «{ $name }» che vanno perse: { $was }
