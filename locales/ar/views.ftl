### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = طريقة عرض النتائج
view-list = قائمة
view-week = الأسبوع
view-map = خريطة
views-in-the-list = اطّلع عليها في القائمة

week-house = الأسبوع في بيت الحي هذا
week-desk = الأسبوع في هذا المكان
week-days = اختر اليوم
week-before = اليوم السابق: { $date }
week-after = اليوم التالي: { $date }
week-untimed = طوال اليوم، أو اسأل عن الساعة
week-none = لا يوجد شيء مقرر في الأيام السبعة القادمة.
week-none-that-day = لا يوجد شيء مقرر في هذا اليوم.
week-doubtful = غير مؤكد: اتصل أولًا.
week-more =
    { $count ->
        [zero] لا شيء آخر
        [one] نشاط آخر
        [two] نشاطان آخران
        [few] { $count } أنشطة أخرى
        [many] { $count } نشاطًا آخر
       *[other] { $count } نشاط آخر
    }

map-borders = الحدود هي حدود الأحياء، بشكل مبسّط. المصدر: بلدية ميلانو، CC BY 4.0.
map-municipi = البلديات الفرعية التسع (Municipi)
map-city-label = خريطة ميلانو
map-municipio-label = خريطة البلدية الفرعية { $number }
map-municipio =
    البلدية الفرعية { $number }، { $places ->
        [zero] لا أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $places } أماكن
        [many] { $places } مكانًا
       *[other] { $places } مكان
    }، { $count ->
        [zero] لا أنشطة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }
map-municipio-empty = البلدية الفرعية { $number }، لا أنشطة
map-site =
    { "\u200F" }{ $number }، { $name }، { $count ->
        [zero] لا أنشطة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }
map-whole-city = العودة إلى المدينة كلها
map-unknown = أماكن لا نعرف موقعها على الخريطة
map-nowhere =
    { $count ->
        [zero] نعرف أماكن كل الأنشطة
        [one] نشاط واحد لا نعرف مكانه
        [two] نشاطان لا نعرف مكانهما
        [few] { $count } أنشطة لا نعرف أماكنها
        [many] { $count } نشاطًا لا نعرف أماكنها
       *[other] { $count } نشاط لا نعرف أماكنها
    }
