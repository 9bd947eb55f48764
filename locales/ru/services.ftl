### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Услуги
services-description = Государственные услуги в Милане: какие, для кого, как получить.
services-found = Вам могут помочь и эти услуги
services-all = Все услуги
