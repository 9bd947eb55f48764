### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = Ang tablet na ito
kiosk-back = Bumalik
kiosk-large = Malaking sulat
kiosk-normal = Karaniwang sulat
kiosk-languages = Mga wika
kiosk-finish = Tapos na ako
kiosk-start = Maligayang pagdating
kiosk-start-how = Piliin ang wika. Kung walang pipindot sa screen sa loob ng { $minutes } minuto, buburahin namin ang lahat.
kiosk-begin = Magsimula
kiosk-done = Tapos na. Walang natira sa tablet na ito sa mga hinanap o isinulat mo.
kiosk-ask = Nandiyan ka pa ba?
kiosk-ask-how = Maya-maya, buburahin namin ang lahat para sa susunod na gagamit. Pindutin ang screen para magpatuloy.
kiosk-stay = Magpatuloy
kiosk-finishing = Buburahin namin ang lahat
kiosk-finishing-how = Pagkalipas ng limang segundo, wala nang maiiwang impormasyon mo sa tablet na ito.
kiosk-undo = Kanselahin
kiosk-outside = Palabas ng portal ang link na ito
kiosk-outside-how = Ang portal lang ang bubukas sa tablet na ito. Buksan ang web address sa cellphone mo, o magtanong sa help desk.
kiosk-outside-number = Tawagan ang numerong ito sa cellphone mo, o magtanong sa help desk.
kiosk-close = Isara
