### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = Dacă sunteți în pericol
danger-description = Numerele la care sunați imediat și cine ajută la Milano împotriva violenței.
danger-suggestion = Sunteți în pericol? Sunați la 112
danger-now = Dacă dumneavoastră sau altcineva sunteți în pericol acum, sunați la 112. Este gratuit, zi și noapte, în mai multe limbi.
danger-call = Sunați la { $number }
danger-emergency-title = Dacă cineva se simte foarte rău
danger-emergency = Sunați imediat la 112 dacă cineva nu respiră, nu se trezește sau pierde mult sânge.
danger-violence-title = Dacă cineva vă face rău sau vă amenință
danger-violence = La 1522 răspunde o operatoare, zi și noapte. Este gratuit și nu trebuie să vă spuneți numele.
danger-violence-languages = Puteți vorbi în aceste limbi: { $list }.
danger-violence-chat = Dacă nu puteți vorbi, scrieți în chatul 1522
danger-violence-milan = Rețeaua împotriva violenței a Primăriei Milano
danger-suicide-title = Dacă vă gândiți să vă faceți rău sau să muriți
danger-suicide = Sunați la 112. Rugați o persoană de încredere să rămână cu dumneavoastră.
danger-exit = Ieșiți imediat din această pagină
danger-exit-hint = „Ieșiți imediat din această pagină” deschide alt site. Istoricul rămâne: alții pot vedea paginile deschise înainte.
danger-others = Arată activitățile găsite
