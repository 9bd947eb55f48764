### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = The portal on your website
embed-lead = For those who write the pages of WeMi or of another City website. Choose what to show, see how it looks, copy the code.
embed-choose = What to show
embed-what = Page to show
embed-what-catalogue = All activities
embed-words = Only activities with these words
embed-words-hint = The words and the district (Municipio) apply to “All activities”.
embed-language = Language
embed-reader = As the reader has chosen
embed-opens = Where links open (only with the element)
embed-opens-here = In the frame
embed-opens-page = In the portal, as a full page
embed-filters = Filters to show (only with the element)
embed-filters-all = All
embed-filters-when = Only “When”
embed-filters-none = None
embed-update = Update preview and code

embed-preview = Preview
embed-preview-frame = Preview: { $name }
embed-preview-links = How to view it
embed-width = { $width } pixels wide
embed-scripts = With JavaScript
embed-no-scripts = Without JavaScript
embed-preview-scaled = If there is not enough room, the preview is smaller.
embed-preview-alone = Open the preview in another window

embed-code = Code to copy
embed-code-needs-program = To get the code you need JavaScript. There are examples in the portal's documentation.
embed-copy = Copy
embed-copied = Code copied.
embed-not-copied = The code is selected: now copy it with the keyboard.
embed-element = Portal element
embed-element-how = This is the best way: the height follows the content, and links work as on your website. Paste the element into the page. It works only if the website has the script below.
embed-loader = Script, only once
embed-loader-how = It goes into the website's template, not into the page. A script pasted into a WeMi page does not run. Ask the website's developers.
embed-frame = Simple frame
embed-frame-how = For pages where the script cannot be used. The height is fixed: if you need to, change the number after “height”.
embed-whole = Open as a full page
embed-link = Link with an image
embed-link-how = For editors that know only text, links and images. Download the image, upload it to your website and use this address as the link. The alternative text is: “{ $name }”.
embed-link-save = Download the image
embed-check = Check the page
embed-check-how = This is only for the element. Open your page and add { $attribute } at the end of the address. A list opens: what is fine, and what to correct. If nothing opens, the script is missing from the website.
embed-call = Do you need help? Call 02 02 02.
