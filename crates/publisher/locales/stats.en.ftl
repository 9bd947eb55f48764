### What `feed stats` says.

stats-head =
    { $count ->
        [one] { $count } activity, { $without } without a published time.
       *[other] { $count } activities, { $without } without a published time.
    }
stats-by-municipio = Activities by Municipio
stats-municipio = Municipio { $number }
stats-no-municipio = In no Municipio
stats-by-topic = Activities by topic
stats-by-hour = What goes on, hour by hour
stats-no-hour = no hour
stats-no-evening = After six in the evening there is nothing in Municipi { $list }.
stats-empty-houses =
    { $count ->
        [one] In { $count } neighbourhood house nothing goes on: { $list }.
       *[other] In { $count } neighbourhood houses nothing goes on: { $list }.
    }
stats-svg-title = What goes on in the Case di Quartiere, hour by hour
stats-svg-description = Each row is a day, each column an hour. The number tells how many activities there are.
stats-houses-no-evening =
    { $count ->
        [one] In { $count } neighbourhood house where something goes on this week, there is nothing after six in the evening: { $list }.
       *[other] In { $count } neighbourhood houses where something goes on this week, there is nothing after six in the evening: { $list }.
    }
