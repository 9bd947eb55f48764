### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Servizi
services-description = Servizi pubblici a Milano. Leggi che cosa fanno, per chi sono, come chiederli.
services-found = Ti possono aiutare anche questi servizi
services-all = Vedi tutti i servizi
