### Wording of services that are no house and no activity, where other pages speak of them.

services-title = সেবা
services-description = মিলানের সরকারি সেবা: কী কাজের, কাদের জন্য, কীভাবে চাইবেন।
services-found = এই সেবাগুলোও কাজে লাগতে পারে
services-all = সব সেবা
