### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.
### Full dates end with "г.": no full stop comes after one.

guides-lead = Каждая инструкция ведёт вас шаг за шагом. Всегда можно вернуться назад или позвонить человеку.
guides-count =
    { $count ->
        [one] { $count } инструкция.
        [few] { $count } инструкции.
        [many] { $count } инструкций.
       *[other] { $count } инструкции.
    }
guides-others = Другие инструкции
guides-none = Инструкций ещё никто не опубликовал. Позвоните по номеру 02 02 02.
guide-gone = Этой инструкции уже нет. Вот другие.

## Before one begins.

guide-minutes =
    { $count ->
        [one] С помощником это займёт примерно { $count } минуту.
        [few] С помощником это займёт примерно { $count } минуты.
        [many] С помощником это займёт примерно { $count } минут.
       *[other] С помощником это займёт примерно { $count } минуты.
    }
guide-minutes-short =
    { $count ->
        [one] примерно { $count } минута
        [few] примерно { $count } минуты
        [many] примерно { $count } минут
       *[other] примерно { $count } минуты
    }
guide-bring = Что нужно
guide-bring-nothing = Ничего не нужно: можете начать сразу.
guide-start = Начать
guide-resume = Продолжить с того же места: { $name }
guide-step-gone = Этого шага уже нет. Инструкция начинается заново отсюда.
guide-other-ways = Ещё можно
guide-whole = Прочитать или распечатать все шаги на одной странице
guide-practise = Сначала потренироваться, без риска
guide-practised = Перейти к настоящей инструкции: { $name }
guide-callers = Назад к предыдущей инструкции

## A step.

guide-progress = Шаг { $number } из { $total }
guide-questions = Ещё несколько вопросов
guide-steps = Ещё несколько шагов
guide-end = Последний шаг
guide-stop = Внимание
guide-see = Что вы увидите
guide-outside = Открыть сайт { $site }
guide-outside-unknown = Мы не знаем, удобен ли этот сайт с клавиатурой, с программой чтения с экрана или на маленьком телефоне. Если не получается, позвоните по номеру 02 02 02.
guide-barriers = Что может не получиться
guide-barriers-more = Могут быть и другие трудности, о которых мы не знаем. Если не получается, позвоните по номеру 02 02 02.
guide-asked = О чём вас могут спросить
guide-answer-lost = Ответа, который вы дали, больше нет: инструкция изменилась. Если что-то не сходится, начните сначала.
guide-next = Дальше
guide-back = Назад: { $name }
guide-restart = Начать сначала
guide-given = ваш прежний ответ
guide-on = Можно продолжить здесь
guide-because = Почему вам нужен человек
guide-then = Что будет дальше
guide-call = Кому позвонить
guide-say = Что сказать по-итальянски
guide-say-means = Это значит
guide-say-sounds = Читается так
guide-service = Адреса и часы работы
guide-listen = Слушать фразу
guide-slip-show = Показать листок, чтобы взять с собой
guide-slip = Взять с собой
guide-slip-close = Закрыть
guide-print = Распечатать
guide-show = Показать сотруднику, на итальянском

## Going on another day, or on another device.

guide-code = Код, чтобы продолжить отсюда: { $code }
guide-code-hint = Запишите его на листе: дома или в пункте помощи вы продолжите с этого шага.
guide-phone = Продолжить на своём телефоне
guide-phone-hint = Наведите камеру телефона на квадрат: откроется этот шаг.
guides-code-title = У вас есть код?
guides-code-label = У вас есть код? Напишите его здесь
guides-code-go = Найти шаг
guides-code-right = Перейти к шагу: { $name }
guides-code-likely = Возможно, это код { $code }. Перейти к шагу: { $name }
guides-code-unknown = Такого кода нет. Проверьте буквы или выберите инструкцию ниже.

## For somebody who helps.

guide-operator = Для помощника
guide-operator-show = Помогаете человеку? Показать заметки для помощника
guide-operator-hide = Скрыть заметки для помощника
guide-operator-rule = Экрана касается сам человек, вы только показываете. Никогда не пишите его пароль и не оставляйте себе копий.

## All steps on one page, and what was done today.

guide-whole-title = Все шаги: { $name }
guide-whole-goes = перейти к шагу { $number }
guide-today = Сегодня { $date }
guide-today-hint = Отметьте шаги, которые вы сделали вместе: распечатаются только они. Сайт ничего не хранит.
guide-short = Распечатать кратко, на одном листе: названия, ответы и номера телефонов
guide-done = Сделано сегодня

## Practice.

practice = ТРЕНИРОВКА: здесь всё не по-настоящему, вы ничего не сломаете.
practice-screen = ТРЕНИРОВКА: экран { $name }
practice-answer = Это только рисунок. Ответьте ниже.
practice-write = Напишите здесь слово «{ $word }»
practice-check = Проверить
practice-right = Правильно! Вы написали «{ $typed }».
practice-wrong = Вы написали «{ $typed }», а нужно слово «{ $word }». Коснитесь места сразу за неверной буквой, сотрите её и напишите верную.
