### Wording of the page about the data.

about-title = Откуда эти данные
about-description = Источники этого сайта, лицензии, чего не хватает и как исправить ошибку.
about-intro = Здесь есть только то, что говорит открытый источник. Если чего-то не знаем, так и пишем.
about-sample = Это демонстрация. Занятия, часы и услуги вымышлены. Названия и адреса домов настоящие.
about-publisher = Кто опубликовал
about-modified = Обновлено
about-valid = Действительно до
about-sources = Источники
about-source-read = Прочитано { $date }
about-source-of = Дата источника: { $date }
about-license = Лицензия: { $license }
about-counts = Что здесь есть
about-count-houses = Дома района (Case di Quartiere)
about-count-desks = Пункты WeMi
about-count-laboratories = Мастерские района (Laboratori di Quartiere)
about-count-activities = Занятия
about-missing = Чего не хватает
about-missing-address =
    { $count ->
        [one] Не знаем адреса { $count } места.
        [few] Не знаем адресов { $count } мест.
        [many] Не знаем адресов { $count } мест.
       *[other] Не знаем адресов { $count } места.
    }
about-missing-hours =
    { $count ->
        [one] Не знаем часов работы { $count } дома.
        [few] Не знаем часов работы { $count } домов.
        [many] Не знаем часов работы { $count } домов.
       *[other] Не знаем часов работы { $count } дома.
    }
about-missing-times =
    { $count ->
        [one] Не знаем дней и часов { $count } занятия.
        [few] Не знаем дней и часов { $count } занятий.
        [many] Не знаем дней и часов { $count } занятий.
       *[other] Не знаем дней и часов { $count } занятия.
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
about-wrong-how = Скажите об этом в доме района или позвоните 02 02 02. Мы исправим источник, и ошибка исчезнет везде.
about-open-data = Данные открыты для всех
about-open-data-how = Файл со всеми записями можно скачать и использовать, если назвать источники.
about-open-data-link = Скачать список файлов (JSON)
