### Wording of a tablet that many people use, one after the other.
### Variables: $minutes, a number of minutes.

kiosk-label = 这台平板电脑
kiosk-back = 返回
kiosk-large = 大字
kiosk-normal = 普通字
kiosk-languages = 语言
kiosk-finish = 我用完了
kiosk-start = 欢迎
kiosk-start-how = 请选择语言。如果{ $minutes }分钟没有人触摸屏幕，我们会清除所有内容。
kiosk-begin = 开始
kiosk-done = 好了。您搜索和填写的内容，都没有留在这台平板电脑上。
kiosk-ask = 您还在用吗？
kiosk-ask-how = 为了下一位使用者，我们很快会清除所有内容。请触摸屏幕，继续使用。
kiosk-stay = 继续
kiosk-finishing = 即将清除所有内容
kiosk-finishing-how = 五秒后，这台平板电脑上不会再有您的任何内容。
kiosk-undo = 取消
kiosk-outside = 这个链接会离开本门户
kiosk-outside-how = 这台平板电脑只能打开本门户。请用您的手机打开网址，或到咨询窗口询问。
kiosk-outside-number = 请用您的手机拨打这个号码，或到咨询窗口询问。
kiosk-close = 关闭
