### Wording of the ways to look at answers: list, week, map. And of a house's own week.
### Variables: $number, of a Municipio or of a list; $places and $count, numbers; $date, formatted by the caller;
### $name, the name of a place.

views-label = 结果的显示方式
view-list = 列表
view-week = 一周
view-map = 地图
views-in-the-list = 在列表中查看

week-house = 这个社区之家的一周
week-desk = 这个地点的一周
week-days = 选择日期
week-before = 前一天：{ $date }
week-after = 后一天：{ $date }
week-untimed = 全天，或请询问具体时间
week-none = 未来七天没有安排。
week-none-that-day = 这一天没有安排。
week-doubtful = 待确认：请打电话。
week-more =
    { $count ->
       *[other] 还有{ $count }项
    }

map-borders = 边界是各街区的边界，经过简化。来源：米兰市政府，CC BY 4.0。
map-municipi = 九个区（Municipi）
map-city-label = 米兰地图
map-municipio-label = Municipio { $number }地图
map-municipio =
    Municipio { $number }，{ $places ->
       *[other] { $places }个地点
    }，{ $count ->
       *[other] { $count }项活动
    }
map-municipio-empty = Municipio { $number }，没有活动
map-site =
    { $number }，{ $name }，{ $count ->
       *[other] { $count }项活动
    }
map-whole-city = 回到全市
map-unknown = 位置不明
map-nowhere =
    { $count ->
       *[other] { $count }项活动，我们不知道地点
    }
