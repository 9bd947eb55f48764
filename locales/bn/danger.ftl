### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = আপনি বিপদে থাকলে
danger-description = যেসব নম্বরে এখনই ফোন করতে হবে, আর মিলানে সহিংসতার বিরুদ্ধে কে সাহায্য করে।
danger-suggestion = আপনি কি বিপদে? 112 নম্বরে ফোন করুন
danger-now = আপনি বা অন্য কেউ এখন বিপদে থাকলে 112 নম্বরে ফোন করুন। ফোন ফ্রি, দিনরাত, কয়েকটি ভাষায়।
danger-call = { $number } নম্বরে ফোন করুন
danger-emergency-title = কেউ খুব অসুস্থ হলে
danger-emergency = কেউ শ্বাস না নিলে, না জাগলে বা অনেক রক্ত পড়লে এখনই 112 নম্বরে ফোন করুন।
danger-violence-title = কেউ আপনাকে আঘাত করলে বা হুমকি দিলে
danger-violence = 1522 নম্বরে দিনরাত একজন নারী কর্মী ফোন ধরেন। ফোন ফ্রি, নিজের নাম বলতে হয় না।
danger-violence-languages = এই ভাষাগুলোতে কথা বলতে পারেন: { $list }।
danger-violence-chat = কথা বলতে না পারলে 1522-এর চ্যাটে লিখুন
danger-violence-milan = মিলান পৌরসভার সহিংসতাবিরোধী নেটওয়ার্ক
danger-suicide-title = নিজের ক্ষতি করার বা মরার কথা ভাবলে
danger-suicide = 112 নম্বরে ফোন করুন। বিশ্বাস করেন এমন কাউকে আপনার সঙ্গে থাকতে বলুন।
danger-exit = এই পাতা থেকে এখনই বেরিয়ে যান
danger-exit-hint = “এই পাতা থেকে এখনই বেরিয়ে যান” অন্য একটি সাইট খোলে। ইতিহাস থেকে যায়: আগে খোলা পাতাগুলো অন্যরা দেখতে পারে।
danger-others = পাওয়া কার্যক্রমগুলো দেখান
