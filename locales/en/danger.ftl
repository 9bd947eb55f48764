### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = If you are in danger
danger-description = The numbers to call at once, and who helps in Milan against violence.
danger-suggestion = Are you in danger? Call 112
danger-now = If you or somebody else is in danger now, call 112. It is free, day and night, in several languages.
danger-call = Call { $number }
danger-emergency-title = If somebody is very ill
danger-emergency = Call 112 at once if somebody is not breathing, does not wake up or is losing a lot of blood.
danger-violence-title = If somebody hurts or threatens you
danger-violence = At 1522 a woman answers, day and night. It is free and you need not say your name.
danger-violence-languages = You can speak in these languages: { $list }.
danger-violence-chat = If you cannot talk, write in the 1522 chat
danger-violence-milan = Anti-violence network of the City of Milan
danger-suicide-title = If you think of hurting yourself or of dying
danger-suicide = Call 112. Ask somebody you trust to stay with you.
danger-exit = Leave this page now
danger-exit-hint = “Leave this page now” opens another website. The history stays: others can see the pages that you opened before.
danger-others = Show the activities found
