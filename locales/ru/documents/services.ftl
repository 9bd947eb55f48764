### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = Здесь услуги, а не занятия: социальный работник, помощь на дому, врачи, библиотеки, учреждения.
services-count =
    { $count ->
        [one] { $count } услуга.
        [few] { $count } услуги.
        [many] { $count } услуг.
       *[other] { $count } услуги.
    }
services-jump = Что вам нужно?
services-none = Услуг ещё никто не опубликовал. Позвоните по номеру 02 02 02.

## A sheet.

service-over = Эти данные были верны до { $date } Сначала позвоните по номеру 02 02 02.
service-not-for = Кому не подходит
service-how-to = Что делать
service-needed = Что нужно
service-italian = Нужен ли итальянский
service-italian-none = Нет: приходите и без него.
service-italian-little = Хватит нескольких слов.
service-italian-good = Его нужно хорошо понимать.
service-obtains = Что вы получите
service-time-limits = Сроки
service-appointment = Запись
service-appointment-yes = Нужна.
service-appointment-no = Не нужна.
service-appointment-unknown = Не знаем, нужна ли: сначала спросите.
service-conditions = Условия
service-contacts = Контакты
service-contacts-unknown = Никто не написал, как обратиться. Позвоните по номеру 02 02 02.
service-where = Где
service-online = Открыть сайт { $site }
service-identification = Способы входа: { $list }.
identification-none = без регистрации
identification-spid = SPID
identification-cie = электронное удостоверение личности (CIE)
identification-cns = карта медстрахования с чипом (CNS)

## Papers to bring.

paper-identity = удостоверение личности
paper-health-card = карта медстрахования
paper-tax-code = налоговый код
paper-residence-permit = вид на жительство
paper-isee = ISEE: справка о доходах и имуществе семьи
paper-medical-report = заключение врача
paper-photo = фото на документы
paper-digital-identity = SPID или электронное удостоверение личности (CIE)
