### Wording of services that are no house and no activity, where other pages speak of them.

services-title = සේවා
services-description = මිලානෝවේ රජයේ සේවා: කරන දේ, කාටද, ඉල්ලන්නේ කොහොමද.
services-found = මේ සේවාවලිනුත් උදව් ගන්න පුළුවන්
services-all = සියලු සේවා
