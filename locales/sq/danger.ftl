### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = Nëse jeni në rrezik
danger-description = Numrat ku të telefononi menjëherë dhe kush ndihmon në Milano kundër dhunës.
danger-suggestion = Jeni në rrezik? Telefononi 112
danger-now = Nëse ju ose dikush tjetër është në rrezik tani, telefononi 112. Është falas, ditë e natë, në disa gjuhë.
danger-call = Telefononi { $number }
danger-emergency-title = Nëse dikush është shumë keq
danger-emergency = Telefononi menjëherë 112 nëse dikush nuk merr frymë, nuk zgjohet ose humb shumë gjak.
danger-violence-title = Nëse dikush ju bën keq ose ju kërcënon
danger-violence = Në 1522 përgjigjet një operatore, ditë e natë. Është falas dhe nuk duhet të thoni emrin.
danger-violence-languages = Mund të flisni në këto gjuhë: { $list }.
danger-violence-chat = Nëse nuk mund të flisni, shkruani në bisedën e 1522
danger-violence-milan = Rrjeti kundër dhunës i Bashkisë së Milanos
danger-suicide-title = Nëse mendoni të lëndoni veten ose të vdisni
danger-suicide = Telefononi 112. Kërkojini një njeriu të besuar të rrijë me ju.
danger-exit = Dilni menjëherë nga kjo faqe
danger-exit-hint = «Dilni menjëherë nga kjo faqe» hap një sajt tjetër. Historiku mbetet: të tjerët mund të shohin faqet që hapët më parë.
danger-others = Shfaq aktivitetet e gjetura
