### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Зобов'язання і стан відповідності
accessibility-commitment = Муніципалітет Мілана зобов'язується зробити цей сайт доступним, тобто придатним для всіх. Цього вимагає італійський закон № 4 від 9 січня 2004 року.
accessibility-scope = Ця заява стосується сайту Case di Quartiere. Це чернетка: муніципалітет має її доповнити.
accessibility-built = Ми дотримувалися міжнародних правил WCAG 2.2, рівень AA. Дотримуємося також багатьох правил найвищого рівня, AAA.
accessibility-found = Публікуємо лише сторінки, де автоматичні перевірки не знайшли помилок. Але ці перевірки бачать лише частину проблем.
accessibility-norm = Сайт відповідає вимогам, якщо дотримується стандарту UNI CEI EN 301549.
accessibility-declared = Заявлений стан (відповідає, частково відповідає або не відповідає):
accessibility-official = Офіційну заяву муніципалітет заповнює на сайті AgID – Агентства з цифрової Італії.
accessibility-address = Адреса офіційної заяви:

## What is not accessible.

accessibility-limits = Що ще недоступне
accessibility-limits-known = Обмеження, про які ми знаємо:
accessibility-limit-italian = Багато текстів про сусідські центри й заняття є лише італійською. Іншими мовами сторінка про це каже.
accessibility-limit-translations = Переклади автоматичні. Жоден носій мови їх не перевірив.
accessibility-limit-map = Мапа – це схема. Поруч є список тих самих місць.
accessibility-limit-links = Посилання на інші сайти, як-от OpenStreetMap, ведуть на сторінки, які не є нашими.
accessibility-limit-readers = Програма читання з екрана читає сторінку вголос. Ми випробували лише одну, Orca.
accessibility-reasons = Причина кожного обмеження (закон порушено, закон цього не стосується, тягар непропорційний, тобто завеликий):

## How it was written and tested.

accessibility-tests = Як ми написали заяву
accessibility-written = Ми написали її 21 листопада 2026 року. Останній перегляд – того самого дня.
accessibility-self = Це самооцінка: хто зробив сайт, той його й перевірив.
accessibility-done = Що ми перевірили:
accessibility-done-automatic = Три програми перевіряють кожен вид сторінок з головними налаштуваннями читання: axe-core, IBM Equal Access і Nu Html Checker.
accessibility-done-keyboard = Ми користувалися сайтом лише з клавіатури.
accessibility-done-orca = Ми виконали шість завдань з Orca і Firefox, італійською та арабською.
accessibility-done-engines = Ми порівняли назви й ролі кнопок і полів у Chromium, Firefox і WebKit.
accessibility-missing = Ще немає перевірок:
accessibility-missing-readers = з програмами читання з екрана NVDA, JAWS, VoiceOver і TalkBack;
accessibility-missing-people = за участю людей з інвалідністю.

## Feedback.

accessibility-feedback = Повідомити про проблему (feedback)
accessibility-tell = Не вдається прочитати сторінку або скористатися нею? Скажіть про це в пункті WeMi або подзвоніть на 02 02 02.
accessibility-contact = Електронна пошта й форма муніципалітету для повідомлень:

## What follows.

accessibility-procedure = Якщо відповіді не досить (процедура виконання закону)
accessibility-answer = Муніципалітет має відповісти протягом 30 днів.
accessibility-ombudsman = Немає відповіді або її не досить? Напишіть до Difensore civico per il digitale (захисник цифрових прав). Це служба AgID, яка захищає ваші права.
accessibility-agency = Перейти на сайт AgID

## About the site and the body.

accessibility-site = Інформація про сайт
accessibility-published = Дата публікації:
accessibility-usability = Тести зручності, тобто випробування з тими, хто користується сайтом:
accessibility-system = Сайт не має CMS, тобто програми для керування сторінками. Це статичний сайт.
accessibility-body = Інформація про муніципалітет
accessibility-employees = Кількість працівників з інвалідністю:
accessibility-workplaces = Кількість облаштованих для них робочих місць:

## Objectives.

accessibility-objectives = Цілі щодо доступності
accessibility-objectives-when = Муніципалітет публікує їх щороку до 31 березня включно.
accessibility-objectives-blank = Цілі на цей рік:

## How to read better.

accessibility-better = Як читати зручніше
accessibility-settings = Відкрийте «Як вам зручно читати» внизу кожної сторінки. Виберіть текст, кольори, відстані й версію. Інформація залишиться та сама.
