### Wording of the list of places and of a place's page.
### Names of places are Italian in every language: they stand on the door.

## Everyday words for the kinds of place: looked up by the search, never shown.

kind-words-house = 社区之家 社区中心 活动中心 街道中心 邻里中心
kind-words-ex-csrc = 老年中心 老人中心 老年活动中心 老人俱乐部 csrc
kind-words-ex-cam = 综合活动中心 青少年中心 家庭中心 cam
kind-words-wemi = wemi 咨询窗口 服务窗口 咨询处 问讯处
kind-words-laboratory = 社区空间 社区工作坊 社区工作室
kind-words-service = 公共服务 服务

places-title = 社区之家和咨询窗口
places-description = 米兰的社区之家（Case di Quartiere）、WeMi咨询窗口和社区空间，按区（Municipio）排列。
places-houses = 社区之家（Case di Quartiere）
places-houses-hint = 社区里玩游戏、跳舞、学习和相聚的地方。
places-desks = WeMi咨询窗口
places-desks-hint = 倾听您的需要，帮您找到合适的服务。免费。
places-laboratories = 社区空间（Laboratori di Quartiere）
places-laboratories-hint = 廉租房小区里的场所。
places-services = 其他服务
places-no-municipio = 其他地点
places-jump = 跳到您的区（Municipio）
places-activities-count =
    { $count ->
        [0] 没有公布的活动
       *[other] { $count }项活动
    }

kind-ex-csrc = 社区之家（Casa di Quartiere）。以前是CSRC，即老年人中心。
kind-ex-cam = 社区之家（Casa di Quartiere）。以前是CAM，即所有年龄都能去的中心。
kind-house = 社区之家（Casa di Quartiere）。
kind-wemi = WeMi咨询窗口：倾听您的需要，提供信息，帮您找到合适的服务。
kind-laboratory = 社区空间（Laboratorio di Quartiere）。
kind-service = 公共服务。

place-address = 地址
place-address-unknown = 我们没有找到。请拨打02 02 02询问。
place-map = 打开地图（OpenStreetMap网站）
place-municipio = 行政区（Municipio）
place-municipio-unknown = 我们不知道
place-quarter = 街区（quartiere）
place-phone = 电话
place-phone-unknown = 未公布。请拨打02 02 02。
place-email = 电子邮箱
place-inside = 位于
place-also = 又名
place-facilities = 有什么设施
place-facilities-unknown = 我们不知道
place-facilities-there = 有：{ $list }
place-facilities-no = 没有：{ $list }
facility-air-conditioning = 空调
facility-wifi = Wi-Fi
facility-garden = 花园
facility-cafe = 咖啡吧
facility-vending-machine = 饮料或食品自动售货机

facility-lift = 电梯
facility-accessible-toilet = 坐轮椅可用的卫生间
facility-hearing-loop = 助听器感应系统
place-directions = 怎么去

hours-title = 开放时间
hours-ended = 已结束的时间
hours-unknown = 开放时间未公布。去之前请拨打02 02 02。
hours-valid = 这些时间只适用于这里写的日期。
hours-end = 这些时间只适用于这里写的日期，到{ $last }为止。之后的开放时间我们不知道。
hours-over = 已公布的开放时间到{ $last }为止。之后的开放时间我们不知道。去之前请拨打02 02 02。
hours-season = 从{ $first }到{ $last }
hours-season-from = 从{ $first }开始
hours-season-until = 到{ $last }为止
hours-always = 全年
hours-past = 已结束
hours-day = 星期
hours-times = 时间
hours-closed = 不开放
hours-special = 特殊开放时间
hours-holidays-open = 节假日照常开放。
hours-holidays-closed = 节假日不开放。
hours-holidays-unknown = 节假日可能不开放：请先打电话。
closures-title = 不开放的日子
closure-day = { $first }
closure-span = 从{ $first }到{ $last }
closure-open-end = 从{ $first }开始。我们不知道什么时候重新开放。
closure-disputed = 同一来源又说开放：去之前请先打电话。

open-check = 今天开放吗？请看下面的开放时间。
open-until = 现在开放，{ $time }关闭
open-closed = 现在不开放
open-closed-next-today = 现在不开放。今天{ $time }开放
open-closed-next = 现在不开放。{ $date }{ $time }开放
open-unknown = 我们不知道今天是否开放。请拨打02 02 02。
open-holiday = 今天是{ $holiday }：我们不知道是否开放。请拨打02 02 02。
open-disputed = 今天的信息互相矛盾。请拨打02 02 02。

notes-title = 须知
place-desks = 这个社区之家里的窗口
place-activities = 这个社区之家的活动
place-activities-desk = 这里有什么活动
place-activities-none = 这个地点还没有公布活动。请拨打02 02 02，或亲自去问。

source-title = 这些信息从哪里来
source-dates = 来源日期：{ $published }，读取日期：{ $checked }。
source-undated = 来源没有写发布日期。读取日期：{ $checked }。
source-checked = 上次核实：{ $date }。
source-checked-how = 上次核实：{ $date }（{ $how }）。
check-call = 电话
check-visit = 亲自前往
check-mail = 信件
check-document = 依据文件
source-more = 信息来源
