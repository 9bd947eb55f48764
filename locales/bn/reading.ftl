### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a
### list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = সহজে পড়ুন
reading-all = পড়ার সব সেটিংস

## The page of settings: the name of each choice, then its values.

settings-title = আপনি কীভাবে পড়তে চান
settings-description = লেখার আকার, রং, ফাঁক, সরল সংস্করণ, শোনা: যেভাবে পড়তে চান, বেছে নিন।
settings-intro = নিচে বেছে নিন: পাতা সঙ্গে সঙ্গে বদলে যাবে।
settings-kept = আপনার পছন্দ এই ডিভাইসেই থাকে। আমরা তা কাউকে পাঠাই না।
settings-not-kept = এই ব্রাউজার পছন্দ মনে রাখে না। পাতা বন্ধ করলে তা চলে যায়।
settings-without-script = এখানে বেছে নিতে JavaScript লাগে। ব্রাউজার দিয়েও লেখা বড় করতে পারেন।
settings-restore = আমার ডিভাইসের সেটিংস ব্যবহার করুন
settings-restored = এখন ডিভাইসের সেটিংস চালু আছে।
settings-languages = ভাষা বদলান

setting-text = লেখার আকার
setting-text-100 = সাধারণ
setting-text-125 = একটু বড়
setting-text-150 = বড়
setting-text-200 = অনেক বড়
setting-theme = রং
setting-theme-device = ডিভাইসের মতো
setting-theme-light = হালকা
setting-theme-dark = গাঢ়
setting-theme-contrast = বেশি কনট্রাস্ট
setting-lines = লাইনের মাঝে ফাঁক
setting-lines-normal = সাধারণ
setting-lines-wide = বেশি
setting-letters = অক্ষরের মাঝে ফাঁক
setting-letters-normal = সাধারণ
setting-letters-wide = বেশি
setting-links = লিংক
setting-links-normal = সাধারণ
setting-links-underlined = সবসময় নিচে দাগ থাকবে
setting-motion = নড়াচড়া
setting-motion-device = ডিভাইসের মতো
setting-motion-still = কিছুই নড়বে না
setting-version = পাতার সংস্করণ
setting-version-whole = পুরো
setting-version-essential = সরল
setting-version-hint = সরল সংস্করণে একই তথ্য এক কলামে থাকে, মানচিত্র ও সাজেশন ছাড়া। শুরুতে থাকে সারাংশ ও সূচি।
setting-announcements = স্ক্রিন রিডারের ঘোষণা
setting-announcements-normal = সাধারণ
setting-announcements-detailed = বিস্তারিত
setting-announcements-off = নেই
setting-announcements-hint = খোঁজার পর স্ক্রিন রিডার বলে কতটি কার্যক্রম আছে। বিস্তারিত হলে ফিল্টারও বলে।
setting-listen = শুনুন
setting-listen-off = বোতাম ছাড়া
setting-listen-on = “শুনুন” বোতামসহ
setting-listen-hint = একটি বোতাম ডিভাইসের কণ্ঠে পাতা বা তার একটি অংশ পড়ে শোনায়।
setting-operator = সাহায্যকারীর জন্য নোট
setting-operator-off = লুকানো
setting-operator-on = দৃশ্যমান
setting-operator-hint = নির্দেশিকায়, কর্মী ও পরিবারের জন্য।
setting-example = হালকা ব্যায়াম, মঙ্গলবার সকাল
setting-example-link = একটি লিংক

home-large-text = বড় লেখা

## The essential version.

overview-label = এই পাতায়
summary-results =
    { $count ->
        [0] কোনো কার্যক্রম নেই।
        [one] { $count }টি কার্যক্রম।
       *[other] { $count }টি কার্যক্রম।
    }
summary-answers = পাওয়া কার্যক্রম
summary-order = ক্রম: { $label }।
summary-filters = ফিল্টার: { $list }।
summary-place =
    { $count ->
        [0] এখানে কোনো কার্যক্রম প্রকাশ করা হয়নি।
        [one] এখানে { $count }টি কার্যক্রম আছে।
       *[other] এখানে { $count }টি কার্যক্রম আছে।
    }
