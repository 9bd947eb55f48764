### Wording of guides, where other pages speak of them.

guides-title = Step-by-step guides
guides-description = Guides to digital services and more: SPID, electronic identity card, medical visits, scams. One step at a time.
guides-found = You can do it step by step
guides-all = All guides
door-guides = SPID, identity card, medical visits, scams: one step at a time
nav-guides = Guides
guide-of-topic = Guide: { $topic }
