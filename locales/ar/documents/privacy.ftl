### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = باختصار
privacy-short-text = يمكنك قراءة هذا الموقع دون أن تقول من أنت. لا يوجد في الموقع:
privacy-none-cookies = ملفات «كوكيز» (cookie)، وهي ملفات تُستعمل للتعرّف عليك؛
privacy-none-statistics = إحصاءات عن الزيارات؛
privacy-none-account = حساب أو تسجيل؛
privacy-none-others = محتويات أو خطوط مأخوذة من مواقع أخرى.

## What is kept on the device.

privacy-kept = ماذا يبقى على جهازك
privacy-kept-language = اللغة التي اخترتها.
privacy-kept-reading = كيف تريد أن تقرأ: مثلًا النص الكبير أو التباين العالي.
privacy-kept-guide = خطوة الدليل، حتى تغلق النافذة. إجاباتك مكتوبة في عنوان الصفحة.
privacy-kept-browser = نسخ الصفحات والملفات، وسجل التصفح. يحفظها متصفحك.
privacy-reading-health = طريقة قراءتك قد تقول شيئًا عن صحتك. لذلك لا يرسل الموقع هذه الاختيارات إلى أحد.
privacy-reading-link = قد يكون في الرابط اختيار من قبل، مثل النص الكبير. عندها تراه الجهة التي تستضيف الموقع.

## Position.

privacy-position = مكان وجودك
privacy-position-asked = نطلب موقعك، أي مكان وجودك، فقط إذا ضغطت «استعمل موقعي». ويطلب المتصفح إذنك.
privacy-position-used = يحسب جهازك المسافات. لا يرسل هذا الموقع مكان وجودك إلى أحد، وينساه عندما تغلق الموقع.
privacy-position-device = ليعرف مكانك، قد يستعمل الجهاز خدمة من الشركة التي صنعته.

## Words of a search.

privacy-words = الكلمات التي تبحث عنها
privacy-words-device = يجري البحث على جهازك.
privacy-words-address = الكلمات والخيارات، مثل «أستعمل كرسيًا متحركًا»، موجودة في عنوان الصفحة. يراها من ينظر إلى العنوان أو إلى سجل التصفح.
privacy-words-sent = إذا أعدت تحميل الصفحة أو فتحت عنوانًا محفوظًا، يرسل المتصفح العنوان إلى الجهة التي تستضيف الموقع. يحدث هذا أيضًا إذا بحثت قبل أن تكون الصفحة جاهزة.
privacy-words-shared = هل يستعمل الجميع هذا الجهاز اللوحي؟ امسح سجل التصفح في النهاية، أو اطلب ذلك من الموظف.

## Reading aloud.

privacy-listen = القراءة بصوت عالٍ
privacy-listen-voice = يستعمل زر «استمع» أولًا الأصوات الموجودة على جهازك.
privacy-listen-maker = لأصوات أخرى، ترسل بعض الأجهزة والمتصفحات النص إلى الشركة التي صنعتها. وهو نص الصفحة التي تراها فقط.

## Other sites.

privacy-sites = المواقع الأخرى
privacy-sites-links = إذا فتحت موقعًا آخر، مثل OpenStreetMap، تسري قواعده هو.

## The web server's log.

privacy-log = ماذا ترى الجهة التي تستضيف الموقع
privacy-log-host = تستضيف بلدية ميلانو الموقع على خادم (server)، وهو الحاسوب الذي يرسل الصفحات.
privacy-log-what = يستقبل الخادم عنوان IP الخاص بك، أي رقم اتصالك بالإنترنت. ويستقبل أيضًا عنوان الصفحة واسم المتصفح. ويمكنه أن يكتب كل ذلك في سجل.
privacy-controller = المسؤول عن معالجة البيانات، أي من يقرر كيف تُستعمل هذه البيانات:
privacy-officer = عنوان مسؤول حماية البيانات (RPD)، الذي يمكنك أن تسأله:
privacy-purpose = لماذا تُستعمل هذه البيانات، وأي قانون يسمح بذلك:
privacy-retention = كم من الوقت يُحفظ السجل:

## How to delete what is kept.

privacy-delete = كيف تمسح البيانات
privacy-delete-reading = افتح «كيف تريد أن تقرأ» واضغط «استعمل إعدادات جهازي». هكذا تمسح اختيارات القراءة.
privacy-delete-language = لتغيير اللغة، اختر لغة أخرى.
privacy-delete-all = لمسح كل شيء، امسح من المتصفح سجل التصفح وبيانات المواقع.

## Rights.

privacy-rights = حقوقك
privacy-rights-ask = يمكنك أن تطلب من البلدية رؤية بياناتك أو تصحيحها أو مسحها. ويمكنك أيضًا أن تطلب الحدّ من استعمالها، أو أن ترفض.
privacy-rights-law = هذا ما تقوله اللائحة الأوروبية رقم 679 لسنة 2016، عن حماية البيانات.
privacy-rights-complaint = إذا أساء أحد استعمال بياناتك، قدّم شكوى إلى هيئة حماية البيانات الشخصية (Garante per la protezione dei dati personali).
privacy-authority = انتقل إلى موقع الهيئة (Garante)
