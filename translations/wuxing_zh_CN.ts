<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wuxing::Action</name>
    <message>
        <source>Create the file</source>
        <translation>创建文件</translation>
    </message>
    <message>
        <source>Upgrade the file to version %1</source>
        <translation>将文件升级到版本 %1</translation>
    </message>
    <message>
        <source>Import units from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入单位：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation>新增单位 %1</translation>
    </message>
    <message>
        <source>Edit unit %1</source>
        <translation>编辑单位 %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 调整到 %2</translation>
    </message>
    <message>
        <source>Deactivate %1 after %2</source>
        <translation>%1 自 %2 后停用</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>恢复启用 %1</translation>
    </message>
    <message>
        <source>Set the secretary of %1</source>
        <translation>登记 %1 书记</translation>
    </message>
    <message>
        <source>Import secretaries from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入书记：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2 年“%3”：%4</translation>
    </message>
    <message>
        <source>Enter %1 stars of %2</source>
        <translation>录入 %2 年 %1 颗星</translation>
    </message>
    <message>
        <source>Import ratings from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入评定：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Set the level targets of %1</source>
        <translation>设置 %1 年星级计划</translation>
    </message>
    <message>
        <source>Edit the stars of %1</source>
        <translation>编辑 %1 年的星名</translation>
    </message>
    <message>
        <source>Add a ledger item of %1</source>
        <translation>新增 %1 的台账问题</translation>
    </message>
    <message>
        <source>Edit a ledger item of %1</source>
        <translation>编辑 %1 的台账问题</translation>
    </message>
    <message>
        <source>%1: %2 ledger items</source>
        <translation>%1：台账问题 %2 项</translation>
    </message>
    <message>
        <source>Change %1 of %2 ledger items</source>
        <translation>批量更改 %2 项台账问题的“%1”</translation>
    </message>
    <message>
        <source>Note progress on a ledger item of %1</source>
        <translation>登记 %1 台账问题的进展</translation>
    </message>
    <message>
        <source>Remove a ledger item of %1</source>
        <translation>删除 %1 的台账问题</translation>
    </message>
    <message>
        <source>Import ledger items from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入台账：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Change the setting %1</source>
        <translation>更改设置 %1</translation>
    </message>
    <message>
        <source>Edit the report template</source>
        <translation>编辑月报文本</translation>
    </message>
    <message>
        <source>Create the demonstration district</source>
        <translation>创建示例区</translation>
    </message>
    <message>
        <source>Undo no. %1 (%2)</source>
        <translation>撤销第 %1 号操作（%2）</translation>
    </message>
    <message>
        <source>Redo no. %1 (%2)</source>
        <translation>重做第 %1 号操作（%2）</translation>
    </message>
    <message>
        <source>Changed outside the program: %1 rows</source>
        <translation>程序之外的改动：%1 行</translation>
    </message>
    <message>
        <source>Unknown operation</source>
        <translation>未知操作</translation>
    </message>
    <message>
        <source>held</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>未获得</translation>
    </message>
    <message>
        <source>entry cleared</source>
        <translation>清除录入</translation>
    </message>
</context>
<context>
    <name>wuxing::Backup</name>
    <message>
        <source>The copy is damaged and cannot be used.</source>
        <translation>副本已损坏，不能使用。</translation>
    </message>
    <message>
        <source>The copy differs from the file it was made of.</source>
        <translation>副本与原文件不一致。</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>已有文件 %1，请换一个名称。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The backup could not be given its name: %1</source>
        <translation>无法为备份命名：%1</translation>
    </message>
</context>
<context>
    <name>wuxing::BackupDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The chosen copy takes the place of the open file. What is open now is kept beside it, so this can be taken back.</source>
        <translation>所选副本将替换当前文件；当前文件会保留在同一文件夹，以便退回。</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份列表</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>其他文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the copy to restore</source>
        <translation>选择要恢复的副本</translation>
    </message>
    <message>
        <source>Star ledger files (*.wuxing *.bak);;All files (*)</source>
        <translation>五星台账文件 (*.wuxing *.bak);；所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>wuxing::BackupService</name>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>不能用文件自身来恢复。</translation>
    </message>
    <message>
        <source>The present file cannot be put aside: %1. Is it open elsewhere?</source>
        <translation>无法移开当前文件：%1。它是否在别处打开着？</translation>
    </message>
    <message>
        <source>The backup could not be put in place: %1</source>
        <translation>无法放入备份：%1</translation>
    </message>
</context>
<context>
    <name>wuxing::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>series, category, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>wuxing::BranchFinder</name>
    <message>
        <source>the code “%1” was turned into a number by the spreadsheet. Format the column as text and type the codes again</source>
        <translation>代码“%1”被电子表格变成了数字。请把该列设为文本格式后重新填写代码</translation>
    </message>
    <message>
        <source>there is no branch with the code “%1”</source>
        <translation>没有代码为“%1”的党组织</translation>
    </message>
    <message>
        <source>neither code nor name of the branch is given</source>
        <translation>代码和名称都没有填写</translation>
    </message>
    <message>
        <source>there are several branches named “%1”. Give the code or the township</source>
        <translation>有多个名为“%1”的党组织，请填写代码或乡镇</translation>
    </message>
    <message>
        <source>there is no branch named “%1”</source>
        <translation>没有名为“%1”的党组织</translation>
    </message>
</context>
<context>
    <name>wuxing::BranchYearsModel</name>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
</context>
<context>
    <name>wuxing::ColumnMap</name>
    <message>
        <source>%1, row %2: missing column %3. Add it to the header row and import again.</source>
        <translation>%1 第 %2 行：缺少列“%3”。请在表头补上后重新导入。</translation>
    </message>
