### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = পাড়ার কেন্দ্র মহল্লা এলাকা কমিউনিটি সেন্টার
kind-words-ex-csrc = বয়স্ক প্রবীণ কেন্দ্র ক্লাব csrc
kind-words-ex-cam = কেন্দ্র তরুণ পরিবার সব বয়স cam
kind-words-wemi = wemi হেল্প ডেস্ক তথ্য পরামর্শ
kind-words-laboratory = পাড়ার মিলনকেন্দ্র কর্মশালা ল্যাব
kind-words-service = সেবা সরকারি অফিস

places-title = কেন্দ্র ও হেল্প ডেস্ক
places-description = এলাকা (Municipio) ধরে মিলানের পাড়ার কেন্দ্র (Case di Quartiere), WeMi হেল্প ডেস্ক ও পাড়ার মিলনকেন্দ্র।
places-houses = পাড়ার কেন্দ্র (Case di Quartiere)
places-houses-hint = পাড়ার জায়গা: খেলা, নাচ, শেখা ও একসাথে সময় কাটানো।
places-desks = WeMi হেল্প ডেস্ক
places-desks-hint = আপনার কথা শোনে, সঠিক সেবা খুঁজতে সাহায্য করে। টাকা লাগে না।
places-laboratories = পাড়ার মিলনকেন্দ্র (Laboratori di Quartiere)
places-laboratories-hint = সরকারি আবাসন এলাকার মিলনকেন্দ্র।
places-services = অন্যান্য সেবা
places-no-municipio = অন্যান্য জায়গা
places-jump = আপনার এলাকায় (Municipio) যান
places-activities-count =
    { $count ->
        [0] কোনো কার্যক্রম প্রকাশ করা হয়নি
        [one] { $count }টি কার্যক্রম
       *[other] { $count }টি কার্যক্রম
    }

kind-ex-csrc = পাড়ার কেন্দ্র (Casa di Quartiere)। আগে ছিল CSRC, বয়স্কদের কেন্দ্র।
kind-ex-cam = পাড়ার কেন্দ্র (Casa di Quartiere)। আগে ছিল CAM, সব বয়সের জন্য কেন্দ্র।
kind-house = পাড়ার কেন্দ্র (Casa di Quartiere)।
kind-wemi = WeMi হেল্প ডেস্ক: আপনার কথা শোনে, তথ্য দেয়, সঠিক সেবা খুঁজতে সাহায্য করে।
kind-laboratory = পাড়ার মিলনকেন্দ্র (Laboratorio di Quartiere)।
kind-service = সরকারি সেবা।

place-address = ঠিকানা
place-address-unknown = আমরা খুঁজে পাইনি। 02 02 02 নম্বরে জেনে নিন।
place-map = মানচিত্র খুলুন (OpenStreetMap ওয়েবসাইট)
place-municipio = এলাকা (Municipio)
place-municipio-unknown = আমরা জানি না
place-quarter = পাড়া (quartiere)
place-phone = ফোন
place-phone-unknown = প্রকাশ করা হয়নি। 02 02 02 নম্বরে ফোন করুন।
place-email = ই-মেইল
place-inside = কোন কেন্দ্রের ভেতরে
place-also = অন্য নাম
place-facilities = এখানে কী আছে
place-facilities-unknown = আমরা জানি না
place-facilities-there = আছে: { $list }
place-facilities-no = নেই: { $list }
facility-air-conditioning = এসি
facility-wifi = ওয়াই-ফাই
facility-garden = বাগান
facility-cafe = কফি বার
facility-vending-machine = পানীয় বা খাবারের মেশিন

facility-lift = লিফট
facility-accessible-toilet = হুইলচেয়ারের টয়লেট
facility-hearing-loop = হিয়ারিং এইডের ব্যবস্থা
place-directions = কীভাবে যাবেন

hours-title = খোলা থাকার সময়
hours-ended = শেষ হয়ে যাওয়া সময়
hours-unknown = খোলা থাকার সময় প্রকাশ করা হয়নি। যাওয়ার আগে 02 02 02 নম্বরে ফোন করুন।
hours-valid = এই সময় শুধু এখানে লেখা তারিখের জন্য।
hours-end = এই সময় শুধু এখানে লেখা তারিখের জন্য, { $last } পর্যন্ত। তার পরের সময় আমরা জানি না।
hours-over = প্রকাশিত সময় ছিল { $last } পর্যন্ত। তার পরের সময় আমরা জানি না। যাওয়ার আগে 02 02 02 নম্বরে ফোন করুন।
hours-season = { $first } থেকে { $last }
hours-season-from = { $first } থেকে
hours-season-until = { $last } পর্যন্ত
hours-always = সারা বছর
hours-past = শেষ
hours-day = দিন
hours-times = সময়
hours-closed = বন্ধ
hours-special = বিশেষ সময়
hours-holidays-open = সরকারি ছুটির দিনে অন্য দিনের মতোই খোলা।
hours-holidays-closed = সরকারি ছুটির দিনে বন্ধ।
hours-holidays-unknown = সরকারি ছুটির দিনে বন্ধ থাকতে পারে: আগে ফোন করুন।
closures-title = বন্ধের দিন
closure-day = { $first }
closure-span = { $first } থেকে { $last }
closure-open-end = { $first } থেকে। আবার কবে খুলবে, আমরা জানি না।
closure-disputed = একই তথ্যে খোলা বলেও লেখা: যাওয়ার আগে ফোন করুন।

open-check = আজ খোলা কি না: নিচে সময় দেখুন।
open-until = এখন খোলা, { $time } পর্যন্ত
open-closed = এখন বন্ধ
open-closed-next-today = এখন বন্ধ। খুলবে: আজ, { $time }
open-closed-next = এখন বন্ধ। খুলবে: { $date }, { $time }
open-unknown = আজ খোলা কি না জানি না। 02 02 02 নম্বরে ফোন করুন।
open-holiday = আজ { $holiday }: খোলা কি না জানি না। 02 02 02 নম্বরে ফোন করুন।
open-disputed = আজকের তথ্যে অমিল আছে। 02 02 02 নম্বরে ফোন করুন।

notes-title = জেনে রাখুন
place-desks = এই কেন্দ্রের হেল্প ডেস্ক
place-activities = এই কেন্দ্রের কার্যক্রম
place-activities-desk = এখানে কী কী হয়
place-activities-none = এই জায়গার কোনো কার্যক্রম প্রকাশ করা হয়নি। 02 02 02 নম্বরে ফোন করুন, অথবা নিজে গিয়ে জিজ্ঞেস করুন।

source-title = এই তথ্য কোথা থেকে এসেছে
source-dates = তারিখ { $published }, পড়া হয়েছে { $checked } তারিখে।
source-undated = কবে প্রকাশিত, উৎসে লেখা নেই। পড়া হয়েছে { $checked } তারিখে।
source-checked = শেষ যাচাই: { $date }।
source-checked-how = শেষ যাচাই: { $date } ({ $how })।
check-call = ফোনে
check-visit = নিজে গিয়ে
check-mail = ডাকে
check-document = নথি দেখে
source-more = তথ্য কোথা থেকে আসে
