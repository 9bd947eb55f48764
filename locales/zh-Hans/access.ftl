### Wording of what helps whom to take part, and of distances.
### Variables: $list, things that help, formatted by the caller; $length, metres or kilometres with their unit, formatted by
### the caller; $minutes, minutes on foot at 3 km/h, for a way 1.3 times as long as the straight line.

## What a reader needs, as the reader says it.

need-rollator = 我用助行器或拐杖
need-wheelchair = 我坐轮椅
need-hearing = 我听力不好
need-sight = 我视力不好
need-pram = 我推婴儿车

## What helps: these and `facility-lift`, `facility-accessible-toilet`, `facility-hearing-loop` stand in lists.

access-from-home = 在家参加的方式
access-step-free = 无台阶入口
access-no-telephone = 不用打电话的参加方式
access-captions = 字幕或手语
access-tactile-paving = 盲道
access-clear-signs = 又大又清楚的指示牌
access-large-print = 大字的文字资料
access-directions = 用文字说明的路线
access-companion = 陪同您的人

access-helps = 对您有帮助的：{ $list }。
access-missing = 没有：{ $list }。
access-unchecked = 尚未核实：{ $list }。
access-door = 有一个入口没有台阶
access-ask = 去之前请拨打02 02 02。
access-ask-without-hearing = 请亲自去问，或请帮您的人拨打02 02 02。

attendance-online = 在家上网参加
attendance-mixed = 也可在家上网参加

distance-short =
    { $minutes ->
       *[other] { $length }，步行约{ $minutes }分钟
    }
distance-far = 您离米兰很远：我们说不出您附近有什么。请选择一个社区之家，或一个区（Municipio）。
distance-only = 直线距离{ $length }
