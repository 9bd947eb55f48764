### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = Le portail sur votre site
embed-lead = Pour les personnes qui écrivent les pages de WeMi ou d'un autre site de la Ville. Choisissez quoi montrer, voyez le résultat, copiez le code.
embed-choose = Que montrer
embed-what = Page à montrer
embed-what-catalogue = Toutes les activités
embed-words = Seulement les activités avec ces mots
embed-words-hint = Les mots et l'arrondissement (Municipio) valent pour « Toutes les activités ».
embed-language = Langue
embed-reader = Comme le lecteur a choisi
embed-opens = Où s'ouvrent les liens (seulement avec l'élément)
embed-opens-here = Dans le cadre
embed-opens-page = Dans le portail, en pleine page
embed-filters = Filtres à montrer (seulement avec l'élément)
embed-filters-all = Tous
embed-filters-when = Seulement « Quand »
embed-filters-none = Aucun
embed-update = Mettre à jour l'aperçu et le code

embed-preview = Aperçu
embed-preview-frame = Aperçu : { $name }
embed-preview-links = Comment le voir
embed-width = { $width } pixels de large
embed-scripts = Avec JavaScript
embed-no-scripts = Sans JavaScript
embed-preview-scaled = S'il n'y a pas assez de place, l'aperçu est plus petit.
embed-preview-alone = Ouvrir l'aperçu dans une autre fenêtre

embed-code = Code à copier
embed-code-needs-program = Pour avoir le code, il faut JavaScript. Vous trouvez des exemples dans la documentation du portail.
embed-copy = Copier
embed-copied = Code copié.
embed-not-copied = Le code est sélectionné : copiez-le maintenant avec le clavier.
embed-element = Élément du portail
embed-element-how = C'est la meilleure façon : la hauteur suit le contenu et les liens marchent comme sur votre site. Collez l'élément dans la page. Il marche seulement si le script ci-dessous est sur le site.
embed-loader = Script, une seule fois
embed-loader-how = Il va dans le modèle du site, pas dans la page. Un script collé dans une page de WeMi ne marche pas. Demandez à la personne qui développe le site.
embed-frame = Cadre simple
embed-frame-how = Pour les pages où le script n'est pas possible. La hauteur est fixe : si besoin, changez le nombre après « height ».
embed-whole = Ouvrir en pleine page
embed-link = Lien avec image
embed-link-how = Pour les éditeurs qui n'acceptent que du texte, des liens et des images. Téléchargez l'image, mettez-la sur votre site et utilisez cette adresse comme lien. Le texte alternatif est : « { $name } ».
embed-link-save = Télécharger l'image
embed-check = Vérifier la page
embed-check-how = Cela vaut seulement pour l'élément. Ouvrez votre page et ajoutez { $attribute } à la fin de l'adresse. Une liste s'ouvre : ce qui va bien et ce qu'il faut corriger. Si rien ne s'ouvre, le script manque sur le site.
embed-call = Besoin d'aide ? Appelez le 02 02 02.
