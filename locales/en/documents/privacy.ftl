### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = In short
privacy-short-text = You can read this website without saying who you are. The website does not have:
privacy-none-cookies = cookies, which are files that serve to recognise you;
privacy-none-statistics = statistics about visits;
privacy-none-account = accounts or registration;
privacy-none-others = content or fonts taken from other websites.

## What is kept on the device.

privacy-kept = What stays on your device
privacy-kept-language = The language that you chose.
privacy-kept-reading = How you want to read: for example large text or high contrast.
privacy-kept-guide = The step of a guide, until you close the window. Your answers are in the page's address.
privacy-kept-browser = Copies of pages and files, and the history. Your browser keeps them.
privacy-reading-health = The way you read can say something about your health. So the website does not send these choices to anybody.
privacy-reading-link = A link may already contain a choice, such as large text. Then whoever hosts the website sees it.

## Position.

privacy-position = Your location
privacy-position-asked = We ask for your location only if you press “Use my location”. The browser asks for your permission.
privacy-position-used = Your device works out the distances. The website does not send your location to anybody, and forgets it when you close it.
privacy-position-device = To find you, the device may use a service of the company that makes it.

## Words of a search.

privacy-words = The words you search for
privacy-words-device = The search happens on your device.
privacy-words-address = Words and filters, such as “I use a wheelchair”, are in the page's address. People who look at the address or the history can see them.
privacy-words-sent = If you reload the page or open a saved address, the browser sends the address to whoever hosts the website. It also happens if you search before the page is ready.
privacy-words-shared = Is this a shared tablet? When you finish, delete the history, or ask a member of staff to do it.

## Reading aloud.

privacy-listen = Reading aloud
privacy-listen-voice = The “Listen” button first uses the voices that are on your device.
privacy-listen-maker = For other voices, some devices and browsers send the text to the company that makes them. It is only the text of the page you see.

## Other sites.

privacy-sites = Other websites
privacy-sites-links = If you open another website, such as OpenStreetMap, its own rules apply.

## The web server's log.

privacy-log = What whoever hosts the website sees
privacy-log-host = The City of Milan hosts the website on a server, the computer that sends the pages.
privacy-log-what = The server receives your IP address, which is the number of your connection. It also receives the page's address and the browser's name. It can write all of this in a log.
privacy-controller = Data controller, which means who decides how this data is used:
privacy-officer = How to contact the data protection officer (in Italian RPD) with questions:
privacy-purpose = Why this data is used, and which law allows it:
privacy-retention = How long the log is kept:

## How to delete what is kept.

privacy-delete = How to delete
privacy-delete-reading = Open “How you want to read” and press “Use my device's settings”. This deletes your reading choices.
privacy-delete-language = To change the language, choose another one.
privacy-delete-all = To delete everything, clear the history and the website data in your browser.

## Rights.

privacy-rights = Your rights
privacy-rights-ask = You can ask the City to see, correct or delete your data. You can also ask it to limit its use, or object, which means say no to that use.
privacy-rights-law = European Regulation 679 of 2016, on data protection, says so.
privacy-rights-complaint = If somebody misuses your data, complain to the Garante per la protezione dei dati personali, Italy's data protection authority.
privacy-authority = Go to the Garante's website
