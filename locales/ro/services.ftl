### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Servicii
services-description = Servicii publice în Milano: ce fac, pentru cine sunt, cum se cer.
services-found = Și aceste servicii vă pot ajuta
services-all = Toate serviciile
