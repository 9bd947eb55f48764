### Wording of guides, where other pages speak of them.

guides-title = Guide passo passo
guides-description = Guide per i servizi digitali e non solo: SPID, carta d'identità elettronica, visite, truffe. Un passo alla volta.
guides-found = Puoi farlo passo passo
guides-all = Tutte le guide
door-guides = SPID, carta d'identità, visite, truffe: un passo alla volta
nav-guides = Guide
guide-of-topic = Guida: { $topic }
