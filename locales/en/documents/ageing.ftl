### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = Here you find things to do, help and services. They are for people over 65 and for those who care for them.
ageing-count =
    { $count ->
        [one] { $count } page.
       *[other] { $count } pages.
    }
ageing-none = Nobody has published this section yet. Call 02 02 02.
ageing-now = In this season
ageing-later = In other seasons
aim-taking-part = Taking part
aim-health = Health and prevention
aim-safety = Feeling safe

theme-start = How to begin
theme-near = What you can do
theme-near-none = We do not know of any activity for this yet. Call 02 02 02.
theme-all =
    { $count ->
        [one] See the activity
       *[other] All { $count } activities
    }
theme-near-unknown =
    { $count ->
        [one] We know of nothing in Municipio { $list }.
       *[other] We know of nothing in Municipi { $list }.
    }
theme-near-nowhere = We do not know in which Municipi it is. Call 02 02 02.
theme-nearest = The nearest place that we know
theme-services = Services that help
theme-expect = What happens when you go or call

forme-title = What suits me?
forme-lead = Answer only what you like. We do not keep your answers.
forme-like = What do you like?
forme-when = At what time of day?
forme-with = Who would you like to be with?
forme-where = In which Municipio?
forme-show = Show the suggestions
forme-found =
    { $count ->
        [one] One suggestion for you
       *[other] { $count } suggestions for you
    }
forme-none = We know of nothing that fits. Change an answer, or call 02 02 02.
forme-reason = It suits you: { $list }.
forme-doubt = Nobody has said, ask first: { $list }.
forme-near = in your Municipio
forme-access = what you need to take part
