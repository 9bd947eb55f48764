### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = Этот планшет
kiosk-back = Назад
kiosk-large = Крупный текст
kiosk-normal = Обычный текст
kiosk-languages = Языки
kiosk-finish = Закончить
kiosk-start = Добро пожаловать
kiosk-start-how = Выберите язык. Если в течение { $minutes } минут никто не коснётся экрана, мы всё сотрём.
kiosk-begin = Начать
kiosk-done = Готово. На этом планшете не осталось ничего из того, что вы искали или писали.
kiosk-ask = Вы ещё здесь?
kiosk-ask-how = Скоро мы всё сотрём для следующего человека. Чтобы продолжить, коснитесь экрана.
kiosk-stay = Продолжить
kiosk-finishing = Стираем всё
kiosk-finishing-how = Через пять секунд на этом планшете не останется ничего вашего.
kiosk-undo = Отменить
kiosk-outside = Эта ссылка ведёт за пределы портала
kiosk-outside-how = Этот планшет открывает только портал. Откройте адрес на своём телефоне или спросите сотрудника.
kiosk-outside-number = Позвоните по этому номеру со своего телефона или спросите сотрудника.
kiosk-close = Закрыть
