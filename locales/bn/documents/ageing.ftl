### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = এখানে কার্যক্রম, সাহায্য ও সেবা পাবেন। এগুলো 65 বছরের বেশি বয়সীদের এবং যাঁরা তাঁদের যত্ন নেন, তাঁদের জন্য।
ageing-count =
    { $count ->
        [one] { $count }টি পাতা।
       *[other] { $count }টি পাতা।
    }
ageing-none = এই অংশ এখনো প্রকাশ করা হয়নি। 02 02 02 নম্বরে ফোন করুন।
ageing-now = এই ঋতুতে
ageing-later = অন্য ঋতুতে
aim-taking-part = অংশ নেওয়া
aim-health = স্বাস্থ্য ও প্রতিরোধ
aim-safety = নিরাপদ বোধ করা

theme-start = কীভাবে শুরু করবেন
theme-near = কী করতে পারেন
theme-near-none = এর জন্য কোনো কার্যক্রম আমরা এখনো জানি না। 02 02 02 নম্বরে ফোন করুন।
theme-all =
    { $count ->
        [one] { $count }টি কার্যক্রম
       *[other] সব { $count }টি কার্যক্রম
    }
theme-near-unknown =
    { $count ->
        [one] Municipio { $list }-এ আমরা কিছু জানি না।
       *[other] Municipi { $list }-এ আমরা কিছু জানি না।
    }
theme-near-nowhere = কোন Municipi-তে হয়, আমরা জানি না। 02 02 02 নম্বরে ফোন করুন।
theme-nearest = আমাদের জানা সবচেয়ে কাছের জায়গা
theme-services = যেসব সেবা সাহায্য করে
theme-expect = গেলে বা ফোন করলে কী হয়

forme-title = আমার জন্য কী ভালো?
forme-lead = যা চান শুধু তারই উত্তর দিন। আমরা উত্তর রেখে দিই না।
forme-like = কী ভালো লাগে?
forme-when = দিনের কোন সময়ে?
forme-with = কার সঙ্গে থাকতে চান?
forme-where = কোন Municipio-তে?
forme-show = প্রস্তাব দেখান
forme-found =
    { $count ->
        [one] আপনার জন্য { $count }টি প্রস্তাব
       *[other] আপনার জন্য { $count }টি প্রস্তাব
    }
forme-none = মানানসই কিছু আমরা জানি না। একটি উত্তর বদলান, অথবা 02 02 02 নম্বরে ফোন করুন।
forme-reason = আপনার জন্য মানানসই: { $list }।
forme-doubt = কেউ বলেনি, আগে জিজ্ঞাসা করুন: { $list }।
forme-near = আপনার Municipio-তে
forme-access = অংশ নিতে আপনার যা লাগে
