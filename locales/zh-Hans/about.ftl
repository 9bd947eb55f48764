### Wording of the page about the data.

about-title = 信息来源
about-description = 本网站的信息来源、许可、缺少的内容，以及怎样改正错误。
about-intro = 这里只有公开来源说过的内容。我们不知道的，也会写明。
about-sample = 这是演示。活动、时间和服务都是虚构的；社区之家的名称和地址是真实的。
about-publisher = 发布者
about-modified = 更新日期
about-valid = 有效期到
about-sources = 来源
about-source-read = 读取日期：{ $date }
about-source-of = 来源日期：{ $date }
about-source-undated = 没有写发布日期
about-license = 许可：{ $license }
about-counts = 有哪些内容
about-count-houses = 社区之家（Case di Quartiere）
about-count-desks = WeMi咨询窗口
about-count-laboratories = 社区空间（Laboratori di Quartiere）
about-count-activities = 活动
about-missing = 缺少什么
about-missing-address =
    { $count ->
       *[other] 有{ $count }个地点，我们不知道地址。
    }
about-missing-hours-on =
    { $count ->
       *[other] { $date }：共{ $all }个社区之家，其中{ $count }个我们不知道开放时间。
    }
about-missing-times-on =
    { $count ->
       *[other] { $date }：共{ $all }项活动，其中{ $count }项我们不知道时间。
    }
about-missing-audience =
    { $count ->
       *[other] 共{ $all }项活动，其中{ $count }项我们不知道面向哪些人。
    }
about-skipped =
    { $count ->
        [0] 文件中的所有条目都能读取。
       *[other] 文件中有{ $count }个条目已损坏，这里看不到。
    }
about-doubts = 信息中的疑问
about-doubts-hint = 市政府的信息中有错误，也有互相矛盾的句子。下面写明我们怎样理解。
about-wrong = 您发现错误了吗？
about-wrong-tell = 请告诉社区之家的工作人员。如果不知道该告诉谁，请拨打02 02 02。
about-open-data = 数据可以自由使用
about-open-data-how = 您可以下载并再次使用含有所有条目的文件，只需注明来源。
about-open-data-link = 下载文件列表（JSON）
about-embed = 把本门户放到您的网站上