</context>
<context>
    <name>wuxing::CommandLine</name>
    <message>
        <source>Usage: wuxing-cli %1</source>
        <translation>用法：wuxing-cli %1</translation>
    </message>
    <message>
        <source>The file was upgraded; the old one is kept as %1</source>
        <translation>文件已升级，原文件保存为 %1</translation>
    </message>
    <message>
        <source>There is no unit with the code %1.</source>
        <translation>没有代码为 %1 的单位。</translation>
    </message>
    <message>
        <source>Usage: wuxing-cli COMMAND …</source>
        <translation>用法：wuxing-cli 命令 …</translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation>未知命令“%1”。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>No file was made. Correct the rows named above and try again.</source>
        <translation>没有创建文件。请改正上面列出的行后重试。</translation>
    </message>
    <message>
        <source>%1: %2 townships, %3 branches</source>
        <translation>%1：%2 个乡镇（街道），%3 个党组织</translation>
    </message>
    <message>
        <source>Demonstration district with %1 invented branches: %2</source>
        <translation>示例区（%1 个虚构党组织）：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. Known: %2</source>
        <translation>不能导入“%1”。可导入：%2</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>备份已写入并校验：%1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>The former file is kept as %1</source>
        <translation>原文件保存为 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written as CSV. Known: units, ratings, ledger</source>
        <translation>“%1”不能导出为 CSV。可导出：units、ratings、ledger</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it in WPS or Excel, and check the folder.</source>
        <translation>无法写入 %1。请在 WPS 或 Excel 中关闭它，并检查文件夹。</translation>
    </message>
    <message>
        <source>There is no report “%1”. Known: %2</source>
        <translation>没有报表“%1”。可用：%2</translation>
    </message>
    <message>
        <source>“%1” is not a format. Known: docx, xlsx, pdf, html, csv</source>
        <translation>“%1”不是可用格式。可用：docx、xlsx、pdf、html、csv</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>%1: %2 branches = %3 villages + %4 communities</source>
        <translation>%1：%2 个党组织 = %3 个村 + %4 个社区</translation>
    </message>
    <message>
        <source>Result %1: %2</source>
        <translation>%1 年评定：%2</translation>
    </message>
    <message>
        <source>Plan %1: %2</source>
        <translation>%1 年计划：%2</translation>
    </message>
    <message>
        <source>Open ledger items: %1 (%2)</source>
        <translation>在办台账问题：%1 项（%2）</translation>
    </message>
    <message>
        <source>Closed out: %1 %2 %3</source>
        <translation>已销号成果：%1 %2 %3</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>no operation bears the code %1: the end of the journal was cut off, or the paper is of another file</source>
        <translation>没有操作的校验码为 %1：日志末尾被截断，或纸面属于另一个文件</translation>
    </message>
    <message>
        <source>The code %1 is that of operation %2.</source>
        <translation>校验码 %1 对应第 %2 号操作。</translation>
    </message>
    <message>
        <source>Everything is in order. Head of the journal: %1</source>
        <translation>一切正常。日志校验码：%1</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>（无操作人）</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>There is no page “%1”. Known: %2</source>
        <translation>没有页面“%1”。可用：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>wuxing::Connection</name>
    <message>
        <source>The file cannot be read. Check that you may read it: %1</source>
        <translation>无法读取文件，请检查是否有读取权限：%1</translation>
    </message>
    <message>
        <source>This is not a file of this program: %1. Nothing was changed.</source>
        <translation>这不是本程序的文件：%1。未作任何改动。</translation>
    </message>
    <message>
        <source>The file is incomplete: %1 of %2 bytes are there. Restore a backup.</source>
        <translation>文件不完整：应有 %2 字节，只有 %1 字节。请恢复备份。</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>已有文件 %1，请换一个名称。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The file is write-protected: %1. Open it read-only, or copy it to your disk.</source>
        <translation>文件有写保护：%1。请以只读方式打开，或复制到硬盘后再打开。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <translation>另一个程序正在使用该文件。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected.</source>
        <translation>文件或其文件夹有写保护。</translation>
    </message>
    <message>
        <source>The file cannot be opened or created. Check the folder and your rights to write in it.</source>
        <translation>无法打开或创建文件。请检查文件夹及写入权限。</translation>
    </message>
    <message>
        <source>Reading or writing the disk failed. Check the disk or the stick.</source>
        <translation>读写磁盘失败。请检查硬盘或 U 盘。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满。未作任何改动；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup.</source>
        <translation>文件已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>This is not a file of this program.</source>
        <translation>这不是本程序的文件。</translation>
    </message>
    <message>
        <source>The file refused the change because it breaks one of its rules.</source>
        <translation>改动违反文件规则，已被拒绝。</translation>
    </message>
    <message>
        <source>The file could not carry out the request.</source>
        <translation>文件无法完成该请求。</translation>
    </message>
</context>
<context>
    <name>wuxing::DashboardPage</name>
    <message>
        <source>The tree shows the %1 branches of the bar</source>
        <translation>左侧已显示该柱对应的 %1 个党组织</translation>
    </message>
    <message>
        <source>%1: %2 branches = %3 villages + %4 communities</source>
        <translation>%1：%2 个党组织 = %3 个村 + %4 个社区</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, figures</comment>
        <translation>%1 年：%2</translation>
    </message>
    <message>
        <source>%1 is not rated yet</source>
        <translation>%1 年尚未评定</translation>
    </message>
    <message>
        <source>closed out: %1</source>
        <translation>已销号成果：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between outcomes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Branches by level: %1, %2 and plan</source>
        <translation>星级分布：%1 年、%2 年与计划</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>%1 年评定</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>%1 年计划</translation>
    </message>
    <message>
        <source>Levels by township, %1 (the first %2 of %3)</source>
        <translation>%1 年各乡镇星级（%3 个中的前 %2 个）</translation>
    </message>
    <message>
        <source>Levels by township, %1</source>
        <translation>%1 年各乡镇（街道）星级</translation>
    </message>
    <message>
        <source>Branches holding each star, %1</source>
        <translation>%1 年各星获得情况</translation>
    </message>
    <message>
        <source>held</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>rural</source>
        <translation>农村</translation>
    </message>
    <message>
        <source>urban</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>%1 (%2) %3 %</source>
        <comment>star, set, share</comment>
        <translation>%1（%2）%3%</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>star, share</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Open ledger items by light: %1</source>
        <translation>在办台账问题亮灯：共 %1 项</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>%1★</source>
        <translation>%1星</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评定</translation>
    </message>
</context>
<context>
    <name>wuxing::Database</name>
    <message>
        <source>This is an empty database, not a file of this program: %1</source>
        <translation>这是空数据库，不是本程序的文件：%1</translation>
    </message>
    <message>
        <source>The file is of an older version and must be upgraded once. Open it for writing.</source>
        <translation>文件版本较旧，需要升级一次。请以可写方式打开。</translation>
    </message>
</context>
<context>
    <name>wuxing::DateText</name>
    <message>
        <source>“%1” is not a date. Write it as 2023-09-15.</source>
        <translation>“%1”不是日期。请写成 2023-09-15 的形式。</translation>
    </message>
</context>
<context>
    <name>wuxing::DemoDistrict</name>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>程序不完整，请重新安装。</translation>
    </message>
</context>
<context>
    <name>wuxing::DocxFormat</name>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
</context>
<context>
    <name>wuxing::FigureDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show on the &amp;tree</source>
        <translation>在左侧显示(&amp;T)</translation>
    </message>
</context>
<context>
    <name>wuxing::FileLock</name>
    <message>
        <source>The folder of the file is write-protected: %1. Open the file read-only, or copy it to your disk.</source>
        <translation>文件所在文件夹有写保护：%1。请以只读方式打开，或复制到硬盘后再打开。</translation>
    </message>
    <message>
        <source>The file is already open: %1 on computer %2 (process %3). Close it there, or open it read-only here.</source>
        <translation>文件已被打开：计算机 %2 上的 %1（进程 %3）。请在那里关闭，或在此以只读方式打开。</translation>
    </message>
    <message>
        <source>The file cannot be locked for writing: %1</source>
        <translation>无法锁定文件以便写入：%1</translation>
    </message>
