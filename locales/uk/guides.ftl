### Wording of guides, where other pages speak of them.

guides-title = Покрокові посібники
guides-description = Посібники про цифрові послуги і не тільки: SPID, електронне посвідчення особи, запис до лікаря, шахраї. Крок за кроком.
guides-found = Це можна зробити крок за кроком
guides-all = Усі посібники
door-guides = SPID, посвідчення особи, запис до лікаря, шахраї: крок за кроком
nav-guides = Посібники
guide-of-topic = Посібник: { $topic }
