### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Servizi
services-description = Servizi pubblici a Milano: che cosa fanno, per chi sono, come chiederli.
services-found = Anche questi servizi possono aiutarti
services-all = Tutti i servizi
