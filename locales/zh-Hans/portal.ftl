### Wording of every page: names, navigation, the way to a person, states of loading.
### Variables: $name, a name of a place or a language; $number, digits.

portal-title = { $page } – Case di Quartiere Milano
skip-to-content = 跳到正文
nav-label = 主菜单
menu = 菜单
menu-close = 关闭菜单
nav-home = 首页
nav-activities = 活动
ageing = 活力老年
nav-places = 社区之家和咨询窗口
nav-about = 信息来源
breadcrumb-label = 您在这里
languages-label = 语言
language-changed = 语言：{ $name }
footer-label = 关于本网站

## The way to a person: the same on every page.

person-question = 想直接和工作人员交谈吗？
person-hours = 市政府热线：星期一到星期六，8:00到18:00有人接听。
person-call = 拨打02 02 02
person-desks = 查找WeMi咨询窗口

notices-label = 通知
sample-notice = 演示：本页的活动和时间都是虚构的。
expired-notice = 这些信息的有效期到{ $date }。出门前请拨打02 02 02。

## Before and instead of the program.

boot-waiting = 正在准备中文页面，请稍候。
boot-failed = 搜索没有打开。您可以阅读本页、重新打开，或拨打02 02 02。
boot-filtering = 正在查找活动，请稍候。
loading-page = 正在打开页面，请稍候。
language-unavailable = 我们无法打开这种语言的页面：{ $name }。

unreached = 您要看的页面没有打开。现在看到的仍是之前的页面。
failure-title = 活动无法加载
failure-what = 无法读取活动和社区之家的列表。
failure-network = 可能没有网络，或服务已停止。
failure-broken = 活动文件已损坏。这不是您的问题。
failure-newer = 活动文件比本页面新。请重新加载页面。
failure-empty = 活动文件是空的。这不是您的问题。
failure-call = 您可以先拨打02 02 02，或去最近的社区之家（Casa di Quartiere）。
failure-retry = 重试
failure-retrying = 正在重试，请稍候。

not-found-title = 没有这个页面
not-found-what = 网址不对，或活动已结束。
not-found-retired = 从{ $date }起，这个页面已不存在。
not-found-replaced = 代替它的是：
not-found-try = 您可以搜索活动，或查看社区之家列表。

## Front page.

home-title = 您想做点什么？
home-description = 米兰的活动、社区之家和咨询窗口：有什么，在哪里，什么时候，多少钱。
ageing-description = 为65岁以上的人和照顾他们的人提供的活动、服务和帮助。
home-examples = 例如：
home-example-1 = 打牌
home-example-2 = 跳舞
home-example-3 = 学上网
door-activities = 您附近的课程、小组、游戏和帮助
door-ageing = 65岁以后,健康、相聚、安心
door-places = 各区（Municipio）的地址、开放时间和服务
home-soon = 未来几天
home-soon-none = 未来7天没有时间已确定的活动。
home-soon-all = 未来7天的所有活动
home-topics = 您对什么感兴趣？
home-municipi = 在您的区（Municipio）搜索
municipio = Municipio { $number }
two-sentences = { $first }。{ $second }
