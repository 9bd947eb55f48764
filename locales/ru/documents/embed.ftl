### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = Портал на вашем сайте
embed-lead = Для тех, кто пишет страницы WeMi или другого сайта муниципалитета. Выберите, что показать, посмотрите, как получается, скопируйте код.
embed-choose = Что показать
embed-what = Какую страницу показать
embed-what-catalogue = Все занятия
embed-words = Только занятия с этими словами
embed-words-hint = Слова и округ (Municipio) действуют для варианта «Все занятия».
embed-language = Язык
embed-reader = Как выбрал читатель
embed-opens = Где открываются ссылки (только с элементом)
embed-opens-here = В рамке
embed-opens-page = На портале, на всю страницу
embed-filters = Какие фильтры показать (только с элементом)
embed-filters-all = Все
embed-filters-when = Только «Когда»
embed-filters-none = Без фильтров
embed-update = Обновить предпросмотр и код

embed-preview = Предпросмотр
embed-preview-frame = Предпросмотр: { $name }
embed-preview-links = Как смотреть
embed-width = Ширина { $width } пикселей
embed-scripts = С JavaScript
embed-no-scripts = Без JavaScript
embed-preview-scaled = Если места не хватает, предпросмотр меньше.
embed-preview-alone = Открыть предпросмотр в другом окне

embed-code = Код для копирования
embed-code-needs-program = Чтобы получить код, нужен JavaScript. Примеры есть в документации портала.
embed-copy = Копировать
embed-copied = Код скопирован.
embed-not-copied = Код выделен: теперь скопируйте его с клавиатуры.
embed-element = Элемент портала
embed-element-how = Это лучший способ: высота зависит от содержания, а ссылки работают как на вашем сайте. Вставьте элемент в страницу. Он работает, только если на сайте есть скрипт, указанный ниже.
embed-loader = Скрипт, только один раз
embed-loader-how = Его место в шаблоне сайта, а не на странице: скрипт, вставленный в страницу WeMi, не работает. Попросите об этом разработчика сайта.
embed-frame = Простая рамка
embed-frame-how = Для страниц, на которых нельзя использовать скрипт. Высота постоянная: если нужно, измените число после «height».
embed-whole = Открыть на всю страницу
embed-link = Ссылка с картинкой
embed-link-how = Для редакторов, которые принимают только текст, ссылки и картинки. Скачайте картинку, загрузите её на свой сайт и используйте этот адрес как ссылку. Альтернативный текст: «{ $name }».
embed-link-save = Скачать картинку
embed-check = Проверка страницы
embed-check-how = Это только для элемента. Откройте свою страницу и добавьте { $attribute } в конец адреса. Откроется список: что в порядке и что надо исправить. Если ничего не открывается, на сайте нет скрипта.
embed-call = Нужна помощь? Позвоните по номеру 02 02 02.
