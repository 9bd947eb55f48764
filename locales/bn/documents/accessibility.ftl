### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = অঙ্গীকার ও নিয়ম মানার অবস্থা
accessibility-commitment = মিলান পৌরসভা এই ওয়েবসাইট সবার ব্যবহারযোগ্য করার অঙ্গীকার করে। এটি 2004 সালের 9 জানুয়ারির 4 নম্বর আইনের নির্দেশ।
accessibility-scope = এই ঘোষণা পাড়ার কেন্দ্রের (Case di Quartiere) ওয়েবসাইটের জন্য। এটি খসড়া: পৌরসভাকে এটি সম্পূর্ণ করতে হবে।
accessibility-built = আমরা আন্তর্জাতিক নিয়ম WCAG 2.2-এর AA স্তর মেনেছি। সবচেয়ে উঁচু স্তর AAA-এর অনেক নিয়মও মানি।
accessibility-found = স্বয়ংক্রিয় পরীক্ষায় ভুল না পেলে তবেই আমরা পাতা প্রকাশ করি। কিন্তু এসব পরীক্ষায় শুধু কিছু সমস্যা ধরা পড়ে।
accessibility-norm = কোনো ওয়েবসাইট UNI CEI EN 301549 মানদণ্ড মানলে তা নিয়মসম্মত।
accessibility-declared = ঘোষিত অবস্থা (নিয়মসম্মত, আংশিক নিয়মসম্মত বা নিয়মসম্মত নয়):
accessibility-official = পৌরসভা AgID-এর ওয়েবসাইটে আনুষ্ঠানিক ঘোষণাটি পূরণ করে। AgID ইতালির ডিজিটাল সংস্থা।
accessibility-address = আনুষ্ঠানিক ঘোষণার ওয়েব ঠিকানা:

## What is not accessible.

accessibility-limits = যা সবার ব্যবহারযোগ্য নয়
accessibility-limits-known = যেসব সীমাবদ্ধতা আমরা জানি:
accessibility-limit-italian = কেন্দ্র ও কার্যক্রমের অনেক লেখা শুধু ইতালিয়ানে। অন্য ভাষায় পড়লে পাতায় তা বলা থাকে।
accessibility-limit-translations = অনুবাদগুলো যন্ত্রের। কোনো মাতৃভাষী এগুলো যাচাই করেননি।
accessibility-limit-map = মানচিত্রটি একটি নকশা। পাশে একই জায়গাগুলোর তালিকা আছে।
accessibility-limit-links = অন্য ওয়েবসাইটের লিংক, যেমন OpenStreetMap, যে পাতায় নিয়ে যায় তা আমাদের নয়।
accessibility-limit-readers = স্ক্রিন রিডার পাতা পড়ে শোনায়। আমরা শুধু একটি পরীক্ষা করেছি: Orca।
accessibility-reasons = প্রতিটি সীমাবদ্ধতার কারণ (আইন মানা হয়নি, আইনের আওতার বাইরে, অসামঞ্জস্যপূর্ণ অর্থাৎ অতিরিক্ত বোঝা):

## How it was written and tested.

accessibility-tests = ঘোষণাটি আমরা কীভাবে লিখেছি
accessibility-written = এটি লেখা হয়েছে 2026 সালের 21 নভেম্বর। শেষ সংশোধনও একই দিনের।
accessibility-self = এটি স্ব-মূল্যায়ন: যারা ওয়েবসাইট বানিয়েছে, তারাই যাচাই করেছে।
accessibility-done = যেসব পরীক্ষা করা হয়েছে:
accessibility-done-automatic = পড়ার প্রধান সেটিংসে তিনটি প্রোগ্রাম সব ধরনের পাতা পরীক্ষা করে: axe-core, IBM Equal Access ও Nu Html Checker।
accessibility-done-keyboard = আমরা শুধু কিবোর্ড দিয়ে ওয়েবসাইটটি ব্যবহার করেছি।
accessibility-done-orca = আমরা Orca ও Firefox দিয়ে ছয়টি কাজ করেছি, ইতালিয়ান ও আরবিতে।
accessibility-done-engines = আমরা Chromium, Firefox ও WebKit-এ বোতাম ও লেখার ঘরের নাম ও ধরন মিলিয়ে দেখেছি।
accessibility-missing = যেসব পরীক্ষা এখনো বাকি:
accessibility-missing-readers = NVDA, JAWS, VoiceOver ও TalkBack স্ক্রিন রিডার দিয়ে পরীক্ষা;
accessibility-missing-people = প্রতিবন্ধী মানুষদের করা পরীক্ষা।

## Feedback.

accessibility-feedback = সমস্যা জানান (ফিডব্যাক)
accessibility-tell = কোনো পাতা পড়তে বা ব্যবহার করতে পারছেন না? হেল্প ডেস্কে বলুন, অথবা 02 02 02 নম্বরে ফোন করুন।
accessibility-contact = সমস্যা জানানোর জন্য পৌরসভার ই-মেইল ও ফর্ম:

## What follows.

accessibility-procedure = উত্তর যথেষ্ট না হলে (নিয়ম কার্যকর করার প্রক্রিয়া)
accessibility-answer = পৌরসভাকে 30 দিনের মধ্যে উত্তর দিতে হবে।
accessibility-ombudsman = উত্তর পাননি, বা উত্তর যথেষ্ট নয়? Difensore civico per il digitale (ডিজিটাল ন্যায়পাল)-কে লিখুন। এটি AgID-এর একটি দপ্তর, যা আপনার অধিকার রক্ষা করে।
accessibility-agency = AgID-এর ওয়েবসাইটে যান

## About the site and the body.

accessibility-site = ওয়েবসাইটের তথ্য
accessibility-published = প্রকাশের তারিখ:
accessibility-usability = ব্যবহারের পরীক্ষা, অর্থাৎ ব্যবহারকারীদের নিয়ে পরীক্ষা:
accessibility-system = এই ওয়েবসাইটে CMS নেই, অর্থাৎ পাতা পরিচালনার প্রোগ্রাম নেই। এটি স্ট্যাটিক ওয়েবসাইট।
accessibility-body = পৌরসভার তথ্য
accessibility-employees = প্রতিবন্ধী কর্মীর সংখ্যা:
accessibility-workplaces = তাদের জন্য সাজানো কাজের জায়গার সংখ্যা:

## Objectives.

accessibility-objectives = সবার ব্যবহারযোগ্যতার লক্ষ্য
accessibility-objectives-when = পৌরসভা প্রতি বছর 31 মার্চের মধ্যে এগুলো প্রকাশ করে।
accessibility-objectives-blank = এই বছরের লক্ষ্য:

## How to read better.

accessibility-better = কীভাবে আরও সহজে পড়বেন
accessibility-settings = প্রতিটি পাতার নিচে “আপনি কীভাবে পড়তে চান” খুলুন। লেখা, রং, ফাঁক ও সংস্করণ বেছে নিন। তথ্য একই থাকে।
