### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = আপনার ওয়েবসাইটে এই পোর্টাল
embed-lead = যাঁরা WeMi বা পৌরসভার অন্য ওয়েবসাইটের পাতা লেখেন, তাঁদের জন্য। কী দেখাবেন বেছে নিন, কেমন দেখায় দেখুন, কোড কপি করুন।
embed-choose = কী দেখাবেন
embed-what = যে পাতা দেখাবেন
embed-what-catalogue = সব কার্যক্রম
embed-words = শুধু এই শব্দগুলো আছে এমন কার্যক্রম
embed-words-hint = শব্দ ও এলাকা (Municipio) শুধু “সব কার্যক্রম”-এর জন্য কাজ করে।
embed-language = ভাষা
embed-reader = পাঠক যেমন বেছেছেন
embed-opens = লিংক কোথায় খুলবে (শুধু এলিমেন্টের ক্ষেত্রে)
embed-opens-here = ফ্রেমের ভেতরে
embed-opens-page = পোর্টালে, পুরো পাতায়
embed-filters = যেসব ফিল্টার দেখাবেন (শুধু এলিমেন্টের ক্ষেত্রে)
embed-filters-all = সবগুলো
embed-filters-when = শুধু “কবে”
embed-filters-none = একটিও না
embed-update = প্রিভিউ ও কোড আপডেট করুন

embed-preview = প্রিভিউ
embed-preview-frame = প্রিভিউ: { $name }
embed-preview-links = কীভাবে দেখবেন
embed-width = { $width } পিক্সেল চওড়া
embed-scripts = JavaScript সহ
embed-no-scripts = JavaScript ছাড়া
embed-preview-scaled = জায়গা না হলে প্রিভিউ আরও ছোট দেখায়।
embed-preview-alone = প্রিভিউ অন্য উইন্ডোতে খুলুন

embed-code = কপি করার কোড
embed-code-needs-program = কোড পেতে JavaScript লাগে। উদাহরণ আছে পোর্টালের ডকুমেন্টেশনে।
embed-copy = কপি করুন
embed-copied = কোড কপি হয়েছে।
embed-not-copied = কোডটি বাছাই করা আছে: এখন কিবোর্ড দিয়ে কপি করুন।
embed-element = পোর্টালের এলিমেন্ট
embed-element-how = এটিই সবচেয়ে ভালো উপায়: ভেতরের লেখা অনুযায়ী উচ্চতা বদলায়, লিংকও আপনার ওয়েবসাইটের মতোই কাজ করে। এলিমেন্টটি পাতায় পেস্ট করুন। নিচের স্ক্রিপ্টটি ওয়েবসাইটে থাকলেই শুধু এটি কাজ করে।
embed-loader = স্ক্রিপ্ট, শুধু একবার
embed-loader-how = এটি পাতায় নয়, ওয়েবসাইটের টেমপ্লেটে বসে: WeMi-র পাতায় পেস্ট করা স্ক্রিপ্ট চলে না। ওয়েবসাইটের ডেভেলপারকে বলুন।
embed-frame = সাধারণ ফ্রেম
embed-frame-how = যেসব পাতায় স্ক্রিপ্ট ব্যবহার করা যায় না, সেগুলোর জন্য। উচ্চতা নির্দিষ্ট: দরকার হলে “height”-এর পরের সংখ্যাটি বদলে নিন।
embed-whole = পুরো পাতায় খুলুন
embed-link = ছবিসহ লিংক
embed-link-how = যেসব এডিটরে শুধু লেখা, লিংক ও ছবি দেওয়া যায়, সেগুলোর জন্য। ছবিটি ডাউনলোড করুন, আপনার ওয়েবসাইটে আপলোড করুন, আর লিংক হিসেবে এই ঠিকানা দিন। ছবির বিকল্প লেখা: “{ $name }”।
embed-link-save = ছবিটি ডাউনলোড করুন
embed-check = পাতা পরীক্ষা করা
embed-check-how = এটি শুধু এলিমেন্টের জন্য। আপনার পাতা খুলুন, ঠিকানার শেষে { $attribute } যোগ করুন। একটি তালিকা খুলবে: কী ঠিক আছে, আর কী ঠিক করতে হবে। কিছুই না খুললে বুঝবেন, ওয়েবসাইটে স্ক্রিপ্টটি নেই।
embed-call = সাহায্য দরকার? 02 02 02 নম্বরে ফোন করুন।
