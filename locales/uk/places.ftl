### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = сусідський сусідські сусідського сусідських центр центри дім доми дому будинок району районний
kind-words-ex-csrc = csrc центр клуб для літніх людей пенсіонерів
kind-words-ex-cam = cam центр клуб для молоді сімей будь-якого віку
kind-words-wemi = wemi пункт допомоги підтримки інформація довідка
kind-words-laboratory = громадський простір майстерня майстерні району лабораторія
kind-words-service = послуга послуги служба

places-title = Сусідські центри й пункти WeMi
places-description = Сусідські центри (Case di Quartiere), пункти WeMi та громадські простори в кожному окрузі (Municipio) Мілана.
places-houses = Сусідські центри (Case di Quartiere)
places-houses-hint = Місця в районі, де грають, танцюють, навчаються й проводять час разом.
places-desks = Пункти WeMi
places-desks-hint = Вас вислухають і допоможуть знайти потрібну послугу. Це безкоштовно.
places-laboratories = Громадські простори (Laboratori di Quartiere)
places-laboratories-hint = Приміщення в районах соціального житла.
places-services = Інші служби
places-no-municipio = Інші місця
places-jump = Перейти до свого округу (Municipio)
places-activities-count =
    { $count ->
        [0] Занять не опубліковано
        [one] { $count } заняття
        [few] { $count } заняття
        [many] { $count } занять
       *[other] { $count } заняття
    }

kind-ex-csrc = Сусідський центр (Casa di Quartiere). Раніше це був CSRC, центр для літніх людей.
kind-ex-cam = Сусідський центр (Casa di Quartiere). Раніше це був CAM, центр для людей будь-якого віку.
kind-house = Сусідський центр (Casa di Quartiere).
kind-wemi = Пункт WeMi: тут вислухають, розкажуть і підкажуть потрібну послугу.
kind-laboratory = Громадський простір (Laboratorio di Quartiere).
kind-service = Громадська служба.

place-address = Адреса
place-address-unknown = Ми її не знайшли. Запитайте за номером 02 02 02.
place-map = Відкрити мапу (сайт OpenStreetMap)
place-municipio = Округ (Municipio)
place-municipio-unknown = Ми цього не знаємо
place-quarter = Квартал (quartiere)
place-phone = Телефон
place-phone-unknown = Не опубліковано. Подзвоніть на 02 02 02.
place-email = Електронна пошта
place-inside = Де розташовано
place-also = Інша назва
place-facilities = Що тут є
place-facilities-unknown = Ми цього не знаємо
place-facilities-there = Є: { $list }
place-facilities-no = Немає: { $list }
facility-air-conditioning = кондиціонер
facility-wifi = Wi-Fi
facility-garden = сад
facility-cafe = кав'ярня
facility-vending-machine = автомат з напоями чи їжею

facility-lift = ліфт
facility-accessible-toilet = туалет для людей на візку
facility-hearing-loop = система для слухових апаратів
place-directions = Як дістатися

hours-title = Години роботи
hours-ended = Колишні години
hours-unknown = Ми не знаємо годин роботи. Подзвоніть на 02 02 02, перш ніж іти.
hours-valid = Ці години дійсні лише в дати, вказані тут.
hours-end = Ці години дійсні лише в дати, вказані тут, до { $last } включно. Для наступних днів ми годин не знаємо.
hours-over = Опубліковані години роботи діяли до { $last } включно. Для наступних днів ми годин не знаємо. Подзвоніть на 02 02 02, перш ніж іти.
hours-season = З { $first } до { $last }
hours-season-from = З { $first }
hours-season-until = До { $last }
hours-always = Увесь рік
hours-past = минуло
hours-day = День
hours-times = Години
hours-closed = Зачинено
hours-special = Особливі години
hours-holidays-open = У святкові дні відчинено, як завжди.
hours-holidays-closed = У святкові дні зачинено.
hours-holidays-unknown = У святкові дні може бути зачинено: спершу подзвоніть.
closures-title = Коли зачинено
closure-day = { $first }
closure-span = З { $first } до { $last } включно
closure-open-end = З { $first } зачинено. Ми не знаємо, коли знову відчинять.
closure-disputed = У тих самих даних сказано, що відчинено: подзвоніть, перш ніж іти.

open-check = Чи відчинено сьогодні: дивіться години нижче.
open-until = Зараз відчинено, до { $time }
open-closed = Зараз зачинено
open-closed-next-today = Зараз зачинено. Відчинять сьогодні: { $time }
open-closed-next = Зараз зачинено. Відчинять: { $date }, { $time }
open-unknown = Ми не знаємо, чи сьогодні відчинено. Подзвоніть на 02 02 02.
open-holiday = Сьогодні { $holiday }: ми не знаємо, чи відчинено. Подзвоніть на 02 02 02.
open-disputed = Дані на сьогодні суперечать одне одному. Подзвоніть на 02 02 02.

notes-title = Варто знати
place-desks = Пункти в цьому центрі
place-activities = Заняття в цьому центрі
place-activities-desk = Що тут відбувається
place-activities-none = Занять у цьому місці ніхто не опублікував. Подзвоніть на 02 02 02 або прийдіть особисто.

source-title = Звідки ця інформація
source-dates = Дата джерела: { $published }, прочитано { $checked }
source-undated = Джерело не має дати. Прочитано { $checked }
source-checked = Остання перевірка: { $date }
source-checked-how = Остання перевірка: { $date } ({ $how }).
check-call = за телефоном
check-visit = особисто
check-mail = поштою
check-document = за документом
source-more = Звідки ці дані
