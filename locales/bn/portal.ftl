### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = মূল লেখায় যান
nav-label = প্রধান মেনু
menu = মেনু
menu-close = মেনু বন্ধ করুন
nav-home = প্রথম পাতা
nav-activities = কার্যক্রম
ageing = সক্রিয় বয়স
nav-places = কেন্দ্র ও হেল্প ডেস্ক
nav-about = তথ্য কোথা থেকে আসে
breadcrumb-label = আপনি এখানে আছেন
languages-label = ভাষা
language-changed = ভাষা: { $name }
footer-label = এই ওয়েবসাইট সম্পর্কে

## The way to a person: the same on every page.

person-question = কারও সাথে কথা বলতে চান?
person-hours = পৌরসভা এই নম্বরে ফোন ধরে: সোম থেকে শনিবার, সকাল 8টা থেকে সন্ধ্যা 6টা।
person-call = 02 02 02 নম্বরে ফোন করুন
person-desks = WeMi হেল্প ডেস্ক খুঁজুন

notices-label = বিজ্ঞপ্তি
sample-notice = নমুনা: এই পাতার কার্যক্রম ও সময় আসল নয়।
expired-notice = এই তথ্যের মেয়াদ ছিল { $date } পর্যন্ত। যাওয়ার আগে 02 02 02 নম্বরে ফোন করুন।

## Before and instead of the program.

boot-waiting = পাতাটি বাংলায় তৈরি হচ্ছে। একটু অপেক্ষা করুন।
boot-failed = খোঁজার অংশটি খোলেনি। আপনি পাতাটি পড়তে পারেন, আবার খুলতে পারেন, অথবা 02 02 02 নম্বরে ফোন করতে পারেন।
boot-filtering = কার্যক্রম খোঁজা হচ্ছে। একটু অপেক্ষা করুন।
loading-page = পাতাটি খোলা হচ্ছে। একটু অপেক্ষা করুন।
language-unavailable = এই ভাষায় পাতাটি খোলা যাচ্ছে না: { $name }।

unreached = আপনি যে পাতাটি চেয়েছেন তা খোলেনি। এখনও আগের পাতাটিই দেখছেন।
failure-title = কার্যক্রম দেখানো যাচ্ছে না
failure-what = কার্যক্রম ও কেন্দ্রের তালিকা পড়া যাচ্ছে না।
failure-network = হয়তো ইন্টারনেট নেই, বা সেবাটি বন্ধ।
failure-broken = কার্যক্রমের ফাইলটি নষ্ট। এটি আপনার দোষ নয়।
failure-newer = কার্যক্রমের ফাইলটি এই পাতার চেয়ে নতুন। পাতাটি আবার খুলুন।
failure-empty = কার্যক্রমের ফাইলটি খালি। এটি আপনার দোষ নয়।
failure-call = এর মধ্যে 02 02 02 নম্বরে ফোন করুন, অথবা কাছের Casa di Quartiere-তে যান।
failure-retry = আবার চেষ্টা করুন
failure-retrying = আবার চেষ্টা করা হচ্ছে। একটু অপেক্ষা করুন।

not-found-title = এই পাতাটি নেই
not-found-what = ঠিকানাটি ভুল, অথবা কার্যক্রমটি শেষ হয়েছে।
not-found-retired = { $date } থেকে এই পাতাটি আর নেই।
not-found-replaced = এর বদলে:
not-found-try = কার্যক্রম খুঁজুন, অথবা কেন্দ্রের তালিকা দেখুন।

## Front page.

home-title = আপনি কী করতে চান?
home-description = মিলানে পাড়ার কার্যক্রম, কেন্দ্র ও হেল্প ডেস্ক: কী আছে, কোথায়, কবে, খরচ কত।
ageing-description = 65 বছরের বেশি বয়সীদের এবং যাঁরা তাঁদের যত্ন নেন, তাঁদের জন্য কার্যক্রম, সেবা ও সাহায্য।
home-examples = যেমন:
home-example-1 = তাস
home-example-2 = নাচ
home-example-3 = ডিজিটাল সহায়তা
door-activities = আপনার কাছে কোর্স, গ্রুপ, খেলা ও সাহায্য
door-ageing = 65-এর পর ভালো, একসঙ্গে ও নিরাপদ থাকা
door-places = আপনার এলাকার (Municipio) ঠিকানা, খোলা থাকার সময় ও সেবা
home-soon = আগামী কয়েক দিনে
home-soon-none = আগামী 7 দিনে নিশ্চিত সময়সহ কোনো কার্যক্রম নেই।
home-soon-all = আগামী 7 দিনের সব কার্যক্রম
home-topics = আপনার কীসে আগ্রহ?
home-municipi = আপনার এলাকায় (Municipio) খুঁজুন
municipio = Municipio { $number }
two-sentences = { $first }। { $second }
