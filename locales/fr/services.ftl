### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Services
services-description = Services publics à Milan : ce qu'ils font, pour qui, comment les demander.
services-found = Ces services peuvent aussi vous aider
services-all = Tous les services
