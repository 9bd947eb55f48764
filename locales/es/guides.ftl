### Wording of guides, where other pages speak of them.

guides-title = Guías paso a paso
guides-description = Guías para los servicios digitales y más: SPID, carné de identidad electrónico, citas médicas, estafas. Un paso a la vez.
guides-found = Puedes hacerlo paso a paso
guides-all = Todas las guías
door-guides = SPID, carné de identidad, citas médicas, estafas: un paso a la vez
nav-guides = Guías
guide-of-topic = Guía: { $topic }
