### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = প্রতিটি নির্দেশিকা আপনাকে ধাপে ধাপে সাহায্য করে। যেকোনো সময় পেছনে যেতে বা কাউকে ফোন করতে পারেন।
guides-count =
    { $count ->
        [one] { $count }টি নির্দেশিকা।
       *[other] { $count }টি নির্দেশিকা।
    }
guides-others = অন্য নির্দেশিকা
guides-none = এখনো কোনো নির্দেশিকা প্রকাশ করা হয়নি। 02 02 02 নম্বরে ফোন করুন।
guide-gone = এই নির্দেশিকাটি আর নেই। অন্যগুলো এখানে আছে।

## Before one begins.

guide-minutes =
    { $count ->
        [one] কেউ সাহায্য করলে প্রায় { $count } মিনিট লাগে।
       *[other] কেউ সাহায্য করলে প্রায় { $count } মিনিট লাগে।
    }
guide-minutes-short =
    { $count ->
        [one] প্রায় { $count } মিনিট
       *[other] প্রায় { $count } মিনিট
    }
guide-bring = কী কী লাগবে
guide-bring-nothing = কিছুই লাগবে না: এখনই শুরু করতে পারেন।
guide-start = শুরু করুন
guide-resume = যেখানে ছিলেন সেখান থেকে শুরু করুন: { $name }
guide-step-gone = এই ধাপটি আর নেই। নির্দেশিকাটি এখান থেকে আবার শুরু হচ্ছে।
guide-other-ways = আরও যা করতে পারেন
guide-whole = সব ধাপ এক পাতায় পড়ুন বা প্রিন্ট করুন
guide-practise = আগে ঝুঁকি ছাড়া অনুশীলন করুন
guide-practised = আসল নির্দেশিকায় যান: { $name }
guide-callers = আগের নির্দেশিকায় ফিরে যান

## A step.

guide-progress = ধাপ { $number }, মোট { $total }
guide-questions = আর কয়েকটি প্রশ্ন
guide-steps = আর কয়েকটি ধাপ
guide-end = শেষ ধাপ
guide-stop = সাবধান
guide-see = কী দেখবেন
guide-outside = { $site } ওয়েবসাইট খুলুন
guide-outside-unknown = কিবোর্ড, স্ক্রিন রিডার বা ছোট ফোনে এই ওয়েবসাইট ভালো চলে কি না, আমরা জানি না। আটকে গেলে 02 02 02 নম্বরে ফোন করুন।
guide-barriers = যা কাজ না-ও করতে পারে
guide-barriers-more = আরও সমস্যা থাকতে পারে, যা আমরা জানি না। আটকে গেলে 02 02 02 নম্বরে ফোন করুন।
guide-asked = আপনাকে যা জিজ্ঞেস করা হতে পারে
guide-answer-lost = আপনার দেওয়া একটি উত্তর আর নেই: নির্দেশিকাটি বদলে গেছে। কিছু না মিললে আবার শুরু থেকে শুরু করুন।
guide-next = এগিয়ে যান
guide-back = পেছনে যান: { $name }
guide-restart = প্রথম থেকে শুরু করুন
guide-given = আপনার আগের উত্তর
guide-on = এখান থেকে এগোতে পারেন
guide-because = কেন কারও সাহায্য দরকার
guide-then = এরপর কী হবে
guide-call = কাকে ফোন করবেন
guide-say = ইতালিয়ানে কী বলবেন
guide-say-means = এর মানে
guide-say-sounds = এভাবে পড়ুন
guide-service = সেবার ঠিকানা ও সময়
guide-listen = বাক্যটি শুনুন
guide-slip-show = সঙ্গে নেওয়ার কাগজটি দেখান
guide-slip = সঙ্গে নিয়ে যান
guide-slip-close = বন্ধ করুন
guide-print = প্রিন্ট করুন
guide-show = হেল্প ডেস্কে দেখান, ইতালিয়ানে লেখা

## Going on another day, or on another device.

guide-code = এখান থেকে এগোনোর কোড: { $code }
guide-code-hint = কাগজে লিখে রাখুন: বাসায় বা হেল্প ডেস্কে এই ধাপ থেকে এগোতে পারবেন।
guide-phone = আপনার ফোনে এগিয়ে যান
guide-phone-hint = ফোনের ক্যামেরা চৌকো ঘরটির দিকে ধরুন: এই ধাপটি খুলবে।
guides-code-title = আপনার কাছে কোড আছে?
guides-code-label = আপনার কাছে কোড আছে? এখানে লিখুন
guides-code-go = ধাপটি খুঁজুন
guides-code-right = এই ধাপে যান: { $name }
guides-code-likely = কোডটি হয়তো { $code }। এই ধাপে যান: { $name }
guides-code-unknown = এই কোডটি নেই। অক্ষরগুলো মিলিয়ে দেখুন, অথবা নিচে একটি নির্দেশিকা বেছে নিন।

## For somebody who helps.

guide-operator = সাহায্যকারীর জন্য
guide-operator-show = কাউকে সাহায্য করছেন? সাহায্যকারীর নোট দেখুন
guide-operator-hide = সাহায্যকারীর নোট লুকান
guide-operator-rule = স্ক্রিনে তিনি নিজে চাপবেন, আপনি শুধু দেখিয়ে দেবেন। কখনো তাঁর পাসওয়ার্ড লিখবেন না, কপি রাখবেন না।

## All steps on one page, and what was done today.

guide-whole-title = সব ধাপ: { $name }
guide-whole-goes = { $number } নম্বর ধাপে যান
guide-today = আজ { $date }।
guide-today-hint = যে ধাপগুলো একসঙ্গে করেছেন, সেগুলোতে দাগ দিন: কাগজে শুধু সেগুলোই প্রিন্ট হবে। ওয়েবসাইট কিছুই জমা রাখে না।
guide-short = সংক্ষেপে এক পাতায় প্রিন্ট করুন: শিরোনাম, বিকল্প ও ফোন নম্বর
guide-done = আজ করা হয়েছে

## Practice.

practice = অনুশীলন: এখানে কিছুই আসল নয়, আপনি কিছু নষ্ট করতে পারবেন না।
practice-screen = অনুশীলন: স্ক্রিন { $name }
practice-answer = এটি শুধু একটি ছবি। নিচে উত্তর দিন।
practice-write = এখানে “{ $word }” শব্দটি লিখুন
practice-check = মিলিয়ে দেখুন
practice-right = ঠিক হয়েছে! আপনি লিখেছেন “{ $typed }”।
practice-wrong = আপনি লিখেছেন “{ $typed }”, কিন্তু শব্দটি “{ $word }”। ভুল অক্ষরের ঠিক পরে চাপুন, অক্ষরটি মুছে ঠিক অক্ষরটি লিখুন।
