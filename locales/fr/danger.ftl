### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = Si vous êtes en danger
danger-description = Les numéros à appeler tout de suite, et qui aide à Milan contre la violence.
danger-suggestion = Vous êtes en danger ? Appelez le 112
danger-now = Si vous ou une autre personne êtes en danger, appelez le 112. C’est gratuit, jour et nuit, en plusieurs langues.
danger-call = Appelez le { $number }
danger-emergency-title = Si une personne va très mal
danger-emergency = Appelez tout de suite le 112 si une personne ne respire plus, ne se réveille pas ou saigne beaucoup.
danger-violence-title = Si quelqu’un vous fait du mal ou vous menace
danger-violence = Au 1522, une opératrice répond jour et nuit. C’est gratuit et vous n’avez pas à dire votre nom.
danger-violence-languages = Vous pouvez parler dans ces langues : { $list }.
danger-violence-chat = Si vous ne pouvez pas parler, écrivez dans le chat du 1522
danger-violence-milan = Réseau contre la violence de la Ville de Milan
danger-suicide-title = Si vous pensez à vous faire du mal ou à mourir
danger-suicide = Appelez le 112. Demandez à une personne de confiance de rester avec vous.
danger-exit = Quitter cette page tout de suite
danger-exit-hint = « Quitter cette page tout de suite » ouvre un autre site. L’historique reste : d’autres peuvent voir les pages ouvertes avant.
danger-others = Afficher les activités trouvées
