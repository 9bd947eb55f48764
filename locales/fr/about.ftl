### Wording of the page about the data.

about-title = D'où viennent les données
about-description = Les sources de ce site, les licences, ce qui manque et comment corriger une erreur.
about-intro = Ici, vous trouvez seulement ce que dit une source publique. Quand nous ne savons pas, nous le disons.
about-sample = Ceci est une démonstration. Activités, horaires et services sont inventés ; noms et adresses des maisons de quartier sont vrais.
about-publisher = Publié par
about-modified = Mis à jour le
about-valid = Valable jusqu'au
about-sources = Les sources
about-source-read = Lue le { $date }
about-source-of = Datée du { $date }
about-source-undated = Elle ne dit pas quand elle a été publiée
about-license = Licence : { $license }
about-counts = Ce qu'il y a
about-count-houses = Maisons de quartier (Case di Quartiere)
about-count-desks = Guichets WeMi
about-count-laboratories = Espaces de quartier (Laboratori di Quartiere)
about-count-activities = Activités
about-missing = Ce qui manque
about-missing-address =
    { $count ->
        [one] Nous ne connaissons pas l'adresse de { $count } lieu.
       *[other] Nous ne connaissons pas l'adresse de { $count } lieux.
    }
about-missing-hours-on =
    { $count ->
        [one] Pour le { $date }, nous ne connaissons pas les horaires de { $count } maison de quartier sur { $all }.
       *[other] Pour le { $date }, nous ne connaissons pas les horaires de { $count } maisons de quartier sur { $all }.
    }
about-missing-times-on =
    { $count ->
        [one] Pour le { $date }, nous ne connaissons pas les horaires de { $count } activité sur { $all }.
       *[other] Pour le { $date }, nous ne connaissons pas les horaires de { $count } activités sur { $all }.
    }
about-missing-audience =
    { $count ->
        [one] Nous ne savons pas pour qui est { $count } activité sur { $all }.
       *[other] Nous ne savons pas pour qui sont { $count } activités sur { $all }.
    }
about-skipped =
    { $count ->
        [0] Toutes les fiches du fichier sont lisibles.
        [one] { $count } fiche du fichier est endommagée et ne s'affiche pas.
       *[other] { $count } fiches du fichier sont endommagées et ne s'affichent pas.
    }
about-doubts = Les doutes dans les données
about-doubts-hint = Dans les données de la Ville, il y a des erreurs et des contradictions. Voici comment nous les avons lues.
about-wrong = Vous avez vu une erreur ?
about-wrong-tell = Signalez-la à l'équipe de la maison de quartier. Si vous ne savez pas à qui le dire, appelez le 02 02 02.
about-open-data = Les données sont libres
about-open-data-how = Vous pouvez télécharger et réutiliser le fichier avec toutes les fiches, en citant les sources.
about-open-data-link = Télécharger la liste des fichiers (JSON)
about-embed = Mettre le portail sur votre site
