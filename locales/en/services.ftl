### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Services
services-description = Public services in Milan: what they do, who they are for, how to ask for them.
services-found = These services may help you too
services-all = All services
