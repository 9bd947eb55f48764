### `feed export`: what stands in the files, which are Italian like the feed, and what the tool says about them.
booking-is-not-needed = No need to book.
booking-is-at-desk = Sign up at the house, in person.
booking-is-telephone = Book by telephone: { $number }.
booking-is-online = Book online: { $url }
