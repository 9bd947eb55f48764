### Wording of guides, where other pages speak of them.

guides-title = Guide passo passo
guides-description = Guide per i servizi su internet e per altro: SPID, carta d'identità, visite, truffe. Un passo alla volta.
guides-found = Lo puoi fare passo passo
guides-all = Vedi tutte le guide
door-guides = SPID, carta d'identità, visite, truffe. Fai un passo alla volta
nav-guides = Guide
guide-of-topic = Guida: { $topic }
