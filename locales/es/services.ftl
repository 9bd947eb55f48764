### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Servicios
services-description = Servicios públicos en Milán: qué hacen, para quién son, cómo pedirlos.
services-found = Estos servicios también pueden ayudarte
services-all = Todos los servicios
