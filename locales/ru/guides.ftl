### Wording of guides, where other pages speak of them.

guides-title = Пошаговые инструкции
guides-description = Инструкции для цифровых услуг и не только: SPID, электронное удостоверение личности, запись к врачу, мошенники. Шаг за шагом.
guides-found = Это можно сделать шаг за шагом
guides-all = Все инструкции
door-guides = SPID, удостоверение личности, запись к врачу, мошенники: шаг за шагом
nav-guides = Инструкции
