### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = সংক্ষেপে
privacy-short-text = আপনি কে, তা না জানিয়েই এই ওয়েবসাইট পড়তে পারেন। এই ওয়েবসাইটে নেই:
privacy-none-cookies = কুকি, অর্থাৎ আপনাকে চেনার ফাইল;
privacy-none-statistics = কতজন দেখেছে, তার পরিসংখ্যান;
privacy-none-account = অ্যাকাউন্ট বা নিবন্ধন;
privacy-none-others = অন্য ওয়েবসাইট থেকে নেওয়া বিষয়বস্তু বা ফন্ট।

## What is kept on the device.

privacy-kept = আপনার ডিভাইসে কী থাকে
privacy-kept-language = আপনার বেছে নেওয়া ভাষা।
privacy-kept-reading = আপনি কীভাবে পড়তে চান: যেমন বড় লেখা বা বেশি কনট্রাস্ট।
privacy-kept-guide = নির্দেশিকার ধাপ, যতক্ষণ না আপনি উইন্ডো বন্ধ করেন। আপনার উত্তর পাতার ঠিকানায় থাকে।
privacy-kept-browser = পাতা ও ফাইলের কপি, আর ব্রাউজারের হিস্টরি। এগুলো আপনার ব্রাউজার রাখে।
privacy-reading-health = আপনার পড়ার ধরন থেকে আপনার স্বাস্থ্য সম্পর্কে কিছু বোঝা যেতে পারে। তাই ওয়েবসাইট এসব পছন্দ কাউকে পাঠায় না।
privacy-reading-link = লিংকে আগে থেকেই কোনো পছন্দ থাকতে পারে, যেমন বড় লেখা। তখন যারা ওয়েবসাইটটি সার্ভারে রাখে, তারা তা দেখতে পায়।

## Position.

privacy-position = আপনার অবস্থান
privacy-position-asked = আপনি “আমার অবস্থান ব্যবহার করুন” চাপলে তবেই আমরা অবস্থান জানতে চাই। ব্রাউজার আপনার অনুমতি চায়।
privacy-position-used = আপনার ডিভাইস দূরত্ব হিসাব করে। ওয়েবসাইট আপনার অবস্থান কাউকে পাঠায় না, আর আপনি বন্ধ করলে তা ভুলে যায়।
privacy-position-device = আপনাকে খুঁজতে ডিভাইসটি তার নির্মাতার কোনো সেবা ব্যবহার করতে পারে।

## Words of a search.

privacy-words = আপনি যে শব্দ খোঁজেন
privacy-words-device = খোঁজার কাজ আপনার ডিভাইসেই হয়।
privacy-words-address = শব্দ ও ফিল্টার, যেমন “আমি হুইলচেয়ার ব্যবহার করি”, পাতার ওয়েব ঠিকানায় থাকে। যিনি ওয়েব ঠিকানা বা হিস্টরি দেখেন, তিনি এগুলো দেখতে পান।
privacy-words-sent = পাতা আবার খুললে বা সেভ করা ওয়েব ঠিকানা খুললে, ব্রাউজার ঠিকানাটি পাঠায়। যারা ওয়েবসাইটটি সার্ভারে রাখে, তারা তা পায়। পাতা তৈরি হওয়ার আগে খুঁজলেও এমন হয়।
privacy-words-shared = ট্যাবলেটটি কি সবার? শেষে হিস্টরি মুছে ফেলুন, অথবা কর্মীকে মুছতে বলুন।

## Reading aloud.

privacy-listen = পড়ে শোনানো
privacy-listen-voice = “শুনুন” বোতাম প্রথমে আপনার ডিভাইসে থাকা কণ্ঠ ব্যবহার করে।
privacy-listen-maker = অন্য কণ্ঠের জন্য কিছু ডিভাইস ও ব্রাউজার লেখাটি তাদের নির্মাতাকে পাঠায়। তা শুধু আপনি যে পাতা দেখছেন, তার লেখা।

## Other sites.

privacy-sites = অন্য ওয়েবসাইট
privacy-sites-links = অন্য ওয়েবসাইট খুললে, যেমন OpenStreetMap, সেটির নিয়ম চলে।

## The web server's log.

privacy-log = যারা ওয়েবসাইটটি সার্ভারে রাখে, তারা কী দেখে
privacy-log-host = মিলান পৌরসভা ওয়েবসাইটটি একটি সার্ভারে রাখে। সার্ভার হলো সেই কম্পিউটার, যা পাতা পাঠায়।
privacy-log-what = সার্ভার আপনার IP ঠিকানা পায়, অর্থাৎ আপনার সংযোগের নম্বর। পাতার ওয়েব ঠিকানা ও ব্রাউজারের নামও পায়। সার্ভার সবকিছু একটি লগে লিখে রাখতে পারে।
privacy-controller = ডেটা নিয়ন্ত্রক (titolare del trattamento), অর্থাৎ এই তথ্য কীভাবে ব্যবহার হবে তা যিনি ঠিক করেন:
privacy-officer = তথ্য সুরক্ষা কর্মকর্তার (RPD) যোগাযোগ, যাকে প্রশ্ন করতে পারেন:
privacy-purpose = এই তথ্য কেন ব্যবহার হয়, আর কোন আইন তার অনুমতি দেয়:
privacy-retention = লগ কত দিন রাখা হয়:

## How to delete what is kept.

privacy-delete = কীভাবে মুছবেন
privacy-delete-reading = “আপনি কীভাবে পড়তে চান” খুলুন, তারপর “আমার ডিভাইসের সেটিংস ব্যবহার করুন” চাপুন। এতে পড়ার পছন্দ মুছে যায়।
privacy-delete-language = ভাষা বদলাতে অন্য একটি বেছে নিন।
privacy-delete-all = সব মুছতে ব্রাউজার থেকে হিস্টরি ও ওয়েবসাইটের ডেটা মুছুন।

## Rights.

privacy-rights = আপনার অধিকার
privacy-rights-ask = আপনি পৌরসভাকে আপনার তথ্য দেখাতে, ঠিক করতে বা মুছতে বলতে পারেন। তথ্যের ব্যবহার সীমিত করতে বলতে পারেন, বা আপত্তি জানাতে পারেন।
privacy-rights-law = তথ্য সুরক্ষা বিষয়ে 2016 সালের 679 নম্বর ইউরোপীয় বিধান এ কথা বলে।
privacy-rights-complaint = কেউ আপনার তথ্য ভুলভাবে ব্যবহার করলে Garante per la protezione dei dati personali-র কাছে অভিযোগ করুন। এটি ব্যক্তিগত তথ্য সুরক্ষার কর্তৃপক্ষ।
privacy-authority = Garante-র ওয়েবসাইটে যান
