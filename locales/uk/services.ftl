### Wording of services that are no house and no activity, where other pages speak of them.

services-title = Послуги
services-description = Державні послуги в Мілані: які, для кого, як отримати.
services-found = Вам можуть допомогти й ці послуги
services-all = Усі послуги
