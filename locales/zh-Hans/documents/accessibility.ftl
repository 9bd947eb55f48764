### The accessibility statement, in the form of AgID's model (Implementing Decision (EU) 2018/1523). After a message
### that ends with a colon comes a list, or the place of an answer that only the City can give.

## Commitment, scope and conformance.

accessibility-status = 承诺与合规情况
accessibility-commitment = 米兰市政府承诺让本网站无障碍，也就是人人都能使用。这是2004年1月9日第4号法律的要求。
accessibility-scope = 本声明适用于社区之家（Case di Quartiere）网站。这是草稿：市政府还要把它补充完整。
accessibility-built = 我们遵循国际规则WCAG 2.2的AA级。最高级AAA级的许多规则，我们也遵循。
accessibility-found = 自动检查没有发现错误的页面，我们才会发布。但自动检查只能发现一部分问题。
accessibility-norm = 网站达到UNI CEI EN 301549标准，就是合规。
accessibility-declared = 声明的情况（合规、部分合规或不合规）：
accessibility-official = 市政府在AgID（意大利数字局）的网站上填写正式声明。
accessibility-address = 正式声明的网址：

## What is not accessible.

accessibility-limits = 未达到无障碍的内容
accessibility-limits-known = 我们知道的不足：
accessibility-limit-italian = 社区之家和活动的很多文字只有意大利语。用其他语言阅读时，页面会写明。
accessibility-limit-translations = 译文是机器翻译的。没有母语人士检查过。
accessibility-limit-map = 地图是示意图。旁边有一个列表，列出同样的地点。
accessibility-limit-links = 有些链接通往其他网站，如OpenStreetMap。那些页面不是我们的。
accessibility-limit-readers = 屏幕阅读器会把页面朗读出来。我们只试过一种：Orca。
accessibility-reasons = 每项不足的原因（没有遵守法律、内容不属于法律范围、负担不成比例即过重）：

## How it was written and tested.

accessibility-tests = 我们怎样写这份声明
accessibility-written = 本声明写于2026年11月21日。最近一次修订也是同一天。
accessibility-self = 这是自我评估：制作网站的人自己做了检查。
accessibility-done = 已做的测试：
accessibility-done-automatic = 三个程序在主要的阅读设置下检查每一类页面：axe-core、IBM Equal Access和Nu Html Checker。
accessibility-done-keyboard = 我们只用键盘操作过本网站。
accessibility-done-orca = 我们用Orca和Firefox完成了六项任务，用的是意大利语和阿拉伯语。
accessibility-done-engines = 我们在Chromium、Firefox和WebKit里，对比了按钮和输入框的名称和类型。
accessibility-missing = 还没有做的测试：
accessibility-missing-readers = 用屏幕阅读器NVDA、JAWS、VoiceOver和TalkBack测试；
accessibility-missing-people = 由残障人士测试。

## Feedback.

accessibility-feedback = 反映问题（反馈）
accessibility-tell = 有页面读不了或用不了？请告诉咨询窗口，或拨打02 02 02。
accessibility-contact = 市政府接收反馈的电子邮箱和表单：

## What follows.

accessibility-procedure = 如果答复不能解决问题（执行程序）
accessibility-answer = 市政府必须在30天内答复。
accessibility-ombudsman = 没有答复，或答复不能解决问题？请写信给数字事务监察专员（Difensore civico per il digitale）。这是AgID的一个办公室，维护您的权利。
accessibility-agency = 前往AgID网站

## About the site and the body.

accessibility-site = 网站信息
accessibility-published = 发布日期：
accessibility-usability = 可用性测试，即请使用网站的人试用：
accessibility-system = 本网站没有CMS，即管理页面的程序。它是静态网站。
accessibility-body = 市政府信息
accessibility-employees = 残障员工人数：
accessibility-workplaces = 为他们配备的工位数：

## Objectives.

accessibility-objectives = 无障碍目标
accessibility-objectives-when = 市政府每年在3月31日之前（含当天）公布。
accessibility-objectives-blank = 今年的目标：

## How to read better.

accessibility-better = 怎样让阅读更轻松
accessibility-settings = 请打开每页底部的“您想怎样阅读”。选择文字、颜色、间距和版本。信息不会改变。
