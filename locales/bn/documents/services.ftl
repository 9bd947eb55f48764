### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = এখানে কার্যক্রম ছাড়া অন্য সেবা আছে: সমাজকর্মী, বাসায় সাহায্য, ডাক্তার, লাইব্রেরি, অফিস।
services-count =
    { $count ->
        [one] { $count }টি সেবা।
       *[other] { $count }টি সেবা।
    }
services-jump = আপনার কী প্রয়োজন?
services-none = এখনো কোনো সেবা প্রকাশ করা হয়নি। 02 02 02 নম্বরে ফোন করুন।

## A sheet.

service-over = এই তথ্যের মেয়াদ ছিল { $date } পর্যন্ত। আগে 02 02 02 নম্বরে ফোন করুন।
service-not-for = কাদের জন্য নয়
service-how-to = কী করতে হবে
service-needed = কী কী লাগবে
service-italian = কতটা ইতালিয়ান লাগে
service-italian-none = একদম না জানলেও যেতে পারেন।
service-italian-little = কয়েকটি শব্দ জানলেই চলে।
service-italian-good = ভালো বুঝতে হবে।
service-obtains = কী পাবেন
service-time-limits = সময়সীমা
service-appointment = অ্যাপয়েন্টমেন্ট
service-appointment-yes = লাগে।
service-appointment-no = লাগে না।
service-appointment-unknown = লাগে কি না জানি না: আগে জেনে নিন।
service-conditions = শর্ত
service-contacts = যোগাযোগ
service-contacts-unknown = কীভাবে চাইবেন, কেউ প্রকাশ করেনি। 02 02 02 নম্বরে ফোন করুন।
service-where = কোথায়
service-online = { $site } ওয়েবসাইটে যান
service-identification = ঢোকার উপায়: { $list }।
identification-none = নাম নিবন্ধন ছাড়া
identification-spid = SPID
identification-cie = ইলেকট্রনিক পরিচয়পত্র (CIE)
identification-cns = চিপসহ স্বাস্থ্য কার্ড (CNS)

## Papers to bring.

paper-identity = পরিচয়পত্র
paper-health-card = স্বাস্থ্য কার্ড
paper-tax-code = ট্যাক্স কোড
paper-residence-permit = থাকার অনুমতি (soggiorno)
paper-isee = ISEE: পরিবারের আয় ও সম্পদের সনদ
paper-medical-report = ডাক্তারের রিপোর্ট
paper-photo = পাসপোর্ট সাইজের ছবি
paper-digital-identity = SPID বা ইলেকট্রনিক পরিচয়পত্র (CIE)
