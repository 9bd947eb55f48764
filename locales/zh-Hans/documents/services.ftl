### Wording of services that are no house and no activity: their list and their sheets.
### Variables: $count, a number; $date, a date: a choice is by the day of the month; $site, a site's name; $list, ways to
### prove who one is.

services-lead = 这里是活动以外的服务：社工、上门帮助、医生、图书馆、办事机构。
services-count =
    { $count ->
       *[other] { $count }项服务。
    }
services-jump = 您需要什么？
services-none = 还没有公布服务。请拨打02 02 02。

## A sheet.

service-over = 这些信息的有效期到{ $date }。请先拨打02 02 02。
service-not-for = 不适合谁
service-how-to = 怎么办理
service-needed = 需要什么
service-italian = 要会多少意大利语
service-italian-none = 完全不会说也可以去。
service-italian-little = 会几个词就够了。
service-italian-good = 必须能听得很明白。
service-obtains = 您会得到什么
service-time-limits = 办理时限
service-appointment = 预约
service-appointment-yes = 需要。
service-appointment-no = 不需要。
service-appointment-unknown = 我们不知道要不要：请先询问。
service-conditions = 条件
service-contacts = 联系方式
service-contacts-unknown = 没有公布怎么申请。请拨打02 02 02。
service-where = 地点
service-online = 打开{ $site }网站
service-identification = 登录方式：{ $list }。
identification-none = 不用注册
identification-spid = SPID
identification-cie = 电子身份证（CIE）
identification-cns = 带芯片的医疗卡（CNS）

## Papers to bring.

paper-identity = 身份证件
paper-health-card = 医疗卡
paper-tax-code = 税号
paper-residence-permit = 居留许可
paper-isee = ISEE：家庭经济状况证明
paper-medical-report = 医生的检查报告
paper-photo = 证件照
paper-digital-identity = SPID或电子身份证（CIE）