time-whole-hour = { $hour }:00
time-hour-and-minutes = { $hour }:{ $minutes }

## Announcements.

results-status-detailed =
    { $count ->
        [0] কোনো কার্যক্রম পাওয়া যায়নি। ফিল্টার: { $list }।
        [one] { $count }টি কার্যক্রম পাওয়া গেছে। ফিল্টার: { $list }।
       *[other] { $count }টি কার্যক্রম পাওয়া গেছে। ফিল্টার: { $list }।
    }
results-status-shown = { $count }টি কার্যক্রমের মধ্যে { $shown }টি দেখা যাচ্ছে।

## Reading aloud.

listen-page = পাতাটি শুনুন
listen-card = শুনুন: { $name }
listen-stop = পড়া থামান
listen-reading = পাতাটি পড়া হচ্ছে।
listen-no-voice = এই ডিভাইসে এই ভাষার কণ্ঠ নেই: { $name }।
listen-some-missing = কিছু অংশ পড়া যাচ্ছে না। এই ভাষার কণ্ঠ নেই: { $name }।
listen-silent = ডিভাইসের কণ্ঠ কাজ করছে না। পরে আবার চেষ্টা করুন।

## Languages.

languages-title = ওয়েবসাইটের ভাষা
languages-description = এই ওয়েবসাইটের ভাষা, আর অনুবাদ কে যাচাই করেছেন।
languages-intro = আপনার ভাষা বেছে নিন। লেখা কীভাবে তৈরি, কেউ যাচাই করেছেন কি না, তা-ও বলা আছে।
languages-feed = কার্যক্রমের লেখা কেন্দ্রগুলোর, প্রায় সবসময় ইতালিয়ানে। তখন পাতায় তা বলা থাকে।
languages-wrong = ভুল শব্দ দেখেছেন? হেল্প ডেস্কে বলুন, অথবা 02 02 02 নম্বরে ফোন করুন।
languages-source-original = মূল লেখা
languages-source-easy = সরল ইতালীয় ভাষায় আবার লেখা
languages-source-machine = যন্ত্রের অনুবাদ
languages-checked = মাতৃভাষী একজন যাচাই করেছেন { $date } তারিখে
languages-checked-easy = পাঠকেরা পড়ে দেখেছেন। তারিখ: { $date }
languages-unchecked = এখনো কোনো মাতৃভাষী যাচাই করেননি
languages-unchecked-easy = আমরা একে সরল বলি, সহজপাঠ্য বলি না, কারণ এখনো কোনো পাঠক পড়ে দেখেননি।
languages-easy-hint = এটি সনদ পাওয়া লেখা নয়।
languages-all = সব ভাষা, আর কে যাচাই করেছেন
language-unknown = ওয়েবসাইটটি এই ভাষায় নেই: { $name }। অন্য ভাষা বেছে নিন।
language-partial = এই পাতার কিছু অংশ ইতালিয়ানে, কারণ পুরো অনুবাদ লোড হয়নি।
translation-unchecked = এই অনুবাদ এখনো কেউ যাচাই করেননি। ইতালিয়ান লেখাটিই চূড়ান্ত।
translation-original = ইতালিয়ান লেখাটি পড়ুন

## Pages that are nearly all text.

accessibility-title = সবার ব্যবহারযোগ্যতার ঘোষণা
accessibility-description = সবাই কী ব্যবহার করতে পারেন, কী এখনো নয়, কীভাবে পরীক্ষা করেছি, সমস্যা কীভাবে জানাবেন।
privacy-title = গোপনীয়তা
privacy-description = এই ওয়েবসাইট আপনার ডিভাইসে কী রাখে, আপনার সম্পর্কে কী জানে না।
document-failed = এই লেখাটি খোলেনি। পাতাটি আবার খুলুন, অথবা 02 02 02 নম্বরে ফোন করুন।
document-blank = মিলান পৌরসভা এটি পূরণ করবে।
