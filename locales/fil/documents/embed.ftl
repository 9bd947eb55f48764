### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = Ang portal sa website mo
embed-lead = Para sa mga sumusulat ng pahina ng WeMi o ng ibang website ng Comune. Piliin ang ipapakita, tingnan ang itsura, kopyahin ang code.
embed-choose = Ano ang ipapakita
embed-what = Pahinang ipapakita
embed-what-catalogue = Lahat ng aktibidad
embed-words = Mga aktibidad lang na may ganitong salita
embed-words-hint = Para sa “Lahat ng aktibidad” ang mga salita at ang distrito (Municipio).
embed-language = Wika
embed-reader = Ayon sa pinili ng mambabasa
embed-opens = Saan bubukas ang mga link (sa elemento lang)
embed-opens-here = Sa loob ng frame
embed-opens-page = Sa portal, sa buong pahina
embed-filters = Mga filter na ipapakita (sa elemento lang)
embed-filters-all = Lahat
embed-filters-when = “Kailan” lang
embed-filters-none = Wala
embed-update = I-update ang preview at code

embed-preview = Preview
embed-preview-frame = Preview: { $name }
embed-preview-links = Paano ito titingnan
embed-width = { $width } pixel ang lapad
embed-scripts = May JavaScript
embed-no-scripts = Walang JavaScript
embed-preview-scaled = Kung kulang ang espasyo, mas maliit ang preview.
embed-preview-alone = Buksan ang preview sa ibang window

embed-code = Code na kokopyahin
embed-code-needs-program = Kailangan ang JavaScript para makuha ang code. May mga halimbawa sa dokumentasyon ng portal.
embed-copy = Kopyahin
embed-copied = Nakopya na ang code.
embed-not-copied = Napili na ang code: kopyahin mo na ito gamit ang keyboard.
embed-element = Elemento ng portal
embed-element-how = Ito ang pinakamainam: sumusunod ang taas sa nilalaman, at gumagana ang mga link gaya ng sa website mo. I-paste ang elemento sa pahina. Gagana lang ito kung nasa website ang script sa ibaba.
embed-loader = Script, isang beses lang
embed-loader-how = Sa template ng website ito inilalagay, hindi sa pahina. Hindi gagana ang script na ipinaste sa pahina ng WeMi. Hilingin ito sa developer ng website.
embed-frame = Simpleng frame
embed-frame-how = Para sa mga pahinang hindi puwedeng gamitan ng script. Hindi nagbabago ang taas: kung kailangan, palitan ang numero pagkatapos ng “height”.
embed-whole = Buksan sa buong pahina
embed-link = Link na may larawan
embed-link-how = Para sa mga editor na teksto, link at larawan lang ang kaya. I-download ang larawan, i-upload sa website mo, at gamiting link ang web address na ito. Ang alternatibong teksto: “{ $name }”.
embed-link-save = I-download ang larawan
embed-check = I-check ang pahina
embed-check-how = Para lang ito sa elemento. Buksan ang pahina mo at idagdag ang { $attribute } sa dulo ng web address. May bubukas na listahan ng mga tama at ng mga dapat itama. Kung walang bumukas, wala sa website ang script.
embed-call = Kailangan mo ba ng tulong? Tumawag sa 02 02 02.
