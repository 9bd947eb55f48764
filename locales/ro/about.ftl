### Wording of the page about the data.

about-title = De unde vin datele
about-description = Sursele acestui site, licențele, ce lipsește și cum se corectează o greșeală.
about-intro = Aici găsiți numai ce spune o sursă publică. Când nu știm ceva, spunem.
about-sample = Aceasta este o demonstrație. Activitățile, orele și serviciile sunt inventate; numele și adresele caselor de cartier sunt adevărate.
about-publisher = Publicat de
about-modified = Actualizat la
about-valid = Valabil până la
about-sources = Sursele
about-source-read = Citită la { $date }
about-source-of = Cu data de { $date }
about-source-undated = Nu spune când a fost publicată
about-license = Licență: { $license }
about-counts = Ce găsiți aici
about-count-houses = Case de cartier (Case di Quartiere)
about-count-desks = Ghișee WeMi
about-count-laboratories = Spații de cartier (Laboratori di Quartiere)
about-count-activities = Activități
about-missing = Ce lipsește
about-missing-address =
    { $count ->
        [one] Nu știm adresa pentru { $count } loc.
        [few] Nu știm adresa pentru { $count } locuri.
       *[other] Nu știm adresa pentru { $count } de locuri.
    }
about-missing-hours-on =
    { $count ->
        [one] Pentru { $date } nu știm orarul pentru { $count } casă de cartier din { $all }.
        [few] Pentru { $date } nu știm orarul pentru { $count } case de cartier din { $all }.
       *[other] Pentru { $date } nu știm orarul pentru { $count } de case de cartier din { $all }.
    }
about-missing-times-on =
    { $count ->
        [one] Pentru { $date } nu știm orele pentru { $count } activitate din { $all }.
        [few] Pentru { $date } nu știm orele pentru { $count } activități din { $all }.
       *[other] Pentru { $date } nu știm orele pentru { $count } de activități din { $all }.
    }
about-missing-audience =
    { $count ->
        [one] Nu știm pentru cine este { $count } activitate din { $all }.
        [few] Nu știm pentru cine sunt { $count } activități din { $all }.
       *[other] Nu știm pentru cine sunt { $count } de activități din { $all }.
    }
about-skipped =
    { $count ->
        [0] Toate fișele din fișier pot fi citite.
        [one] { $count } fișă din fișier este deteriorată și nu se vede.
        [few] { $count } fișe din fișier sunt deteriorate și nu se văd.
       *[other] { $count } de fișe din fișier sunt deteriorate și nu se văd.
    }
about-doubts = Date care nu sunt sigure
about-doubts-hint = În datele primăriei sunt greșeli și fraze care se contrazic. Iată cum le-am citit.
about-wrong = Ați văzut o greșeală?
about-wrong-tell = Spuneți-le celor de la casa de cartier. Dacă nu știți cui să spuneți, sunați la 02 02 02.
about-open-data = Datele sunt libere
about-open-data-how = Puteți descărca și refolosi fișierul cu toate fișele, dacă menționați sursele.
about-open-data-link = Descărcați lista fișierelor (JSON)
about-embed = Puneți portalul pe site-ul dumneavoastră
