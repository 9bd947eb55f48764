### Wording of guides, where other pages speak of them.

guides-title = Ghiduri pas cu pas
guides-description = Ghiduri pentru servicii digitale și nu numai: SPID, carte de identitate electronică, programări medicale, înșelătorii. Câte un pas pe rând.
guides-found = Puteți face asta pas cu pas
guides-all = Toate ghidurile
door-guides = SPID, carte de identitate, programări medicale, înșelătorii: câte un pas pe rând
nav-guides = Ghiduri
guide-of-topic = Ghid: { $topic }
