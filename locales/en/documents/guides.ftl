### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = Each guide takes you one step at a time. You can always go back or call a person.
guides-count =
    { $count ->
        [one] { $count } guide.
       *[other] { $count } guides.
    }
guides-others = Other guides
guides-none = Nobody has published guides yet. Call 02 02 02.
guide-gone = This guide is no longer here. Here are the others.

## Before one begins.

guide-minutes =
    { $count ->
        [one] With a person who helps you, it takes about { $count } minute.
       *[other] With a person who helps you, it takes about { $count } minutes.
    }
guide-minutes-short =
    { $count ->
        [one] about { $count } minute
       *[other] about { $count } minutes
    }
guide-bring = What you need
guide-bring-nothing = You need nothing: you can start now.
guide-start = Start
guide-resume = Go on from where you were: { $name }
guide-step-gone = This step is no longer here. The guide starts again from here.
guide-other-ways = You can also
guide-whole = Read or print all steps on one page
guide-practise = Practise first, without risk
guide-practised = Go to the real guide: { $name }
guide-callers = Back to the guide you were following

## A step.

guide-progress = Step { $number } of { $total }
guide-questions = A few more questions
guide-steps = A few more steps
guide-end = Last step
guide-stop = Be careful
guide-see = What you will see
guide-outside = Open the website { $site }
guide-outside-unknown = We do not know if this website works well with a keyboard, a screen reader or a phone. If you get stuck, call 02 02 02.
guide-barriers = What may not work
guide-barriers-more = There may be other problems that we do not know about. If you get stuck, call 02 02 02.
guide-asked = What you may be asked
guide-answer-lost = An answer that you gave is no longer there: the guide has changed. If something does not fit, start again.
guide-next = Next
guide-back = Back: { $name }
guide-restart = Start again from the beginning
guide-given = your earlier answer
guide-on = You can go on here
guide-because = Why you need a person
guide-then = What happens next
guide-call = Who to call
guide-say = What to say in Italian
guide-say-means = It means
guide-say-sounds = Say it like this
guide-service = Addresses and hours of the service
guide-listen = Listen to the sentence
guide-slip-show = Show the slip to take with you
guide-slip = To take with you
guide-slip-close = Close
guide-print = Print
guide-show = To show at the desk, in Italian

## Going on another day, or on another device.

guide-code = Code to go on from here: { $code }
guide-code-hint = Write it on paper: at home or at the desk, you go on from this step.
guide-phone = Continue on your phone
guide-phone-hint = Point your phone's camera at the square: this step opens.
guides-code-title = Do you have a code?
guides-code-label = Do you have a code? Write it here
guides-code-go = Find the step
guides-code-right = Go to the step: { $name }
guides-code-likely = Perhaps the code is { $code }. Go to the step: { $name }
guides-code-unknown = There is no such code. Check the letters, or choose a guide below.

## For somebody who helps.

guide-operator = For helpers
guide-operator-show = Are you helping somebody? See the notes for helpers
guide-operator-hide = Hide the notes for helpers
guide-operator-rule = The person taps the screen, you only point. Never write their password and keep no copies.

## All steps on one page, and what was done today.

guide-whole-title = All steps: { $name }
guide-whole-goes = go to step { $number }
guide-today = Today is { $date }.
guide-today-hint = Mark the steps you did together: only those are printed. The website keeps nothing.
guide-short = Print in short, on one sheet: headings, choices and numbers to call
guide-done = Done today

## Practice.

practice = PRACTICE: nothing here is real, you cannot break anything.
practice-screen = PRACTICE: screen { $name }
practice-answer = It is only a picture. Answer below.
practice-write = Write the word “{ $word }” here
practice-check = Check
practice-right = Right! You wrote “{ $typed }”.
practice-wrong = You wrote “{ $typed }”, but the word is “{ $word }”. Tap just after the wrong letter, delete it and write the right one.
