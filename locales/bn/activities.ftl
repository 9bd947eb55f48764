### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = কার্যক্রম, প্রয়োজন বা রাস্তা লিখুন
search-button = খুঁজুন

activities-title = কার্যক্রম
activities-description = মিলানের পাড়ার কেন্দ্র (Case di Quartiere) ও WeMi হেল্প ডেস্কে কোর্স, গ্রুপ, খেলা, উৎসব ও সাহায্য।
activities-title-text = কার্যক্রম: { $text }
activities-browse = কেন্দ্র ধরে দেখুন
activities-browse-hint = প্রতিটি কেন্দ্রের নিজের পাতায় সেখানকার সব কার্যক্রম আছে।

filters = ফিল্টার
filters-day = কবে
filters-day-any = যেকোনো দিন
filters-part = দিনের কোন সময়
filters-part-any = যেকোনো সময়
filters-topic = কী
filters-audience = কাদের জন্য
filters-cost = খরচ
filters-free = শুধু বিনামূল্যে
filters-municipio = এলাকা (Municipio)
filters-place = কেন্দ্র বা হেল্প ডেস্ক
filters-place-any = সব জায়গা
filters-apply = ফলাফল দেখুন
filters-active = বেছে নেওয়া ফিল্টার
filters-remove = বাদ দিন: { $label }
filters-clear = সব ফিল্টার বাদ দিন
filters-more = আরও ফিল্টার
filter-text = “{ $text }”

day-today = আজ
day-tomorrow = আগামীকাল
day-week = আগামী 7 দিনে
part-morning = সকাল
part-afternoon = দুপুর ও বিকেল
part-evening = সন্ধ্যা

audience-older = বয়স্ক মানুষ
audience-adults = প্রাপ্তবয়স্ক
audience-young = তরুণ-তরুণী
audience-children = শিশু
audience-families = পরিবার
audience-carers = যারা কারও সেবা করেন
audience-newcomers = ইতালিতে নতুন আসা মানুষ

results-count =
    { $count ->
        [0] কোনো কার্যক্রম নেই
        [one] { $count }টি কার্যক্রম
       *[other] { $count }টি কার্যক্রম
    }
results-possible-title = সময় প্রকাশ করা হয়নি
results-possible =
    { $count ->
        [one] { $count }টি কার্যক্রমের সময় আমরা জানি না। যাওয়ার আগে ফোন করুন।
       *[other] { $count }টি কার্যক্রমের সময় আমরা জানি না। যাওয়ার আগে ফোন করুন।
    }
results-ask-title = হয়তো উপযুক্ত
results-ask =
    { $count ->
        [one] { $count }টি কার্যক্রম হয়তো উপযুক্ত। যাওয়ার আগে ফোন করুন।
       *[other] { $count }টি কার্যক্রম হয়তো উপযুক্ত। যাওয়ার আগে ফোন করুন।
    }
results-status =
    { $count ->
        [0] কোনো কার্যক্রম পাওয়া যায়নি।
        [one] { $count }টি কার্যক্রম পাওয়া গেছে।
       *[other] { $count }টি কার্যক্রম পাওয়া গেছে।
    }
results-none = আপনি যা চেয়েছেন, তার সব মেলে এমন কার্যক্রম নেই।
results-none-hint = একটি ফিল্টার বাদ দিয়ে দেখুন, অথবা শুধু একটি শব্দ লিখুন।
results-more =
    { $count ->
        [one] আরও { $count }টি কার্যক্রম দেখুন
       *[other] আরও { $count }টি কার্যক্রম দেখুন
    }

