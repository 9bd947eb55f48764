### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = Si të shfaqen rezultatet
view-list = Listë
view-week = Javë
view-map = Hartë
views-in-the-list = Shihini në listë

week-house = Java në këtë shtëpi të lagjes
week-desk = Java në këtë vend
week-days = Zgjidhni ditën
week-before = Dita e mëparshme: { $date }
week-after = Dita tjetër: { $date }
week-untimed = Gjithë ditën, ose pyesni për orën
week-none = Në shtatë ditët e ardhshme nuk është parashikuar asgjë.
week-none-that-day = Për këtë ditë nuk është parashikuar asgjë.
week-doubtful = Jo e sigurt: telefononi.
week-more =
    { $count ->
        [one] Edhe { $count }
       *[other] Edhe { $count }
    }

map-borders = Kufijtë janë ata të lagjeve, të thjeshtuar. Burimi: Bashkia e Milanos, CC BY 4.0.
map-municipi = Nëntë zonat (Municipi)
map-city-label = Harta e Milanos
map-municipio-label = Harta: Municipio { $number }
map-municipio =
    Municipio { $number }, { $places ->
        [one] { $places } vend
       *[other] { $places } vende
    }, { $count ->
        [one] { $count } aktivitet
       *[other] { $count } aktivitete
    }
map-municipio-empty = Municipio { $number }, asnjë aktivitet
map-site =
    { $number }, { $name }, { $count ->
        [one] { $count } aktivitet
       *[other] { $count } aktivitete
    }
map-whole-city = Kthehuni te gjithë qyteti
map-unknown = Pa vendndodhje të njohur
map-nowhere =
    { $count ->
        [one] { $count } aktivitet që nuk e dimë ku bëhet
       *[other] { $count } aktivitete që nuk e dimë ku bëhen
    }
