### Wording of guides, where other pages speak of them.

guides-title = 分步指南
guides-description = 数字服务和其他事情的指南：SPID、电子身份证、看病、防诈骗。一步一步来。
guides-found = 您可以一步一步做
guides-all = 所有指南
door-guides = SPID、身份证、看病、防诈骗：一步一步来
nav-guides = 指南
guide-of-topic = 指南：{ $topic }
