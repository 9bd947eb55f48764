### Wording of the page about the data.

about-title = Where the data comes from
about-description = The sources of this website, their licences, what is missing and how to correct a mistake.
about-intro = Here you find only what a public source says. When we do not know something, we say so.
about-sample = This is a demonstration. Activities, times and services are not real; names and addresses of the neighbourhood houses are real.
about-publisher = Published by
about-modified = Updated on
about-valid = Valid until
about-sources = The sources
about-source-read = Read on { $date }
about-source-of = Dated { $date }
about-source-undated = It does not say when it was published
about-license = Licence: { $license }
about-counts = What there is
about-count-houses = Neighbourhood houses (Case di Quartiere)
about-count-desks = WeMi help desks
about-count-laboratories = Neighbourhood social spaces (Laboratori di Quartiere)
about-count-activities = Activities
about-missing = What is missing
about-missing-address =
    { $count ->
        [one] We do not know the address of { $count } place.
       *[other] We do not know the addresses of { $count } places.
    }
about-missing-hours-on =
    { $count ->
        [one] For { $date } we do not know the opening hours of { $count } neighbourhood house out of { $all }.
       *[other] For { $date } we do not know the opening hours of { $count } neighbourhood houses out of { $all }.
    }
about-missing-times-on =
    { $count ->
        [one] For { $date } we do not know the times of { $count } activity out of { $all }.
       *[other] For { $date } we do not know the times of { $count } activities out of { $all }.
    }
about-missing-audience =
    { $count ->
        [one] We do not know who { $count } activity out of { $all } is for.
       *[other] We do not know who { $count } activities out of { $all } are for.
    }
about-skipped =
    { $count ->
        [0] We can read every entry in the file.
        [one] { $count } entry in the file is damaged and cannot be read.
       *[other] { $count } entries in the file are damaged and cannot be read.
    }
about-doubts = Where the data is not clear
about-doubts-hint = The City's data has mistakes, and parts that disagree with each other. This is how we read them.
about-wrong = Have you seen a mistake?
about-wrong-tell = Tell the staff of the neighbourhood house. If you do not know whom to tell, call 02 02 02.
about-open-data = The data is free to use
about-open-data-how = You can download and reuse the file with all the entries, if you name the sources.
about-open-data-link = Download the list of files (JSON)
about-embed = Put the portal on your website
