### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = Якщо ви в небезпеці
danger-description = Номери, за якими треба дзвонити одразу, і хто допомагає в Мілані від насильства.
danger-suggestion = Ви в небезпеці? Дзвоніть 112
danger-now = Якщо ви або інша людина зараз у небезпеці, дзвоніть 112. Дзвінок безкоштовний, удень і вночі, кількома мовами.
danger-call = Подзвонити { $number }
danger-emergency-title = Якщо людині дуже погано
danger-emergency = Одразу дзвоніть 112, якщо людина не дихає, не приходить до тями або втрачає багато крові.
danger-violence-title = Якщо хтось завдає вам болю або погрожує
danger-violence = За номером 1522 удень і вночі відповідає працівниця. Це безкоштовно, ім’я називати не треба.
danger-violence-languages = Можна говорити цими мовами: { $list }.
danger-violence-chat = Якщо ви не можете говорити, напишіть у чат 1522
danger-violence-milan = Мережа допомоги від насильства міста Мілана
danger-suicide-title = Якщо ви думаєте про смерть або хочете собі зашкодити
danger-suicide = Дзвоніть 112. Попросіть близьку людину побути з вами.
danger-exit = Одразу піти з цієї сторінки
danger-exit-hint = «Одразу піти з цієї сторінки» відкриває інший сайт. Історія лишається: інші можуть побачити сторінки, відкриті раніше.
danger-others = Показати знайдені заняття