card-when = কবে
card-where = কোথায়
card-ask = কখন, জেনে নিন
when-next-today = আজ, { $times }
when-next = { $date }, { $times }
when-next-day = { $date }, সময় জেনে নিন
when-next-label = পরের বার:
when-times = { $from } থেকে { $to }
when-weekly = প্রতি { $days }, { $times }
when-weekly-unknown = প্রতি { $days }। সময় জেনে নিন।
when-weeks = প্রতি { $weeks } সপ্তাহে, { $days }, { $times }
when-weeks-unknown = প্রতি { $weeks } সপ্তাহে, { $days }। সময় জেনে নিন।
when-opening = কেন্দ্র খোলা থাকার সময়ে
when-opening-days = { $days }, কেন্দ্র খোলা থাকার সময়ে
when-dates = { $days }, { $times }
when-dates-unknown = { $days }। সময় জেনে নিন।
when-limited = { $rule }, { $limit }
title-in-place = { $name }, { $place }
when-from = { $date } থেকে
when-until = { $date } পর্যন্ত
when-whole-day = সারা দিন
when-also = এছাড়া: { $days }
when-school-terms = স্কুল বন্ধ থাকলে হয় না
when-monthly = প্রতি মাসে, { $days }, { $times }
when-monthly-unknown = প্রতি মাসে, { $days }। সময় জেনে নিন।
month-day-1 = প্রথম { $day }
month-day-2 = দ্বিতীয় { $day }
month-day-3 = তৃতীয় { $day }
month-day-4 = চতুর্থ { $day }
month-day-5 = পঞ্চম { $day }
month-day-last = শেষ { $day }
when-except = হবে না: { $days }
when-unpublished = দিন ও সময় প্রকাশ করা হয়নি। 02 02 02 নম্বরে ফোন করুন।
when-today-unknown = আজ নিশ্চিত নয়: আগে ফোন করুন
where-unpublished = কোথায়, তা জানতে 02 02 02 নম্বরে ফোন করুন
address-unpublished = ঠিকানা প্রকাশ করা হয়নি

upcoming-title = সামনের তারিখ
upcoming-more = আরও তারিখ
upcoming-doubtful = যাওয়ার আগে ফোন করুন, কারণ: { $reason }।
upcoming-off = হবে না, কারণ: { $reason }।
upcoming-moved-from = বদলেছে: আগের তারিখ ছিল { $date }।
upcoming-moved = বদলেছে: সময় ও জায়গা দেখুন।
why-cancelled = এটি বাতিল হয়েছে
why-suspended = এটি আপাতত বন্ধ
why-excepted = আয়োজকরা এদিন এটি করবেন না
why-moved = নতুন তারিখ { $date }
why-closure = কেন্দ্র বন্ধ
why-maybe-closed = কেন্দ্র বন্ধ হয়েছিল, এখন খোলা কি না জানি না
why-school = স্কুল বন্ধ
why-hours-unknown = কেন্দ্রের খোলা থাকার সময় প্রকাশ করা হয়নি
why-disputed = তথ্যে অমিল আছে
why-outdated = তথ্যের মেয়াদ শেষ
holiday-new-year = ইংরেজি নববর্ষ
holiday-epiphany = এপিফানি
holiday-easter = ইস্টার
holiday-easter-monday = ইস্টারের সোমবার
holiday-liberation = মুক্তি দিবস
holiday-labour = মে দিবস
holiday-republic = প্রজাতন্ত্র দিবস
holiday-assumption = Ferragosto-র ছুটি
holiday-saint-francis = সাধু ফ্রান্সিস দিবস
holiday-all-saints = সকল সাধু দিবস
holiday-saint-ambrose = সাধু আমব্রোজিও দিবস
holiday-immaculate = মা মারিয়ার উৎসব
holiday-christmas = বড়দিন
holiday-saint-stephen = সাধু স্তেফানো দিবস

status-over = শেষ হয়েছে
status-moved = বদলেছে: কোথায় ও কবে দেখুন
status-outdated = তথ্যের মেয়াদ { $date } পর্যন্ত: আগে ফোন করুন
fact-from = এই তথ্য { $date } তারিখের। যাওয়ার আগে ফোন করুন, কারণ তথ্য বদলে থাকতে পারে।
fact-undated = এই তথ্য কবেকার তা আমরা জানি না, কারণ উৎসে তারিখ নেই। যাওয়ার আগে ফোন করুন।
status-full = আর আসন নেই
status-suspended = আপাতত বন্ধ
status-cancelled = বাতিল

