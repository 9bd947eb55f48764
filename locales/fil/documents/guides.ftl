### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step; $site, a site's name; $code, a step's code.

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
guide-callers = Bumalik sa gabay na sinusundan mo

## A step.

guide-progress = Hakbang { $number } sa { $total }
guide-questions = Kaunting tanong na lang
guide-steps = Kaunting hakbang na lang
guide-end = Huling hakbang
guide-stop = Mag-ingat
guide-see = Ano ang makikita mo
guide-outside = Buksan ang site na { $site }
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
