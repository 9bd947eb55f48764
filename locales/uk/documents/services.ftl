### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Тут послуги, а не заняття: соціальний працівник, допомога вдома, лікарі, бібліотеки, установи.
services-count =
    { $count ->
        [one] { $count } послуга.
        [few] { $count } послуги.
        [many] { $count } послуг.
       *[other] { $count } послуги.
    }
services-jump = Що вам потрібно?
services-none = Послуг ще ніхто не опублікував. Подзвоніть на 02 02 02.

## A sheet.

service-over = Ці дані діяли до { $date } Спершу подзвоніть на 02 02 02.
service-not-for = Кому не підходить
service-how-to = Що робити
service-needed = Що потрібно
service-italian = Чи потрібна італійська
service-italian-none = Ні: приходьте й без неї.
service-italian-little = Досить кількох слів.
service-italian-good = Її треба добре розуміти.
service-obtains = Що ви отримаєте
service-time-limits = Строки
service-appointment = Запис
service-appointment-yes = Потрібен.
service-appointment-no = Не потрібен.
service-appointment-unknown = Не знаємо, чи потрібен: спершу запитайте.
service-conditions = Умови
service-contacts = Контакти
service-contacts-unknown = Ніхто не написав, як звернутися. Подзвоніть на 02 02 02.
service-where = Де
service-online = Відкрити сайт { $site }
service-identification = Способи входу: { $list }.
identification-none = без реєстрації
identification-spid = SPID
identification-cie = електронне посвідчення особи (CIE)
identification-cns = картка медстрахування з чипом (CNS)

## Papers to bring.

paper-identity = посвідчення особи
paper-health-card = картка медстрахування
paper-tax-code = податковий код
paper-residence-permit = дозвіл на проживання
paper-isee = ISEE: довідка про доходи й майно сім'ї
paper-medical-report = висновок лікаря
paper-photo = фото на документи
paper-digital-identity = SPID або електронне посвідчення особи (CIE)
