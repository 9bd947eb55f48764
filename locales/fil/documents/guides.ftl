### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = Sinasamahan ka ng bawat gabay sa isa-isang hakbang. Puwede kang bumalik anumang oras o tumawag sa tao.
guides-count =
    { $count ->
        [one] { $count } gabay.
       *[other] { $count } gabay.
    }
guides-others = Iba pang gabay
guides-none = Wala pang naka-post na gabay. Tumawag sa 02 02 02.
guide-gone = Wala na ang gabay na ito. Narito ang iba.

## Before one begins.

guide-minutes =
    { $count ->
        [one] Kung may tumutulong sa iyo, mga { $count } minuto ang kailangan.
       *[other] Kung may tumutulong sa iyo, mga { $count } minuto ang kailangan.
    }
guide-minutes-short =
    { $count ->
        [one] mga { $count } minuto
       *[other] mga { $count } minuto
    }
guide-bring = Mga kailangan mo
guide-bring-nothing = Wala kang kailangan: puwede kang magsimula agad.
guide-start = Magsimula
guide-resume = Ituloy kung saan ka huminto: { $name }
guide-step-gone = Wala na ang hakbang na ito. Dito magsisimula ulit ang gabay.
guide-other-ways = Puwede mo ring
guide-whole = Basahin o i-print ang lahat ng hakbang sa isang pahina
guide-practise = Subukan muna, nang walang panganib
guide-practised = Puntahan ang totoong gabay: { $name }
guide-callers = Bumalik sa gabay na sinusundan mo

## A step.

guide-progress = Hakbang { $number } sa { $total }
guide-questions = Kaunting tanong na lang
guide-steps = Kaunting hakbang na lang
guide-end = Huling hakbang
guide-stop = Mag-ingat
guide-see = Ano ang makikita mo
guide-outside = Buksan ang site na { $site }
guide-outside-unknown = Hindi namin alam kung maayos ang site na ito sa keyboard, sa screen reader o sa maliit na cellphone. Kung hindi ka makausad, tumawag sa 02 02 02.
guide-barriers = Ano ang maaaring hindi gumana
guide-barriers-more = Maaaring may iba pang problema na hindi namin alam. Kung hindi ka makausad, tumawag sa 02 02 02.
guide-asked = Ano ang maaaring itanong sa iyo
guide-answer-lost = Wala na ang isang sagot na ibinigay mo: nagbago na ang gabay. Kung may hindi tugma, magsimula muli.
guide-next = Susunod
guide-back = Bumalik: { $name }
guide-restart = Magsimula ulit sa umpisa
guide-given = ang dati mong sagot
guide-on = Puwede kang magpatuloy dito
guide-because = Bakit kailangan mo ng taong tutulong
guide-then = Ano ang susunod na mangyayari
guide-call = Sino ang tatawagan
guide-say = Ano ang sasabihin sa Italyano
guide-say-means = Ibig sabihin
guide-say-sounds = Ganito ito bigkasin
guide-service = Mga address at oras ng serbisyo
guide-listen = Pakinggan ang pangungusap
guide-slip-show = Ipakita ang papel na dadalhin
guide-slip = Dalhin mo ito
guide-slip-close = Isara
guide-print = I-print
guide-show = Ipakita sa help desk, nasa Italyano

## Going on another day, or on another device.

guide-code = Code para magpatuloy mula rito: { $code }
guide-code-hint = Isulat ito sa papel: sa bahay o sa help desk, magpapatuloy ka mula sa hakbang na ito.
guide-phone = Magpatuloy sa cellphone mo
guide-phone-hint = Itutok sa parisukat ang camera ng cellphone: bubukas ang hakbang na ito.
guides-code-title = May code ka ba?
guides-code-label = May code ka ba? Isulat dito
guides-code-go = Hanapin ang hakbang
guides-code-right = Pumunta sa hakbang: { $name }
guides-code-likely = Baka { $code } ang code. Pumunta sa hakbang: { $name }
guides-code-unknown = Wala ang code na ito. Tingnan ang mga letra, o pumili ng gabay sa ibaba.

## For somebody who helps.

guide-operator = Para sa tumutulong
guide-operator-show = May tinutulungan ka ba? Tingnan ang mga tala para sa tumutulong
guide-operator-hide = Itago ang mga tala para sa tumutulong
guide-operator-rule = Siya ang pipindot, ituro mo lang kung saan. Huwag kailanman isulat ang password niya at huwag magtago ng kopya.

## All steps on one page, and what was done today.

guide-whole-title = Lahat ng hakbang: { $name }
guide-whole-goes = pumunta sa hakbang { $number }
guide-today = Ngayon ay { $date }.
guide-today-hint = Markahan ang mga hakbang na ginawa ninyo: iyon lang ang mapi-print sa papel. Walang itinatago ang website.
guide-short = I-print nang maikli sa isang papel: mga pamagat, pagpipilian at numerong tatawagan
guide-done = Tapos na ngayong araw

## Practice.

practice = PAGSASANAY: walang totoo rito, wala kang masisira.
practice-screen = PAGSASANAY: screen { $name }
practice-answer = Larawan lang ito. Sumagot sa ibaba.
practice-write = Isulat dito ang salitang “{ $word }”
practice-check = Suriin
practice-right = Tama! Ang isinulat mo ay “{ $typed }”.
practice-wrong = Ang isinulat mo ay “{ $typed }”, pero ang salita ay “{ $word }”. Pindutin ang likod ng maling letra, burahin ito at isulat ang tama.
