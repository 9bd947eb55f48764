### The page about privacy. After a message that ends with a colon comes a list, or the place of an answer that only the
### City can give.

## What isn't there.

privacy-short = 简单来说
privacy-short-text = 您不用说明自己是谁，就能阅读本网站。本网站没有：
privacy-none-cookies = cookie，即用来识别您的文件；
privacy-none-statistics = 访问统计；
privacy-none-account = 账号或注册；
privacy-none-others = 取自其他网站的内容或字体。

## What is kept on the device.

privacy-kept = 您的设备上会留下什么
privacy-kept-language = 您选择的语言。
privacy-kept-reading = 您想怎样阅读：例如大字或高对比度。
privacy-kept-guide = 指南中的步骤，直到您关闭窗口为止。您的回答写在页面地址中。
privacy-kept-browser = 页面和文件的副本，以及浏览记录。这些由您的浏览器保存。
privacy-reading-health = 您的阅读方式可能会透露您的健康情况。所以本网站不把这些选择发给任何人。
privacy-reading-link = 链接里可能已经带有一项选择，例如大字。这时，托管网站的机构会看到。

## Position.

privacy-position = 您的位置
privacy-position-asked = 您按了“使用我的位置”，我们才会询问位置。浏览器会请您允许。
privacy-position-used = 距离由您的设备计算。本网站不把位置发给任何人，您关掉网站，它就忘记了。
privacy-position-device = 为了找到您的位置，设备可能会使用制造商的服务。

## Words of a search.

privacy-words = 您搜索的词
privacy-words-device = 搜索在您的设备上进行。
privacy-words-address = 搜索的词和筛选条件（如“我坐轮椅”）会出现在页面的网址里。看到网址或浏览记录的人，就能看到。
privacy-words-sent = 您重新加载页面，或打开保存过的网址时，浏览器会把网址发给托管网站的机构。页面还没准备好就搜索，也会这样。
privacy-words-shared = 平板电脑是大家共用的吗？用完后请清除浏览记录，或请工作人员清除。

## Reading aloud.

privacy-listen = 朗读
privacy-listen-voice = “朗读”按钮先用您设备上的语音。
privacy-listen-maker = 使用其他语音时，有些设备和浏览器会把文字发给制造商。发送的只是您看到的页面文字。

## Other sites.

privacy-sites = 其他网站
privacy-sites-links = 您打开其他网站（如OpenStreetMap）时，适用那个网站的规则。

## The web server's log.

privacy-log = 托管网站的机构能看到什么
privacy-log-host = 米兰市政府把本网站托管在服务器上，也就是发送页面的电脑。
privacy-log-what = 服务器会收到您的IP地址，即您的网络连接的号码。它还会收到页面网址和浏览器名称。这些都可能写进日志。
privacy-controller = 数据控制者，即决定怎样使用这些数据的一方：
privacy-officer = 数据保护官（RPD）的联系方式，您可以向其提问：
privacy-purpose = 为什么使用这些数据，哪项法律允许：
privacy-retention = 日志保存多久：

## How to delete what is kept.

privacy-delete = 怎样删除
privacy-delete-reading = 请打开“您想怎样阅读”，按“使用我设备的设置”。这样就删除了阅读方面的选择。
privacy-delete-language = 要更换语言，请另选一种。
privacy-delete-all = 要全部删除，请在浏览器里清除浏览记录和网站数据。

## Rights.

privacy-rights = 您的权利
privacy-rights-ask = 您可以要求市政府让您查看、更正或删除您的数据。您也可以要求限制使用，或表示反对。
privacy-rights-law = 欧盟2016年第679号数据保护条例有这样的规定。
privacy-rights-complaint = 如果有人不当使用您的数据，请向个人数据保护局（Garante per la protezione dei dati personali）投诉。
privacy-authority = 前往个人数据保护局网站
