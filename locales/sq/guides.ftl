### Wording of guides, where other pages speak of them.

guides-title = Udhëzues hap pas hapi
guides-description = Udhëzues për shërbimet digjitale dhe jo vetëm: SPID, kartë identiteti elektronike, vizita mjekësore, mashtrime. Hap pas hapi.
guides-found = Mund ta bëni hap pas hapi
guides-all = Të gjithë udhëzuesit
door-guides = SPID, kartë identiteti, vizita mjekësore, mashtrime: hap pas hapi
nav-guides = Udhëzues
guide-of-topic = Udhëzues: { $topic }
