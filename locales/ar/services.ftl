### Wording of services that are no house and no activity, where other pages speak of them.

services-title = الخدمات
services-description = الخدمات العامة في ميلانو: ماذا تقدّم، ولمن، وكيف تطلبها.
services-found = قد تساعدك هذه الخدمات أيضًا
services-all = كل الخدمات
