### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = Shkurt
privacy-short-text = Këtë portal mund ta lexoni pa thënë kush jeni. Portali nuk ka:
privacy-none-cookies = cookie, domethënë skedarë që shërbejnë për t'ju njohur;
privacy-none-statistics = statistika për vizitat;
privacy-none-account = llogari ose regjistrim;
privacy-none-others = përmbajtje ose shkronja (fonte) të marra nga faqe të tjera.

## What is kept on the device.

privacy-kept = Çfarë mbetet në pajisjen tuaj
privacy-kept-language = Gjuha që keni zgjedhur.
privacy-kept-reading = Si doni të lexoni: për shembull, tekst i madh ose kontrast i lartë.
privacy-kept-guide = Hapi i një udhëzuesi, derisa ta mbyllni dritaren. Përgjigjet tuaja janë në adresën e faqes.
privacy-kept-browser = Kopjet e faqeve dhe të skedarëve, si edhe historiku. I mban shfletuesi juaj.
privacy-reading-health = Mënyra si lexoni mund të thotë diçka për shëndetin tuaj. Prandaj portali nuk ia dërgon askujt këto zgjedhje.
privacy-reading-link = Një lidhje mund të ketë tashmë një zgjedhje, si teksti i madh. Atëherë atë e sheh ai që e strehon portalin.

## Position.

privacy-position = Vendndodhja juaj
privacy-position-asked = E kërkojmë vendndodhjen vetëm nëse shtypni “Përdor vendndodhjen time”. Shfletuesi ju kërkon leje.
privacy-position-used = Largësitë i llogarit pajisja juaj. Portali nuk ia dërgon askujt vendndodhjen, dhe e harron kur e mbyllni.
privacy-position-device = Për t'ju gjetur, pajisja mund të përdorë një shërbim të prodhuesit të saj.

## Words of a search.

privacy-words = Fjalët që kërkoni
privacy-words-device = Kërkimi bëhet në pajisjen tuaj.
privacy-words-address = Fjalët dhe filtrat, si “Përdor karrige me rrota”, janë në adresën e faqes. I sheh kush shikon adresën ose historikun.
privacy-words-sent = Kur ringarkoni faqen ose hapni një adresë të ruajtur, shfletuesi ia dërgon adresën atij që e strehon portalin. Kjo ndodh edhe kur kërkoni para se faqja të jetë gati.
privacy-words-shared = Tableti përdoret nga të gjithë? Në fund fshini historikun, ose kërkojini operatorit ta fshijë.

## Reading aloud.

privacy-listen = Leximi me zë
privacy-listen-voice = Butoni “Dëgjoni” përdor së pari zërat që janë në pajisjen tuaj.
privacy-listen-maker = Për zëra të tjerë, disa pajisje dhe shfletues ia dërgojnë tekstin prodhuesit të tyre. Është vetëm teksti i faqes që shihni.

## Other sites.

privacy-sites = Faqet e tjera
privacy-sites-links = Nëse hapni një faqe tjetër, si OpenStreetMap, vlejnë rregullat e saj.

## The web server's log.

privacy-log = Çfarë sheh ai që e strehon portalin
privacy-log-host = Bashkia e Milanos e strehon portalin në një server, kompjuteri që dërgon faqet.
privacy-log-what = Serveri merr adresën tuaj IP, domethënë numrin e lidhjes suaj. Merr edhe adresën e faqes dhe emrin e shfletuesit. Mund t'i shkruajë të gjitha në një regjistër.
privacy-controller = Kontrolluesi i të dhënave, domethënë kush vendos si përdoren këto të dhëna:
privacy-officer = Kontakti i personit përgjegjës për mbrojtjen e të dhënave (RPD), të cilit mund t'i bëni pyetje:
privacy-purpose = Pse përdoren këto të dhëna, dhe cili ligj e lejon:
privacy-retention = Sa kohë ruhet regjistri:

## How to delete what is kept.

privacy-delete = Si të fshini
privacy-delete-reading = Hapni “Si doni të lexoni” dhe shtypni “Përdor rregullimet e pajisjes sime”. Kështu fshini zgjedhjet e leximit.
privacy-delete-language = Për të ndryshuar gjuhën, zgjidhni një tjetër.
privacy-delete-all = Për të fshirë gjithçka, fshini nga shfletuesi historikun dhe të dhënat e faqeve.

## Rights.

privacy-rights = Të drejtat tuaja
privacy-rights-ask = Bashkisë mund t'i kërkoni të shihni, të ndreqni ose të fshini të dhënat tuaja. Mund të kërkoni edhe të kufizohet përdorimi i tyre, ose të thoni jo.
privacy-rights-law = E thotë rregullorja evropiane 679 e vitit 2016, për mbrojtjen e të dhënave.
privacy-rights-complaint = Dikush i përdor keq të dhënat tuaja? Ankohuni te Garante per la protezione dei dati personali, autoriteti italian për mbrojtjen e të dhënave.
privacy-authority = Shkoni te faqja e autoritetit (Garante)
