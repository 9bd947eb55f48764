### Wording of the page on which editors of other sites build an embed of the portal.
### Variables: $name, what is shown; $width, pixels; $attribute, a name in code that they write.

embed-title = 在您的网站上显示本门户
embed-lead = 供编写WeMi网页或市政府其他网站网页的人使用。请选择要显示的内容，看看效果，再复制代码。
embed-choose = 要显示什么
embed-what = 要显示的页面
embed-what-catalogue = 所有活动
embed-words = 只显示含有这些词的活动
embed-words-hint = 关键词和行政区（Municipio）只对“所有活动”有效。
embed-language = 语言
embed-reader = 按读者自己的选择
embed-opens = 链接在哪里打开（仅限使用元素时）
embed-opens-here = 在嵌入框内
embed-opens-page = 在本门户中，整页显示
embed-filters = 要显示的筛选条件（仅限使用元素时）
embed-filters-all = 全部
embed-filters-when = 只显示“什么时候”
embed-filters-none = 都不显示
embed-update = 更新预览和代码

embed-preview = 预览
embed-preview-frame = 预览：{ $name }
embed-preview-links = 怎样查看
embed-width = 宽{ $width }像素
embed-scripts = 启用JavaScript
embed-no-scripts = 不启用JavaScript
embed-preview-scaled = 如果空间不够，预览会小一些。
embed-preview-alone = 在另一个窗口打开预览

embed-code = 要复制的代码
embed-code-needs-program = 需要JavaScript才能得到代码。您可以在本门户的文档中找到示例。
embed-copy = 复制
embed-copied = 代码已复制。
embed-not-copied = 代码已选中：现在请用键盘复制。
embed-element = 本门户的元素
embed-element-how = 这是最好的方法：高度随内容变化，链接也像在您的网站上一样使用。请把这个元素粘贴到页面里。只有网站里装有下面的脚本，元素才能使用。
embed-loader = 脚本，只需放一次
embed-loader-how = 请放进网站的模板，不要放进页面：粘贴到WeMi页面里的脚本不会运行。请找网站的开发人员帮忙。
embed-frame = 简单的嵌入框
embed-frame-how = 适用于不能使用脚本的页面。高度是固定的：需要时，请修改“height”后面的数字。
embed-whole = 整页打开
embed-link = 带图片的链接
embed-link-how = 适用于只支持文字、链接和图片的编辑器。请下载图片，上传到您的网站，再用这个网址作为图片的链接。替代文字是：“{ $name }”。
embed-link-save = 下载图片
embed-check = 检查页面
embed-check-how = 这只适用于元素。请打开您的页面，在网址末尾加上{ $attribute }。随后会出现一份清单，写明哪些没问题，哪些需要改正。如果什么都没出现，说明网站里缺少脚本。
embed-call = 需要帮助吗？请拨打02 02 02。
