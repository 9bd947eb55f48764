### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Shërbime
services-description = Shërbime publike në Milano: çfarë bëjnë, për kë janë, si kërkohen.
services-found = Edhe këto shërbime mund t'ju ndihmojnë
services-all = Të gjitha shërbimet