</context>
<context>
    <name>wuxing::HistoryModel</name>
    <message>
        <source>(nobody)</source>
        <translation>（无操作人）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, computer</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>wuxing::HistoryPage</name>
    <message>
        <source>&amp;Check the file</source>
        <translation>检查文件(&amp;C)</translation>
    </message>
    <message>
        <source>Looks for damage, for edited journal rows and for rows changed outside the program</source>
        <translation>检查文件是否损坏、日志是否被改、数据是否在程序之外被改动</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>字段改动前后</translation>
    </message>
    <message>
        <source>  Head of the journal: %1</source>
        <translation>  日志校验码：%1</translation>
    </message>
    <message>
        <source>Everything is in order: pages, references, the chain of the journal, and every row.</source>
        <translation>一切正常：数据页、引用、日志链和每一行数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The check found %1 problems. The first: %2</source>
        <translation>检查发现 %1 个问题。第一个：%2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>wuxing::HistoryWords</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Level target</source>
        <translation>星级计划</translation>
    </message>
    <message>
        <source>Ledger item</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>报表文本</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>star set</source>
        <translation>星套</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>active from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>active to</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>person</source>
        <translation>责任人/姓名</translation>
    </message>
    <message>
        <source>since</source>
        <translation>任职时间</translation>
    </message>
    <message>
        <source>until</source>
        <translation>离任时间</translation>
    </message>
    <message>
        <source>post held</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>held</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>level</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>responsible leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>first due</source>
        <translation>原定时限</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>result</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>closing opinion</source>
        <translation>销号意见</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>reason of cancelling</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>ledger item</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>what was made</source>
        <translation>成果名称</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>place</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>capstone</source>
        <translation>统领星</translation>
    </message>
    <message>
        <source>kind of quantity</source>
        <translation>计量类别</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>未获得</translation>
    </message>
</context>
<context>
    <name>wuxing::HtmlFormat</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The page could not be written. Check the disk.</source>
        <translation>无法写入网页，请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>wuxing::ImportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>The year of ratings and targets whose table has no column for it</source>
        <translation>表中没有年度列时，评定和计划所属的年度</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>导入内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)</source>
        <translation>表格文件 CSV(&amp;T)</translation>
    </message>
    <message>
        <source>Town&amp;ship list</source>
        <translation>乡镇名单(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>What every row does</source>
        <translation>每一行的处理</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv);；所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the list of townships</source>
        <translation>选择乡镇名单</translation>
    </message>
    <message>
        <source>Nothing is imported as long as rows are refused. Correct them in the table and choose it again.</source>
        <translation>只要有被拒绝的行，就不会导入任何内容。请在表格中改正后重新选择</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wuxing::ImportPlan</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 same, %4 refused</source>
        <translation>新增 %1，更改 %2，相同 %3，拒绝 %4</translation>
    </message>
</context>
<context>
    <name>wuxing::ImportPlanModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>wuxing::Issue</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>“%1”列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>wuxing::Journal</name>
    <message>
        <source>There is no operation number %1.</source>
        <translation>没有第 %1 号操作。</translation>
    </message>
</context>
<context>
    <name>wuxing::JournalCheck</name>
    <message>
        <source>journal row %1</source>
        <translation>日志第 %1 行</translation>
    </message>
    <message>
        <source>does not fit the rows before it (%1 %2)</source>
        <translation>与之前的日志不符（%1 %2）</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>points to a row of %1 that does not exist</source>
        <translation>引用了 %1 中不存在的行</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>触发器 %1</translation>
    </message>
    <message>
        <source>is missing or was changed</source>
        <translation>缺失或被改动</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>第 %1 号操作</translation>
    </message>
    <message>
        <source>operations before it are missing</source>
        <translation>之前的操作缺失</translation>
    </message>
    <message>
        <source>does not follow the journal rows before it</source>
        <translation>与之前的日志行不连续</translation>
    </message>
    <message>
        <source>journal rows are missing: %1 of %2 are there</source>
        <translation>日志行缺失：应有 %2 行，只有 %1 行</translation>
    </message>
    <message>
        <source>was edited: its seal does not fit</source>
        <translation>被改动过：校验码不符</translation>
    </message>
    <message>
        <source>rows were changed outside the program on or before %1</source>
        <translation>在 %1 或之前有数据在程序之外被改动</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 rows were changed outside the program</source>
        <translation>有 %1 行在程序之外被改动</translation>
    </message>
    <message>
        <source>was added behind the program's back</source>
        <translation>在程序之外被添加</translation>
    </message>
    <message>
        <source>was changed behind the program's back: %1</source>
        <translation>在程序之外被改动：%1</translation>
    </message>
    <message>
        <source>was removed behind the program's back</source>
        <translation>在程序之外被删除</translation>
    </message>
