### Wording of guides: their list, their beginning, their steps.
### Variables: $count, $number and $total, numbers; $name, the heading of a step or the name of a guide; $site, a site's
### name; $code, a step's code; $date, a day; $word, the word to write; $typed, what was written.

guides-lead = 每份指南一步一步带您做。您随时可以返回，或打电话找人。
guides-count =
    { $count ->
       *[other] { $count }份指南。
    }
guides-others = 其他指南
guides-none = 还没有公布指南。请拨打02 02 02。
guide-gone = 这份指南已不存在。这里是其他指南。

## Before one begins.

guide-minutes =
    { $count ->
       *[other] 有人帮您的话，大约需要{ $count }分钟。
    }
guide-minutes-short =
    { $count ->
       *[other] 约{ $count }分钟
    }
guide-bring = 您需要什么
guide-bring-nothing = 什么都不需要：您可以马上开始。
guide-start = 开始
guide-resume = 从上次的地方继续：{ $name }
guide-step-gone = 这一步已不存在。指南从这里重新开始。
guide-other-ways = 您还可以
guide-whole = 在一页上阅读或打印所有步骤
guide-practise = 先练习，没有风险
guide-practised = 前往正式的指南：{ $name }
guide-callers = 回到您刚才看的指南

## A step.

guide-progress = 第{ $number }步，共{ $total }步
guide-questions = 还有几个问题
guide-steps = 还有几步
guide-end = 最后一步
guide-stop = 注意
guide-see = 您会看到什么
guide-outside = 打开{ $site }网站
guide-outside-unknown = 我们不知道这个网站用键盘、屏幕阅读器或小屏手机是否好用。如果您卡住了，请拨打02 02 02。
guide-barriers = 可能遇到的问题
guide-barriers-more = 可能还有我们不知道的其他问题。如果您卡住了，请拨打02 02 02。
guide-asked = 他们可能会问您什么
guide-answer-lost = 您以前给出的一个回答已经不存在了：指南有了改动。如果有不对的地方，请从头开始。
guide-next = 继续
guide-back = 返回：{ $name }
guide-restart = 从头开始
guide-given = 您之前的回答
guide-on = 您可以在这里继续
guide-because = 为什么需要有人帮您
guide-then = 接下来会怎样
guide-call = 给谁打电话
guide-say = 用意大利语怎么说
guide-say-means = 意思是
guide-say-sounds = 这样读
guide-service = 服务的地址和开放时间
guide-listen = 听这句话
guide-slip-show = 显示可带走的字条
guide-slip = 请带在身上
guide-slip-close = 关闭
guide-print = 打印
guide-show = 请给窗口看（意大利语）

## Going on another day, or on another device.

guide-code = 从这里继续的代码：{ $code }
guide-code-hint = 请写在纸上：在家里或在咨询窗口，您可以从这一步继续。
guide-phone = 在您的手机上继续
guide-phone-hint = 用手机相机对准方块图案：就会打开这一步。
guides-code-title = 您有代码吗？
guides-code-label = 您有代码吗？请写在这里
guides-code-go = 查找步骤
guides-code-right = 前往这一步：{ $name }
guides-code-likely = 代码可能是{ $code }。前往这一步：{ $name }
guides-code-unknown = 没有这个代码。请检查字母，或在下面选一份指南。

## For somebody who helps.

guide-operator = 给帮助者
guide-operator-show = 您在帮助别人吗？查看给帮助者的提示
guide-operator-hide = 隐藏给帮助者的提示
guide-operator-rule = 请对方自己点屏幕，您只指给对方看。千万不要写对方的密码，也不要留副本。

## All steps on one page, and what was done today.

guide-whole-title = 所有步骤：{ $name }
guide-whole-goes = 前往第{ $number }步
guide-today = 今天是{ $date }。
guide-today-hint = 请勾选你们一起完成的步骤：纸上只打印这些步骤。本网站不保存任何内容。
guide-short = 简要打印在一张纸上：标题、选项和要拨打的号码
guide-done = 今天已完成

## Practice.

practice = 练习：这里都不是真的，您不会弄坏任何东西。
practice-screen = 练习：画面{ $name }
practice-answer = 这只是一张图。请在下面回答。
practice-write = 请在这里写“{ $word }”这个词
practice-check = 检查
practice-right = 对了！您写的是“{ $typed }”。
practice-wrong = 您写的是“{ $typed }”，但这个词是“{ $word }”。请点一下错字的后面，删掉它，再写上对的。
