### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = এই ট্যাবলেট
kiosk-back = পেছনে যান
kiosk-large = বড় লেখা
kiosk-normal = সাধারণ লেখা
kiosk-languages = ভাষা
kiosk-finish = আমার কাজ শেষ
kiosk-start = স্বাগতম
kiosk-start-how = ভাষা বেছে নিন। { $minutes } মিনিট কেউ স্ক্রিন না ছুঁলে আমরা সব মুছে ফেলি।
kiosk-begin = শুরু করুন
kiosk-done = হয়ে গেছে। আপনি যা খুঁজেছেন বা লিখেছেন, তার কিছুই এই ট্যাবলেটে নেই।
kiosk-ask = আপনি কি এখনও এখানে আছেন?
kiosk-ask-how = একটু পরেই আমরা সব মুছে ফেলব, পরের জনের জন্য। চালিয়ে যেতে স্ক্রিন ছুঁয়ে দিন।
kiosk-stay = চালিয়ে যান
kiosk-finishing = সব মুছে ফেলছি
kiosk-finishing-how = পাঁচ সেকেন্ড পরে এই ট্যাবলেটে আপনার কিছুই থাকবে না।
kiosk-undo = বাতিল করুন
kiosk-outside = এই লিংক পোর্টালের বাইরে যায়
kiosk-outside-how = এই ট্যাবলেটে শুধু পোর্টালটি খোলে। ঠিকানাটি আপনার ফোনে খুলুন, অথবা হেল্প ডেস্কে জিজ্ঞেস করুন।
kiosk-outside-number = আপনার ফোন থেকে এই নম্বরে ফোন করুন, অথবা হেল্প ডেস্কে জিজ্ঞেস করুন।
kiosk-close = বন্ধ করুন
