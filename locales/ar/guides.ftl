### Wording of guides, where other pages speak of them.

guides-title = أدلة خطوة بخطوة
guides-description = أدلة للخدمات الرقمية وغيرها: SPID، وبطاقة الهوية الإلكترونية، والمواعيد الطبية، والاحتيال. خطوة بخطوة.
guides-found = يمكنك أن تفعل ذلك خطوة بخطوة
guides-all = كل الأدلة
door-guides = خطوة بخطوة: SPID، وبطاقة الهوية، والمواعيد الطبية، والاحتيال
nav-guides = الأدلة
guide-of-topic = دليل: { $topic }