</context>
<context>
    <name>wuxing::JournalUndo</name>
    <message>
        <source>This step cannot be taken back: a row it touched was changed outside the program since then.</source>
        <translation>这一步不能撤销：它涉及的数据此后在程序之外被改动过。</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerBulkDialog</name>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What is touched</source>
        <translation>涉及内容</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>%1 of %2 items will be changed</source>
        <translation>%2 项中将更改 %1 项</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerImport</name>
    <message>
        <source>the same problem with the same start already stands in row %1</source>
        <translation>第 %1 行已有相同问题和相同开始时间</translation>
    </message>
    <message>
        <source>“%1” is not a state of a ledger item</source>
        <translation>“%1”不是台账状态</translation>
    </message>
    <message>
        <source>a closed item needs the date it was closed out (column 销号日期)</source>
        <translation>已销号的问题需要销号日期（“销号日期”列）</translation>
    </message>
    <message>
        <source>an outcome needs its unit of measure</source>
        <translation>成果需要计量单位</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerItem</name>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Choose the branch this item belongs to.</source>
        <translation>请选择问题所属的村（社区）。</translation>
    </message>
    <message>
        <source>Describe the problem.</source>
        <translation>请填写问题描述。</translation>
    </message>
    <message>
        <source>Every item needs a start and a due date.</source>
        <translation>每个问题都需要开始时间和完成时限。</translation>
    </message>
    <message>
        <source>The due date %1 lies before the start %2.</source>
        <translation>完成时限 %1 早于开始时间 %2。</translation>
    </message>
    <message>
        <source>Progress must lie between 0 and 100 percent.</source>
        <translation>进展须在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>A cancelled item needs a reason.</source>
        <translation>取消问题需要说明原因。</translation>
    </message>
    <message>
        <source>Every outcome needs a name and a unit.</source>
        <translation>每项成果都需要名称和计量单位。</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerItemDialog</name>
    <message>
        <source>Add a ledger item</source>
        <translation>新增台账问题</translation>
    </message>
    <message>
        <source>Ledger item (%1)</source>
        <translation>台账问题（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>branch, township</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>村（社区）(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>问题来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Problem</source>
        <translation>问题描述(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>整改措施(&amp;M)</translation>
    </message>
    <message>
        <source>Responsible &amp;leader</source>
        <translation>责任领导(&amp;L)</translation>
    </message>
    <message>
        <source>Responsible &amp;unit</source>
        <translation>责任单位(&amp;U)</translation>
    </message>
    <message>
        <source>Responsible p&amp;erson</source>
        <translation>责任人(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始时间(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>完成时限(&amp;D)</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>原定时限</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>进展(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>完成情况(&amp;R)</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>佐证材料(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Closing opinion</source>
        <translation>销号意见(&amp;C)</translation>
    </message>
    <message>
        <source>Remar&amp;k</source>
        <translation>备注(&amp;K)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerModel</name>
    <message>
        <source>%1 (first %2)</source>
        <translation>%1（原 %2）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>%1 % done, %2 % expected by now</source>
        <translation>已完成 %1%，序时进度 %2%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Responsible leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Closing opinion</source>
        <translation>销号意见</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerPage</name>
    <message>
        <source>Text in any column</source>
        <translation>任意列中的文字</translation>
    </message>
    <message>
        <source>Filter the ledger by text</source>
        <translation>按文字筛选台账</translation>
    </message>
    <message>
        <source>Filter the ledger by state</source>
        <translation>按状态筛选台账</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Closed items</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Filter the ledger by light</source>
        <translation>按亮灯筛选台账</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>全部亮灯</translation>
    </message>
    <message>
        <source>Ledger items</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>&amp;Add item…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds an item to the ledger of a branch</source>
        <translation>为村（社区）台账新增一个问题</translation>
    </message>
    <message>
        <source>&amp;Open item…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>All fields, outcomes and progress notes of the item</source>
        <translation>查看和编辑该问题的全部字段、成果和进展</translation>
    </message>
    <message>
        <source>Note &amp;progress…</source>
        <translation>登记进展(&amp;P)…</translation>
    </message>
    <message>
        <source>Adds a progress note to the chosen items</source>
        <translation>为所选问题登记进展</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>办理流程(&amp;W)</translation>
    </message>
    <message>
        <source>Takes the chosen items a step further, or back</source>
        <translation>将所选问题推进一步或退回</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>field to change</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Change for all chosen</source>
        <translation>批量更改(&amp;C)</translation>
    </message>
    <message>
        <source>Sets one field of all chosen items, with a preview</source>
        <translation>更改所选问题的同一字段，先预览后执行</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen items; this can be undone</source>
        <translation>删除所选问题；可以撤销</translation>
    </message>
    <message>
        <source>Removed. Undo brings the items back.</source>
        <translation>已删除。撤销可以恢复。</translation>
    </message>
    <message>
        <source>Note progress</source>
        <translation>登记进展</translation>
    </message>
    <message>
        <source>Progress in percent</source>
        <translation>进展百分比</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Closing opinion</source>
        <translation>销号意见(&amp;C)</translation>
    </message>
    <message>
        <source>Change for all chosen</source>
        <translation>批量更改</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%2 项中的 %1 项</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerPlan</name>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Responsible leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>not possible from “%1”</source>
        <translation>“%1”状态下不能进行</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>需要说明原因</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1”不是日期</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerService</name>
    <message>
        <source>No item is chosen.</source>
        <translation>没有选择问题。</translation>
    </message>
    <message>
        <source>Nothing can be changed: %1</source>
        <translation>没有可更改的内容：%1</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerState</name>
    <message>
        <source>Open</source>
        <comment>ledger state</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Reported done</source>
        <translation>已报完成</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>ledger state</comment>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>报告完成</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Close out</source>
        <comment>ledger action</comment>
        <translation>销号</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Cancel item…</source>
        <translation>取消问题…</translation>
    </message>
</context>
<context>
    <name>wuxing::Level</name>
    <message>
        <source>No star</source>
        <translation>无星</translation>
    </message>
    <message>
        <source>One-star</source>
        <translation>一星</translation>
    </message>
    <message>
        <source>Two-star</source>
        <translation>二星</translation>
    </message>
    <message>
        <source>Three-star</source>
        <translation>三星</translation>
    </message>
    <message>
        <source>Four-star</source>
        <translation>四星</translation>
    </message>
    <message>
        <source>Five-star</source>
        <translation>五星</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未评全</translation>
    </message>
</context>
<context>
    <name>wuxing::LevelDistribution</name>
    <message>
        <source>%1 rated + %2 incomplete + %3 not rated = %4 branches</source>
        <translation>%1 个已评定 + %2 个未评全 + %3 个未评定 = %4 个党组织</translation>
    </message>
    <message>
        <source>%1 rated + %2 not rated = %3 branches</source>
        <translation>%1 个已评定 + %2 个未评定 = %3 个党组织</translation>
    </message>
</context>
<context>
    <name>wuxing::Light</name>
    <message>
        <source>No light</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>wuxing::MainWindow</name>
    <message>
        <source>Star Ledger</source>
        <translation>五星台账</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation>（只读）</translation>
    </message>
    <message>
        <source>%1 – Star Ledger</source>
        <translation>%1 – 五星台账</translation>
    </message>
    <message>
        <source>DEMONSTRATION: units and ratings are invented; the day is %1</source>
        <translation>演示数据：单位与评定均为虚构；日期固定为 %1</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>The year that all pages show</source>
        <translation>各页面显示的年度</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Star Ledger %1&lt;/h3&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Works offline; your data stay in your file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;五星台账 %1&lt;/h3&gt;&lt;p&gt;自由软件，以 GNU 通用公共许可证第 3 版或更高版本发布。&lt;/p&gt;&lt;p&gt;离线运行；数据只保存在您的文件中。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>The toolkit this program is made with</source>
        <translation>本程序使用的工具包</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes a new file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>示例区(&amp;D)</translation>
    </message>
    <message>
        <source>Opens the demonstration district</source>
        <translation>打开示例区</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Brings units, ratings, secretaries or ledger items from a CSV table</source>
        <translation>从 CSV 表格导入单位、评定、书记或台账</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Writes a checked copy of the file</source>
        <translation>写出一份经过校验的副本</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>恢复备份(&amp;S)…</translation>
    </message>
    <message>
        <source>Puts a copy in the place of the file</source>
        <translation>用副本替换当前文件</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Language, look, and the rules of this file</source>
        <translation>语言、外观和本文件的规则</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>关闭文件(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the file and shows the start page</source>
        <translation>关闭文件并回到起始页</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leaves the program; everything is saved already</source>
        <translation>退出程序；所有内容都已保存</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a unit</source>
        <translation>查找单位(&amp;F)</translation>
    </message>
    <message>
        <source>Puts the cursor into the filter of the tree</source>
        <translation>将光标移到左侧筛选框</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the page</source>
        <translation>显示该页面</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>wuxing::Messages</name>
    <message>
        <source>Star Ledger</source>
        <translation>五星台账</translation>
    </message>
</context>
<context>
    <name>wuxing::Migrator</name>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>程序不完整，请重新安装。</translation>
    </message>
    <message>
        <source>This file belongs to another program: %1. Nothing was changed.</source>
        <translation>该文件属于其他程序：%1。未作任何改动。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program (file version %1, this program knows up to %2). Install the newer program. Nothing was changed.</source>
        <translation>该文件由较新版本的程序写入（文件版本 %1，本程序最高支持 %2）。请安装新版程序。未作任何改动。</translation>
    </message>
</context>
<context>
    <name>wuxing::Month</name>
    <message>
        <source>“%1” is not a month. Write year and month, for example 2023-09.</source>
        <translation>“%1”不是月份。请写年和月，例如 2023-09。</translation>
    </message>
</context>
<context>
    <name>wuxing::NewDistrictDialog</name>
    <message>
        <source>&amp;Template 源汇区: the real 98 villages and communities, without ratings</source>
        <translation>源汇区模板：真实的 98 个村（社区），不含评定(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;list of your own (CSV with code, name, township code, township)</source>
        <translation>自备名单（CSV：代码、名称、乡镇代码、乡镇）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Demonstration district: invented names, to try everything</source>
        <translation>示例区：虚构名称，用于试用(&amp;D)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单位名单(&amp;U)</translation>
    </message>
    <message>
        <source>To&amp;wnships (only for the national format)</source>
        <translation>乡镇名单（仅国家统计格式需要）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the district</source>
        <translation>区县名称(&amp;N)</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>选择(&amp;S)…</translation>
    </message>
    <message>
        <source>Star ledger</source>
        <translation>五星台账</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>保存为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv);；所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the new file as</source>
        <translation>新文件保存为</translation>
    </message>
    <message>
        <source>Star ledger files (*.wuxing)</source>
        <translation>五星台账文件 (*.wuxing)</translation>
    </message>
    <message>
        <source>Choose where the file shall be saved.</source>
        <translation>请选择文件保存位置。</translation>
    </message>
    <message>
        <source>Choose the list of units.</source>
        <translation>请选择单位名单。</translation>
    </message>
</context>
<context>
    <name>wuxing::OperationModel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改动前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改动后</translation>
    </message>
</context>
<context>
    <name>wuxing::OutcomeTable</name>
    <message>
        <source>What was made</source>
        <translation>成果名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Outcome in row %1: %2</source>
        <translation>第 %1 行成果：%2</translation>
    </message>
</context>
<context>
    <name>wuxing::Page</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wuxing::PdfFormat</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be written. Check the disk.</source>
        <translation>无法写入 PDF，请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>wuxing::Program</name>
    <message>
        <source>The file was brought to the version of this program. The old one is kept as %1</source>
        <translation>文件已升级到本程序的版本。原文件保存为 %1</translation>
    </message>
    <message>
        <source>Star Ledger</source>
        <translation>五星台账</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>以只读方式打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Star ledger files (*.wuxing);;All files (*)</source>
        <translation>五星台账文件 (*.wuxing);；所有文件 (*)</translation>
    </message>
    <message>
        <source>No file was made, because %1 rows of the list were refused. The first: %2</source>
        <translation>名单中有 %1 行被拒绝，没有创建文件。第一行：%2</translation>
    </message>
    <message>
        <source>Write a copy</source>
        <translation>写出副本</translation>
    </message>
    <message>
        <source>Star ledger files (*.wuxing)</source>
        <translation>五星台账文件 (*.wuxing)</translation>
    </message>
    <message>
        <source>The copy was written and checked: %1</source>
        <translation>副本已写入并校验：%1</translation>
    </message>
    <message>
        <source>Restored. What was open before is kept as %1</source>
        <translation>已恢复。原先打开的文件保存为 %1</translation>
    </message>
    <message>
        <source>The daily backup failed: %1</source>
        <translation>每日备份失败：%1</translation>
    </message>
</context>
<context>
    <name>wuxing::Quantity</name>
    <message>
        <source>“%1” is not a plain number. Write it out in digits, for example 20000 instead of 2万.</source>
        <translation>“%1”不是纯数字。请写成完整数字，例如把 2万 写成 20000。</translation>
    </message>
    <message>
        <source>“%1” is not exact. Write the number alone and put the word into the remark.</source>
        <translation>“%1”不是确数。请只写数字，把说明写入备注。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits only, without a unit.</source>
        <translation>“%1”不是数字。请只写数字，不带单位。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1”必须是整数。</translation>
    </message>
    <message>
        <source>“%1” must lie between %2 and %3.</source>
        <translation>“%1”必须在 %2 到 %3 之间。</translation>
    </message>
</context>
<context>
    <name>wuxing::RatingGridModel</name>
    <message>
        <source>%1: held, but does not count without the others</source>
        <translation>%1：已获得，但因其他星未全部获得而不计</translation>
    </message>
    <message>
        <source>%1: held</source>
        <translation>%1：获得</translation>
    </message>
    <message>
        <source>%1: not held</source>
        <translation>%1：未获得</translation>
    </message>
    <message>
        <source>%1: not entered</source>
        <translation>%1：未录入</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1 年星级</translation>
    </message>
    <message>
        <source>Choose the star cell where the block shall begin.</source>
        <translation>请先选择粘贴起始的星格。</translation>
    </message>
    <message>
        <source>row %1, column %2 of the pasted block</source>
        <translation>粘贴内容第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>The block does not fit: %1 lies outside the stars. Nothing was changed.</source>
        <translation>粘贴内容放不下：%1 超出星格范围。未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” (%2) is neither held nor not held. Write 1 or 0, 是 or 否, ★ or ☆. Nothing was changed.</source>
        <translation>“%1”（%2）无法识别。请写 1 或 0、是或否、★或☆。未作任何改动。</translation>
    </message>
</context>
<context>
    <name>wuxing::RatingImport</name>
    <message>
        <source>%1: missing columns. A table of ratings needs code or name of the branch, and the stars by name (or 星1 to 星5).</source>
        <translation>%1：缺少列。评定表需要代码或名称列，以及各星名称列（或 星1 至 星5）。</translation>
    </message>
    <message>
        <source>%1: there is no column “year”. Add it, or say which year the ratings are of.</source>
        <translation>%1：没有“年度”列。请补上该列，或指明评定年度。</translation>
    </message>
    <message>
        <source>the branch has no star “%1” in its set</source>
        <translation>该党组织的星套中没有“%1”</translation>
    </message>
    <message>
        <source>the branch is rated on the other star set, which has no such star</source>
        <translation>该党组织按另一星套评定，没有这颗星</translation>
    </message>
    <message>
        <source>“%1” is neither held nor not held. Write 1 or 0, 是 or 否, ★ or ☆</source>
        <translation>“%1”无法识别。请写 1 或 0、是或否、★或☆</translation>
    </message>
    <message>
        <source>the same star of the branch already stands in row %1</source>
        <translation>同一颗星已在第 %1 行出现</translation>
    </message>
    <message>
        <source>%1 stars of %2</source>
        <translation>%2 年 %1 颗星</translation>
    </message>
</context>
<context>
    <name>wuxing::RatingPage</name>
    <message>
        <source>Stars of the branches</source>
        <translation>各党组织的星</translation>
    </message>
    <message>
        <source>Levels of the years side by side</source>
        <translation>各年星级对照</translation>
    </message>
    <message>
        <source>★ &amp;Held</source>
        <translation>★ 获得(&amp;H)</translation>
    </message>
    <message>
        <source>Enters the chosen stars as held</source>
        <translation>将所选星录为获得</translation>
    </message>
    <message>
        <source>☆ &amp;Not held</source>
        <translation>☆ 未获得(&amp;N)</translation>
    </message>
    <message>
        <source>Enters the chosen stars as not held</source>
        <translation>将所选星录为未获得</translation>
    </message>
    <message>
        <source>&amp;Clear entry</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Takes back the entry of the chosen stars</source>
        <translation>清除所选星的录入</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Copies the topmost chosen cell of each column into those below</source>
        <translation>将每列所选最上面一格填到下面各格</translation>
    </message>
    <message>
        <source>&amp;Paste block</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Enters a block copied in Excel or WPS from the current cell on</source>
        <translation>从当前格起粘贴 Excel 或 WPS 中复制的内容</translation>
    </message>
    <message>
        <source>Level &amp;targets…</source>
        <translation>星级计划(&amp;T)…</translation>
    </message>
    <message>
        <source>How many branches shall reach each level this year</source>
        <translation>本年度各星级计划数量</translation>
    </message>
    <message>
        <source>&amp;Years side by side</source>
        <translation>各年对照(&amp;Y)</translation>
    </message>
    <message>
        <source>Shows the levels of all years beside each other</source>
        <translation>并列显示各年星级</translation>
    </message>
    <message>
        <source>The table was brought back to the order of the tree, because a block is pasted in that order. Choose the first cell again and paste.</source>
        <translation>粘贴按单位树的顺序进行，表格已恢复该顺序。请重新选择起始格后粘贴。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, figures</comment>
        <translation>%1 年：%2</translation>
    </message>
    <message>
        <source>%1 %2 of %3 planned</source>
        <comment>level, result, plan</comment>
        <translation>%1 %2/计划 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评星</translation>
    </message>
</context>
<context>
    <name>wuxing::RatingService</name>
    <message>
        <source>The branch does not exist any more.</source>
        <translation>该党组织已不存在。</translation>
    </message>
    <message>
        <source>Only branches are rated.</source>
        <translation>只有村（社区）党组织参加评定。</translation>
    </message>
    <message>
        <source>A star needs a name.</source>
        <translation>星需要名称。</translation>
    </message>
</context>
<context>
    <name>wuxing::ReportFormat</name>
    <message>
        <source>%1 cannot be written. Close it in WPS or Excel, and check the folder.</source>
        <translation>无法写入 %1。请在 WPS 或 Excel 中关闭它，并检查文件夹。</translation>
    </message>
</context>
<context>
    <name>wuxing::ReportPage</name>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Distribution by level</source>
        <translation>星级分布表</translation>
    </message>
    <message>
        <source>Rectification ledger</source>
        <translation>整改台账</translation>
    </message>
    <message>
        <source>Roster of branches</source>
        <translation>党组织花名册</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The month of the report</source>
        <translation>报表月份</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Every underlined figure leads to the list behind it.</source>
        <translation>点击带下划线的数字，可查看其对应清单。</translation>
    </message>
    <message>
        <source>&amp;Write file…</source>
        <translation>导出(&amp;W)…</translation>
    </message>
    <message>
        <source>Writes the report as Word, Excel, PDF or web page</source>
        <translation>将报表导出为 Word、Excel、PDF 或网页</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows the pages as they are printed, and prints them</source>
        <translation>预览打印页面并打印</translation>
    </message>
    <message>
        <source>&amp;Edit the text…</source>
        <translation>编辑文本(&amp;E)…</translation>
    </message>
    <message>
        <source>Edits the text the monthly report is made from</source>
        <translation>编辑月报所用的文本</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>wuxing::ReportTemplate</name>
    <message>
        <source>{{#%1}} is not closed</source>
        <translation>{{#%1}} 没有结束</translation>
    </message>
    <message>
        <source>a placeholder is not written as {{name}}</source>
        <translation>占位符没有写成 {{名称}}</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing</source>
        <translation>{{/%1}} 没有对应的开头</translation>
    </message>
    <message>
        <source>there is no figure “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>Report template, line %1: %2.</source>
        <translation>报表文本第 %1 行：%2。</translation>
    </message>
</context>
<context>
    <name>wuxing::SecretaryImport</name>
    <message>
        <source>the branch already stands in row %1</source>
        <translation>该党组织已在第 %1 行出现</translation>
    </message>
    <message>
        <source>secretary %1</source>
        <translation>书记 %1</translation>
    </message>
</context>
<context>
    <name>wuxing::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This &amp;computer</source>
        <translation>本机(&amp;C)</translation>
    </message>
    <message>
        <source>This &amp;file</source>
        <translation>本文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stars of %1</source>
        <translation>%1 年的星(&amp;S)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>字号(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Office that signs reports</source>
        <translation>报表落款单位(&amp;O)</translation>
    </message>
    <message>
        <source>支部过硬 first</source>
        <translation>支部过硬在前</translation>
    </message>
    <message>
        <source>支部过硬 last</source>
        <translation>支部过硬在后</translation>
    </message>
    <message>
        <source>Order of the s&amp;tars</source>
        <translation>星的顺序(&amp;T)</translation>
    </message>
    <message>
        <source>支部过硬 counts only together with all the other stars</source>
        <translation>其他各星全部获得时，支部过硬才计入</translation>
    </message>
    <message>
        <source>Capstone</source>
        <translation>统领星</translation>
    </message>
    <message>
        <source> days before the due date</source>
        <translation> 天内到期</translation>
    </message>
    <message>
        <source>&amp;Blue light</source>
        <translation>蓝灯(&amp;B)</translation>
    </message>
    <message>
        <source> percent behind the expected progress</source>
        <translation> 个百分点（落后序时进度）</translation>
    </message>
    <message>
        <source>&amp;Yellow light</source>
        <translation>黄灯(&amp;Y)</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>第 %1 颗星</translation>
    </message>
</context>
<context>
    <name>wuxing::StartPage</name>
    <message>
        <source>Star Ledger</source>
        <translation>五星台账</translation>
    </message>
    <message>
        <source>The stars, the ledger and the monthly report of a district, in one file on this computer.</source>
        <translation>一区一文件：评星、整改台账与月报，离线完成。</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>新建文件(&amp;N)</translation>
    </message>
    <message>
        <source>From the template 源汇区 or from a list of your own</source>
        <translation>使用源汇区模板或自备名单</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>A .wuxing file on this computer or on a stick</source>
        <translation>本机或 U 盘上的 .wuxing 文件</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>示例区(&amp;D)</translation>
    </message>
    <message>
        <source>98 invented branches with stars, ledgers and a report</source>
        <translation>98 个虚构党组织，含评定、台账和月报</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>wuxing::TableImport</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Secretaries</source>
        <translation>书记</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评星</translation>
    </message>
    <message>
        <source>Level targets</source>
        <translation>星级计划</translation>
    </message>
    <message>
        <source>Ledger items</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>%1 rows of %2 were refused, so nothing was imported. Correct them and import again.</source>
        <translation>%2 中有 %1 行被拒绝，未导入任何内容。请改正后重新导入。</translation>
    </message>
</context>
<context>
    <name>wuxing::TableView</name>
    <message>
        <source>&amp;Copy to Excel or WPS</source>
        <translation>复制到 Excel 或 WPS(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected cells so that they can be pasted into a spreadsheet</source>
        <translation>复制所选单元格，可粘贴到电子表格</translation>
    </message>
</context>
<context>
    <name>wuxing::TargetImport</name>
    <message>
        <source>%1: say which year the targets are of.</source>
        <translation>%1：请指明计划的年度。</translation>
    </message>
    <message>
        <source>“%1” is not a level from 0 to 5</source>
        <translation>“%1”不是 0 到 5 的星级</translation>
    </message>
</context>
<context>
    <name>wuxing::TargetsDialog</name>
    <message>
        <source>Level targets of %1</source>
        <translation>%1 年星级计划</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>wuxing::TemplateDialog</name>
    <message>
        <source>Text of the monthly report</source>
        <translation>月报文本</translation>
    </message>
    <message>
        <source>Figures that can be inserted</source>
        <translation>可插入的指标</translation>
    </message>
    <message>
        <source>Double-click inserts the figure at the cursor</source>
        <translation>双击将指标插入光标处</translation>
    </message>
    <message>
        <source># and ## begin headings. {{name}} prints a figure; {{#name}}…{{/name}} stands only when the figure is not zero, {{^name}}…{{/name}} only when it is.</source>
        <translation># 和 ## 表示标题。{{名称}} 输出指标；{{#名称}}…{{/名称}} 仅在指标不为零时出现，{{^名称}}…{{/名称}} 仅在为零时出现。</translation>
    </message>
    <message>
        <source>Back to the &amp;shipped text</source>
        <translation>恢复自带文本(&amp;S)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>figure, value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>The text is in order.</source>
        <translation>文本无误。</translation>
    </message>
</context>
<context>
    <name>wuxing::TextEncoding</name>
    <message>
        <source>This is a workbook, not a text table. Save it in WPS or Excel as CSV and choose that file.</source>
        <translation>这是工作簿，不是文本表格。请在 WPS 或 Excel 中另存为 CSV 后再选择。</translation>
    </message>
    <message>
        <source>This is not a text table (CSV). Save the list in WPS or Excel as CSV and choose that file.</source>
        <translation>这不是文本表格（CSV）。请在 WPS 或 Excel 中另存为 CSV 后再选择。</translation>
    </message>
</context>
<context>
    <name>wuxing::TextTable</name>
    <message>
        <source>%1, row %2: a quotation mark is never closed. The file seems to be cut off; get it again.</source>
        <translation>%1 第 %2 行：引号没有结束。文件可能不完整，请重新获取。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read. Close it in WPS or Excel and try again.</source>
        <translation>无法读取 %1。请在 WPS 或 Excel 中关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is too large to be a list.</source>
        <translation>%1 过大，不像名单。</translation>
    </message>
</context>
<context>
    <name>wuxing::Unit</name>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Rural star set</source>
        <translation>农村星套</translation>
    </message>
    <message>
        <source>Urban star set</source>
        <translation>城市社区星套</translation>
    </message>
</context>
<context>
    <name>wuxing::UnitActions</name>
    <message>
        <source>Add &amp;branch…</source>
        <translation>新增村（社区）(&amp;B)…</translation>
    </message>
    <message>
        <source>Adds a village or community to the chosen township</source>
        <translation>在所选乡镇下新增村或社区</translation>
    </message>
    <message>
        <source>Add &amp;township…</source>
        <translation>新增乡镇（街道）(&amp;T)…</translation>
    </message>
    <message>
        <source>Adds a township or street to the district</source>
        <translation>在区下新增乡镇或街道</translation>
    </message>
    <message>
        <source>&amp;Edit or rename…</source>
        <translation>编辑或更名(&amp;E)…</translation>
    </message>
    <message>
        <source>Name, code, kind and star set of the chosen unit</source>
        <translation>所选单位的名称、代码、类别和星套</translation>
    </message>
    <message>
        <source>&amp;Move to another township…</source>
        <translation>调整隶属乡镇(&amp;M)…</translation>
    </message>
    <message>
        <source>Moves the chosen branch; its history goes with it</source>
        <translation>调整所选村（社区）的隶属；历史随之保留</translation>
    </message>
    <message>
        <source>&amp;Secretary…</source>
        <translation>书记(&amp;S)…</translation>
    </message>
    <message>
        <source>Who is secretary of the chosen branch, and since when</source>
        <translation>所选党组织的书记及任职时间</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>停用(&amp;D)…</translation>
    </message>
    <message>
        <source>Takes the chosen unit out of use after a day; its history stays</source>
        <translation>自某日后停用所选单位；历史保留</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>恢复启用(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen unit into use again</source>
        <translation>恢复启用所选单位</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>调整 %1</translation>
    </message>
    <message>
        <source>To which township or street?</source>
        <translation>调整到哪个乡镇（街道）?</translation>
    </message>
    <message>
        <source>Secretary of %1</source>
        <translation>%1 书记</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>任职时间(&amp;S)</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>&amp;Last day in use</source>
        <translation>最后启用日(&amp;L)</translation>
    </message>
</context>
<context>
    <name>wuxing::UnitDialog</name>
    <message>
        <source>Add a unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>全称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>简称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pinyin initials</source>
        <translation>拼音首字母(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>By which five stars the branch is rated; some communities are rated on the rural set</source>
        <translation>按哪一套五星评定；部分社区按农村星套评定</translation>
    </message>
    <message>
        <source>Star s&amp;et</source>
        <translation>星套(&amp;E)</translation>
    </message>
    <message>
        <source>Correct them where a character has two readings</source>
        <translation>多音字可在此更正</translation>
    </message>
</context>
<context>
    <name>wuxing::UnitImport</name>
    <message>
        <source>%1 holds a header but no rows.</source>
        <translation>%1 只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>Townships to be created: %1</source>
        <translation>将新建乡镇（街道）%1 个</translation>
    </message>
    <message>
        <source>“%1” is not the code of a township; the row is left out</source>
        <translation>“%1”不是乡镇代码，该行已略过</translation>
    </message>
    <message>
        <source>the row has %1 of %2 cells; the file seems to be cut off</source>
        <translation>该行应有 %2 格，只有 %1 格；文件可能不完整</translation>
    </message>
    <message>
        <source>“%1” is not a code of 12 digits. If the spreadsheet made a number of it, format the column as text</source>
        <translation>“%1”不是 12 位代码。如被电子表格变成数字，请把该列设为文本格式</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>the code %1 already stands in row %2</source>
        <translation>代码 %1 已在第 %2 行出现</translation>
    </message>
    <message>
        <source>the code %1 does not belong to the township “%2”</source>
        <translation>代码 %1 不属于乡镇“%2”</translation>
    </message>
    <message>
        <source>unknown township “%1”. Give its name in a column, or the list of townships</source>
        <translation>未知乡镇“%1”。请在表中填写乡镇名称，或提供乡镇名单</translation>
    </message>
    <message>
        <source>“%1” is not a star set. Write rural or urban</source>
        <translation>“%1”不是星套。请写“农村”或“社区”</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>wuxing::UnitService</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消。未作任何改动。</translation>
    </message>
    <message>
        <source>A unit needs a name and a short name.</source>
        <translation>单位需要名称和简称。</translation>
    </message>
    <message>
        <source>A unit needs a code.</source>
        <translation>单位需要代码。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to %2.</source>
        <translation>代码 %1 已属于 %2。</translation>
    </message>
    <message>
        <source>A branch must lie in a township or street.</source>
        <translation>村（社区）必须隶属于乡镇或街道。</translation>
    </message>
    <message>
        <source>A township must lie in the district.</source>
        <translation>乡镇（街道）必须隶属于区。</translation>
    </message>
    <message>
        <source>The unit does not exist any more.</source>
        <translation>该单位已不存在。</translation>
    </message>
    <message>
        <source>The district itself cannot be deactivated.</source>
        <translation>区本身不能停用。</translation>
    </message>
    <message>
        <source>Only a branch has a secretary.</source>
        <translation>只有村（社区）党组织登记书记。</translation>
    </message>
    <message>
        <source>%1: the new secretary must start after %2, when the present one did.</source>
        <translation>%1：新任书记的任职时间须晚于现任书记的 %2。</translation>
    </message>
</context>
<context>
    <name>wuxing::UnitTree</name>
    <message>
        <source>The file must hold exactly one district, but it holds %1.</source>
        <translation>文件应只有一个区，但有 %1 个。</translation>
    </message>
    <message>
        <source>%1 units of the file have no place on the tree.</source>
        <translation>文件中有 %1 个单位无法放入单位树。</translation>
    </message>
</context>
<context>
    <name>wuxing::UnitTreeModel</name>
    <message>
        <source>%1 of %2 rated</source>
        <translation>已评 %1/%2</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <translation>在办%1 逾期%2</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>在办%1</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1，代码 %2</translation>
    </message>
    <message>
        <source>Secretary: %1, since %2</source>
        <translation>书记：%1（%2 起）</translation>
    </message>
    <message>
        <source>Secretary: %1</source>
        <translation>书记：%1</translation>
    </message>
    <message>
        <source>Active until %1</source>
        <translation>停用日期：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, count</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year, level</comment>
        <translation>%1 年：%2</translation>
    </message>
    <message>
        <source>★ %1: held</source>
        <translation>★ %1：获得</translation>
    </message>
    <message>
        <source>☆ %1: does not count without the others</source>
        <translation>☆ %1：因其他星未全部获得而不计</translation>
    </message>
    <message>
        <source>☆ %1: not held</source>
        <translation>☆ %1：未获得</translation>
    </message>
    <message>
        <source>– %1: not entered</source>
        <translation>– %1：未录入</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Stars %1</source>
        <translation>%1 年星级</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>wuxing::UnitTreePanel</name>
    <message>
        <source>Name, code or pinyin initials</source>
        <translation>名称、代码或拼音首字母</translation>
    </message>
    <message>
        <source>Filter the tree</source>
        <translation>筛选单位</translation>
    </message>
    <message>
        <source>Shows the units whose name, code or pinyin initials hold the text: szc finds 宋庄村 (Ctrl+F)</source>
        <translation>显示名称、代码或拼音首字母包含所输文字的单位：szc 可找到宋庄村（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by level</source>
        <translation>按星级筛选</translation>
    </message>
    <message>
        <source>Shows the branches of one level</source>
        <translation>显示某一星级的党组织</translation>
    </message>
    <message>
        <source>Filter by star</source>
        <translation>按星筛选</translation>
    </message>
    <message>
        <source>Shows the branches that hold a star, or do not</source>
        <translation>显示获得或未获得某颗星的党组织</translation>
    </message>
    <message>
        <source>Filter by light</source>
        <translation>按亮灯筛选</translation>
    </message>
    <message>
        <source>Shows the branches with open ledger items of one light</source>
        <translation>显示有某种亮灯在办问题的党组织</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <translation>在办%1 逾期%2</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部星级</translation>
    </message>
    <message>
        <source>All stars</source>
        <translation>全部星</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>全部亮灯</translation>
    </message>
    <message>
        <source>Show &amp;all units</source>
        <translation>显示全部单位(&amp;A)</translation>
    </message>
    <message>
        <source>%1 branches</source>
        <translation>共 %1 个党组织</translation>
    </message>
    <message>
        <source>%1 of %2 branches</source>
        <translation>%2 个党组织中的 %1 个</translation>
    </message>
</context>
<context>
    <name>wuxing::Workspace</name>
    <message>
        <source>The file is open read-only. Nothing was changed.</source>
        <translation>文件以只读方式打开。未作任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>wuxing::XlsxFormat</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The workbook could not be written. Check the disk.</source>
        <translation>无法写入工作簿，请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>wuxing::ZipWriter</name>
    <message>
        <source>The document could not be packed.</source>
        <translation>无法打包文档。</translation>
    </message>
    <message>
        <source>The document could not be written. Check the disk.</source>
        <translation>无法写入文档，请检查磁盘。</translation>
    </message>
</context>
</TS>
