### Wording of the catalogue, of its filters, of cards and of an activity's page.
### Variables: $count, a number of activities; $from, $to, times; $date, $days, $first, $last, formatted by the caller;
### $text, what was typed; $label, a filter's words; $groups, for whom it is.

search-label = 输入活动、需要或街道
search-button = 搜索

activities-title = 活动
activities-description = 米兰社区之家（Case di Quartiere）和WeMi咨询窗口的课程、小组、游戏、聚会和帮助。
activities-title-text = 活动：{ $text }
activities-browse = 按社区之家浏览
activities-browse-hint = 每个社区之家都有自己的页面，列出那里的所有活动。

filters = 筛选条件
filters-day = 什么时候
filters-day-any = 任何一天
filters-part = 时段
filters-part-any = 任何时段
filters-topic = 做什么
filters-audience = 适合谁
filters-cost = 费用
filters-free = 只看免费的
filters-municipio = 行政区（Municipio）
filters-place = 社区之家或窗口
filters-place-any = 所有地点
filters-apply = 显示结果
filters-active = 已选条件
filters-remove = 去掉：{ $label }
filters-clear = 去掉所有条件
filters-more = 更多筛选条件
filter-text = “{ $text }”

day-today = 今天
day-tomorrow = 明天
day-week = 未来7天
part-morning = 上午
part-afternoon = 下午
part-evening = 晚上

audience-older = 老年人
audience-adults = 成年人
audience-young = 年轻人
audience-children = 儿童
audience-families = 家庭
audience-carers = 照护者（照顾家人的人）
audience-newcomers = 刚到意大利的人

results-count =
    { $count ->
        [0] 没有活动
       *[other] { $count }项活动
    }
results-possible-title = 时间未公布
results-possible =
    { $count ->
       *[other] 有{ $count }项活动，我们不知道时间。去之前请先打电话。
    }
results-ask-title = 可能合适
results-ask =
    { $count ->
       *[other] 有{ $count }项活动可能合适。去之前请先打电话。
    }
results-status =
    { $count ->
        [0] 没有找到活动。
       *[other] 找到{ $count }项活动。
    }
results-none = 没有活动符合您的所有条件。
results-none-hint = 可以去掉一个条件，或只输入一个词。
results-more =
    { $count ->
       *[other] 再显示{ $count }项活动
    }

card-when = 时间
card-where = 地点
card-ask = 请询问时间
when-next-today = 今天，{ $times }
when-next = { $date }，{ $times }
when-next-day = { $date }，具体时间请询问
when-next-label = 下一次：
when-times = { $from }到{ $to }
when-weekly = 每{ $days }，{ $times }
when-weekly-unknown = 每{ $days }，具体时间请询问。
when-weeks = 每{ $weeks }周一次，{ $days }，{ $times }
when-weeks-unknown = 每{ $weeks }周一次，{ $days }，具体时间请询问。
when-opening = 社区之家开放时间内
when-opening-days = { $days }，社区之家开放时间内
when-dates = { $days }，{ $times }
when-dates-unknown = { $days }，具体时间请询问。
when-limited = { $rule }，{ $limit }
title-in-place = { $name }，{ $place }
when-from = 从{ $date }开始
when-until = 到{ $date }为止
when-whole-day = 全天
when-also = 还有：{ $days }
when-school-terms = 学校放假时不举行
when-monthly = 每月{ $days }，{ $times }
when-monthly-unknown = 每月{ $days }，具体时间请询问。
month-day-1 = 第一个{ $day }
month-day-2 = 第二个{ $day }
month-day-3 = 第三个{ $day }
month-day-4 = 第四个{ $day }
month-day-5 = 第五个{ $day }
month-day-last = 最后一个{ $day }
when-except = 不举行：{ $days }
when-unpublished = 日期和时间未公布。请拨打02 02 02。
when-today-unknown = 今天不确定：请先打电话
where-unpublished = 地点未公布，请拨打02 02 02询问
address-unpublished = 地址未公布

