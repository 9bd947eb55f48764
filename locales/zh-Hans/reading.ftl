### Wording of the ways of reading: the page of settings, the compact bar, the essential version, reading aloud, languages.
### Variables: $label, the words of a choice; $name, the name of a language; $date, formatted by the caller; $count, a
### number; $shown, a number; $hour and $minutes, digits of a time of day (minutes with two of them); $list, words in a
### list, formatted by the caller; $text, the beginning of what is read.

## The compact bar in the header of every page.

reading-bar = 让阅读更轻松
reading-all = 所有阅读设置

## The page of settings: the name of each choice, then its values.

settings-title = 您想怎样阅读
settings-description = 大字、颜色、间距、简洁版、朗读：选择怎样阅读本网站。
settings-intro = 请在下面选择：页面会马上改变。
settings-kept = 您的选择只留在这台设备上。我们不会发给任何人。
settings-not-kept = 这个浏览器不保存您的选择。页面关掉后就失效。
settings-without-script = 在这里选择需要JavaScript。您也可以用浏览器自己的功能放大文字。
settings-restore = 使用我设备的设置
settings-restored = 现在使用您设备的设置。
settings-languages = 更换语言

setting-text = 文字大小
setting-text-100 = 普通
setting-text-125 = 稍大
setting-text-150 = 大
setting-text-200 = 很大
setting-theme = 颜色
setting-theme-device = 跟设备一样
setting-theme-light = 浅色
setting-theme-dark = 深色
setting-theme-contrast = 高对比度
setting-lines = 行距
setting-lines-normal = 普通
setting-lines-wide = 宽
setting-letters = 字距
setting-letters-normal = 普通
setting-letters-wide = 宽
setting-links = 链接
setting-links-normal = 普通
setting-links-underlined = 总是加下划线
setting-motion = 动画
setting-motion-device = 跟设备一样
setting-motion-still = 关闭动画
setting-version = 页面版本
setting-version-whole = 完整版
setting-version-essential = 简洁版
setting-version-hint = 简洁版的信息相同，排成一栏，没有地图，也没有建议。开头是摘要和本页目录。
setting-announcements = 屏幕阅读器的播报
setting-announcements-normal = 普通
setting-announcements-detailed = 详细
setting-announcements-off = 不播报
setting-announcements-hint = 搜索之后，屏幕阅读器会说出有多少项活动。选“详细”，还会说出筛选条件。
setting-listen = 朗读
setting-listen-off = 不显示按钮
setting-listen-on = 显示“朗读”按钮
setting-listen-hint = 按钮用您设备的语音，朗读整页或一项活动。
setting-operator = 给帮助者的提示
setting-operator-off = 隐藏
setting-operator-on = 显示
setting-operator-hint = 在指南中，供工作人员和家人使用。
setting-example = 轻柔体操，星期二上午
setting-example-link = 一个链接

home-large-text = 大字

## The essential version.

overview-label = 本页内容
summary-results =
    { $count ->
        [0] 没有活动。
       *[other] { $count }项活动。
    }
summary-answers = 找到的活动
summary-order = 排序：{ $label }。
summary-filters = 筛选条件：{ $list }。
summary-place =
    { $count ->
        [0] 这里没有公布的活动。
       *[other] 这里有{ $count }项活动。
    }
time-whole-hour = { $hour }点
time-hour-and-minutes = { $hour }点{ $minutes }分

## Announcements.

results-status-detailed =
    { $count ->
        [0] 没有找到活动。筛选条件：{ $list }。
       *[other] 找到{ $count }项活动。筛选条件：{ $list }。
    }
results-status-shown = 共{ $count }项活动，已显示{ $shown }项。

## Reading aloud.

listen-page = 朗读本页
listen-card = 朗读：{ $name }
listen-stop = 停止朗读
listen-reading = 正在朗读本页。
listen-no-voice = 这台设备没有这种语言的语音：{ $name }。
listen-some-missing = 有些内容无法朗读，因为没有这种语言的语音：{ $name }。
listen-silent = 设备的语音没有反应。请稍后重试。

## Languages.

languages-title = 本网站的语言
languages-description = 本网站有哪些语言，译文由谁检查过。
languages-intro = 请选择您的语言。每种语言的文字怎么来的、有没有人检查过，我们都写明。
languages-feed = 活动的介绍由社区之家写，几乎都是意大利语。文字是意大利语时，页面会写明。
languages-wrong = 您发现用错的词了吗？请告诉咨询窗口，或拨打02 02 02。
languages-source-original = 原文
languages-source-easy = 用简单的意大利语改写的文字
languages-source-machine = 机器翻译
languages-checked = 由母语人士检查过，日期：{ $date }
languages-checked-easy = 已由读者试读，日期：{ $date }
languages-unchecked = 还没有母语人士检查过
languages-unchecked-easy = 我们称它为简单文字，不称易读文字，因为还没有读者试读过。
languages-easy-hint = 这不是经过认证的文字。
languages-all = 所有语言，以及由谁检查过
language-unknown = 本网站没有这种语言：{ $name }。请选择其他语言。
language-partial = 本页有一部分是意大利语，因为译文没有全部加载。
translation-unchecked = 还没有人检查过这份译文。以意大利语原文为准。
translation-original = 阅读意大利语原文

## Pages that are nearly all text.

accessibility-title = 无障碍声明
accessibility-description = 本网站哪些方面无障碍，哪些还不是，我们怎样测试，以及怎样反映问题。
privacy-title = 隐私
privacy-description = 本网站在您的设备上保存什么，以及不知道您的哪些情况。
document-failed = 这段文字没有加载出来。请重新加载页面，或拨打02 02 02。
document-blank = 由米兰市政府填写。
