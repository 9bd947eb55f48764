### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = Commitment and compliance
accessibility-commitment = The City of Milan is committed to making this website accessible: everybody can use it. Italian Law number 4 of 9 January 2004 requires this.
accessibility-scope = This statement is about the website of the Case di Quartiere (neighbourhood houses). It is a draft: the City must complete it.
accessibility-built = We followed the international rules WCAG 2.2, level AA. We also follow many rules of the highest level, AAA.
accessibility-found = We publish only pages without errors in the automatic checks. But these checks see only part of the problems.
accessibility-norm = A website is compliant if it follows the standard UNI CEI EN 301549.
accessibility-declared = Declared status (compliant, partially compliant or not compliant):
accessibility-official = The City fills in the official statement on the website of AgID, the Agency for Digital Italy.
accessibility-address = Address of the official statement:

## What is not accessible.

accessibility-limits = Content that is not accessible
accessibility-limits-known = The limits that we know of:
accessibility-limit-italian = Many texts about neighbourhood houses and activities are only in Italian. In the other languages, the page says so.
accessibility-limit-translations = The translations are automatic. No native speaker has checked them.
accessibility-limit-map = The map is a simplified diagram. Next to it there is a list of the same places.
accessibility-limit-links = Links to other websites, such as OpenStreetMap, lead to pages that are not ours.
accessibility-limit-readers = A screen reader reads the page aloud. We have tried only one, Orca.
accessibility-reasons = Reason for each limit (law not followed, content not covered by the law, or disproportionate burden, which means too heavy):

## How it was written and tested.

accessibility-tests = How we wrote this statement
accessibility-written = We wrote it on 21 November 2026. We last reviewed it on the same day.
accessibility-self = It is a self-assessment: those who made the website also checked it.
accessibility-done = The tests we did:
accessibility-done-automatic = Three programs check every kind of page, with the main reading choices: axe-core, IBM Equal Access and Nu Html Checker.
accessibility-done-keyboard = We used the website with the keyboard only.
accessibility-done-orca = We did six tasks with Orca and Firefox, in Italian and in Arabic.
accessibility-done-engines = We compared the names and roles of buttons and fields in Chromium, Firefox and WebKit.
accessibility-missing = Tests that are still missing:
accessibility-missing-readers = with the screen readers NVDA, JAWS, VoiceOver and TalkBack;
accessibility-missing-people = by people with disabilities.

## Feedback.

accessibility-feedback = Report a problem (feedback)
accessibility-tell = Is there a page that you cannot read or use? Tell a help desk, or call 02 02 02.
accessibility-contact = The City's email and form for reports:

## What follows.

accessibility-procedure = If the answer is not enough (enforcement procedure)
accessibility-answer = The City must answer within 30 days.
accessibility-ombudsman = No answer, or not a good enough one? Write to the Difensore civico per il digitale (digital ombudsman). It is an office of AgID that defends your rights.
accessibility-agency = Go to the AgID website

## About the site and the body.

accessibility-site = About the website
accessibility-published = Date of publication:
accessibility-usability = Usability tests, which means tests with people who use the website:
accessibility-system = The website has no CMS, which is a program for managing pages. It is a static website.
accessibility-body = About the City
accessibility-employees = Number of employees with disabilities:
accessibility-workplaces = Number of workplaces equipped for them:

## Objectives.

accessibility-objectives = Accessibility objectives
accessibility-objectives-when = The City publishes them every year, by 31 March.
accessibility-objectives-blank = This year's objectives:

## How to read better.

accessibility-better = How to make reading easier
accessibility-settings = Open “How you want to read”, at the bottom of every page. Choose text, colours, spacing and version. The information stays the same.
