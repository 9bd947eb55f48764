### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = ফলাফল কীভাবে দেখবেন
view-list = তালিকা
view-week = সপ্তাহ
view-map = মানচিত্র
views-in-the-list = তালিকায় দেখুন

week-house = এই কেন্দ্রের সপ্তাহ
week-desk = এই জায়গার সপ্তাহ
week-days = দিন বেছে নিন
week-before = আগের দিন: { $date }
week-after = পরের দিন: { $date }
week-untimed = সারা দিন, অথবা সময় জেনে নিন
week-none = আগামী 7 দিনে কিছু নেই।
week-none-that-day = এই দিনে কিছু নেই।
week-doubtful = নিশ্চিত নয়: ফোন করুন।
week-more =
    { $count ->
        [one] আরও { $count }টি
       *[other] আরও { $count }টি
    }

map-borders = সীমানাগুলো পাড়ার, সরল করে আঁকা। উৎস: মিলান পৌরসভা, CC BY 4.0।
map-municipi = নয়টি এলাকা (Municipi)
map-city-label = মিলানের মানচিত্র
map-municipio-label = Municipio { $number }-এর মানচিত্র
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places }টি জায়গা
       *[other] { $places }টি জায়গা
    }, { $count ->
        [one] { $count }টি কার্যক্রম
       *[other] { $count }টি কার্যক্রম
    }
map-municipio-empty = Municipio { $number }, কোনো কার্যক্রম নেই
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count }টি কার্যক্রম
       *[other] { $count }টি কার্যক্রম
    }
map-whole-city = সারা শহরে ফিরে যান
map-unknown = অবস্থান জানা নেই
map-nowhere =
    { $count ->
        [one] { $count }টি কার্যক্রমের জায়গা আমরা জানি না
       *[other] { $count }টি কার্যক্রমের জায়গা আমরা জানি না
    }
