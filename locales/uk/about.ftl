### Wording of the page about the data.

about-title = Звідки ці дані
about-description = Джерела цього сайту, ліцензії, чого бракує і як виправити помилку.
about-intro = Тут є лише те, що каже відкрите джерело. Якщо чогось не знаємо, так і пишемо.
about-sample = Це демонстрація. Заняття, години й послуги вигадані. Назви й адреси домів справжні.
about-publisher = Хто опублікував
about-modified = Оновлено
about-valid = Дійсно до
about-sources = Джерела
about-source-read = Прочитано { $date }
about-source-of = Дата джерела: { $date }
about-license = Ліцензія: { $license }
about-counts = Що тут є
about-count-houses = Доми району (Case di Quartiere)
about-count-desks = Пункти WeMi
about-count-laboratories = Майстерні району (Laboratori di Quartiere)
about-count-activities = Заняття
about-missing = Чого бракує
about-missing-address =
    { $count ->
        [one] Не знаємо адреси { $count } місця.
        [few] Не знаємо адрес { $count } місць.
        [many] Не знаємо адрес { $count } місць.
       *[other] Не знаємо адрес { $count } місця.
    }
about-missing-hours =
    { $count ->
        [one] Не знаємо годин роботи { $count } дому.
        [few] Не знаємо годин роботи { $count } домів.
        [many] Не знаємо годин роботи { $count } домів.
       *[other] Не знаємо годин роботи { $count } дому.
    }
about-missing-times =
    { $count ->
        [one] Не знаємо днів і годин { $count } заняття.
        [few] Не знаємо днів і годин { $count } занять.
        [many] Не знаємо днів і годин { $count } занять.
       *[other] Не знаємо днів і годин { $count } заняття.
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
about-wrong-how = Скажіть про це в домі району або подзвоніть на 02 02 02. Ми виправимо джерело, і помилка зникне всюди.
about-open-data = Дані відкриті для всіх
about-open-data-how = Файл з усіма записами можна завантажити й використати, якщо назвати джерела.
about-open-data-link = Завантажити список файлів (JSON)
