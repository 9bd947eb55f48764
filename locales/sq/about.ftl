### Wording of the page about the data.

about-title = Nga vijnë të dhënat
about-description = Burimet e këtij portali, licencat, çfarë mungon dhe si ndreqet një gabim.
about-intro = Këtu gjeni vetëm atë që thotë një burim publik. Kur nuk e dimë diçka, e shkruajmë.
about-sample = Ky është një demonstrim. Aktivitetet, oraret dhe shërbimet janë të trilluara; emrat dhe adresat e shtëpive të lagjes janë të vërteta.
about-publisher = Publikuar nga
about-modified = Përditësuar më
about-valid = Vlen deri më
about-sources = Burimet
about-source-read = Lexuar më { $date }
about-source-of = Me datën { $date }
about-source-undated = Nuk thotë kur është publikuar
about-license = Licenca: { $license }
about-counts = Çfarë ka
about-count-houses = Shtëpitë e lagjes (Case di Quartiere)
about-count-desks = Sportelet WeMi
about-count-laboratories = Hapësirat e lagjes (Laboratori di Quartiere)
about-count-activities = Aktivitetet
about-missing = Çfarë mungon
about-missing-address =
    { $count ->
        [one] Nuk e dimë adresën e { $count } vendi.
       *[other] Nuk i dimë adresat e { $count } vendeve.
    }
about-missing-hours-on =
    { $count ->
        [one] Për datën { $date } nuk e dimë orarin e { $count } shtëpie të lagjes nga { $all }.
       *[other] Për datën { $date } nuk i dimë oraret e { $count } shtëpive të lagjes nga { $all }.
    }
about-missing-times-on =
    { $count ->
        [one] Për datën { $date } nuk e dimë orarin e { $count } aktiviteti nga { $all }.
       *[other] Për datën { $date } nuk i dimë oraret e { $count } aktiviteteve nga { $all }.
    }
about-missing-audience =
    { $count ->
        [one] Nuk e dimë për kë është { $count } aktivitet nga { $all }.
       *[other] Nuk e dimë për kë janë { $count } aktivitete nga { $all }.
    }
about-skipped =
    { $count ->
        [0] Të gjitha të dhënat në skedar lexohen.
        [one] { $count } e dhënë në skedar është e dëmtuar dhe nuk shfaqet.
       *[other] { $count } të dhëna në skedar janë të dëmtuara dhe nuk shfaqen.
    }
about-doubts = Dyshime për të dhënat
about-doubts-hint = Në të dhënat e Bashkisë ka gabime dhe fjali që nuk përputhen. Ja si i kemi lexuar.
about-wrong = Vutë re ndonjë gabim?
about-wrong-tell = Njoftoni ata që punojnë në shtëpinë e lagjes. Nëse nuk dini kujt t'i thoni, telefononi në 02 02 02.
about-open-data = Të dhënat janë të lira
about-open-data-how = Skedarin me të gjitha të dhënat mund ta shkarkoni dhe ta ripërdorni, duke përmendur burimet.
about-open-data-link = Shkarkoni listën e skedarëve (JSON)
about-embed = Vendosni portalin në sajtin tuaj
