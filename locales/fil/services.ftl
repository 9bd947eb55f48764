### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Mga serbisyo
services-description = Mga pampublikong serbisyo sa Milano: ano ang ginagawa, para kanino, paano hingin.
services-found = Baka makatulong din ang mga serbisyong ito
services-all = Lahat ng serbisyo
