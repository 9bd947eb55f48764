### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = Если вы в опасности
danger-description = Номера, по которым нужно звонить сразу, и кто помогает в Милане при насилии.
danger-suggestion = Вы в опасности? Звоните 112
danger-now = Если вы или другой человек сейчас в опасности, звоните 112. Звонок бесплатный, днём и ночью, на нескольких языках.
danger-call = Позвонить { $number }
danger-emergency-title = Если человеку очень плохо
danger-emergency = Сразу звоните 112, если человек не дышит, не приходит в себя или теряет много крови.
danger-violence-title = Если кто-то причиняет вам боль или угрожает
danger-violence = По номеру 1522 днём и ночью отвечает сотрудница. Это бесплатно, имя называть не нужно.
danger-violence-languages = Можно говорить на этих языках: { $list }.
danger-violence-chat = Если вы не можете говорить, напишите в чат 1522
danger-violence-milan = Сеть помощи при насилии города Милана
danger-suicide-title = Если вы думаете о смерти или хотите навредить себе
danger-suicide = Звоните 112. Попросите близкого человека побыть с вами.
danger-exit = Сразу уйти с этой страницы
danger-exit-hint = «Сразу уйти с этой страницы» открывает другой сайт. История остаётся: другие могут увидеть страницы, открытые раньше.
danger-others = Показать найденные занятия
