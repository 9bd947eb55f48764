### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = Портал на вашому сайті
embed-lead = Для тих, хто пише сторінки WeMi або іншого сайту муніципалітету. Виберіть, що показати, подивіться, що виходить, скопіюйте код.
embed-choose = Що показати
embed-what = Яку сторінку показати
embed-what-catalogue = Усі заняття
embed-words = Лише заняття з цими словами
embed-words-hint = Слова й округ (Municipio) діють для варіанта «Усі заняття».
embed-language = Мова
embed-reader = Як вибрав читач
embed-opens = Де відкриваються посилання (лише з елементом)
embed-opens-here = У рамці
embed-opens-page = На порталі, на всю сторінку
embed-filters = Які фільтри показати (лише з елементом)
embed-filters-all = Усі
embed-filters-when = Лише «Коли»
embed-filters-none = Без фільтрів
embed-update = Оновити перегляд і код

embed-preview = Попередній перегляд
embed-preview-frame = Попередній перегляд: { $name }
embed-preview-links = Як дивитися
embed-width = Ширина { $width } пікселів
embed-scripts = З JavaScript
embed-no-scripts = Без JavaScript
embed-preview-scaled = Якщо бракує місця, перегляд менший.
embed-preview-alone = Відкрити перегляд в іншому вікні

embed-code = Код для копіювання
embed-code-needs-program = Щоб отримати код, потрібен JavaScript. Приклади є в документації порталу.
embed-copy = Копіювати
embed-copied = Код скопійовано.
embed-not-copied = Код виділено: тепер скопіюйте його з клавіатури.
embed-element = Елемент порталу
embed-element-how = Це найкращий спосіб: висота залежить від змісту, а посилання працюють як на вашому сайті. Вставте елемент у сторінку. Він працює, лише якщо на сайті є скрипт, наведений нижче.
embed-loader = Скрипт, лише один раз
embed-loader-how = Його місце в шаблоні сайту, а не на сторінці: скрипт, вставлений у сторінку WeMi, не працює. Попросіть про це розробника сайту.
embed-frame = Проста рамка
embed-frame-how = Для сторінок, на яких не можна використати скрипт. Висота стала: якщо треба, змініть число після «height».
embed-whole = Відкрити на всю сторінку
embed-link = Посилання із зображенням
embed-link-how = Для редакторів, які приймають лише текст, посилання й зображення. Завантажте зображення собі, додайте його на свій сайт і використайте цю адресу як посилання. Альтернативний текст: «{ $name }».
embed-link-save = Завантажити зображення
embed-check = Перевірка сторінки
embed-check-how = Це лише для елемента. Відкрийте свою сторінку й додайте { $attribute } у кінець адреси. Відкриється список: що гаразд і що треба виправити. Якщо нічого не відкривається, на сайті немає скрипта.
embed-call = Потрібна допомога? Подзвоніть на 02 02 02.
