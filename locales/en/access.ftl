### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = I use a walking frame or a stick
need-wheelchair = I use a wheelchair
need-hearing = I am hard of hearing
need-sight = I have low vision
need-pram = I come with a pram

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = a way to take part from home
access-step-free = entrance without steps
access-no-telephone = a way to take part without phoning
access-captions = captions or sign language
access-tactile-paving = paving you can feel with a stick
access-clear-signs = large and clear signs
access-large-print = large-print leaflets
access-directions = written directions
access-companion = somebody who stays with you

access-helps = What helps you: { $list }.
access-missing = Not available: { $list }.
access-unchecked = Not checked: { $list }.
access-door = There is an entrance without steps
access-ask = Call 02 02 02 before you go.
access-ask-without-hearing = Ask in person, or have a helper call 02 02 02.

attendance-online = You take part from home, online
attendance-mixed = Also from home, online

distance-short =
    { $minutes ->
        [one] { $length }, about { $minutes } minute on foot
       *[other] { $length }, about { $minutes } minutes on foot
    }
distance-far = You are far from Milan, so we cannot say what is near you. Choose a neighbourhood house or a district (Municipio).
distance-only = { $length } away in a straight line
