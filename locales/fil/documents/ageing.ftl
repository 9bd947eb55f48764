### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Dito makikita mo ang mga gagawin, tulong at serbisyo. Para ito sa mga lampas 65 taong gulang at sa mga nag-aalaga sa kanila.
ageing-count =
    { $count ->
        [one] { $count } pahina.
       *[other] { $count } pahina.
    }
ageing-none = Wala pang naglathala ng bahaging ito. Tumawag sa 02 02 02.
ageing-now = Sa panahong ito
ageing-later = Sa ibang panahon
aim-taking-part = Pakikilahok
aim-health = Kalusugan at pag-iwas
aim-safety = Pakiramdam na ligtas

theme-start = Paano magsimula
theme-near = Ano ang magagawa mo
theme-near-none = Wala pa kaming alam na aktibidad para dito. Tumawag sa 02 02 02.
theme-all =
    { $count ->
        [one] Ang { $count } aktibidad
       *[other] Lahat ng { $count } aktibidad
    }
theme-near-unknown =
    { $count ->
        [one] Wala kaming alam sa Municipio { $list }.
       *[other] Wala kaming alam sa Municipi { $list }.
    }
theme-near-nowhere = Hindi namin alam kung saang Municipi ito. Tumawag sa 02 02 02.
theme-nearest = Pinakamalapit na lugar na alam namin
theme-services = Mga serbisyong makakatulong
theme-expect = Ano ang mangyayari kapag pumunta o tumawag ka

forme-title = Ano ang bagay sa akin?
forme-lead = Sagutin lang ang gusto mo. Hindi namin itinatago ang mga sagot.
forme-like = Ano ang gusto mo?
forme-when = Anong oras ng araw?
forme-with = Sino ang gusto mong makasama?
forme-where = Saang Municipio?
forme-show = Ipakita ang mga mungkahi
forme-found =
    { $count ->
        [one] { $count } mungkahi para sa iyo
       *[other] { $count } mungkahi para sa iyo
    }
forme-none = Wala kaming alam na bagay. Baguhin ang isang sagot, o tumawag sa 02 02 02.
forme-reason = Bagay sa iyo: { $list }.
forme-doubt = Walang nagsabi, magtanong muna: { $list }.
forme-near = sa iyong Municipio
forme-access = ang kailangan mo para makasali