price-free = বিনামূল্যে
price-card = কেন্দ্রের কার্ড থাকলে বিনামূল্যে
price-card-euro = কেন্দ্রের কার্ড লাগে, বছরে { $euro } €
price-contribution = কিছু টাকা দিতে হয়
price-contribution-euro = { $euro } € দিতে হয়
price-unknown = কত খরচ, জেনে নিন

ages-from = { $min } বছর থেকে
ages-to = { $max } বছর পর্যন্ত
ages-between = { $min } থেকে { $max } বছর
audience-all = সবার জন্য
audience-especially = বিশেষ করে এঁদের জন্য: { $groups }
audience-only = শুধু এঁদের জন্য: { $groups }
audience-unknown = কাদের জন্য, আমরা জানি না: 02 02 02 নম্বরে ফোন করুন
audience-former-rule = 2023 সালে পৌরসভা লিখেছিল, আগের CSRC কেন্দ্রগুলি 55 বছর বয়স থেকে খোলা। কার্ডের দাম ছিল বছরে 10 ইউরো। এখনও তাই কি না আমরা জানি না: 02 02 02 নম্বরে ফোন করুন।
languages-spoken = কথা বলা হয়: { $languages }
step-free-yes = সিঁড়ি বা ধাপ নেই
step-free-no = সিঁড়ি বা ধাপ আছে

activity-for = কাদের জন্য
activity-cost = খরচ
activity-languages = ভাষা
activity-access = সিঁড়ি, ধাপ ও বাধা
activity-organizer = আয়োজক
activity-topics = বিষয়
activity-description-missing = এখনো কেউ বর্ণনা লেখেনি। আরও জানতে 02 02 02 নম্বরে ফোন করুন।
activity-bring = সাথে কী আনবেন
activity-help = কীভাবে সাহায্য পাবেন
activity-now = এখন যা করতে পারেন
help-alone = কম্পিউটার আপনি চালান, দরকার হলে জিজ্ঞেস করেন
help-together = কর্মীর সাথে একসাথে করেন
help-workshop = দলে, শিক্ষকের সাথে
help-on-behalf = আপনার লিখিত অনুমতি নিয়ে তারা করে দেন
seats-left =
    { $count ->
        [0] আর আসন নেই
        [one] { $count }টি আসন বাকি
       *[other] { $count }টি আসন বাকি
    }
seats-all =
    { $count ->
        [one] { $count }টি আসন
       *[other] { $count }টি আসন
    }
waiting-list-yes = অপেক্ষার তালিকা আছে
waiting-list-no = অপেক্ষার তালিকা নেই
booking-none = বুকিং লাগে না: সরাসরি চলে যান
booking-telephone = ফোনে বুক করুন:
booking-desk = কেন্দ্রে নিজে গিয়ে নাম লেখান
booking-online = ইন্টারনেটে বুক করুন:
booking-unknown = বুকিং লাগে কি না জানি না: 02 02 02 নম্বরে ফোন করুন
access-yes = তথ্যের প্রকাশক বলেছেন, সিঁড়ি, ধাপ বা অন্য বাধা নেই
access-no = সিঁড়ি, ধাপ বা অন্য বাধা আছে
access-unknown = সিঁড়ি বা ধাপ আছে কি না জানি না: যাওয়ার আগে ফোন করুন
access-stated = বাধা নিয়ে পৌরসভা শুধু এটুকু লিখেছে, ইতালীয় ভাষায়:
text-in-italian = এই লেখাটি ইতালিয়ান ভাষায়।
names-in-italian = কার্যক্রমের নামগুলো ইতালিয়ান ভাষায়।
