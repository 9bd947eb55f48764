### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = Această tabletă
kiosk-back = Înapoi
kiosk-large = Text mare
kiosk-normal = Text normal
kiosk-languages = Limbi
kiosk-finish = Am terminat
kiosk-start = Bun venit
kiosk-start-how = Alegeți limba. Dacă timp de { $minutes } minute nimeni nu atinge ecranul, ștergem tot.
kiosk-begin = Începeți
kiosk-done = Gata. Pe această tabletă nu a rămas nimic din ce ați căutat sau ați scris.
kiosk-ask = Mai sunteți aici?
kiosk-ask-how = În curând ștergem tot, pentru persoana următoare. Atingeți ecranul ca să continuați.
kiosk-stay = Continuați
kiosk-finishing = Ștergem tot
kiosk-finishing-how = Peste cinci secunde, pe această tabletă nu va mai fi nimic de-al dumneavoastră.
kiosk-undo = Anulați
kiosk-outside = Acest link duce în afara portalului
kiosk-outside-how = Această tabletă deschide doar portalul. Deschideți adresa pe telefonul dumneavoastră sau întrebați la ghișeu.
kiosk-outside-number = Sunați la acest număr de pe telefonul dumneavoastră sau întrebați la ghișeu.
kiosk-close = Închideți
