### Wording of the page about the data.

about-title = তথ্য কোথা থেকে আসে
about-description = তথ্যের উৎস ও লাইসেন্স, কী নেই, আর ভুল কীভাবে ঠিক করা যায়।
about-intro = এখানে শুধু প্রকাশিত উৎসের তথ্য আছে। যা জানি না, লিখে দিই।
about-sample = এটি নমুনা। কার্যক্রম, সময় ও সেবা আসল নয়; কেন্দ্রের নাম ও ঠিকানা আসল।
about-publisher = প্রকাশ করেছে
about-modified = আপডেটের তারিখ
about-valid = মেয়াদের শেষ দিন
about-sources = উৎসগুলো
about-source-read = পড়া হয়েছে { $date } তারিখে
about-source-of = তারিখ: { $date }
about-source-undated = কবে প্রকাশিত, লেখা নেই
about-license = লাইসেন্স: { $license }
about-counts = এখানে কী আছে
about-count-houses = পাড়ার কেন্দ্র (Case di Quartiere)
about-count-desks = WeMi হেল্প ডেস্ক
about-count-laboratories = পাড়ার মিলনকেন্দ্র (Laboratori di Quartiere)
about-count-activities = কার্যক্রম
about-missing = কী নেই
about-missing-address =
    { $count ->
        [one] { $count }টি জায়গার ঠিকানা আমরা জানি না।
       *[other] { $count }টি জায়গার ঠিকানা আমরা জানি না।
    }
about-missing-hours-on =
    { $count ->
        [one] { $date } তারিখে { $all }টির মধ্যে { $count }টি কেন্দ্র কখন খোলা, আমরা জানি না।
       *[other] { $date } তারিখে { $all }টির মধ্যে { $count }টি কেন্দ্র কখন খোলা, আমরা জানি না।
    }
about-missing-times-on =
    { $count ->
        [one] { $date } তারিখে { $all }টির মধ্যে { $count }টি কার্যক্রমের সময় আমরা জানি না।
       *[other] { $date } তারিখে { $all }টির মধ্যে { $count }টি কার্যক্রমের সময় আমরা জানি না।
    }
about-missing-audience =
    { $count ->
        [one] { $all }টির মধ্যে { $count }টি কার্যক্রম কাদের জন্য, আমরা জানি না।
       *[other] { $all }টির মধ্যে { $count }টি কার্যক্রম কাদের জন্য, আমরা জানি না।
    }
about-skipped =
    { $count ->
        [0] ফাইলের সব রেকর্ড পড়া যায়।
        [one] ফাইলের { $count }টি রেকর্ড নষ্ট, তাই দেখা যায় না।
       *[other] ফাইলের { $count }টি রেকর্ড নষ্ট, তাই দেখা যায় না।
    }
about-doubts = তথ্য নিয়ে সন্দেহ
about-doubts-hint = পৌরসভার তথ্যে ভুল ও অমিল আছে। আমরা এভাবে বুঝেছি।
about-wrong = কোনো ভুল দেখেছেন?
about-wrong-tell = কেন্দ্রের কর্মীদের জানান। কাকে জানাবেন তা না জানলে 02 02 02 নম্বরে ফোন করুন।
about-open-data = তথ্য সবার জন্য উন্মুক্ত
about-open-data-how = সব রেকর্ডের ফাইলটি ডাউনলোড করে ব্যবহার করতে পারেন, উৎসের নাম লিখে।
about-open-data-link = ফাইলের তালিকা ডাউনলোড করুন (JSON)
about-embed = আপনার ওয়েবসাইটে এই পোর্টাল বসান
