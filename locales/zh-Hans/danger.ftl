### Wording of the way to help: the page for who is in danger, and what comes before the answers to such a search.
### Variables: $number, a telephone number; $list, names of languages.

danger-title = 如果您有危险
danger-description = 应该马上拨打的电话，以及米兰的反暴力帮助。
danger-suggestion = 您有危险吗？请拨打 112
danger-now = 如果您或别人现在有危险，请拨打 112。电话免费，昼夜有人接听，可用多种语言。
danger-call = 拨打 { $number }
danger-emergency-title = 如果有人情况非常危急
danger-emergency = 如果有人没有呼吸、叫不醒或大量出血，请马上拨打 112。
danger-violence-title = 如果有人伤害您或威胁您
danger-violence = 1522 昼夜有女接线员接听。电话免费，您不必说出姓名。
danger-violence-languages = 您可以说这些语言：{ $list }。
danger-violence-chat = 如果您不方便说话，请在 1522 的聊天里写字
danger-violence-milan = 米兰市政府反暴力网络
danger-suicide-title = 如果您想伤害自己或想到死
danger-suicide = 请拨打 112。请您信任的人陪着您。
danger-exit = 马上离开此页
danger-exit-hint = “马上离开此页”会打开另一个网站。浏览记录不会删除：别人能看到您之前打开的页面。
danger-others = 显示找到的活动
