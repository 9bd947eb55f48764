### Wording of services that are no house and no activity, where other pages speak of them.

services-title = 服务
services-description = 米兰的公共服务：做什么，适合谁，怎么申请。
services-found = 这些服务也可能帮到您
services-all = 所有服务
