### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = Ky tablet
kiosk-back = Prapa
kiosk-large = Tekst i madh
kiosk-normal = Tekst normal
kiosk-languages = Gjuhët
kiosk-finish = Mbarova
kiosk-start = Mirë se erdhët
kiosk-start-how = Zgjidhni gjuhën. Nëse për { $minutes } minuta askush nuk e prek ekranin, fshijmë gjithçka.
kiosk-begin = Filloni
kiosk-done = U krye. Në këtë tablet nuk mbeti asgjë nga ato që kërkuat ose shkruat.
kiosk-ask = Jeni ende këtu?
kiosk-ask-how = Pas pak fshijmë gjithçka, për personin tjetër. Prekni ekranin për të vazhduar.
kiosk-stay = Vazhdoni
kiosk-finishing = Po fshijmë gjithçka
kiosk-finishing-how = Pas pesë sekondash në këtë tablet nuk mbetet asgjë nga të dhënat tuaja.
kiosk-undo = Anuloni
kiosk-outside = Kjo lidhje del jashtë portalit
kiosk-outside-how = Ky tablet hap vetëm portalin. Hapeni adresën në telefonin tuaj, ose pyesni te sporteli.
kiosk-outside-number = Telefononi në këtë numër nga telefoni juaj, ose pyesni te sporteli.
kiosk-close = Mbyllni
