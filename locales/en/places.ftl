### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = neighbourhood neighborhood house community centre center
kind-words-ex-csrc = older people's centre senior seniors elderly social club csrc
kind-words-ex-cam = multipurpose centre youth families all ages cam
kind-words-wemi = wemi help desk information advice office
kind-words-laboratory = neighbourhood neighborhood workshop laboratory
kind-words-service = service public office

places-title = Neighbourhood houses and help desks
places-description = Milan's neighbourhood houses (Case di Quartiere), WeMi help desks and neighbourhood social spaces, for each district (Municipio).
places-houses = Neighbourhood houses (Case di Quartiere)
places-houses-hint = Neighbourhood places where people play, dance, learn and spend time together.
places-desks = WeMi help desks
places-desks-hint = They listen to you and help you find the right service. It is free.
places-laboratories = Neighbourhood social spaces (Laboratori di Quartiere)
places-laboratories-hint = Places in areas of public housing.
places-services = Other services
places-no-municipio = Other places
places-jump = Go to your district (Municipio)
places-activities-count =
    { $count ->
        [0] No activities published
        [one] { $count } activity
       *[other] { $count } activities
    }

kind-ex-csrc = Neighbourhood house (Casa di Quartiere). Before, it was a CSRC, a centre for older people.
kind-ex-cam = Neighbourhood house (Casa di Quartiere). Before, it was a CAM, a centre open to all ages.
kind-house = Neighbourhood house (Casa di Quartiere).
kind-wemi = WeMi help desk: it listens to you, informs you and helps you find the right service.
kind-laboratory = Neighbourhood social space (Laboratorio di Quartiere).
kind-service = Public service.

place-address = Address
place-address-unknown = We do not know the address. Call 02 02 02 and ask.
place-map = Open the map (OpenStreetMap website)
place-municipio = District (Municipio)
place-municipio-unknown = We do not know
place-quarter = Area (quartiere)
place-phone = Telephone
place-phone-unknown = We do not know the number. Call 02 02 02.
place-email = Email
place-inside = It is inside
place-also = Other names
place-facilities = What it has
place-facilities-unknown = We do not know
place-facilities-there = There is: { $list }
place-facilities-no = It does not have: { $list }
facility-air-conditioning = air conditioning
facility-wifi = Wi-Fi
facility-garden = garden
facility-cafe = café
facility-vending-machine = machine for drinks or food

facility-lift = lift
facility-accessible-toilet = toilet for wheelchair users
facility-hearing-loop = hearing loop
place-directions = How to get there

hours-title = Opening hours
hours-ended = Hours that are over
hours-unknown = We do not know the opening hours. Call 02 02 02 before you go.
hours-valid = These hours are only for the dates written here.
hours-end = These hours are only for the dates written here, until { $last }. We do not know the hours after that.
hours-over = The published hours ended on { $last }. We do not know the hours after that. Call 02 02 02 before you go.
hours-season = From { $first } to { $last }
hours-season-from = From { $first }
hours-season-until = Until { $last }
hours-always = All year
hours-past = ended
hours-day = Day
hours-times = Hours
hours-closed = Closed
hours-special = Special hours
hours-holidays-open = On public holidays it is open as usual.
hours-holidays-closed = On public holidays it is closed.
hours-holidays-unknown = It may be closed on public holidays: call first.
closures-title = Days when it is closed
closure-day = { $first }
closure-span = From { $first } to { $last }
closure-open-end = From { $first }. We do not know when it opens again.
closure-disputed = The same data also says that it is open: call before you go.

open-check = Open today? See the hours below.
open-until = Open now, until { $time }
open-closed = Closed now
open-closed-next-today = Closed now. Opens today at { $time }
open-closed-next = Closed now. Opens { $date } at { $time }
open-unknown = We do not know if it is open today. Call 02 02 02.
open-holiday = Today { $holiday }: we do not know if it is open. Call 02 02 02.
open-disputed = The information for today is not clear. Call 02 02 02.

notes-title = Good to know
place-desks = Help desks in this neighbourhood house
place-activities = Activities in this neighbourhood house
place-activities-desk = What goes on here
place-activities-none = There are no published activities here yet. Call 02 02 02, or go in person.

source-title = Where this information comes from
source-dates = Source published on { $published }. We read it on { $checked }.
source-undated = The source does not say when it was published. We read it on { $checked }.
source-checked = Last check: { $date }.
source-checked-how = Last check: { $date } ({ $how }).
check-call = by telephone
check-visit = in person
check-mail = by post
check-document = from a document
source-more = Where the data comes from
