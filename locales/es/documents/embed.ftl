### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = El portal en tu sitio
embed-lead = Para quienes escriben las páginas de WeMi o de otro sitio del Ayuntamiento (Comune). Elige qué mostrar, mira cómo queda, copia el código.
embed-choose = Qué mostrar
embed-what = Página que se muestra
embed-what-catalogue = Todas las actividades
embed-words = Solo las actividades con estas palabras
embed-words-hint = Las palabras y el distrito (Municipio) valen para «Todas las actividades».
embed-language = Idioma
embed-reader = Como lo eligió quien lee
embed-opens = Dónde se abren los enlaces (solo con el elemento)
embed-opens-here = En el recuadro
embed-opens-page = En el portal, a página completa
embed-filters = Filtros que se muestran (solo con el elemento)
embed-filters-all = Todos
embed-filters-when = Solo «Cuándo»
embed-filters-none = Ninguno
embed-update = Actualizar vista previa y código

embed-preview = Vista previa
embed-preview-frame = Vista previa: { $name }
embed-preview-links = Cómo verla
embed-width = { $width } píxeles de ancho
embed-scripts = Con JavaScript
embed-no-scripts = Sin JavaScript
embed-preview-scaled = Si no hay bastante espacio, la vista previa es más pequeña.
embed-preview-alone = Abrir la vista previa en otra ventana

embed-code = Código para copiar
embed-code-needs-program = Para tener el código hace falta JavaScript. Encuentras ejemplos en la documentación del portal.
embed-copy = Copiar
embed-copied = Código copiado.
embed-not-copied = El código está seleccionado: ahora cópialo con el teclado.
embed-element = Elemento del portal
embed-element-how = Es la mejor manera: la altura sigue al contenido y los enlaces funcionan como en tu sitio. Pega el elemento en la página. Funciona solo si en el sitio está el script de aquí abajo.
embed-loader = Script, una sola vez
embed-loader-how = Va en la plantilla del sitio, no en la página: un script pegado en una página de WeMi no funciona. Pídelo a quien desarrolla el sitio.
embed-frame = Recuadro simple
embed-frame-how = Para las páginas en las que no se puede usar el script. La altura es fija: si hace falta, cambia el número después de «height».
embed-whole = Abrir a página completa
embed-link = Enlace con imagen
embed-link-how = Para los editores que solo admiten texto, enlaces e imágenes. Descarga la imagen, súbela a tu sitio y usa esta dirección como enlace. El texto alternativo es: «{ $name }».
embed-link-save = Descargar la imagen
embed-check = Comprobar la página
embed-check-how = Vale solo para el elemento. Abre tu página y añade { $attribute } al final de la dirección. Se abre una lista de lo que está bien y de lo que hay que corregir. Si no se abre nada, en el sitio falta el script.
embed-call = ¿Necesitas ayuda? Llama al 02 02 02.
