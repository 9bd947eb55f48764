### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = হয়তো খুঁজছেন:
suggestions-status = লেখার ঘরের নিচে সাজেশন আছে।

skip-to-results = ফলাফলে যান
filters-need = আপনার কী প্রয়োজন
filters-need-any = চাইলে বেছে নিন
filters-open = অনেক জায়গা বন্ধ থাকলেও খোলা
filters-open-any = যেকোনোটি
filters-age = যিনি অংশ নেবেন তার বয়স
filters-ways = অংশ নেওয়ার উপায়
filters-step-free = সিঁড়ি বা ধাপ ছাড়া
filters-online = বাসা থেকেও, অনলাইনে
filters-language = কথা বলার ভাষা
filters-language-any = যেকোনো ভাষা
filters-access = অংশ নিতে আমার যা দরকার
filters-near = কাছাকাছি
filters-near-any = সারা শহর
filters-order = সাজানোর ক্রম
filters-choice = { $label } ({ $count })
filters-tally = ({ $count })
filter-near = কাছাকাছি: { $place }
filter-order = ক্রম: { $order }
filter-age =
    { $age ->
        [one] { $age } বছর
       *[other] { $age } বছর
    }

day-weekend = শনি ও রবিবার
open-august = আগস্ট মাসে
open-holidays = সরকারি ছুটির দিনে
order-relevance = যা বেশি মেলে, আগে
order-time = যা শিগগির হবে, আগে
order-distance = যা আমার কাছে, আগে
order-name = A থেকে Z

reading-corrected = “{ $typed }” পাওয়া যায়নি। “{ $meant }” খোঁজা হয়েছে।
reading-unknown = { $words } লিখে কিছু পাওয়া যায়নি। অন্য শব্দের ফলাফল দেখুন।
reading-partial = আপনার সব শব্দ আছে, এমন কার্যক্রম নেই। যাতে বেশি আছে, দেখুন।

near-label = দূরত্ব
near-here = আমার অবস্থান ব্যবহার করুন
near-how = দূরত্ব সোজা রেখায়। মিনিট রাস্তা ধরে ধীরে হাঁটার হিসাবে, ঘণ্টায় 3 কিমি।
near-from-here = আপনার কাছে যা আছে, তা আগে দেখছেন। আপনার অবস্থান এই ডিভাইসেই থাকে।
near-unasked = কাছে যা আছে তা আগে দেখতে, বলুন আপনি কোথায়। আপনার অবস্থান এই ডিভাইসেই থাকে।
near-choose = অথবা ফিল্টারের “কাছাকাছি” থেকে একটি কেন্দ্র, বা একটি এলাকা (Municipio) বেছে নিন।
near-refused = আপনি অবস্থান ব্যবহার করতে দেননি: অসুবিধা নেই।
near-unavailable = ডিভাইসটি আপনার অবস্থান বলতে পারছে না।

why-topic = মিলেছে:
why-place = জায়গাটির আরেক নাম:
why-description = শব্দটি বর্ণনায় আছে।

dead-end-which = এর একটি বাদ দিলে পাবেন:
dead-end-drop =
    { $count ->
        [one] “{ $label }” ছাড়া: { $count }টি কার্যক্রম
       *[other] “{ $label }” ছাড়া: { $count }টি কার্যক্রম
    }
dead-end-all = সব কার্যক্রম দেখুন
dead-end-nearest = আপনার খোঁজের সবচেয়ে কাছাকাছি
dead-end-person = চাইলে কাউকে জিজ্ঞেস করুন।
