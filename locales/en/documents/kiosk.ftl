### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = This tablet
kiosk-back = Back
kiosk-large = Large text
kiosk-normal = Normal text
kiosk-languages = Languages
kiosk-finish = I am done
kiosk-start = Welcome
kiosk-start-how = Choose the language. If nobody touches the screen for { $minutes } minutes, we clear everything.
kiosk-begin = Start
kiosk-done = Done. Nothing that you searched for or wrote is left on this tablet.
kiosk-ask = Are you still there?
kiosk-ask-how = Soon we will clear everything, for the next person. Touch the screen to continue.
kiosk-stay = Continue
kiosk-finishing = We are clearing everything
kiosk-finishing-how = In five seconds there will be nothing of yours on this tablet.
kiosk-undo = Cancel
kiosk-outside = This link leads outside the portal
kiosk-outside-how = This tablet opens only the portal. Open the address on your phone, or ask at the help desk.
kiosk-outside-number = Call this number from your phone, or ask at the help desk.
kiosk-close = Close
