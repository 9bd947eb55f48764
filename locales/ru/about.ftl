### Wording of the page about the data.

about-title = Откуда эти данные
about-description = Источники этого сайта, лицензии, чего не хватает и как исправить ошибку.
about-intro = Здесь есть только то, что говорит открытый источник. Если мы чего-то не знаем, мы так и пишем.
about-sample = Это демонстрация. Занятия, часы и услуги вымышлены. Названия и адреса соседских центров настоящие.
about-publisher = Кто опубликовал
about-modified = Обновлено
about-valid = Действительно до
about-sources = Источники
about-source-read = Прочитано { $date }
about-source-of = Дата источника: { $date }
about-source-undated = Дата источника не указана
about-license = Лицензия: { $license }
about-counts = Что здесь есть
about-count-houses = Соседские центры (Case di Quartiere)
about-count-desks = Пункты WeMi
about-count-laboratories = Общественные пространства (Laboratori di Quartiere)
about-count-activities = Занятия
about-missing = Чего не хватает
about-missing-address =
    { $count ->
        [one] Мы не знаем адреса { $count } места.
        [few] Мы не знаем адресов { $count } мест.
        [many] Мы не знаем адресов { $count } мест.
       *[other] Мы не знаем адресов { $count } места.
    }
about-missing-hours-on =
    { $count ->
        [one] На { $date } мы не знаем часов работы { $count } соседского центра из { $all }.
        [few] На { $date } мы не знаем часов работы { $count } соседских центров из { $all }.
        [many] На { $date } мы не знаем часов работы { $count } соседских центров из { $all }.
       *[other] На { $date } мы не знаем часов работы { $count } соседского центра из { $all }.
    }
about-missing-times-on =
    { $count ->
        [one] На { $date } мы не знаем часов { $count } занятия из { $all }.
        [few] На { $date } мы не знаем часов { $count } занятий из { $all }.
        [many] На { $date } мы не знаем часов { $count } занятий из { $all }.
       *[other] На { $date } мы не знаем часов { $count } занятия из { $all }.
    }
about-missing-audience =
    { $count ->
        [one] Мы не знаем, для кого { $count } занятие из { $all }.
        [few] Мы не знаем, для кого { $count } занятия из { $all }.
        [many] Мы не знаем, для кого { $count } занятий из { $all }.
       *[other] Мы не знаем, для кого { $count } занятия из { $all }.
    }
about-skipped =
    { $count ->
        [0] Все записи в файле можно прочитать.
        [one] В файле повреждена { $count } запись, её не видно.
        [few] В файле повреждены { $count } записи, их не видно.
        [many] В файле повреждено { $count } записей, их не видно.
       *[other] В файле повреждено { $count } записи, их не видно.
    }
about-doubts = Сомнения в данных
about-doubts-hint = В данных города есть ошибки и фразы, которые противоречат друг другу. Вот как мы их прочитали.
about-wrong = Увидели ошибку?
about-wrong-tell = Скажите об этом в соседском центре. Если не знаете, кому сказать, позвоните по номеру 02 02 02.
about-open-data = Данные открыты для всех
about-open-data-how = Файл со всеми записями можно скачать и использовать, если назвать источники.
about-open-data-link = Скачать список файлов (JSON)
about-embed = Разместите портал на своём сайте
