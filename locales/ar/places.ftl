### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.
## With and without the article: the search compares the beginnings of words.

kind-words-house = دار الدار بيت البيت بيوت حي الحي مركز المركز
kind-words-ex-csrc = مركز المركز نادي النادي كبار السن المسنين مسنين csrc
kind-words-ex-cam = مركز المركز نادي النادي كل الأعمار الشباب شباب cam
kind-words-wemi = wemi مكتب المكتب شباك استعلامات معلومات مساعدة
kind-words-laboratory = ورشة الورشة مختبر فضاء الفضاء فضاءات الحي حي
kind-words-service = خدمة الخدمة خدمات

places-title = بيوت الحي والمكاتب
places-description = بيوت الحي (Case di Quartiere) ومكاتب WeMi وفضاءات الحي في ميلانو، مرتبة حسب البلدية الفرعية.
places-houses = بيوت الحي
places-houses-hint = أماكن في الحي للألعاب والرقص والتعلّم واللقاءات. اسمها بالإيطالية Casa di Quartiere.
places-desks = مكاتب WeMi
places-desks-hint = يستمعون إليك ويساعدونك في إيجاد الخدمة المناسبة، مجانًا.
places-laboratories = فضاءات الحي
places-laboratories-hint = أماكن في أحياء المساكن الشعبية. اسمها بالإيطالية Laboratorio di Quartiere.
places-services = خدمات أخرى
places-no-municipio = أماكن أخرى
places-jump = انتقل إلى بلديتك الفرعية (Municipio)
places-activities-count =
    { $count ->
        [zero] لا توجد أنشطة منشورة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطًا
       *[other] { $count } نشاط
    }

kind-ex-csrc = بيت من بيوت الحي (Case di Quartiere). كان من قبل CSRC، أي مركزًا لكبار السن.
kind-ex-cam = بيت من بيوت الحي (Case di Quartiere). كان من قبل CAM، أي مركزًا مفتوحًا لكل الأعمار.
kind-house = بيت من بيوت الحي (Case di Quartiere).
kind-wemi = مكتب WeMi: يستمع إليك ويعطيك المعلومات ويدلّك على الخدمة المناسبة.
kind-laboratory = فضاء للحي (Laboratorio di Quartiere) في أحياء المساكن الشعبية.
kind-service = خدمة عامة.

place-address = العنوان
place-address-unknown = لم نجد العنوان. اسأل عنه على الرقم 02 02 02.
place-map = افتح الخريطة (موقع OpenStreetMap)
place-municipio = البلدية الفرعية (Municipio)
place-municipio-unknown = لا نعرف
place-quarter = الحي (quartiere)
place-phone = الهاتف
place-phone-unknown = غير منشور. اتصل بالرقم 02 02 02.
place-email = البريد الإلكتروني
place-inside = يوجد داخل
place-also = أسماء أخرى
place-facilities = ماذا يوجد في المكان
place-facilities-unknown = لا نعرف
place-facilities-there = يوجد: { $list }
place-facilities-no = لا يوجد: { $list }
facility-air-conditioning = تكييف هواء
facility-wifi = إنترنت Wi-Fi
facility-garden = حديقة
facility-cafe = مقهى
facility-vending-machine = آلة لبيع المشروبات أو الطعام

facility-lift = مصعد
facility-accessible-toilet = حمّام لمستخدمي الكرسي المتحرك
facility-hearing-loop = نظام صوتي لمستعملي السماعات الطبية
place-directions = كيف تصل

hours-title = ساعات العمل
hours-ended = مواعيد انتهت
hours-unknown = ساعات العمل غير منشورة. اتصل بالرقم 02 02 02 قبل الذهاب.
hours-valid = هذه الساعات صحيحة في التواريخ المكتوبة هنا فقط.
hours-end = هذه الساعات صحيحة في التواريخ المكتوبة هنا فقط، حتى { $last }. لا نعرف ساعات الأيام التي بعدها.
hours-over = كانت الساعات المنشورة صالحة حتى { $last }. لا نعرف ساعات الأيام التي بعدها. اتصل بالرقم 02 02 02 قبل الذهاب.
hours-season = من { $first } إلى { $last }
hours-season-from = من { $first }
hours-season-until = حتى { $last }
hours-always = طوال السنة
hours-past = انتهت
hours-day = اليوم
hours-times = الساعات
hours-closed = مغلق
hours-special = مواعيد خاصة
hours-holidays-open = في أيام العطل مفتوح كالعادة.
hours-holidays-closed = في أيام العطل مغلق.
hours-holidays-unknown = قد يكون مغلقًا في أيام العطل: اتصل أولًا.
closures-title = أيام الإغلاق
closure-day = { $first }
closure-span = من { $first } إلى { $last }
closure-open-end = من { $first }. لا نعرف متى يفتح المكان من جديد.
closure-disputed = تقول البيانات نفسها أيضًا إن المكان مفتوح: اتصل قبل الذهاب.

open-check = هل المكان مفتوح اليوم؟ انظر الساعات في الأسفل.
open-until = مفتوح الآن، حتى الساعة { $time }
open-closed = مغلق الآن
open-closed-next-today = مغلق الآن. يفتح اليوم الساعة { $time }
open-closed-next = مغلق الآن. يفتح يوم { $date } الساعة { $time }
open-unknown = لا نعرف هل المكان مفتوح اليوم. اتصل بالرقم 02 02 02.
open-holiday = اليوم { $holiday }: لا نعرف إن كان مفتوحًا. اتصل بالرقم 02 02 02.
open-disputed = بيانات اليوم غير واضحة. اتصل بالرقم 02 02 02.

notes-title = معلومات مهمة
place-desks = المكاتب في بيت الحي هذا
place-activities = الأنشطة في بيت الحي هذا
place-activities-desk = الأنشطة في هذا المكان
place-activities-none = لا توجد لهذا المكان أنشطة منشورة بعد. اتصل بالرقم 02 02 02، أو اذهب إليه واسأل.

source-title = من أين تأتي هذه المعلومات
source-dates = تاريخها { $published }، وقرأناها في { $checked }.
source-undated = لا يذكر المصدر تاريخ نشره. قرأناه في { $checked }.
source-checked = آخر مراجعة: { $date }.
source-checked-how = آخر مراجعة: { $date } ({ $how }).
check-call = بالهاتف
check-visit = حضوريًا
check-mail = بالبريد
check-document = من وثيقة
source-more = من أين تأتي البيانات
