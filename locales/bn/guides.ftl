### Wording of guides, where other pages speak of them.

guides-title = ধাপে ধাপে নির্দেশিকা
guides-description = ডিজিটাল সেবা ও অন্য কাজের নির্দেশিকা: SPID, ইলেকট্রনিক পরিচয়পত্র, ডাক্তারের অ্যাপয়েন্টমেন্ট, প্রতারণা। একবারে একটি ধাপ।
guides-found = এটি ধাপে ধাপে করতে পারেন
guides-all = সব নির্দেশিকা
door-guides = SPID, পরিচয়পত্র, ডাক্তারের অ্যাপয়েন্টমেন্ট, প্রতারণা: একবারে একটি ধাপ
nav-guides = নির্দেশিকা
guide-of-topic = নির্দেশিকা: { $topic }
