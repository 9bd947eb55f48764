### Wording of the section for older people and those who care for them.
### Variables: $count, a number; $list, numbers of Municipi, or things that somebody would like.

ageing-lead = 您可以在这里找到活动、帮助和服务。它们是为65岁以上的人和照顾他们的人准备的。
ageing-count =
    { $count ->
       *[other] { $count }个页面。
    }
ageing-none = 这个栏目还没有发布。请拨打02 02 02。
ageing-now = 当前季节
ageing-later = 其他季节
aim-taking-part = 参与
aim-health = 健康与预防
aim-safety = 感到安心

theme-start = 如何开始
theme-near = 您可以做什么
theme-near-none = 我们还不知道这方面的活动。请拨打02 02 02。
theme-all =
    { $count ->
       *[other] 全部{ $count }项活动
    }
theme-near-unknown =
    { $count ->
       *[other] 在Municipio { $list },我们还不知道有什么。
    }
theme-near-nowhere = 我们不知道在哪些Municipi举办。请拨打02 02 02。
theme-nearest = 我们知道的最近的地方
theme-services = 可以帮助您的服务
theme-expect = 您前去或打电话时会怎样

forme-title = 什么适合我?
forme-lead = 只回答您想回答的问题。我们不保存您的回答。
forme-like = 您喜欢什么?
forme-when = 一天中的什么时候?
forme-with = 您想和谁在一起?
forme-where = 在哪个Municipio?
forme-show = 显示建议
forme-found =
    { $count ->
       *[other] 给您的{ $count }个建议
    }
forme-none = 我们不知道合适的活动。请改变一个回答,或拨打02 02 02。
forme-reason = 适合您:{ $list }。
forme-doubt = 没有人说明,请先询问:{ $list }。
forme-near = 在您的Municipio
forme-access = 您参加所需要的
