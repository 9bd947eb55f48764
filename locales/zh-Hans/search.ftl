### Wording of the search: what may be typed, how words were read, what is near, where nothing answers.
### Variables: $count, a number of activities; $label, a filter's words; $typed, $meant, words; $words, words with quotation
### marks; $place, a place's name; $order, an order's name; $age, years.

suggestions = 您可能要找：
suggestions-status = 输入框下面有建议。

skip-to-results = 跳到结果
filters-need = 您需要什么
filters-need-any = 可以不选
filters-open = 很多地方关闭时也开放
filters-open-any = 不限
filters-age = 参加者年龄
filters-ways = 参加方式
filters-step-free = 没有台阶
filters-online = 也可在家上网参加
filters-language = 使用语言
filters-language-any = 任何语言
filters-access = 我参加活动需要的条件
filters-near = 在附近
filters-near-any = 全市
filters-order = 排序
filters-choice = { $label }（{ $count }）
filters-tally = （{ $count }）
filter-near = 在{ $place }附近
filter-order = 排序：{ $order }
filter-age =
    { $age ->
       *[other] { $age }岁
    }

day-weekend = 星期六和星期日
open-august = 八月
open-holidays = 节假日
order-relevance = 最合适的在前
order-time = 时间最近的在前
order-distance = 离我最近的在前
order-name = 从A到Z

reading-corrected = 没有找到“{ $typed }”。已搜索“{ $meant }”。
reading-unknown = 没有找到{ $words }。下面是其他词的结果。
reading-partial = 没有活动包含您输入的所有词。下面的活动包含得最多。

near-label = 距离
near-here = 使用我的位置
near-how = 距离是直线距离。分钟数考虑了道路的弯曲，按慢走计算，每小时3公里。
near-from-here = 离您近的排在前面。您的位置只留在这台设备上。
near-unasked = 想先看离您近的，请说明您在哪里。您的位置只留在这台设备上。
near-choose = 也可以在筛选条件的“在附近”里选一个社区之家，或选一个区（Municipio）。
near-refused = 您没有允许使用位置：没关系。
near-unavailable = 设备不知道您在哪里。

why-topic = 符合主题：
why-place = 这个地点又名：
why-description = 介绍里有这个词。

dead-end-which = 去掉其中一个条件，就能找到：
dead-end-drop =
    { $count ->
       *[other] 去掉“{ $label }”：{ $count }项活动
    }
dead-end-all = 查看所有活动
dead-end-nearest = 与您要找的最相近
dead-end-person = 您也可以直接向工作人员咨询。
