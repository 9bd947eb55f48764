### Wording of the page about the data.

about-title = Звідки ці дані
about-description = Джерела цього сайту, ліцензії, чого бракує і як виправити помилку.
about-intro = Тут є лише те, що каже відкрите джерело. Якщо ми чогось не знаємо, ми так і пишемо.
about-sample = Це демонстрація. Заняття, години й послуги вигадані. Назви й адреси сусідських центрів справжні.
about-publisher = Хто опублікував
about-modified = Оновлено
about-valid = Дійсно до
about-sources = Джерела
about-source-read = Прочитано { $date }
about-source-of = Дата джерела: { $date }
about-source-undated = Дата джерела не вказана
about-license = Ліцензія: { $license }
about-counts = Що тут є
about-count-houses = Сусідські центри (Case di Quartiere)
about-count-desks = Пункти WeMi
about-count-laboratories = Громадські простори (Laboratori di Quartiere)
about-count-activities = Заняття
about-missing = Чого бракує
about-missing-address =
    { $count ->
        [one] Ми не знаємо адреси { $count } місця.
        [few] Ми не знаємо адрес { $count } місць.
        [many] Ми не знаємо адрес { $count } місць.
       *[other] Ми не знаємо адрес { $count } місця.
    }
about-missing-hours-on =
    { $count ->
        [one] На { $date } ми не знаємо годин роботи { $count } сусідського центру із { $all }.
        [few] На { $date } ми не знаємо годин роботи { $count } сусідських центрів із { $all }.
        [many] На { $date } ми не знаємо годин роботи { $count } сусідських центрів із { $all }.
       *[other] На { $date } ми не знаємо годин роботи { $count } сусідського центру із { $all }.
    }
about-missing-times-on =
    { $count ->
        [one] На { $date } ми не знаємо годин { $count } заняття із { $all }.
        [few] На { $date } ми не знаємо годин { $count } занять із { $all }.
        [many] На { $date } ми не знаємо годин { $count } занять із { $all }.
       *[other] На { $date } ми не знаємо годин { $count } заняття із { $all }.
    }
about-missing-audience =
    { $count ->
        [one] Ми не знаємо, для кого { $count } заняття із { $all }.
        [few] Ми не знаємо, для кого { $count } заняття із { $all }.
        [many] Ми не знаємо, для кого { $count } занять із { $all }.
       *[other] Ми не знаємо, для кого { $count } заняття із { $all }.
    }
about-skipped =
    { $count ->
        [0] Усі записи у файлі можна прочитати.
        [one] { $count } запис у файлі пошкоджено, його не видно.
        [few] { $count } записи у файлі пошкоджено, їх не видно.
        [many] { $count } записів у файлі пошкоджено, їх не видно.
       *[other] { $count } запису у файлі пошкоджено, їх не видно.
    }
about-doubts = Сумніви в даних
about-doubts-hint = У даних міста є помилки й фрази, що суперечать одна одній. Ось як ми їх прочитали.
about-wrong = Побачили помилку?
about-wrong-tell = Скажіть про це в сусідському центрі. Якщо не знаєте, кому сказати, подзвоніть на 02 02 02.
about-open-data = Дані відкриті для всіх
about-open-data-how = Файл з усіма записами можна завантажити й використати, якщо назвати джерела.
about-open-data-link = Завантажити список файлів (JSON)
about-embed = Розмістіть портал на своєму сайті
