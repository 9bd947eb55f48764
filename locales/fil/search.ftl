### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = Baka hinahanap mo:
suggestions-status = May mga mungkahi sa ibaba ng kahon.

skip-to-results = Pumunta sa mga resulta
filters-need = Ano ang kailangan mo
filters-need-any = Pumili, kung gusto mo
filters-open = Bukas kapag sarado ang marami
filters-open-any = Hindi mahalaga
filters-age = Edad ng sasali
filters-ways = Paano sumali
filters-step-free = Walang baitang
filters-online = Puwede rin mula sa bahay, online
filters-language = Wikang ginagamit
filters-language-any = Kahit anong wika
filters-access = Ang kailangan ko para makasali
filters-near = Malapit sa
filters-near-any = Buong lungsod
filters-order = Ayos ng listahan
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = Malapit sa { $place }
filter-order = Ayos ng listahan: { $order }
filter-age =
    { $age ->
        [one] { $age } taong gulang
       *[other] { $age } taong gulang
    }

day-weekend = Sabado at Linggo
open-august = Sa Agosto
open-holidays = Kapag holiday
order-relevance = Pinakabagay muna
order-time = Pinakamaaga muna
order-distance = Pinakamalapit sa akin muna
order-name = Mula A hanggang Z

reading-corrected = Walang nahanap para sa “{ $typed }”. Hinanap ang “{ $meant }”.
reading-unknown = Walang nahanap para sa { $words }. Narito ang mga resulta para sa ibang salita.
reading-partial = Walang aktibidad na may lahat ng salita mo. Narito ang mga may pinakamaraming salita mo.

near-label = Layo
near-here = Gamitin ang lokasyon ko
near-how = Sa tuwid na linya ang mga layo. Isinasaalang-alang ng mga minuto ang mga kalye at ang mabagal na paglakad, 3 km bawat oras.
near-from-here = Nauuna ang malapit sa iyo. Mananatili sa device na ito ang lokasyon mo.
near-unasked = Para makita muna ang malapit, sabihin kung nasaan ka. Mananatili sa device na ito ang lokasyon mo.
near-choose = O pumili ng community center sa “Malapit sa”, sa mga filter, o ng distrito (Municipio).
near-refused = Hindi ka pumayag na gamitin ang lokasyon mo: ayos lang iyon.
near-unavailable = Hindi masabi ng device kung nasaan ka.

why-topic = Tugma sa:
why-place = Tinatawag din ang lugar na:
why-description = Nasa paglalarawan ang salita.

dead-end-which = Kung aalisin mo ang isa sa mga pinili mo, may makikita ka:
dead-end-drop =
    { $count ->
        [one] Kung wala ang “{ $label }”: { $count } aktibidad
       *[other] Kung wala ang “{ $label }”: { $count } aktibidad
    }
dead-end-all = Tingnan ang lahat ng aktibidad
dead-end-nearest = Pinakakatulad ng hinahanap mo
dead-end-person = Kung gusto mo, magtanong sa tao.
