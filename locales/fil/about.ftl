### Wording of the page about the data.
### In Filipino the form [one] covers 1, 2, 3, 5, 7, 8, 10…: it must be right for any number, as [other] is.

about-title = Saan galing ang impormasyon
about-description = Ang mga pinagkunan ng website na ito, ang mga lisensiya, ang kulang at paano itama ang mali.
about-intro = Narito lang ang sinasabi ng mga pampublikong pinagkunan. Kung may hindi kami alam, isinusulat namin.
about-sample = Demo lang ito. Hindi totoo ang mga aktibidad, oras at serbisyo; totoo ang mga pangalan at address ng community center.
about-publisher = Inilabas ng
about-modified = Na-update noong
about-valid = May bisa hanggang
about-sources = Mga pinagkunan
about-source-read = Binasa noong { $date }
about-source-of = May petsang { $date }
about-source-undated = Hindi sinasabi kung kailan inilathala
about-license = Lisensiya: { $license }
about-counts = Ano ang narito
about-count-houses = Mga community center (Case di Quartiere)
about-count-desks = Mga WeMi help desk
about-count-laboratories = Mga community space (Laboratori di Quartiere)
about-count-activities = Mga aktibidad
about-missing = Ano ang kulang
about-missing-address =
    { $count ->
        [one] May { $count } lugar na hindi namin alam ang address.
       *[other] May { $count } lugar na hindi namin alam ang address.
    }
about-missing-hours-on =
    { $count ->
        [one] Para sa { $date }, hindi namin alam kung kailan bukas ang { $count } sa { $all } community center.
       *[other] Para sa { $date }, hindi namin alam kung kailan bukas ang { $count } sa { $all } community center.
    }
about-missing-times-on =
    { $count ->
        [one] Para sa { $date }, hindi namin alam ang oras ng { $count } sa { $all } aktibidad.
       *[other] Para sa { $date }, hindi namin alam ang oras ng { $count } sa { $all } aktibidad.
    }
about-missing-audience =
    { $count ->
        [one] Hindi namin alam kung para kanino ang { $count } sa { $all } aktibidad.
       *[other] Hindi namin alam kung para kanino ang { $count } sa { $all } aktibidad.
    }
about-skipped =
    { $count ->
        [0] Nababasa ang lahat ng record sa file.
        [one] May { $count } record sa file na sira at hindi makikita rito.
       *[other] May { $count } record sa file na sira at hindi makikita rito.
    }
about-doubts = Mga hindi sigurado sa impormasyon
about-doubts-hint = May mga mali at magkakasalungat na pahayag sa impormasyon ng Comune. Ganito namin binasa ang mga ito.
about-wrong = May nakita ka bang mali?
about-wrong-tell = Sabihin sa staff ng community center. Kung hindi mo alam kung kanino sasabihin, tumawag sa 02 02 02.
about-open-data = Malayang gamitin ang data
about-open-data-how = Puwede mong i-download at gamitin ang file na may lahat ng record, basta banggitin ang mga pinagkunan.
about-open-data-link = I-download ang listahan ng mga file (JSON)
about-embed = Ilagay ang portal sa website mo
