### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = Skip to the content
nav-label = Main
menu = Menu
menu-close = Close the menu
nav-home = Home
nav-activities = Activities
ageing = Active ageing
nav-places = Centres and help desks
nav-about = Where the data comes from
breadcrumb-label = You are here
languages-label = Languages
language-changed = Language: { $name }
footer-label = About this website

## The way to a person: the same on every page.

person-question = Would you rather talk to a person?
person-hours = The City's helpline is open Monday to Saturday, 8 am to 6 pm.
person-call = Call 02 02 02
person-desks = Find a WeMi help desk

notices-label = Notices
sample-notice = Demonstration: the activities and times on this page are not real.
expired-notice = This information was valid until { $date }. Before you go out, call 02 02 02.

## Before and instead of the program.

boot-waiting = Getting the page ready in English. One moment.
boot-failed = The search is not working at the moment. You can read the page, load it again, or call 02 02 02.
boot-filtering = Looking through the activities. One moment.
loading-page = Loading the page. One moment.
language-unavailable = We cannot load this language: { $name }.

unreached = The page you asked for did not load. You still see the page before it.
failure-title = The activities are not loading
failure-what = We cannot read the list of activities and neighbourhood houses.
failure-network = Perhaps you have no connection, or the service has stopped.
failure-broken = The file with the activities is damaged. It is not your fault.
failure-newer = The file with the activities is newer than this page. Load the page again.
failure-empty = The file with the activities is empty. It is not your fault.
failure-call = Meanwhile, you can call 02 02 02, or go to the nearest Casa di Quartiere.
failure-retry = Try again
failure-retrying = Trying again. One moment.

not-found-title = This page does not exist
not-found-what = The address is wrong, or the activity has ended.
not-found-retired = This page was removed on { $date }.
not-found-replaced = In its place:
not-found-try = You can search the activities, or look at the list of neighbourhood houses.

## Front page.

home-title = What would you like to do?
home-description = Activities, neighbourhood houses and help desks in Milan: what is on, where, when and what it costs.
ageing-description = Things to do, services and help for people over 65 and for those who care for them.
home-examples = For example:
home-example-1 = cards
home-example-2 = dance
home-example-3 = digital help
door-activities = Courses, groups, games and help near you
door-ageing = Keep well, be together, feel safe after 65
door-places = Addresses, opening hours and services in your district (Municipio)
home-soon = In the next few days
home-soon-none = In the next 7 days there is nothing with a confirmed time.
home-soon-all = All activities in the next 7 days
home-topics = What interests you?
home-municipi = Search in your district (Municipio)
municipio = Municipio { $number }
two-sentences = { $first }. { $second }
