### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = আমি ওয়াকার বা লাঠি ব্যবহার করি
need-wheelchair = আমি হুইলচেয়ার ব্যবহার করি
need-hearing = আমি কানে কম শুনি
need-sight = আমি চোখে কম দেখি
need-pram = আমার সাথে বাচ্চার স্ট্রলার থাকে

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = বাসা থেকে অংশ নেওয়ার উপায়
access-step-free = সিঁড়ি বা ধাপ ছাড়া ঢোকার পথ
access-no-telephone = ফোন না করে অংশ নেওয়ার উপায়
access-captions = সাবটাইটেল বা ইশারা ভাষা
access-tactile-paving = লাঠি দিয়ে টের পাওয়া যায় এমন পথ
access-clear-signs = বড় ও স্পষ্ট সাইনবোর্ড
access-large-print = বড় অক্ষরে লেখা কাগজ
access-directions = কথায় লেখা পথের বর্ণনা
access-companion = সাথে থাকার মানুষ

access-helps = আপনার কাজে লাগবে: { $list }।
access-missing = নেই: { $list }।
access-unchecked = এখনো যাচাই হয়নি: { $list }।
access-door = সিঁড়ি বা ধাপ ছাড়া ঢোকার পথ আছে
access-ask = যাওয়ার আগে 02 02 02 নম্বরে ফোন করুন।
access-ask-without-hearing = নিজে গিয়ে জিজ্ঞেস করুন, অথবা সাহায্যকারী কাউকে 02 02 02 নম্বরে ফোন করতে বলুন।

attendance-online = বাসা থেকে অংশ নেবেন, অনলাইনে
attendance-mixed = বাসা থেকেও, অনলাইনে

distance-short =
    { $minutes ->
        [one] { $length }, হেঁটে প্রায় { $minutes } মিনিট
       *[other] { $length }, হেঁটে প্রায় { $minutes } মিনিট
    }
distance-far = আপনি মিলান থেকে দূরে: কাছে কী আছে, বলতে পারছি না। একটি কেন্দ্র বা এলাকা (Municipio) বেছে নিন।
distance-only = সোজা রেখায় { $length } দূরে
