### Wording of guides, where other pages speak of them.

guides-title = Пошаговые инструкции
guides-description = SPID, удостоверение личности, врач, мошенники: шаг за шагом.
guides-found = Можно сделать шаг за шагом
guides-all = Все инструкции
door-guides = SPID, удостоверение личности, врач, мошенники: шаг за шагом
nav-guides = Инструкции
guide-of-topic = Инструкция: { $topic }
