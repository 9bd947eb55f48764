### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = Kung nasa panganib ka
danger-description = Mga numerong tatawagan agad, at kung sino ang tumutulong sa Milan laban sa karahasan.
danger-suggestion = Nasa panganib ka ba? Tumawag sa 112
danger-now = Kung ikaw o ang ibang tao ay nasa panganib ngayon, tumawag sa 112. Libre ito, araw at gabi, sa ilang wika.
danger-call = Tumawag sa { $number }
danger-emergency-title = Kung may taong malubha ang lagay
danger-emergency = Tumawag agad sa 112 kung may taong hindi humihinga, hindi magising o maraming dugong nawawala.
danger-violence-title = Kung may nananakit o nagbabanta sa iyo
danger-violence = Sa 1522, babae ang sumasagot, araw at gabi. Libre ito at hindi kailangang sabihin ang pangalan mo.
danger-violence-languages = Puwede kang magsalita sa mga wikang ito: { $list }.
danger-violence-chat = Kung hindi ka makapagsalita, sumulat sa chat ng 1522
danger-violence-milan = Network ng Lungsod ng Milan laban sa karahasan
danger-suicide-title = Kung iniisip mong saktan ang sarili o mamatay
danger-suicide = Tumawag sa 112. Hilingin sa pinagkakatiwalaan mo na samahan ka.
danger-exit = Umalis agad sa pahinang ito
danger-exit-hint = Ang “Umalis agad sa pahinang ito” ay nagbubukas ng ibang site. Naiiwan ang history: makikita ng iba ang mga pahinang binuksan mo dati.
danger-others = Ipakita ang mga nahanap na aktibidad
