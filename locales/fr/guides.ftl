### Wording of guides, where other pages speak of them.

guides-title = Guides pas à pas
guides-description = Guides pour les services numériques et plus : SPID, carte d'identité électronique, rendez-vous médicaux, arnaques. Une étape à la fois.
guides-found = Vous pouvez le faire pas à pas
guides-all = Tous les guides
door-guides = SPID, carte d'identité, rendez-vous médicaux, arnaques : une étape à la fois
nav-guides = Guides
guide-of-topic = Guide : { $topic }
