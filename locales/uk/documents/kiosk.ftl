### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = Цей планшет
kiosk-back = Назад
kiosk-large = Великий текст
kiosk-normal = Звичайний текст
kiosk-languages = Мови
kiosk-finish = Завершити
kiosk-start = Ласкаво просимо
kiosk-start-how = Виберіть мову. Якщо протягом { $minutes } хвилин ніхто не торкнеться екрана, ми все зітремо.
kiosk-begin = Почати
kiosk-done = Готово. На цьому планшеті не залишилося нічого з того, що ви шукали чи писали.
kiosk-ask = Ви ще тут?
kiosk-ask-how = Скоро ми все зітремо для наступної людини. Щоб продовжити, торкніться екрана.
kiosk-stay = Продовжити
kiosk-finishing = Стираємо все
kiosk-finishing-how = Через п'ять секунд на цьому планшеті не залишиться нічого вашого.
kiosk-undo = Скасувати
kiosk-outside = Це посилання веде за межі порталу
kiosk-outside-how = Цей планшет відкриває лише портал. Відкрийте адресу на своєму телефоні або запитайте працівника.
kiosk-outside-number = Подзвоніть на цей номер зі свого телефона або запитайте працівника.
kiosk-close = Закрити
