### Wording of guides, where other pages speak of them.

guides-title = Mga gabay na hakbang-hakbang
guides-description = Mga gabay sa digital na serbisyo at iba pa: SPID, electronic ID card, pagpapadoktor, scam. Isa-isang hakbang.
guides-found = Puwede mo itong gawin nang hakbang-hakbang
guides-all = Lahat ng gabay
door-guides = SPID, ID card, pagpapadoktor, scam: isa-isang hakbang
nav-guides = Mga gabay
guide-of-topic = Gabay: { $topic }
