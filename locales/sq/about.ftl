### Wording of the page about the data.

about-title = Nga vijnë të dhënat
about-description = Burimet e këtij portali, licencat, çfarë mungon dhe si ndreqet një gabim.
about-intro = Këtu gjeni vetëm atë që thotë një burim publik. Kur nuk e dimë diçka, e shkruajmë.
about-sample = Kjo është një provë. Aktivitetet, oraret dhe shërbimet janë të trilluara; emrat dhe adresat e shtëpive janë të vërteta.
about-publisher = Publikuar nga
about-modified = Përditësuar më
about-valid = Vlen deri më
about-sources = Burimet
about-source-read = Lexuar më { $date }
about-source-of = Me datën { $date }
about-license = Licenca: { $license }
about-counts = Çfarë ka
about-count-houses = Shtëpitë e lagjes (Case di Quartiere)
about-count-desks = Sportelet WeMi
about-count-laboratories = Punëtoritë e lagjes (Laboratori di Quartiere)
about-count-activities = Aktivitetet
about-missing = Çfarë mungon
about-missing-address =
    { $count ->
        [one] Nuk e dimë adresën e { $count } vendi.
       *[other] Nuk i dimë adresat e { $count } vendeve.
    }
about-missing-hours =
    { $count ->
        [one] Nuk e dimë orarin e { $count } shtëpie.
       *[other] Nuk i dimë oraret e { $count } shtëpive.
    }
about-missing-times =
    { $count ->
        [one] Nuk i dimë ditët dhe orët e { $count } aktiviteti.
       *[other] Nuk i dimë ditët dhe orët e { $count } aktiviteteve.
    }
about-skipped =
    { $count ->
        [0] Të gjitha skedat në skedar lexohen.
        [one] { $count } skedë në skedar është e dëmtuar dhe nuk shfaqet.
       *[other] { $count } skeda në skedar janë të dëmtuara dhe nuk shfaqen.
    }
about-doubts = Dyshime për të dhënat
about-doubts-hint = Në të dhënat e Bashkisë ka gabime dhe fjali që nuk përputhen. Ja si i kemi lexuar.
about-wrong = Patë ndonjë gabim?
about-wrong-how = Njoftoni shtëpinë e lagjes, ose telefononi 02 02 02. Ne e ndreqim burimin, dhe gabimi zhduket kudo.
about-open-data = Të dhënat janë të lira
about-open-data-how = Skedarin me të gjitha skedat mund ta shkarkoni dhe ta ripërdorni, duke përmendur burimet.
about-open-data-link = Shkarkoni listën e skedarëve (JSON)