upcoming-title = 接下来的日期
upcoming-more = 更多日期
upcoming-doubtful = 去之前请先打电话，原因：{ $reason }。
upcoming-off = 不举行，原因：{ $reason }。
upcoming-moved-from = 已改期：原定{ $date }。
upcoming-moved = 有变动：请看时间和地点。
why-cancelled = 已取消
why-suspended = 暂停
why-excepted = 主办方当天不办
why-moved = 改到{ $date }
why-closure = 社区之家不开放
why-maybe-closed = 社区之家曾关闭，我们不知道是否已重新开放
why-school = 学校放假
why-hours-unknown = 社区之家的开放时间未公布
why-disputed = 信息互相矛盾
why-outdated = 信息已过期
holiday-new-year = 元旦
holiday-epiphany = 主显节
holiday-easter = 复活节
holiday-easter-monday = 复活节星期一
holiday-liberation = 解放日
holiday-labour = 劳动节
holiday-republic = 共和国日
holiday-assumption = 圣母升天节（Ferragosto，8月15日）
holiday-saint-francis = 圣方济各节
holiday-all-saints = 诸圣节
holiday-saint-ambrose = 米兰的圣安布罗焦节
holiday-immaculate = 圣母无染原罪节
holiday-christmas = 圣诞节
holiday-saint-stephen = 圣斯德望节

status-over = 已结束
status-moved = 有变动：请看地点和时间
status-outdated = 信息有效期到{ $date }：请先打电话
fact-from = 这条信息的日期是{ $date }。情况可能已经改变，去之前请先打电话。
fact-undated = 我们不知道这条信息是什么时候的，因为来源没有日期。去之前请先打电话。
status-full = 名额已满
status-suspended = 暂停
status-cancelled = 已取消

price-free = 免费
price-card = 凭社区之家会员卡免费
price-card-euro = 凭社区之家会员卡，每年{ $euro }欧元
price-contribution = 需付一些费用
price-contribution-euro = 需付{ $euro }欧元
price-unknown = 请询问费用

ages-from = { $min }岁起
ages-to = 最大{ $max }岁
ages-between = { $min }到{ $max }岁
audience-all = 面向所有人
audience-especially = 主要面向：{ $groups }
audience-only = 仅限：{ $groups }
audience-unknown = 我们不知道面向哪些人：请拨打02 02 02
audience-former-rule = 2023年市政府写明，前CSRC中心向55岁及以上的人开放。会员卡每年10欧元。我们不知道现在是否仍然如此：请拨打02 02 02。
languages-spoken = 讲{ $languages }
step-free-yes = 没有台阶
step-free-no = 有台阶

activity-for = 适合谁
activity-cost = 费用
activity-languages = 语言
activity-access = 台阶和障碍
activity-organizer = 主办方
activity-topics = 主题
activity-description-missing = 还没有人写介绍。想了解更多，请拨打02 02 02。
activity-bring = 要带什么
activity-help = 怎样帮您
activity-now = 您现在可以做什么
help-alone = 您自己用电脑，需要时再问
help-together = 和您一起做
help-workshop = 小组学习，有人教
help-on-behalf = 您授权后，他们替您办
seats-left =
    { $count ->
        [0] 没有名额了
       *[other] 还剩{ $count }个名额
    }
seats-all =
    { $count ->
       *[other] { $count }个名额
    }
waiting-list-yes = 有候补名单
waiting-list-no = 没有候补名单
booking-none = 不用预约：直接去就行
booking-telephone = 电话预约：
booking-desk = 亲自到社区之家报名
booking-online = 网上预约：
booking-unknown = 我们不知道是否要预约：请拨打02 02 02
access-yes = 信息发布者说没有台阶，也没有其他障碍
access-no = 有台阶或其他障碍
access-unknown = 我们不知道是否有台阶：去之前请先打电话
access-stated = 关于障碍，市政府只用意大利语写了：
text-in-italian = 这段文字是意大利语。
names-in-italian = 活动名称是意大利语。
