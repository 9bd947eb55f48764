### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = соседский соседские соседского соседских центр центры дом дома доме района районный районные
kind-words-ex-csrc = csrc центр клуб для пожилых людей пенсионеров
kind-words-ex-cam = cam центр клуб для молодёжи семей любого возраста
kind-words-wemi = wemi пункт помощи поддержки информация справка
kind-words-laboratory = общественное пространство мастерская мастерские района лаборатория
kind-words-service = услуга услуги служба

places-title = Соседские центры и пункты WeMi
places-description = Соседские центры (Case di Quartiere), пункты WeMi и общественные пространства в каждом округе (Municipio) Милана.
places-houses = Соседские центры (Case di Quartiere)
places-houses-hint = Места в районе, где играют, танцуют, учатся и проводят время вместе.
places-desks = Пункты WeMi
places-desks-hint = Вас выслушают и помогут найти нужную услугу. Это бесплатно.
places-laboratories = Общественные пространства (Laboratori di Quartiere)
places-laboratories-hint = Помещения в районах социального жилья.
places-services = Другие службы
places-no-municipio = Другие места
places-jump = Перейти к своему округу (Municipio)
places-activities-count =
    { $count ->
        [0] Занятия не опубликованы
        [one] { $count } занятие
        [few] { $count } занятия
        [many] { $count } занятий
       *[other] { $count } занятия
    }

kind-ex-csrc = Соседский центр (Casa di Quartiere). Раньше это был CSRC, центр для пожилых людей.
kind-ex-cam = Соседский центр (Casa di Quartiere). Раньше это был CAM, центр для людей любого возраста.
kind-house = Соседский центр (Casa di Quartiere).
kind-wemi = Пункт WeMi: здесь выслушают, расскажут и подскажут нужную услугу.
kind-laboratory = Общественное пространство (Laboratorio di Quartiere).
kind-service = Общественная служба.

place-address = Адрес
place-address-unknown = Мы его не нашли. Спросите по номеру 02 02 02.
place-map = Открыть карту (сайт OpenStreetMap)
place-municipio = Округ (Municipio)
place-municipio-unknown = Мы этого не знаем
place-quarter = Квартал (quartiere)
place-phone = Телефон
place-phone-unknown = Не опубликован. Позвоните по номеру 02 02 02.
place-email = Электронная почта
place-inside = Где находится
place-also = Другое название
place-facilities = Что здесь есть
place-facilities-unknown = Мы этого не знаем
place-facilities-there = Есть: { $list }
place-facilities-no = Нет: { $list }
facility-air-conditioning = кондиционер
facility-wifi = Wi-Fi
facility-garden = сад
facility-cafe = кафе
facility-vending-machine = автомат с напитками или едой

facility-lift = лифт
facility-accessible-toilet = туалет для людей на коляске
facility-hearing-loop = система для слуховых аппаратов
place-directions = Как добраться

hours-title = Часы работы
hours-ended = Прежние часы
hours-unknown = Мы не знаем часов работы. Позвоните по номеру 02 02 02, прежде чем идти.
hours-valid = Эти часы верны только в даты, указанные здесь.
hours-end = Эти часы верны только в даты, указанные здесь, до { $last } включительно. Для следующих дней мы часов не знаем.
hours-over = Опубликованные часы работы действовали до { $last } включительно. Для следующих дней мы часов не знаем. Позвоните по номеру 02 02 02, прежде чем идти.
hours-season =
    { $first ->
        [2] Со { $first }
       *[other] С { $first }
    } по { $last }
hours-season-from =
    { $first ->
        [2] Со { $first }
       *[other] С { $first }
    }
hours-season-until = До { $last }
hours-always = Весь год
hours-past = прошло
hours-day = День
hours-times = Часы
hours-closed = Закрыто
hours-special = Особые часы
hours-holidays-open = В праздничные дни открыто, как обычно.
hours-holidays-closed = В праздничные дни закрыто.
hours-holidays-unknown = В праздничные дни может быть закрыто: сначала позвоните.
closures-title = Когда закрыто
closure-day = { $first }
closure-span =
    { $first ->
        [2] Со { $first }
       *[other] С { $first }
    } по { $last } включительно
closure-open-end =
    Закрыто ({ $first ->
        [2] со { $first }
       *[other] с { $first }
    }). Мы не знаем, когда снова откроют.
closure-disputed = В тех же данных сказано, что открыто: позвоните, прежде чем идти.

open-check = Открыто ли сегодня: смотрите часы ниже.
open-until = Сейчас открыто, до { $time }
open-closed = Сейчас закрыто
open-closed-next-today = Сейчас закрыто. Откроют сегодня в { $time }
open-closed-next = Сейчас закрыто. Откроют: { $date }, в { $time }
open-unknown = Мы не знаем, открыто ли сегодня. Позвоните по номеру 02 02 02.
open-holiday = Сегодня { $holiday }: мы не знаем, открыто ли. Позвоните по номеру 02 02 02.
open-disputed = Данные на сегодня противоречат друг другу. Позвоните по номеру 02 02 02.

notes-title = Полезно знать
place-desks = Пункты в этом центре
place-activities = Занятия в этом центре
place-activities-desk = Что здесь проходит
place-activities-none = Занятий в этом месте никто не опубликовал. Позвоните по номеру 02 02 02 или придите лично.

source-title = Откуда эта информация
source-dates = Дата источника: { $published }, прочитано { $checked }
source-undated = У источника нет даты. Прочитано { $checked }
source-checked = Последняя проверка: { $date }
source-checked-how = Последняя проверка: { $date } ({ $how }).
check-call = по телефону
check-visit = лично
check-mail = по почте
check-document = по документу
source-more = Откуда эти данные
