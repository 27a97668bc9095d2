<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wuxing::Acceptance</name>
    <message>
        <source>Ballots missing</source>
        <translation>票数不全</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Basically passed</source>
        <translation>基本合格</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Delegate %1: there are only %2 delegates.</source>
        <translation>第%1号代表：只有%2名代表。</translation>
    </message>
    <message>
        <source>Delegate %1: the mark %2 must lie between 0 and %3.</source>
        <translation>第%1号代表：分数%2应在0到%3之间。</translation>
    </message>
</context>
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
    <message>
        <source>Edit the rules %1</source>
        <translation>编辑规则 %1</translation>
    </message>
    <message>
        <source>Publish the rules %1, version %2</source>
        <translation>发布规则 %1，第 %2 版</translation>
    </message>
    <message>
        <source>New version of the rules %1 (%2): %3</source>
        <translation>规则 %1 的新版本（第 %2 版）：%3</translation>
    </message>
    <message>
        <source>Copy the rules %1 to %2</source>
        <translation>复制规则 %1 到 %2 年</translation>
    </message>
    <message>
        <source>Remove the draft %1</source>
        <translation>删除草稿 %1</translation>
    </message>
    <message>
        <source>Import rules from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入规则：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>编辑组织机构</translation>
    </message>
    <message>
        <source>Edit the plan of %1 for %2</source>
        <translation>编辑 %1 %2 年创建计划</translation>
    </message>
    <message>
        <source>Import plans from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入创建计划：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Enter %1 assessments of %2</source>
        <translation>录入 %2 评定 %1 项</translation>
    </message>
    <message>
        <source>Copy assessments to %1 from %2</source>
        <translation>将 %2 的评定复制到 %1</translation>
    </message>
    <message>
        <source>Import assessments from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入评定：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Enter %1 figures of %2</source>
        <translation>录入 %2 指标数值 %1 个</translation>
    </message>
    <message>
        <source>Import figures from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入指标数值：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Enter %1 opinions of %2</source>
        <translation>录入 %2 联审意见 %1 条</translation>
    </message>
    <message>
        <source>Import opinions from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入联审意见：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Veto on %1 in %2</source>
        <translation>%1 %2 一票否决</translation>
    </message>
    <message>
        <source>Enter %1 decisions of %2</source>
        <translation>录入 %2 联审结论 %1 条</translation>
    </message>
    <message>
        <source>Close and freeze the review of %1 branches in %2</source>
        <translation>结束并冻结 %2 的联审，共 %1 个支部</translation>
    </message>
    <message>
        <source>Reopen the review of %1 in %2: %3</source>
        <translation>解除 %1 %2 联审的冻结：%3</translation>
    </message>
    <message>
        <source>Make %1 ledger items from the review of %2</source>
        <translation>由 %2 联审生成台账 %1 项</translation>
    </message>
    <message>
        <source>Recommend the stars of %1 branches for %2</source>
        <translation>推荐 %2 年度 %1 个支部的星</translation>
    </message>
    <message>
        <source>Confirm %1 stars of %2 (%3)</source>
        <translation>命名 %2 年度 %1 颗星（%3）</translation>
    </message>
    <message>
        <source>Revoke %2 of %1 (%3)</source>
        <translation>摘去 %1 的%2（%3）</translation>
    </message>
    <message>
        <source>Enter the published totals of %1</source>
        <translation>录入 %1 年公布数</translation>
    </message>
    <message>
        <source>Edit the contest %1</source>
        <translation>编辑比拼 %1</translation>
    </message>
    <message>
        <source>%1: enter %2 scores</source>
        <translation>%1：录入评分 %2 个</translation>
    </message>
    <message>
        <source>Import scores from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入评分：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Open the result of %1</source>
        <translation>启封 %1 的成绩</translation>
    </message>
    <message>
        <source>Remove the contest %1</source>
        <translation>删除比拼 %1</translation>
    </message>
    <message>
        <source>Edit the appraisal of %1 for %2</source>
        <translation>编辑 %1 %2 年度述职评议</translation>
    </message>
    <message>
        <source>Import appraisals from %1: %2 added, %3 changed</source>
        <translation>从 %1 导入述职评议：新增 %2，更改 %3</translation>
    </message>
    <message>
        <source>Extend %1 ledger items to %2</source>
        <translation>将%1项台账延期至%2</translation>
    </message>
    <message>
        <source>Issue %1 papers of the escalation</source>
        <translation>签发%1份督办文书</translation>
    </message>
    <message>
        <source>Edit %1 days of the calendar</source>
        <translation>编辑日历%1天</translation>
    </message>
    <message>
        <source>Import calendar days from %1: %2 added, %3 changed</source>
        <translation>从%1导入日历：新增%2，修改%3</translation>
    </message>
    <message>
        <source>Import extensions from %1: %2 added, %3 changed</source>
        <translation>从%1导入延期：新增%2，修改%3</translation>
    </message>
    <message>
        <source>Import progress notes from %1: %2 added, %3 changed</source>
        <translation>从%1导入进展：新增%2，修改%3</translation>
    </message>
    <message>
        <source>List %1 as a weak branch of %2</source>
        <translation>将%1列为%2年软弱涣散村</translation>
    </message>
    <message>
        <source>Edit the case of %1 (%2)</source>
        <translation>编辑%1的整顿案（%2）</translation>
    </message>
    <message>
        <source>Case of %1: %2</source>
        <translation>%1整顿案：%2</translation>
    </message>
    <message>
        <source>Edit the list of causes</source>
        <translation>编辑原因清单</translation>
    </message>
    <message>
        <source>Import cases from %1: %2 added, %3 changed</source>
        <translation>从%1导入整顿案：新增%2，修改%3</translation>
    </message>
    <message>
        <source>Acceptance of %1: enter %2 ballots</source>
        <translation>%1验收：录入%2张票</translation>
    </message>
    <message>
        <source>Import ballots from %1: %2 added, %3 changed</source>
        <translation>从%1导入验收票：新增%2，修改%3</translation>
    </message>
    <message>
        <source>Write the report of %1 for %2</source>
        <translation>填写%1 %2月报告</translation>
    </message>
    <message>
        <source>Send the report of %1 for %2</source>
        <translation>报送%1 %2月报告</translation>
    </message>
    <message>
        <source>Import case reports from %1: %2 added, %3 changed</source>
        <translation>从%1导入整顿月报告：新增%2，修改%3</translation>
    </message>
    <message>
        <source>Freeze the report %1 of %2</source>
        <translation>冻结报表%1（%2）</translation>
    </message>
    <message>
        <source>Reopen the report %1 of %2: %3</source>
        <translation>重新打开报表%1（%2）：%3</translation>
    </message>
    <message>
        <source>Enter a visit to %1</source>
        <translation>录入%1走访</translation>
    </message>
    <message>
        <source>Remove a visit to %1</source>
        <translation>删除%1走访</translation>
    </message>
    <message>
        <source>Import visits from %1: %2 added, %3 changed</source>
        <translation>从%1导入走访：新增%2，修改%3</translation>
    </message>
    <message>
        <source>Group %1 equal opinions</source>
        <translation>归并%1条相同意见</translation>
    </message>
    <message>
        <source>Hand over %1 opinions</source>
        <translation>交办%1条意见</translation>
    </message>
    <message>
        <source>Answer %1 opinions</source>
        <translation>答复%1条意见</translation>
    </message>
    <message>
        <source>Refuse %1 opinions: %2</source>
        <translation>不予办理%1条意见：%2</translation>
    </message>
    <message>
        <source>Make a ledger item from %1 opinions of %2</source>
        <translation>将%2的%1条意见转入台账</translation>
    </message>
    <message>
        <source>Show personal data of %1 households: %2</source>
        <translation>查看%1户个人信息：%2</translation>
    </message>
    <message>
        <source>Enter %1 incomes of %2</source>
        <translation>录入%2年%1笔收入</translation>
    </message>
    <message>
        <source>Import income from %1: %2 added, %3 changed</source>
        <translation>从%1导入收入：新增%2，修改%3</translation>
    </message>
    <message>
        <source>Edit the project %1</source>
        <translation>编辑项目%1</translation>
    </message>
    <message>
        <source>Remove the project %1</source>
        <translation>删除项目%1</translation>
    </message>
    <message>
        <source>Import projects from %1: %2 added, %3 changed</source>
        <translation>从%1导入项目：新增%2，修改%3</translation>
    </message>
    <message>
        <source>Edit the pairing of %1 and %2</source>
        <translation>编辑%1与%2的共建</translation>
    </message>
    <message>
        <source>Import pairings from %1: %2 added, %3 changed</source>
        <translation>从%1导入共建：新增%2，修改%3</translation>
    </message>
    <message>
        <source>Attach %1 files to %2</source>
        <translation>向%2附加%1个文件</translation>
    </message>
    <message>
        <source>Edit the evidence %1</source>
        <translation>编辑佐证%1</translation>
    </message>
    <message>
        <source>Remove the evidence %1</source>
        <translation>删除佐证%1</translation>
    </message>
    <message>
        <source>Add the person %1</source>
        <translation>添加经办人 %1</translation>
    </message>
    <message>
        <source>Edit the person %1</source>
        <translation>修改经办人 %1</translation>
    </message>
    <message>
        <source>Retire the person %1</source>
        <translation>停用经办人 %1</translation>
    </message>
</context>
<context>
    <name>wuxing::Appraisal</name>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Fairly good</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>wuxing::Assessment</name>
    <message>
        <source>Self-assessment</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Township review</source>
        <translation>乡镇初审</translation>
    </message>
    <message>
        <source>District check</source>
        <translation>区级核查</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标数值</translation>
    </message>
    <message>
        <source>Stars applied for</source>
        <translation>申报星</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>自身优势</translation>
    </message>
    <message>
        <source>Standards reached</source>
        <translation>已达标准</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>短板弱项</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>创建目标</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>创建措施</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考评</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>创建计划</translation>
    </message>
</context>
<context>
    <name>wuxing::AssessmentImport</name>
    <message>
        <source>%1: there is no column “结果”.</source>
        <translation>%1：没有“结果”列。</translation>
    </message>
    <message>
        <source>“%1” is not a stage. Write 自评, 乡镇初审 or 区级核查</source>
        <translation>“%1”不是评定阶段，请填写 自评、乡镇初审 或 区级核查</translation>
    </message>
    <message>
        <source>no rules are published for %1 (%2)</source>
        <translation>%1 年尚未发布规则（%2）</translation>
    </message>
    <message>
        <source>the rules of the branch have no clause “%1”</source>
        <translation>该支部适用的规则中没有条款“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n 项评定</numerusform>
        </translation>
    </message>
    <message>
        <source>the table has no column of a clause of the branch</source>
        <translation>表中没有该支部任务清单的任何条款列</translation>
    </message>
    <message>
        <source>the words are those of clause %1, not of %2</source>
        <translation>条款内容是%1的，不是%2的</translation>
    </message>
    <message>
        <source>the review of %1 is closed and frozen. Reopen it with a reason first</source>
        <translation>%1联审已办结并固定，请先写明理由重新打开</translation>
    </message>
</context>
<context>
    <name>wuxing::AssessmentPage</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clauses of the branch</source>
        <translation>该支部的条款</translation>
    </message>
    <message>
        <source>One clause down all branches</source>
        <translation>一条到底：各支部同一条款</translation>
    </message>
    <message>
        <source>Who has not finished what</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>按支部</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>按条款</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>✓ &amp;Met</source>
        <translation>✓ 达标(&amp;M)</translation>
    </message>
    <message>
        <source>Enters the empty chosen results as met</source>
        <translation>将所选空格录入为达标</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Empties the chosen cells</source>
        <translation>清空所选单元格</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Copies the topmost chosen cell of each column into those below (Ctrl+D)</source>
        <translation>将每列最上面的所选单元格复制到下面（Ctrl+D）</translation>
    </message>
    <message>
        <source>&amp;Paste block</source>
        <translation>粘贴整块(&amp;P)</translation>
    </message>
    <message>
        <source>Enters a block copied in Excel or WPS from the current cell on (Ctrl+V)</source>
        <translation>从当前单元格起录入从 Excel 或 WPS 复制的整块（Ctrl+V）</translation>
    </message>
    <message>
        <source>Copy from the &amp;quarter before</source>
        <translation>复制上季度(&amp;Q)</translation>
    </message>
    <message>
        <source>Fills what a stage has not judged yet with what it said in the quarter before</source>
        <translation>某一阶段尚未评定的条款，用其上季度的评定填充</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) copied</source>
        <translation>
            <numerusform>已复制 %n 项评定</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules are published for %1 (%2). Publish them on the page Rules.</source>
        <translation>%1 年尚未发布规则（%2）。请在“规则”页发布。</translation>
    </message>
    <message>
        <source>%1 – choose another branch on the tree. The highest stage that judged counts.</source>
        <translation>%1（在左侧树上选择其他支部）。以已评定的最高阶段为准。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>star set, star, clause</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考评</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>附加佐证(&amp;T)…</translation>
    </message>
    <message>
        <source>Attaches evidence to the chosen clause of the branch</source>
        <translation>为所选条款附加该村（社区）的佐证材料</translation>
    </message>
    <message>
        <source>Choose a clause of a branch in the table first.</source>
        <translation>请先在表中选择某村（社区）的条款。</translation>
    </message>
</context>
<context>
    <name>wuxing::AssessmentService</name>
    <message>
        <source>%1 is closed and frozen for %2. Reopen its review with a reason first.</source>
        <translation>%1 %2 的联审已结束并冻结。请先说明理由解除冻结。</translation>
    </message>
</context>
<context>
    <name>wuxing::AssessmentSources</name>
    <message>
        <source>occurred</source>
        <translation>发生</translation>
    </message>
    <message>
        <source>not occurred</source>
        <translation>未发生</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>no veto</source>
        <translation>无否决</translation>
    </message>
    <message>
        <source>VETO</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>%1 (figure %2)</source>
        <translation>%1（指标值 %2）</translation>
    </message>
    <message>
        <source>Filled by itself from “%1”; a typed value goes before it</source>
        <translation>由“%1”自动填入；手工录入的数值优先</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Note of the branch</source>
        <translation>自评备注</translation>
    </message>
    <message>
        <source>Note of the township</source>
        <translation>初审备注</translation>
    </message>
    <message>
        <source>Note of the district</source>
        <translation>核查备注</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>标准</translation>
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
        <source>The clause does not exist any more.</source>
        <translation>该条款已不存在。</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款数</translation>
    </message>
    <message>
        <source>Opinions missing</source>
        <translation>缺意见</translation>
    </message>
    <message>
        <source>Decisions missing</source>
        <translation>缺结论</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>联审</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺 %1 条</translation>
    </message>
</context>
<context>
    <name>wuxing::AuthorButton</name>
    <message>
        <source>&amp;Who works here</source>
        <translation>经办人(&amp;W)</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Every change is recorded under this name. Press to choose another.</source>
        <translation>每一步改动都记在这个名下，按此换人。</translation>
    </message>
    <message>
        <source>Recorded as %1 – choose who works here…</source>
        <translation>以 %1 记录，请选择经办人…</translation>
    </message>
    <message>
        <source>&amp;Other person…</source>
        <translation>其他经办人(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Change name or duty…</source>
        <translation>修改姓名、职务(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Retire this person</source>
        <translation>停用此经办人(&amp;R)</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>请填写经办人</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>修改经办人</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>职务(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>所在单位(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit, level</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Every change is recorded under this name. Who sits down here later chooses another one in the status line.</source>
        <translation>每一步改动都记在这个名下。以后换人办理时，在状态栏里改选。</translation>
    </message>
</context>
<context>
    <name>wuxing::Award</name>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已命名</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已摘星</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Star set</source>
        <translation>星套</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Capstone</source>
        <translation>统领星</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date given</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <source>Published total</source>
        <translation>公布数</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>公示开始</translation>
    </message>
    <message>
        <source>Notice until</source>
        <translation>公示结束</translation>
    </message>
    <message>
        <source>Plaque</source>
        <translation>牌匾名称</translation>
    </message>
</context>
<context>
    <name>wuxing::AwardPage</name>
    <message>
        <source>Stars of the year</source>
        <translation>本年度各星</translation>
    </message>
    <message>
        <source>Movement from level to level</source>
        <translation>星级升降</translation>
    </message>
    <message>
        <source>Published totals beside ours</source>
        <translation>公布数与台账数对照</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Published totals</source>
        <translation>公布数核对</translation>
    </message>
    <message>
        <source>&amp;Recommend from the review…</source>
        <translation>由联审推荐(&amp;R)…</translation>
    </message>
    <message>
        <source>Enters the stars that passed the closed reviews of a quarter</source>
        <translation>将某季度已结束联审通过的星录入为推荐</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>命名(&amp;C)…</translation>
    </message>
    <message>
        <source>Confirms the held stars of the chosen branches with date and document</source>
        <translation>按日期和文号命名所选支部获得的星</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>摘星(&amp;V)…</translation>
    </message>
    <message>
        <source>Takes a star away from the chosen branch, with date, document and reason</source>
        <translation>摘去所选支部的一颗星，须填日期、文号和原因</translation>
    </message>
    <message>
        <source>Recommend from the review</source>
        <translation>由联审推荐</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>季度(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es) recommended; branches whose review is open were left out</source>
        <translation>
            <numerusform>已推荐 %n 个支部；联审未结束的支部未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm stars</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the branch in the table first.</source>
        <translation>请先在表中选择支部。</translation>
    </message>
    <message>
        <source>Revoke a star of %1</source>
        <translation>摘去 %1 的一颗星</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星(&amp;S)</translation>
    </message>
    <message>
        <source>%1 holds no star of %2.</source>
        <translation>%1 没有 %2 年度的星。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>命名</translation>
    </message>
</context>
<context>
    <name>wuxing::AwardService</name>
    <message>
        <source>No branch has a closed review in %1. Close the review first.</source>
        <translation>%1 没有已结束的联审。请先结束联审。</translation>
    </message>
    <message>
        <source>A confirmation needs its date and document number.</source>
        <translation>命名须填写日期和文号。</translation>
    </message>
    <message>
        <source>None of these branches holds a star that waits for confirmation.</source>
        <translation>这些支部没有待命名的星。</translation>
    </message>
    <message>
        <source>A revocation needs its date, document number and reason.</source>
        <translation>摘星须填写日期、文号和原因。</translation>
    </message>
    <message>
        <source>The branch does not hold this star.</source>
        <translation>该支部未获得这颗星。</translation>
    </message>
</context>
<context>
    <name>wuxing::Backup</name>
    <message>
        <source>The copy differs from the file it was made of.</source>
        <translation>副本与原文件不一致。</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>已有文件 %1，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be used. Restore a backup, or choose another one.</source>
        <translation>%1 已损坏，无法使用。请恢复备份，或另选一份。</translation>
    </message>
    <message>
        <source>%1 is damaged and no whole copy can be made of it. Restore a backup.</source>
        <translation>%1 已损坏，无法复制出完整的文件。请恢复备份。</translation>
    </message>
    <message>
        <source>Another program changed the structure of %1: %2. Choose another copy, or make a cleaned copy of this one first: open it and say where to.</source>
        <translation>%1 的结构被其他程序改动过：%2。请另选一份备份；或先打开它，按提示另存一份清理后的文件。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>wuxing::BackupDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
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
        <source>The chosen copy takes the place of %1. What is there now is kept beside it, so this can be taken back.</source>
        <translation>所选备份将替换 %1。现有文件会保留在旁边，可以再换回来。</translation>
    </message>
    <message>
        <source>Star ledger files (*.wuxing *.bak)</source>
        <translation>五星台账文件 (*.wuxing *.bak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>wuxing::BackupService</name>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>不能用文件自身来恢复。</translation>
    </message>
    <message>
        <source>The copy was written and checked: %1. But %2 pieces of evidence are missing or damaged here, and so are not in it: %3. Attach the originals again.</source>
        <translation>副本已写入并校验：%1。但有%2件佐证材料在本机缺失或损坏，副本中没有：%3。请重新添加原件。</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file. Name a file that ends in .wuxing.</source>
        <translation>%1 是文件夹或设备，不是数据文件。请指定扩展名为 .wuxing 的文件。</translation>
    </message>
    <message>
        <source>%1 is the file that is open. A copy needs another name or folder.</source>
        <translation>%1 就是正在打开的文件。副本请换一个名称或文件夹。</translation>
    </message>
    <message>
        <source>There is already %1, which is no earlier copy of this file: it would be lost. Choose another name.</source>
        <translation>%1 已存在，但不是本文件以前的副本，替换后会丢失。请换一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s) in the copy, the first: %1: %2</source>
        <translation>
            <numerusform>核对发现该副本有 %n 处问题，第一处：%1：%2</numerusform>
        </translation>
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
    <name>wuxing::BranchBox</name>
    <message>
        <source>%1 (%2)</source>
        <comment>branch, township</comment>
        <translation>%1（%2）</translation>
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
    <message>
        <source>the code %1 belongs to %2, not to “%3”. Correct the one that is wrong</source>
        <translation>代码%1是%2的，不是“%3”的，请更正其中写错的一项</translation>
    </message>
    <message>
        <source>%1 (%2) lies in %3, not in “%4”. Correct the one that is wrong</source>
        <translation>%1（%2）属于%3，不属于“%4”，请更正其中写错的一项</translation>
    </message>
    <message>
        <source>“%1” lies in %2, not in “%3”. Correct the one that is wrong</source>
        <translation>“%1”属于%2，不属于“%3”，请更正其中写错的一项</translation>
    </message>
</context>
<context>
    <name>wuxing::BranchPage</name>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows the booklet of the branch as it is printed</source>
        <translation>按打印样式显示一村一档</translation>
    </message>
    <message>
        <source>&amp;Write file…</source>
        <translation>导出文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Writes the booklet as Word, PDF or Excel</source>
        <translation>将一村一档导出为Word、PDF或Excel</translation>
    </message>
    <message>
        <source>&amp;Evidence folder…</source>
        <translation>佐证文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>Copies all evidence of the branch into a folder, with a list</source>
        <translation>将该村全部佐证材料连同清单复制到一个文件夹</translation>
    </message>
    <message>
        <source>Everything of the branch</source>
        <translation>该村全部情况</translation>
    </message>
    <message>
        <source>Choose a village or community on the tree.</source>
        <translation>请在左侧树中选择村或社区。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>一村一档</translation>
    </message>
</context>
<context>
    <name>wuxing::BranchPlan</name>
    <message>
        <source>Strengths</source>
        <translation>自身优势</translation>
    </message>
    <message>
        <source>Standards reached</source>
        <translation>已达标准</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>短板弱项</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>创建目标</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>创建措施</translation>
    </message>
</context>
<context>
    <name>wuxing::BranchReview</name>
    <message>
        <source>Agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Review again after rectification</source>
        <translation>整改后再审</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>缓议</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Closed, frozen</source>
        <translation>已结束并冻结</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已解除冻结</translation>
    </message>
    <message>
        <source>“%1” needs a reason. Write what is missing or wrong.</source>
        <translation>“%1”须写明理由：缺什么或哪里不符合。</translation>
    </message>
    <message>
        <source>Say who handled the opinion.</source>
        <translation>请填写经办人。</translation>
    </message>
    <message>
        <source>The opinion needs its date.</source>
        <translation>意见须填写日期。</translation>
    </message>
    <message>
        <source>A veto needs its fact: what happened, and when.</source>
        <translation>一票否决须写明事实：何时发生了什么。</translation>
    </message>
    <message>
        <source>The veto needs its date.</source>
        <translation>一票否决须填写日期。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Reason of reopening</source>
        <translation>重新打开的理由</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>联审意见</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Date given</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ledger item</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>季度联审</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Phone of the handler</source>
        <translation>经办人电话</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>召开单位</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>召开日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Meeting of the joint review</source>
        <translation>联审会议</translation>
    </message>
</context>
<context>
    <name>wuxing::BranchTableImport</name>
    <message>
        <source>%1: there is no column with the code or the name of the branch. Add one and import again.</source>
        <translation>%1：没有支部代码或名称列。请增加后再导入。</translation>
    </message>
    <message>
        <source>%1: there is no column “季度”. Add it, or say which quarter the table is of.</source>
        <translation>%1：没有“季度”列。请增加该列，或指明这张表属于哪个季度。</translation>
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
    <name>wuxing::CaseDialogs</name>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>List a weak branch</source>
        <translation>列入软弱涣散村</translation>
    </message>
    <message>
        <source>Weak branch of %1</source>
        <translation>%1年软弱涣散村</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>村（社区）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Listed on</source>
        <translation>列入日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Causes</source>
        <translation>原因(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Situation</source>
        <translation>基本情况(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;District leader</source>
        <translation>包联区领导(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Township leader</source>
        <translation>包联乡镇领导(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First secretary</source>
        <translation>第一书记(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paired unit</source>
        <translation>结对单位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>整顿目标(&amp;G)</translation>
    </message>
    <message>
        <source>Remar&amp;k</source>
        <translation>备注(&amp;K)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Ten causes of the national base to begin with. A code stays with its cases; a cause no longer used is switched off instead of removed.</source>
        <translation>初始为全国通用的十类原因。编号随整顿案保留；不再使用的原因停用即可，不必删除。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>What was done, and why it moved</source>
        <translation>本月进展及变化原因</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1% %2</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>整顿问题</translation>
    </message>
    <message>
        <source>This is the first report of the case.</source>
        <translation>这是本案第一份月报告。</translation>
    </message>
    <message>
        <source>Nothing moved since %1.</source>
        <translation>与%1相比无变化。</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>与%1相比：%2</translation>
    </message>
    <message>
        <source>%1: report of %2</source>
        <translation>%1：%2月报告</translation>
    </message>
    <message>
        <source>Sent on %1 and frozen.</source>
        <translation>已于%1报送并冻结。</translation>
    </message>
    <message>
        <source>%1 closed out, %2 open. %3</source>
        <translation>已销号%1项，未销号%2项。%3</translation>
    </message>
    <message>
        <source>&amp;Work of the month</source>
        <translation>本月工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>各项进展(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Difficulties</source>
        <translation>存在困难(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>下月打算(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>报送日期(&amp;S)</translation>
    </message>
    <message>
        <source>Send: the month is frozen from then on</source>
        <translation>报送：本月随即冻结</translation>
    </message>
    <message>
        <source>Causes of weak branches</source>
        <translation>软弱涣散原因</translation>
    </message>
</context>
<context>
    <name>wuxing::CaseImport</name>
    <message>
        <source>“%1” is no cause of the list. Add it to the list of causes or write its code</source>
        <translation>“%1”不在原因清单中。请先加入原因清单，或填写编号</translation>
    </message>
    <message>
        <source>an accepted case needs the date of its acceptance (column 验收时间)</source>
        <translation>已验收的整顿案需要验收时间（“验收时间”列）</translation>
    </message>
    <message>
        <source>a closed case needs the date it was closed (column 销号时间)</source>
        <translation>已销号的整顿案需要销号时间（“销号时间”列）</translation>
    </message>
    <message>
        <source>the branch has no case that was open in %1</source>
        <translation>该村在%1没有整顿中的案</translation>
    </message>
    <message>
        <source>the report cannot have been sent before its month</source>
        <translation>报送时间不能早于当月</translation>
    </message>
    <message>
        <source>the branch has no case to be accepted</source>
        <translation>该村没有待验收的整顿案</translation>
    </message>
    <message>
        <source>the case is “%1”; ballots are entered after acceptance was applied for</source>
        <translation>本案处于“%1”；申请验收后才能录入验收票</translation>
    </message>
    <message>
        <source>delegate %1</source>
        <translation>第%1号代表</translation>
    </message>
    <message>
        <source>“%1” may mean several causes; write the code: %2</source>
        <translation>“%1”可指多个原因，请写代码：%2</translation>
    </message>
    <message>
        <source>the report does not say what was done this month</source>
        <translation>报告未写本月工作</translation>
    </message>
</context>
<context>
    <name>wuxing::CaseReports</name>
    <message>
        <source>To come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠报</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>The case does not exist any more.</source>
        <translation>该整顿案已不存在。</translation>
    </message>
    <message>
        <source>The case was not open in %1 and owes no report.</source>
        <translation>本案在%1未处于整顿中，不需报告。</translation>
    </message>
    <message>
        <source>%1 has not begun.</source>
        <translation>%1尚未开始。</translation>
    </message>
    <message>
        <source>The report of %1 was sent on %2 and is frozen.</source>
        <translation>%1的月报告已于%2报送并冻结。</translation>
    </message>
    <message>
        <source>The report does not say what was done this month.</source>
        <translation>报告没有写明本月工作。</translation>
    </message>
    <message>
        <source>A report cannot be sent before its month.</source>
        <translation>报告不能早于当月报送。</translation>
    </message>
    <message>
        <source>The table holds two reports of one case for %1. Leave one.</source>
        <translation>表中同一整顿对象有两份%1的月报告，请只保留一份。</translation>
    </message>
</context>
<context>
    <name>wuxing::CaseService</name>
    <message>
        <source>The case does not exist any more.</source>
        <translation>该整顿案已不存在。</translation>
    </message>
    <message>
        <source>A cause needs a code without spaces and a name.</source>
        <translation>原因需要不含空格的编号和名称。</translation>
    </message>
    <message>
        <source>%1 is listed in %2 already.</source>
        <translation>%1已列入%2年。</translation>
    </message>
    <message>
        <source>This is not possible while the case is “%1”.</source>
        <translation>本案处于“%1”，不能进行此操作。</translation>
    </message>
    <message>
        <source>The date lies before the stage before (%1).</source>
        <translation>日期早于上一阶段（%1）。</translation>
    </message>
    <message>
        <source>The plan is empty: enter the problems of the case in the ledger first.</source>
        <translation>方案为空：请先在台账中登记本案的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the plan have no measure or nobody responsible.</source>
        <translation>
            <numerusform>方案中有%n个问题缺少措施或责任人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the plan are not reported done yet.</source>
        <translation>
            <numerusform>方案中有%n个问题尚未报完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The acceptance does not pass: %1.</source>
        <translation>验收未通过：%1。</translation>
    </message>
    <message>
        <source>Sending a case back needs a reason.</source>
        <translation>退回需要说明原因。</translation>
    </message>
    <message>
        <source>The follow-up runs until %1.</source>
        <translation>回头看到%1结束。</translation>
    </message>
    <message>
        <source>Ballots can be entered after acceptance was applied for; the case is “%1”.</source>
        <translation>申请验收后才能录入验收票；本案处于“%1”。</translation>
    </message>
</context>
<context>
    <name>wuxing::CaseSources</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>已列入</translation>
    </message>
    <message>
        <source>Closed out</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reports owed</source>
        <translation>欠报</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>District leader</source>
        <translation>包联区领导</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>score, grade</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>曾列入%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>number of a month</comment>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠报</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>总体评价</translation>
    </message>
    <message>
        <source>“%1” is none of 满意, 基本满意, 不满意.</source>
        <translation>“%1”应为满意、基本满意或不满意。</translation>
    </message>
</context>
<context>
    <name>wuxing::CasesPage</name>
    <message>
        <source>Weak branches of the year</source>
        <translation>本年度软弱涣散村</translation>
    </message>
    <message>
        <source>Everything of the chosen case</source>
        <translation>所选整顿案全部情况</translation>
    </message>
    <message>
        <source>Who owes a monthly report</source>
        <translation>月报告报送情况</translation>
    </message>
    <message>
        <source>Ballots of the acceptance</source>
        <translation>验收票</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>整顿案</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>月报告</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>验收票</translation>
    </message>
    <message>
        <source>&amp;List a branch…</source>
        <translation>列入(&amp;L)…</translation>
    </message>
    <message>
        <source>Lists a branch as weak, with its causes and helpers</source>
        <translation>将村列为软弱涣散，填写原因和包联人员</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes causes, helpers and goal of the chosen case</source>
        <translation>修改所选整顿案的原因、包联人员和目标</translation>
    </message>
    <message>
        <source>Add &amp;problem…</source>
        <translation>添加问题(&amp;P)…</translation>
    </message>
    <message>
        <source>Adds a problem with its measure to the plan of the chosen case</source>
        <translation>向所选整顿案的方案添加问题和措施</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>Takes the chosen case a stage further, or back</source>
        <translation>将所选整顿案推进或退回一个阶段</translation>
    </message>
    <message>
        <source>&amp;Monthly report…</source>
        <translation>月报告(&amp;M)…</translation>
    </message>
    <message>
        <source>Writes and sends the monthly report of the chosen case</source>
        <translation>填写并报送所选整顿案的月报告</translation>
    </message>
    <message>
        <source>&amp;Causes…</source>
        <translation>原因(&amp;C)…</translation>
    </message>
    <message>
        <source>Edits the list of causes</source>
        <translation>编辑原因清单</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows the file of the chosen case as it is printed</source>
        <translation>按打印样式显示所选整顿案档案</translation>
    </message>
    <message>
        <source>&amp;Write file…</source>
        <translation>导出文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Writes the file of the chosen case as Word, Excel or PDF</source>
        <translation>将所选整顿案档案导出为Word、Excel或PDF</translation>
    </message>
    <message>
        <source>Choose a case in the table first.</source>
        <translation>请先在表中选择整顿案。</translation>
    </message>
    <message>
        <source>%1 ballots, score %2, %3 % dissatisfied: %4</source>
        <translation>%1张票，得分%2，不满意%3%：%4</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>批准人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>No branch is listed for %1, or none is chosen.</source>
        <translation>%1年没有列入的村，或尚未选择。</translation>
    </message>
    <message>
        <source>Weak branches</source>
        <translation>软弱涣散</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>附加佐证(&amp;T)…</translation>
    </message>
    <message>
        <source>Attaches photos or documents to the chosen case</source>
        <translation>为所选整顿档案附加照片或文件</translation>
    </message>
    <message>
        <source>No weak branch is listed here. “List a branch” (Ctrl+I) lists one, with causes and helpers.</source>
        <translation>这里还没有列入整顿的软弱涣散村（社区）党组织。用“列入”（Ctrl+I）登记，填写表现类型和帮扶人员。</translation>
    </message>
    <message>
        <source>No case is open, so nobody owes a report.</source>
        <translation>没有正在整顿的党组织，不需要月报。</translation>
    </message>
    <message>
        <source>No acceptance was voted on yet.</source>
        <translation>还没有验收测评。</translation>
    </message>
</context>
<context>
    <name>wuxing::CellValue</name>
    <message>
        <source>“%1” is neither yes nor no. Write 是 or 否, 1 or 0</source>
        <translation>“%1”既不是“是”也不是“否”，请填写 是 或 否、1 或 0</translation>
    </message>
    <message>
        <source>“%1” must lie between 0 and %2</source>
        <translation>“%1”应在 0 到 %2 之间</translation>
    </message>
    <message>
        <source>the year is not given; write it in the column 年度</source>
        <translation>未写年度，请在“年度”列填写</translation>
    </message>
    <message>
        <source>figures are read as they stand, not in %1; write the figure out</source>
        <translation>数值按原样读取，不按“%1”换算，请写出完整数值</translation>
    </message>
    <message>
        <source>the figure is read in %1, not in %2; write it in %1</source>
        <translation>该数值以“%1”为单位，不是“%2”，请换算成%1填写</translation>
    </message>
</context>
<context>
    <name>wuxing::CleanedCopy</name>
    <message>
        <source>table %1: is missing or is no table</source>
        <translation>数据表 %1：缺失，或不是数据表</translation>
    </message>
    <message>
        <source>The rows of table %1 cannot be copied: %2</source>
        <translation>数据表 %1 的内容无法复制：%2</translation>
    </message>
    <message>
        <source>table %1: %2 rows break a rule of the table</source>
        <translation>数据表 %1：有 %2 行不符合该表的规则</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>已有文件 %1，请换一个名称。</translation>
    </message>
</context>
<context>
    <name>wuxing::ClipboardTable</name>
    <message>
        <source>Row %1 of the block holds a sign that is no character. Type the text again. Nothing was changed.</source>
        <translation>所粘贴内容的第%1行含有不是文字的符号。请重新录入这段文字。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>wuxing::ColumnMap</name>
    <message>
        <source>%1, row %2: missing column %3. Add it to the header row and import again.</source>
        <translation>%1 第 %2 行：缺少列“%3”。请在表头补上后重新导入。</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” stands in two columns (%4 and %5). Keep the one that counts and import again.</source>
        <translation>%1第%2行：“%3”有两列（%4列和%5列）。请只保留有效的一列后重新导入。</translation>
    </message>
    <message>
        <source>column %1 without a heading</source>
        <translation>%1列（无表头）</translation>
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
    <message>
        <source>“%1” cannot be written as CSV. Known: %2</source>
        <translation>“%1”不能写成 CSV。可用：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>branch, year, level</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Published: %1, version %2, %3 items, %4 clauses</source>
        <translation>已发布：%1，第 %2 版，%3 项任务，%4 条</translation>
    </message>
    <message>
        <source>There is no draft of %1. Import rules first.</source>
        <translation>%1 年没有草稿。请先导入规则。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quarter, levels</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es) have a star that is still open</source>
        <translation>
            <numerusform>%n 个支部还有未评定的星</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 planned</source>
        <translation>%1：%2 个，计划 %3 个</translation>
    </message>
    <message>
        <source>There is no open review in %1.</source>
        <translation>%1 没有未结束的联审。</translation>
    </message>
    <message numerus="yes">
        <source>Closed and frozen: %n branch(es)</source>
        <translation>
            <numerusform>已结束并冻结：%n 个支部</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>已解除冻结：%1</translation>
    </message>
    <message>
        <source>Say what the personal data are needed for: --unmasked PURPOSE</source>
        <translation>请说明个人信息的用途：--unmasked 用途</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>没有报表“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>branch, stage</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) issued</source>
        <translation>
            <numerusform>已签发%n份文书</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen: %1</source>
        <translation>已冻结：%1</translation>
    </message>
    <message>
        <source>The branch has no ledger item “%1”.</source>
        <translation>该村没有台账问题“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>已附加%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The branch has no case of %1.</source>
        <translation>该村（社区）%1年没有整顿档案。</translation>
    </message>
    <message>
        <source>The rules of %1 have no clause %2 for this branch.</source>
        <translation>%1年的任务清单中没有适用于该村（社区）的条款 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the branch are of that day; one is needed. Attach it in the window.</source>
        <translation>
            <numerusform>该村（社区）当天有 %n 次走访，需要恰好一次。请在窗口中附加。</numerusform>
        </translation>
    </message>
    <message>
        <source>The command was broken off: there is not enough memory for it, or the file is damaged. What was saved before stays; the daily copies lie in the folder beside the file whose name ends in -backups.</source>
        <translation>命令已中断：内存不足，或文件已损坏。此前保存的内容不受影响；每日备份在数据文件旁名称以 -backups 结尾的文件夹中。</translation>
    </message>
    <message>
        <source>… and %1 more of that kind. Mend these first.</source>
        <translation>……另有%1条同类问题，请先改正以上各条。</translation>
    </message>
    <message>
        <source>%1 is held by another program, or is no earlier output; the new file lies beside it. --force replaces any file.</source>
        <translation>%1 正被其他程序占用，或不是本程序以前导出的文件；新文件另存在旁边。加 --force 可直接替换。</translation>
    </message>
    <message>
        <source>A log that belongs to another file lay beside this one; it is kept as %1</source>
        <translation>数据文件旁有一个属于其他文件的日志，已另存为 %1</translation>
    </message>
    <message>
        <source>Another program changed the structure of the file: %1. Make a cleaned copy: wuxing-cli clean</source>
        <translation>该文件的结构被其他程序改动：%1。请生成清理后的副本：wuxing-cli clean</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or replace an earlier copy with --force.</source>
        <translation>文件 %1 已存在。请换一个名称，或加 --force 替换以前的备份。</translation>
    </message>
    <message>
        <source>not taken along: %1</source>
        <translation>未能带入：%1</translation>
    </message>
    <message>
        <source>Cleaned copy written: %1</source>
        <translation>已生成清理后的副本：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n removed piece(s) of evidence can still be brought back by undo; “wuxing-cli tidy FILE” removes them for good.</source>
        <translation>
            <numerusform>有%n件已删除的佐证材料仍可撤销恢复；“wuxing-cli tidy 文件”可将其彻底删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to this file under a former name; “wuxing-cli take-over FILE” gives it back.</source>
        <translation>%1 是本文件改名前留下的；“wuxing-cli take-over 文件”可将其归还本文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n removed piece(s) of evidence are gone for good</source>
        <translation>
            <numerusform>已彻底删除%n件佐证材料</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies beside the file under a former name.</source>
        <translation>旁边没有本文件改名前留下的文件夹。</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>已归还：%1</translation>
    </message>
    <message>
        <source>The table holds %1; --period chooses another.</source>
        <translation>表中是 %1 的内容；其他期间用 --period 指定。</translation>
    </message>
    <message>
        <source>“%1” is a table and is written as csv, which spreadsheets open. It has no format “%2”.</source>
        <translation>“%1”是数据表，只写为 csv（表格软件可直接打开），没有“%2”格式。</translation>
    </message>
    <message>
        <source>Pictures of pages are made by the program with windows, and %1 is not there.</source>
        <translation>页面图片由带窗口的主程序生成，但未找到 %1。</translation>
    </message>
    <message>
        <source>The program with windows broke off: %1.</source>
        <translation>带窗口的主程序中断：%1。</translation>
    </message>
    <message>
        <source>Only tables have a template to fill in, and “%1” is none. Known: %2</source>
        <translation>只有表有可填写的空模板，“%1”不是表。可用：%2</translation>
    </message>
    <message>
        <source>--author: in whose name it is written; without it in that of WUXING_AUTHOR, else of the login.</source>
        <translation>--author：以谁的名义记录；不写时用环境变量 WUXING_AUTHOR，再没有则用登录名。</translation>
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
    <message>
        <source>A new file cannot be made on a network share, where two computers could write it at once and damage it: %1. Choose a folder on this computer.</source>
        <translation>不能在网络共享上新建文件，两台电脑同时写入会损坏数据：%1。请选择本机的文件夹。</translation>
    </message>
    <message>
        <source>The file lies on a network share, where two computers could write it at once and damage it: %1. Open it read-only, or copy it to this computer.</source>
        <translation>文件在网络共享上，两台电脑同时写入会损坏数据：%1。请以只读方式打开，或复制到本机。</translation>
    </message>
    <message>
        <source>The file on the network share is open on another computer or was not closed there: %1. Close it there and try again.</source>
        <translation>网络共享上的文件正在另一台电脑上打开，或没有正常关闭：%1。请在那台电脑上关闭后再试。</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file. Name a file that ends in .wuxing.</source>
        <translation>%1 是文件夹或设备，不是数据文件。请指定扩展名为 .wuxing 的文件。</translation>
    </message>
    <message>
        <source>The file cannot be read where it lies, and there is no room for a copy of it: %1. Free some space on the disk of the temporary files and try again.</source>
        <translation>无法在原处读取该文件，临时文件所在磁盘也没有空间存放副本：%1。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file is incomplete: %1. %2 of %3 bytes are there. Restore a backup.</source>
        <translation>文件不完整：%1。应有 %3 字节，实有 %2 字节。请恢复备份。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Another program reads the new file %1 before it is whole. Close it there and try again.</source>
        <translation>另有程序正在读取尚未完成的新文件 %1。请在那里关闭后重试。</translation>
    </message>
</context>
<context>
    <name>wuxing::ContentStore</name>
    <message>
        <source>The evidence cannot be kept in %1. Check the disk and try again.</source>
        <translation>佐证材料无法保存到%1。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The content is missing in %1. Copy the folder from a backup.</source>
        <translation>%1中缺少该内容。请从备份复制该文件夹。</translation>
    </message>
    <message>
        <source>The content was changed outside the program. Copy the folder from a backup.</source>
        <translation>内容在程序之外被改动。请从备份复制该文件夹。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>wuxing::Contents</name>
    <message>
        <source>What was frozen is missing or was changed outside the program. Restore a backup.</source>
        <translation>冻结的内容缺失或已被其他程序改动。请恢复备份。</translation>
    </message>
</context>
<context>
    <name>wuxing::Contest</name>
    <message>
        <source>Equal totals share the place</source>
        <translation>总分相同则名次并列</translation>
    </message>
    <message>
        <source>The earlier part decides</source>
        <translation>总分相同则看前一部分</translation>
    </message>
    <message>
        <source>The entry or the judge is not part of the contest any more.</source>
        <translation>该参赛单位或评委已不在比拼中。</translation>
    </message>
    <message>
        <source>Judge no. %1 is recused: the entry is of the judge&apos;s own township.</source>
        <translation>%1 号评委应当回避：参赛单位属于其所在乡镇。</translation>
    </message>
    <message>
        <source>“%1” must lie between 0 and %2.</source>
        <translation>“%1”应在 0 到 %2 之间。</translation>
    </message>
    <message>
        <source>The indicator is not part of the contest any more.</source>
        <translation>该指标已不在比拼中。</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>未开封</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已开封</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>举办日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Highest and lowest are dropped</source>
        <translation>去掉最高分和最低分</translation>
    </message>
    <message>
        <source>Dropped from so many judges on</source>
        <translation>去分所需评委数</translation>
    </message>
    <message>
        <source>Equal totals</source>
        <translation>总分相同时</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Commended places</source>
        <translation>表彰名次</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>比拼</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Points of the part</source>
        <translation>该部分分值</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Recused from township</source>
        <translation>回避乡镇</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Order of appearance</source>
        <translation>出场顺序</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Fairly good</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评议意见</translation>
    </message>
    <message>
        <source>Part of a contest</source>
        <translation>比拼部分</translation>
    </message>
    <message>
        <source>Entry of a contest</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>述职评议</translation>
    </message>
</context>
<context>
    <name>wuxing::ContestDialog</name>
    <message>
        <source>&amp;Drop the highest and the lowest score</source>
        <translation>去掉一个最高分和一个最低分(&amp;D)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Points of the part</source>
        <translation>该部分分值</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recused from (township)</source>
        <translation>回避（乡镇）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>出场序号</translation>
    </message>
    <message>
        <source>Branch (name or code)</source>
        <translation>支部（名称或代码）</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>比拼</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>增加指标</translation>
    </message>
    <message>
        <source>Parts and indicators</source>
        <translation>部分与指标</translation>
    </message>
    <message>
        <source>Add a judge</source>
        <translation>增加评委</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>增加参赛单位</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>日期(&amp;A)</translation>
    </message>
    <message>
        <source>only &amp;from so many judges</source>
        <translation>评委达到此人数才去掉(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Ties</source>
        <translation>并列(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;ecimals</source>
        <translation>小数位数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Places commended</source>
        <translation>表扬名次(&amp;P)</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>删除该行</translation>
    </message>
    <message>
        <source>Parts and indicators, row %1: %2</source>
        <translation>部分与指标，第 %1 行：%2</translation>
    </message>
    <message>
        <source>Judges, row %1: %2</source>
        <translation>评委，第 %1 行：%2</translation>
    </message>
    <message>
        <source>Entries, row %1: %2</source>
        <translation>参赛单位，第 %1 行：%2</translation>
    </message>
    <message>
        <source>there is no branch “%1”</source>
        <translation>没有支部“%1”</translation>
    </message>
</context>
<context>
    <name>wuxing::ContestPage</name>
    <message>
        <source>Contest</source>
        <translation>比拼</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Year-end appraisal</source>
        <translation>述职评议</translation>
    </message>
    <message>
        <source>&amp;New contest…</source>
        <translation>新建比拼(&amp;N)…</translation>
    </message>
    <message>
        <source>Parts, indicators, judges and entries of a new contest</source>
        <translation>新比拼的部分、指标、评委和参赛单位</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes parts, indicators, judges and entries</source>
        <translation>修改部分、指标、评委和参赛单位</translation>
    </message>
    <message>
        <source>&amp;Adjust…</source>
        <translation>加减分(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds points to, or deducts them from, the chosen entry with a reason</source>
        <translation>对参赛单位加分或扣分，须写理由</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>点评(&amp;C)…</translation>
    </message>
    <message>
        <source>Writes down a comment on the chosen entry</source>
        <translation>记录对参赛单位的点评</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>启封成绩(&amp;O)</translation>
    </message>
    <message>
        <source>Unseals the contest; refused while a score is missing</source>
        <translation>启封比拼；缺评分时不能启封</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the contest; undo brings it back</source>
        <translation>删除比拼；可以撤销</translation>
    </message>
    <message>
        <source>&amp;Print result…</source>
        <translation>打印成绩(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows the result sheet with places for scorer and supervisor</source>
        <translation>显示成绩表，留有计分人和监督人签字处</translation>
    </message>
    <message>
        <source>There is no contest of %1 yet.</source>
        <translation>%1 年还没有比拼。</translation>
    </message>
    <message>
        <source>The result is open.</source>
        <translation>成绩已启封。</translation>
    </message>
    <message numerus="yes">
        <source>Sealed: %n score(s) missing</source>
        <translation>
            <numerusform>未启封：还缺 %n 个评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust the points of an entry</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>参赛单位(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Points (below 0: deducted)</source>
        <translation>分值（负数为扣分）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>An adjustment needs its reason.</source>
        <translation>加减分须写明理由。</translation>
    </message>
    <message>
        <source>Comment on an entry</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>点评(&amp;C)</translation>
    </message>
    <message>
        <source>There is no contest of %1 yet. Make one first.</source>
        <translation>%1年还没有比拼，请先新建。</translation>
    </message>
    <message>
        <source>Write the comment, or cancel.</source>
        <translation>请填写点评内容，或取消。</translation>
    </message>
    <message>
        <source>No contest of this year is set up. “New contest” asks for its parts, judges and entries.</source>
        <translation>本年度还没有比拼。用“新建比拼”填写环节、评委和参赛党组织。</translation>
    </message>
    <message>
        <source>No branch is in use here.</source>
        <translation>这里没有在用的党组织。</translation>
    </message>
</context>
<context>
    <name>wuxing::ContestService</name>
    <message>
        <source>The contest needs a name.</source>
        <translation>比拼须有名称。</translation>
    </message>
    <message>
        <source>The result is open; the contest cannot be changed any more. Undo the opening first.</source>
        <translation>成绩已启封，不能再修改比拼。请先撤销启封。</translation>
    </message>
    <message>
        <source>Part “%1” needs points and at least one indicator with a full mark.</source>
        <translation>“%1”部分须有分值，并至少有一个有满分的指标。</translation>
    </message>
    <message>
        <source>Two judges have the number %1.</source>
        <translation>有两位评委都是 %1 号。</translation>
    </message>
    <message>
        <source>The contest does not exist any more.</source>
        <translation>该比拼已不存在。</translation>
    </message>
    <message>
        <source>The result is open; scores cannot be changed any more.</source>
        <translation>成绩已启封，不能再修改评分。</translation>
    </message>
    <message numerus="yes">
        <source>The result stays sealed until every score is in: %n score(s) are missing.</source>
        <translation>
            <numerusform>评分齐全后才能启封：还缺 %n 个评分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wuxing::ContestSources</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>The highest and the lowest were dropped</source>
        <translation>已去掉一个最高分和一个最低分</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Grade given</source>
        <translation>综合评定</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评议意见</translation>
    </message>
    <message>
        <source>“%1” is not a grade. Write 好, 较好, 一般 or 差.</source>
        <translation>“%1”不是评议等次，请填写 好、较好、一般 或 差。</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n 个支部</numerusform>
        </translation>
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
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Work of the year</source>
        <translation>年度工作</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <comment>star, set, share</comment>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>star, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no level</source>
        <comment>not or not fully rated</comment>
        <translation>未定级</translation>
    </message>
</context>
<context>
    <name>wuxing::Database</name>
    <message>
        <source>%1 lies on the disk under two names (hard links), and two programs could write it at once. Open it read-only, or copy it and open the copy.</source>
        <translation>%1 在磁盘上有两个名称（硬链接），两个程序可能同时写入。请以只读方式打开，或复制后打开副本。</translation>
    </message>
    <message>
        <source>Another program changed the structure of the file: %1. It is not written, so that nothing foreign runs. Make a cleaned copy and go on with that, or open the file read-only.</source>
        <translation>该文件的结构被其他程序改动：%1。为防止外来内容运行，本程序不写入该文件。请生成清理后的副本继续使用，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The file is of an older version, and another program changed its structure: %1. Make a cleaned copy and go on with that.</source>
        <translation>该文件为旧版本，且结构被其他程序改动：%1。请制作清理后的副本并继续使用。</translation>
    </message>
    <message>
        <source>There is no room for a copy of %1, which is of an older version. Free some space on the disk of the temporary files and try again.</source>
        <translation>%1 为旧版本文件，没有空间制作其副本。请在临时文件所在磁盘腾出空间后再试。</translation>
    </message>
</context>
<context>
    <name>wuxing::DateText</name>
    <message>
        <source>“%1” is not a date. Write it as 2023-09-15.</source>
        <translation>“%1”不是日期。请写成 2023-09-15 的形式。</translation>
    </message>
    <message>
        <source>“%1” may be January or October: a spreadsheet drops the last zero of %2.10. Write %2-01 or %2-10.</source>
        <translation>“%1”可能是1月，也可能是10月（表格软件会去掉%2.10末尾的0）。请写成%2-01或%2-10。</translation>
    </message>
    <message>
        <source>“%1” is a month; write the day, too: 2023-09-15.</source>
        <translation>“%1”只写到月，请写到日，例如2023-09-15。</translation>
    </message>
    <message>
        <source>There is no day “%1”. Correct year, month or day.</source>
        <translation>没有“%1”这一天，请更正年、月或日。</translation>
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
    <name>wuxing::Department</name>
    <message>
        <source>No part</source>
        <translation>不参与</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Vice lead</source>
        <translation>副牵头</translation>
    </message>
    <message>
        <source>Gives an opinion</source>
        <translation>提出意见</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Star set</source>
        <translation>星套</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Member of a task force</source>
        <translation>专班成员</translation>
    </message>
    <message>
        <source>Part in a star</source>
        <translation>专班职责</translation>
    </message>
</context>
<context>
    <name>wuxing::DesktopQuestions</name>
    <message>
        <source>Star Ledger</source>
        <translation>五星台账</translation>
    </message>
</context>
<context>
    <name>wuxing::Dialog</name>
    <message>
        <source>What you typed here is not saved. Leave it all the same?</source>
        <translation>这里输入的内容尚未保存，确定离开吗？</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <translation>继续填写(&amp;G)</translation>
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
    <name>wuxing::Escalation</name>
    <message>
        <source>Supervision notice</source>
        <translation>督办通知</translation>
    </message>
    <message>
        <source>Inspection notice</source>
        <translation>督查指导</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Admonition</source>
        <translation>告诫</translation>
    </message>
    <message>
        <source>Call to account</source>
        <translation>问责</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>约谈</translation>
    </message>
</context>
<context>
    <name>wuxing::EvaluationService</name>
    <message>
        <source>Only branches are judged. Choose a village or community.</source>
        <translation>只评定支部。请选择村或社区。</translation>
    </message>
    <message>
        <source>No rules are published for %1 (%2). Publish them on the page Rules.</source>
        <translation>%1 年尚未发布规则（%2）。请在“规则”页发布。</translation>
    </message>
</context>
<context>
    <name>wuxing::Evaluator</name>
    <message>
        <source>Not reached</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未评全</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达标</translation>
    </message>
</context>
<context>
    <name>wuxing::Evidence</name>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Ledger item</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>整顿案</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空文件。</translation>
    </message>
    <message>
        <source>%1 is a program or a script, not evidence.</source>
        <translation>%1是程序或脚本，不是佐证材料。</translation>
    </message>
    <message>
        <source>%1 is by its content a %2 file, but its name says otherwise. Rename it and try again.</source>
        <translation>%1的内容是%2文件，与文件名不符。请改名后重试。</translation>
    </message>
    <message>
        <source>%1 is none of the kinds that can be kept: jpg, png, gif, bmp, pdf, doc, docx, xls, xlsx, ppt, pptx, wps, et, ofd, zip, txt. Its content must match its name.</source>
        <translation>%1不是可保存的类型：jpg、png、gif、bmp、pdf、doc、docx、xls、xlsx、ppt、pptx、wps、et、ofd、zip、txt。内容应与文件名相符。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Belongs to row</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
</context>
<context>
    <name>wuxing::EvidenceActions</name>
    <message>
        <source>Attach evidence</source>
        <translation>附加佐证材料</translation>
    </message>
    <message>
        <source>Photos, scans and documents (*.jpg *.jpeg *.png *.gif *.bmp *.pdf *.doc *.docx *.xls *.xlsx *.ppt *.pptx *.wps *.et *.ofd *.zip *.txt)</source>
        <translation>照片、扫描件和文档 (*.jpg *.jpeg *.png *.gif *.bmp *.pdf *.doc *.docx *.xls *.xlsx *.ppt *.pptx *.wps *.et *.ofd *.zip *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>附加%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hows</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <source>The position kept in photos is removed.</source>
        <translation>照片中的位置信息会被删除。</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>正在附加…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached. These were not:</source>
        <translation>
            <numerusform>已附加%n个文件。以下文件未附加：</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the evidence folder is written</source>
        <translation>佐证文件夹的存放位置</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>已附加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Make photos s&amp;maller (%1 pixels)</source>
        <translation>缩小照片（%1像素）(&amp;M)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写出…</translation>
    </message>
</context>
<context>
    <name>wuxing::EvidencePage</name>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>附加(&amp;A)…</translation>
    </message>
    <message>
        <source>Attaches photos, scans or documents to the chosen branch</source>
        <translation>向所选村（社区）附加照片、扫描件或文档</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes what the chosen piece shows, its stage and day</source>
        <translation>修改所选材料的内容、阶段和日期</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen piece; this can be undone</source>
        <translation>删除所选材料；可以撤销</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>另存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the chosen piece as a file</source>
        <translation>将所选材料保存为文件</translation>
    </message>
    <message>
        <source>Evidence &amp;folder…</source>
        <translation>佐证文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Copies all evidence of the branch into a folder, with a list</source>
        <translation>将该村全部佐证材料连同清单复制到一个文件夹</translation>
    </message>
    <message>
        <source>Choose the village or community on the tree first.</source>
        <translation>请先在左侧树中选择村或社区。</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hows</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Taken on</source>
        <translation>拍摄日期(&amp;T)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>无法显示该图片。</translation>
    </message>
    <message>
        <source>A document; save a copy to read it.</source>
        <translation>这是文档；另存副本后查看。</translation>
    </message>
    <message>
        <source>Remove for &amp;good…</source>
        <translation>彻底删除(&amp;G)…</translation>
    </message>
    <message>
        <source>Deletes the contents of evidence that was removed before; undo no longer brings them back</source>
        <translation>把以前移除的佐证材料内容彻底删除，撤销也不能恢复</translation>
    </message>
    <message>
        <source>Choose a piece of evidence in the table first.</source>
        <translation>请先在表中选择一件佐证材料。</translation>
    </message>
    <message>
        <source>No content is left of evidence that was removed.</source>
        <translation>没有已移除的佐证材料内容需要删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) of removed evidence still lie beside the file, so that undo can bring them back. Delete them for good?</source>
        <translation>
            <numerusform>文件旁边还留有%n份已移除的佐证材料，以便撤销时恢复。确定彻底删除吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>彻底删除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) deleted for good.</source>
        <translation>
            <numerusform>已彻底删除%n份内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence is kept here. Choose a village or community on the tree, then “Attach” (Ctrl+I) adds photos, scans and documents.</source>
        <translation>这里还没有佐证材料。在左边选一个村（社区），再用“附加”（Ctrl+I）加入照片、扫描件和文件。</translation>
    </message>
</context>
<context>
    <name>wuxing::EvidenceService</name>
    <message>
        <source>%1 has %2 MB; at most %3 MB are kept. Shrink the photo or raise the limit in the settings.</source>
        <translation>%1有%2 MB；最多保存%3 MB。请缩小照片，或在设置中提高上限。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB that are kept.</source>
        <translation>%1超过可保存的%2 MB。</translation>
    </message>
    <message>
        <source>Choose the branch the evidence belongs to.</source>
        <translation>请选择佐证材料所属的村（社区）。</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was attached.</source>
        <translation>已取消；没有附加任何文件。</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>佐证%1</translation>
    </message>
    <message>
        <source>its content was changed outside the program. Attach the original again.</source>
        <translation>内容在程序之外被改动。请重新添加原件。</translation>
    </message>
    <message>
        <source>its content is missing in %1. Attach the original again, or copy the folder from a backup.</source>
        <translation>内容在 %1 中缺失。请重新添加原件，或从备份复制该文件夹。</translation>
    </message>
</context>
<context>
    <name>wuxing::ExplanationText</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>branch, year, level</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Choose another branch on the tree.</source>
        <translation>可在左侧树上选择其他支部。</translation>
    </message>
</context>
<context>
    <name>wuxing::ExportDialog</name>
    <message>
        <source>Write &amp;names and phones of households out</source>
        <translation>写出户主姓名和电话(&amp;N)</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>What for? The journal keeps it.</source>
        <translation>用途（将记入日志）</translation>
    </message>
    <message>
        <source>The table is written as CSV in the columns the import reads. Without rows it is a template to fill in.</source>
        <translation>表格写成 CSV，列与导入所读的相同；没有数据时只有表头，可作模板填写。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>表格(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>范围(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>季度(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Say what the names and phones are needed for.</source>
        <translation>请写明需要姓名和电话的用途。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Only the &amp;headings, as a template to fill in</source>
        <translation>只要表头，作为空模板(&amp;H)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写出…</translation>
    </message>
</context>
<context>
    <name>wuxing::FieldCodec</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
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
    <message>
        <source>Beside the branches stand the stars of %1.</source>
        <translation>表中星级为%1年度。</translation>
    </message>
    <message>
        <source>Counted as of %1; the table shows the items as they stand now.</source>
        <translation>数字截至%1；表中为各问题现在的情况。</translation>
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
    <message>
        <source>The file is already open in another program: %1. Close it there, or open it read-only here.</source>
        <translation>文件已在其他程序中打开：%1。请在那里关闭，或在此以只读方式打开。</translation>
    </message>
    <message>
        <source>The disk of the file is full: %1. Free some space and try again, or open the file read-only.</source>
        <translation>文件所在磁盘已满：%1。请腾出空间后重试，或以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>wuxing::FileLook</name>
    <message>
        <source>This is an empty database, not a file of this program: %1</source>
        <translation>这是一个空数据库，不是本程序的文件：%1</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Restore a backup.</source>
        <translation>文件已损坏：%1。请恢复备份。</translation>
    </message>
    <message>
        <source>The journal of the file cannot be gone on with: its numbers do not fit. Restore a backup, or open the file read-only.</source>
        <translation>该文件的操作日志编号不连贯，无法继续记录。请恢复备份，或以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>wuxing::FilePreparation</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何改动。</translation>
    </message>
</context>
<context>
    <name>wuxing::FormerName</name>
    <message>
        <source>The folder %1 could not be given the name %2. Close what is open from it and try again.</source>
        <translation>文件夹 %1 无法改名为 %2。请关闭其中打开的文件后重试。</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>wuxing::FreezeService</name>
    <message>
        <source>The frozen report %1 of %2 was changed outside the program. Restore a backup.</source>
        <translation>冻结的报表%1（%2）在程序之外被改动。请恢复备份。</translation>
    </message>
    <message>
        <source>The report of %1 is frozen already.</source>
        <translation>%1的报表已冻结。</translation>
    </message>
    <message>
        <source>Reopening a frozen report needs a reason.</source>
        <translation>重新打开冻结的报表需要原因。</translation>
    </message>
    <message>
        <source>The report of %1 is not frozen.</source>
        <translation>%1的报表未冻结。</translation>
    </message>
</context>
<context>
    <name>wuxing::FrozenPaper</name>
    <message>
        <source>Text of a report</source>
        <translation>报表文字</translation>
    </message>
    <message>
        <source>Layout of a paper</source>
        <translation>文书版式</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Hash of the facts</source>
        <translation>事实校验值</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>冻结时间</translation>
    </message>
    <message>
        <source>Unfrozen at</source>
        <translation>解除冻结时间</translation>
    </message>
    <message>
        <source>Reason of unfreezing</source>
        <translation>解除冻结的理由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Kind of table</source>
        <translation>表的种类</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Frozen paper</source>
        <translation>已冻结文书</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Addition to a report</source>
        <translation>本期补充</translation>
    </message>
    <message>
        <source>Columns of a spreadsheet</source>
        <translation>表格列对应</translation>
    </message>
</context>
<context>
    <name>wuxing::GridModel</name>
    <message>
        <source>This table is only looked at; nothing can be entered here.</source>
        <translation>此表只供查看，不能录入。</translation>
    </message>
    <message>
        <source>Choose the cell where the block shall begin.</source>
        <translation>请选择整块起始的单元格。</translation>
    </message>
    <message>
        <source>The block does not fit: row %1, column %2 of it has no cell to go into. Nothing was changed.</source>
        <translation>整块放不下：第 %1 行第 %2 列没有可录入的单元格。未作任何更改。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be entered under %3, where nothing else than “%4” can stand. Nothing was changed.</source>
        <translation>%1：“%3”列不能填写“%2”，此处只能是“%4”。未作任何改动。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第%1行</translation>
    </message>
</context>
<context>
    <name>wuxing::GridView</name>
    <message>
        <source>The table was brought back to its own order, because a block is pasted in that order. Choose the first cell again and paste.</source>
        <translation>整块按表的原有顺序粘贴，已恢复原有顺序。请重新选择起始单元格再粘贴。</translation>
    </message>
    <message>
        <source>Nothing of this place and year stands here yet.</source>
        <translation>本单位本年度还没有内容。</translation>
    </message>
</context>
<context>
    <name>wuxing::HistoryModel</name>
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
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>这里还没有改动。</translation>
    </message>
    <message>
        <source>The fields that an operation changed stand here when it is chosen above.</source>
        <translation>在上面选一次操作，这里就列出它改动的内容。</translation>
    </message>
    <message>
        <source>The file is checked…</source>
        <translation>正在检查文件…</translation>
    </message>
</context>
<context>
    <name>wuxing::HistoryWords</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
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
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>hash of the content</source>
        <translation>内容校验</translation>
    </message>
    <message>
        <source>Setting of this file</source>
        <translation>本文件的设置</translation>
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
        <source>The year of tables that have no column for it</source>
        <translation>表中没有年度列时使用的年度</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>第 %1 季度</translation>
    </message>
    <message>
        <source>The quarter of assessments and opinions whose table has no column for it</source>
        <translation>评定表和意见表中没有季度列时使用的季度</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>季度(&amp;Q)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>表格 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the table first; nothing is written before you have seen what would happen.</source>
        <translation>请先选择表格；看过预览之后才会写入。</translation>
    </message>
    <message>
        <source>The table is read…</source>
        <translation>正在读取表格…</translation>
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
    <message>
        <source>%1; columns not read: %2</source>
        <translation>%1；未读取的列：%2</translation>
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
    <name>wuxing::Income</name>
    <message>
        <source>Choose the branch the income belongs to.</source>
        <translation>请选择收入所属的村（社区）。</translation>
    </message>
    <message>
        <source>The year of an income lies between 2000 and 2100.</source>
        <translation>收入年度应在2000到2100之间。</translation>
    </message>
    <message>
        <source>An income needs its category.</source>
        <translation>收入需要类别。</translation>
    </message>
    <message>
        <source>The limits of the income bands must be amounts above zero that rise.</source>
        <translation>收入分档界限应为大于零且递增的金额。</translation>
    </message>
</context>
<context>
    <name>wuxing::IncomeImport</name>
    <message>
        <source>say whether this is operating income (column 经营性: 是 or 否)</source>
        <translation>请说明是否经营性收入（“经营性”列填是或否）</translation>
    </message>
    <message>
        <source>the amount is empty; write 0 when there was none</source>
        <translation>金额为空；没有收入请填0</translation>
    </message>
    <message>
        <source>“%1” is not a source with an amount, such as 专项债券300万元</source>
        <translation>“%1”不是“来源+金额”，例如：专项债券300万元</translation>
    </message>
    <message>
        <source>“%1” is not a branch with its share, such as 甲村20%</source>
        <translation>“%1”不是“村+份额”，例如：甲村20%</translation>
    </message>
    <message>
        <source>there is no street or township named “%1”</source>
        <translation>没有名为“%1”的街道或乡镇</translation>
    </message>
    <message>
        <source>the source “%1” stands twice; add its amounts up</source>
        <translation>资金来源“%1”写了两次，请合并金额</translation>
    </message>
    <message>
        <source>“%1” stands twice; add its shares up</source>
        <translation>“%1”写了两次，请合并份额</translation>
    </message>
    <message>
        <source>several townships are named “%1”; write the code</source>
        <translation>有多个乡镇（街道）叫“%1”，请写代码</translation>
    </message>
</context>
<context>
    <name>wuxing::IncomePage</name>
    <message>
        <source>Only &amp;below the threshold</source>
        <translation>只看低于标准的(&amp;B)</translation>
    </message>
    <message>
        <source>Bands of income by township</source>
        <translation>各乡镇收益分档</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Pairings of streets and townships</source>
        <translation>街道与乡镇共建</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>集体收入</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>镇街共建</translation>
    </message>
    <message>
        <source>Income of the year by village and category</source>
        <translation>本年度各村各类收入</translation>
    </message>
    <message>
        <source>&amp;Paste block</source>
        <translation>粘贴区块(&amp;P)</translation>
    </message>
    <message>
        <source>Enters a block copied in Excel or WPS from the current cell on (Ctrl+V)</source>
        <translation>从当前单元格起粘贴Excel或WPS中复制的区块（Ctrl+V）</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Empties the chosen cells</source>
        <translation>清空所选单元格</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>Adds a project of the collective economy</source>
        <translation>添加集体经济项目</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Funds, partners, jobs and yearly income of the chosen project</source>
        <translation>所选项目的资金、合作方、就业和年收益</translation>
    </message>
    <message>
        <source>Re&amp;move project</source>
        <translation>删除项目(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the chosen project; this can be undone</source>
        <translation>删除所选项目；可以撤销</translation>
    </message>
    <message>
        <source>New p&amp;airing…</source>
        <translation>新建共建(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds a street and a township that build together</source>
        <translation>添加共建的街道和乡镇</translation>
    </message>
    <message>
        <source>&amp;Threshold and bands…</source>
        <translation>标准和分档(&amp;T)…</translation>
    </message>
    <message>
        <source>The limits income is compared with</source>
        <translation>收入对照的标准</translation>
    </message>
    <message>
        <source>Choose a project in the table of projects first.</source>
        <translation>请先在项目表中选择项目。</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>共建</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>街道(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Township</source>
        <translation>乡镇(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>开始时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;What is built together</source>
        <translation>共建内容(&amp;W)</translation>
    </message>
    <message>
        <source>Threshold and bands</source>
        <translation>标准和分档</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>标准(&amp;T)</translation>
    </message>
    <message>
        <source>Compare the &amp;operating income, not the total</source>
        <translation>按经营性收入比较，不按总收益(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>分档(&amp;B)</translation>
    </message>
    <message>
        <source>Amounts such as 5万元 or 50000, separated by spaces.</source>
        <translation>填写金额，如5万元或50000，用空格分隔。</translation>
    </message>
    <message>
        <source>Nothing is entered for %1. The last year with entries is %2: choose it above.</source>
        <translation>%1年尚未录入。最近有录入的是%2年，可在右上方选择年度。</translation>
    </message>
    <message>
        <source>Nothing is entered for %1.</source>
        <translation>%1年尚未录入。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 villages and communities entered, %4 below %5; total %6, operating %7 (10,000 yuan)</source>
        <translation>%1年：%3个村（社区）中已录入%2个，低于%5万元的%4个；总收益%6万元，其中经营性%7万元</translation>
    </message>
    <message>
        <source>No project is entered here. “New project” (Ctrl+I) adds one.</source>
        <translation>这里还没有项目。用“新建项目”（Ctrl+I）登记。</translation>
    </message>
    <message>
        <source>No pairing of a street with a township is entered. “New pairing” adds one.</source>
        <translation>还没有街道与乡镇的共建。用“新建共建”登记。</translation>
    </message>
</context>
<context>
    <name>wuxing::IncomeSources</name>
    <message>
        <source>%1
(operating)</source>
        <translation>%1
（经营性）</translation>
    </message>
    <message>
        <source>%1
(other)</source>
        <translation>%1
（其他）</translation>
    </message>
    <message>
        <source>Total (yuan)</source>
        <translation>总收益（元）</translation>
    </message>
    <message>
        <source>Operating (yuan)</source>
        <translation>经营性（元）</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Missing (yuan)</source>
        <translation>差额（元）</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年度</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>Change (yuan)</source>
        <translation>增减（元）</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Funds (yuan)</source>
        <translation>资金（元）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>带动就业</translation>
    </message>
    <message>
        <source>Expected a year</source>
        <translation>预计年收益</translation>
    </message>
    <message>
        <source>Income of the year</source>
        <translation>本年度收益</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>What is built together</source>
        <translation>共建内容</translation>
    </message>
    <message>
        <source>Shares of the income</source>
        <translation>收益分配</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, yuan</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Villages and communities</source>
        <translation>村（社区）数</translation>
    </message>
</context>
<context>
    <name>wuxing::InputFile</name>
    <message>
        <source>%1 is a folder or a device, not a file. Choose the file itself.</source>
        <translation>%1 是文件夹或设备，不是文件。请选择文件本身。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Close it in WPS or Excel and try again.</source>
        <translation>无法读取 %1。请在 WPS 或 Excel 中关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB that are read here.</source>
        <translation>%1 超过可读取的 %2 MB。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>没有文件 %1，请检查名称和文件夹。</translation>
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
    <message>
        <source>“%1” is not a code of the journal. Type the 16 digits and letters (0-9, a-f) printed at the foot of the paper, at least the first %2 of them.</source>
        <translation>“%1”不是台账校验码。请输入纸面页脚所印的16位校验码（数字0-9、字母a-f），至少输入前 %2 位。</translation>
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
        <source>was added behind the program&apos;s back</source>
        <translation>在程序之外被添加</translation>
    </message>
    <message>
        <source>was changed behind the program&apos;s back: %1</source>
        <translation>在程序之外被改动：%1</translation>
    </message>
    <message>
        <source>was removed behind the program&apos;s back</source>
        <translation>在程序之外被删除</translation>
    </message>
    <message>
        <source>was edited: its hash does not fit</source>
        <translation>已被改动：校验值不符</translation>
    </message>
    <message>
        <source>journal rows before it were edited: they do not fit its anchor</source>
        <translation>此前的日志行已被改动：与锚定值不符</translation>
    </message>
    <message>
        <source>holds what this program does not know: %1</source>
        <translation>含有本程序不认识的内容：%1</translation>
    </message>
    <message>
        <source>belongs to another unit than the row of %1 it hangs on</source>
        <translation>所属单位与其上级 %1 行不一致</translation>
    </message>
    <message>
        <source>content %1</source>
        <translation>内容 %1</translation>
    </message>
</context>
<context>
    <name>wuxing::JournalUndo</name>
    <message>
        <source>This step cannot be taken back: a row it touched was changed outside the program since then.</source>
        <translation>这一步不能撤销：它涉及的数据此后在程序之外被改动过。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何改动。</translation>
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
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerFilterBar</name>
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
        <translation>在办和已办结</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>在办问题</translation>
    </message>
    <message>
        <source>Closed items</source>
        <translation>已办结问题</translation>
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
        <source>Filter the ledger by source</source>
        <translation>按来源筛选台账</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Filter the ledger by category</source>
        <translation>按类别筛选台账</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Filters kept on this computer</source>
        <translation>保存在本机的筛选条件</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选方案</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>保存当前筛选…</translation>
    </message>
    <message>
        <source>Remove a filter…</source>
        <translation>删除筛选…</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>保存当前筛选</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>删除筛选</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选条件(&amp;F)</translation>
    </message>
    <message>
        <source>Write a name for the filter, or cancel.</source>
        <translation>请填写筛选的名称，或取消。</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerImport</name>
    <message>
        <source>a closed item needs the date it was closed out (column 销号日期)</source>
        <translation>已销号的问题需要销号日期（“销号日期”列）</translation>
    </message>
    <message>
        <source>an outcome needs its unit of measure</source>
        <translation>成果需要计量单位</translation>
    </message>
    <message>
        <source>the time limit moves: %1 (columns 延期原因, 批准人)</source>
        <translation>时限变动：%1（“延期原因”“批准人”列）</translation>
    </message>
    <message>
        <source>%1 parties must agree before an item is closed. Bring their words as a table of progress (动作 核实, columns 核实人 and 核实方)</source>
        <translation>销号前须有%1方核实同意。请用进展表导入核实意见（动作填“核实”，并有“核实人”“核实方”两列）</translation>
    </message>
    <message>
        <source>an item that is not closed has no such date; write 已销号 as its state</source>
        <translation>未销号的问题不应有此日期；已销号的请把状态写为“已销号”</translation>
    </message>
    <message>
        <source>a number without the name of the outcome (column 成果名称)</source>
        <translation>有数量而没有成果名称（“成果名称”列）</translation>
    </message>
    <message>
        <source>an item nobody has begun has no progress; write %1 as its state</source>
        <translation>未开始的问题没有进展；请把状态写成%1</translation>
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
    <message>
        <source>Case</source>
        <translation>软弱涣散整顿</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>大走访</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>季度联审</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>日常检查</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>%1 is responsible for the item and cannot verify it.</source>
        <translation>%1是该问题责任人，不能核实。</translation>
    </message>
    <message>
        <source>The new time limit must lie after %1.</source>
        <translation>新时限应晚于%1。</translation>
    </message>
    <message>
        <source>An extension needs its reason.</source>
        <translation>延期需要原因。</translation>
    </message>
    <message>
        <source>An extension needs the name of who approved it.</source>
        <translation>延期需要批准人。</translation>
    </message>
    <message>
        <source>An extension needs the date of its approval.</source>
        <translation>延期需要批准日期。</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Comes from row</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题描述</translation>
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
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>原定时限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>完成情况</translation>
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
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Reason of cancelling</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Ledger item</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>成果名称</translation>
    </message>
    <message>
        <source>Kind of quantity</source>
        <translation>计量类别</translation>
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
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Former time limit</source>
        <translation>原时限</translation>
    </message>
    <message>
        <source>New time limit</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>核实方</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>是否同意</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>主送单位</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Paper of the escalation</source>
        <translation>督办文书</translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>回头看日期</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>成效保持</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>回头看人员</translation>
    </message>
    <message>
        <source>Look back at an item</source>
        <translation>回头看记录</translation>
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
    <message>
        <source>C&amp;ategory</source>
        <translation>类别(&amp;A)</translation>
    </message>
    <message>
        <source>Veri&amp;fier</source>
        <translation>核实人(&amp;F)</translation>
    </message>
    <message>
        <source>Never the responsible person</source>
        <translation>不能是责任人</translation>
    </message>
    <message>
        <source>The time limit is moved by an extension, with reason and approver</source>
        <translation>时限通过延期变动，需要原因和批准人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Extensions, verifications, papers and evidence</source>
        <translation>延期、核实、文书和佐证</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>%1 → %2: %3 (%4)</source>
        <translation>%1→%2：%3（%4）</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>party, verifier</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, name</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerModel</name>
    <message>
        <source>%1 (first %2)</source>
        <translation>%1（原 %2）</translation>
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
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>%1, talk</source>
        <comment>light, the third red asks for a talk</comment>
        <translation>%1，约谈</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerPage</name>
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
        <source>Note progress</source>
        <translation>登记进展</translation>
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
    <message>
        <source>E&amp;xtend…</source>
        <translation>延期(&amp;X)…</translation>
    </message>
    <message>
        <source>Moves the time limit of the chosen items, with reason and approver; the first one stays</source>
        <translation>变动所选问题的时限，填写原因和批准人；保留最初时限</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>附加佐证(&amp;T)…</translation>
    </message>
    <message>
        <source>Attaches photos or documents to the chosen item</source>
        <translation>向所选问题附加照片或文档</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>核实方(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Verified by</source>
        <translation>核实人(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) must agree; nobody verifies what he is responsible for.</source>
        <translation>
            <numerusform>需要%n方同意；责任人不能核实自己负责的问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend the time limit</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation>批准日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New time limit</source>
        <translation>新时限(&amp;N)</translation>
    </message>
    <message>
        <source>Choose one item first.</source>
        <translation>请先选择一项。</translation>
    </message>
    <message>
        <source>The item is kept; the filter above the table hides it.</source>
        <translation>问题已保存，但被表格上方的筛选条件隐藏了。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>已删除 %n 项，可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Progress in percent</source>
        <translation>进展（%）(&amp;P)</translation>
    </message>
    <message>
        <source>No item is shown: there is none, or the filter above hides it. “Add item” (Ctrl+I) makes one; lists come in by File, Import a table.</source>
        <translation>没有可显示的事项：还没有登记，或被上方的筛选隐藏。用“新增”（Ctrl+I）登记；已有的表格用“文件”菜单的“导入表格”。</translation>
    </message>
    <message>
        <source>Write who verified, or cancel.</source>
        <translation>请填写核实人，或取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>已更改 %n 项，可以撤销。</numerusform>
        </translation>
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
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>%1 agrees; others are awaited</source>
        <translation>%1已同意；等待其他方</translation>
    </message>
    <message>
        <source>%1 is responsible for it and cannot verify it</source>
        <translation>%1是责任人，不能核实</translation>
    </message>
    <message>
        <source>%1 has agreed already</source>
        <translation>%1已同意</translation>
    </message>
    <message>
        <source>say who verified it</source>
        <translation>请填写核实人</translation>
    </message>
    <message>
        <source>it hangs on what it comes from (%1), and stays there</source>
        <translation>该问题来自“%1”并与其关联，来源不能改</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerRowImport</name>
    <message>
        <source>several items say this. Add the column 开始时间</source>
        <translation>有多项问题相同。请增加“开始时间”列</translation>
    </message>
    <message>
        <source>the branch has no ledger item “%1”</source>
        <translation>该村没有台账问题“%1”</translation>
    </message>
    <message>
        <source>“%1” is no step; write 开始, 进展, 报完成, 核实, 销号, 退回, 重新打开 or 取消</source>
        <translation>“%1”不是环节；请填写开始、进展、报完成、核实、销号、退回、重新打开或取消</translation>
    </message>
    <message>
        <source>write 放假 or 上班</source>
        <translation>请填写放假或上班</translation>
    </message>
    <message>
        <source>“%1” is not a state of a ledger item</source>
        <translation>“%1”不是台账问题的状态</translation>
    </message>
    <message>
        <source>the step leads to “%1”, but the row says “%2”</source>
        <translation>该动作之后应为“%1”，而表中写的是“%2”</translation>
    </message>
    <message>
        <source>several items say this. Add the column %1</source>
        <translation>有多条问题与此相同，请加“%1”列</translation>
    </message>
    <message>
        <source>the time limit is %1, not %2 (column 原时限)</source>
        <translation>现时限是%1，不是%2（“原时限”列）</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerRules</name>
    <message>
        <source>An item that is “%1” stands at 100 percent, not at %2. Enter the progress first.</source>
        <translation>“%1”的问题进度应为100%，现为%2%。请先填写进度。</translation>
    </message>
    <message>
        <source>An item that is “%1” names who verified it. Enter the verifier first.</source>
        <translation>“%1”的问题应有核实人。请先填写核实人。</translation>
    </message>
    <message>
        <source>The item is “%1”. It goes back to “%2” only with a reason: send it back or reopen it.</source>
        <translation>该问题现为“%1”。改回“%2”须说明原因：请使用“退回”或“重新打开”。</translation>
    </message>
    <message>
        <source>An item that is “%1” cannot be cancelled. Send it back first.</source>
        <translation>“%1”的问题不能取消，请先退回。</translation>
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
    <message>
        <source>The time limit is moved by an extension, with its reason and who approved it.</source>
        <translation>时限通过延期变动，需要原因和批准人。</translation>
    </message>
    <message>
        <source>An opinion of a visit hangs on this item. Cancel the item with a reason instead.</source>
        <translation>走访意见关联此问题。请填写原因后取消该问题，不要删除。</translation>
    </message>
    <message>
        <source>%1 and others, %2 items</source>
        <translation>%1等%2项</translation>
    </message>
</context>
<context>
    <name>wuxing::LedgerState</name>
    <message>
        <source>Open</source>
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
    <name>wuxing::LedgerWriter</name>
    <message>
        <source>“%1”: the day %2 lies before the last step (%3). Enter a day from then on.</source>
        <translation>“%1”：日期%2早于上一环节（%3）。请填写此日或以后的日期。</translation>
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
    <name>wuxing::MainFile</name>
    <message>
        <source>%1 is no longer there. Nothing was saved. Put the disk or share back, or open a backup.</source>
        <translation>%1 已不在原处，未保存任何内容。请重新接好磁盘或共享，或打开备份。</translation>
    </message>
    <message>
        <source>%1 was replaced or changed by another program while it was open here. Nothing was saved. Write a copy of what is open under another name, then open the file again.</source>
        <translation>%1 在本程序打开期间被其他程序替换或改动，本次修改未保存。请先把当前内容备份为另一个文件，再重新打开该文件。</translation>
    </message>
    <message>
        <source>%1 was given a second name (a hard link). Nothing was saved, because two programs could write it at once under its two names. Remove the other name and try again.</source>
        <translation>%1 被另起了一个名称（硬链接），两个程序可能同时写入，因此本次修改未保存。请删除另一个名称后重试。</translation>
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
    <message>
        <source>Something was typed on this page and is not kept yet. Leave it all the same?</source>
        <translation>本页有已输入但尚未保存的内容，确定离开吗？</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export a table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes a table of the file as CSV, as the import reads it</source>
        <translation>把文件中的一张表写成 CSV，列与导入所读的相同</translation>
    </message>
    <message>
        <source>Units and ratings are invented, and the day stands still.</source>
        <translation>单位与评定均为虚构，日期固定不变。</translation>
    </message>
    <message>
        <source>DEMONSTRATION, %1</source>
        <translation>演示数据 %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>正在重做：%1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
</context>
<context>
    <name>wuxing::Messages</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Write the reason, or cancel.</source>
        <translation>请填写理由，或点“取消”。</translation>
    </message>
</context>
<context>
    <name>wuxing::MetricImport</name>
    <message>
        <source>the figure has no name</source>
        <translation>指标没有名称</translation>
    </message>
    <message>
        <source>the quarter does not lie in %1</source>
        <translation>季度不在%1年内</translation>
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
        <source>%1 was written by a newer version of the program (file version %2, this program knows up to %3). Install the newer program. Nothing was changed.</source>
        <translation>%1 由更新版本的程序写成（文件版本 %2，本程序支持到 %3）。请安装新版程序。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is damaged: it says it is of version %2, which there never was. Restore a backup.</source>
        <translation>%1 已损坏：文件自称版本为 %2，而该版本从未有过。请恢复备份。</translation>
    </message>
</context>
<context>
    <name>wuxing::Money</name>
    <message>
        <source>“%1” is not exact. Write the amount alone and put the word into the remark.</source>
        <translation>“%1”不是确切数字。请只填金额，把说明写入备注。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Write it like 1,234.50 or 2000万.</source>
        <translation>“%1”不是金额。请填写如1,234.50或2000万。</translation>
    </message>
    <message>
        <source>“%1” is finer than a fen. Round it as your accounts do.</source>
        <translation>“%1”小于分。请按账目取整。</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”过大。</translation>
    </message>
</context>
<context>
    <name>wuxing::Month</name>
    <message>
        <source>“%1” is not a month. Write year and month, for example 2023-09.</source>
        <translation>“%1”不是月份。请写年和月，例如 2023-09。</translation>
    </message>
    <message>
        <source>“%1” is not a quarter. Write year and quarter, for example 2023-Q3.</source>
        <translation>“%1”不是季度。请填写年份和季度，例如 2023-Q3。</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1 年第 %2 季度</translation>
    </message>
</context>
<context>
    <name>wuxing::MovedValues</name>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Values that others changed</source>
        <translation>他人改过的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>现在的内容</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>填写人、时间</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您填写的</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>内容已被他人修改</translation>
    </message>
    <message>
        <source>While this form was open, somebody else changed the same. What stands there now stays, except where you tick your own value.</source>
        <translation>本表打开期间，他人改过同一内容。现在的内容保持不变；要以您填写的为准，请在该项打勾。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>返回填写(&amp;B)</translation>
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
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>表格 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>选择(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the name of the district.</source>
        <translation>请填写区县名称。</translation>
    </message>
</context>
<context>
    <name>wuxing::NewFile</name>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>已有文件 %1，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist. Remove it, or choose another name.</source>
        <translation>%1 是一个链接，它指向的文件不存在。请删除它，或换一个名称。</translation>
    </message>
</context>
<context>
    <name>wuxing::Office</name>
    <message>
        <source>The file holds no district. Restore a backup.</source>
        <translation>该文件中没有区县。请恢复备份。</translation>
    </message>
</context>
<context>
    <name>wuxing::OfficeSources</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>主送</translation>
    </message>
</context>
<context>
    <name>wuxing::OpenedNotes</name>
    <message>
        <source>The file was brought to the version of this program. The old one is kept as %1</source>
        <translation>文件已升级到本程序的版本，旧文件保存为 %1</translation>
    </message>
    <message>
        <source>Beside the file lay a log that belongs to another one: what it holds is not in this file. It is kept as %1</source>
        <translation>文件旁边有一个属于其他文件的日志，其中内容不在本文件里。该日志保存为 %1</translation>
    </message>
    <message>
        <source>%1 (cleaned).wuxing</source>
        <translation>%1（已清理）.wuxing</translation>
    </message>
    <message>
        <source>Write a cleaned copy</source>
        <translation>另存清理后的副本</translation>
    </message>
    <message>
        <source>Star ledger files (*.wuxing)</source>
        <translation>五星台账文件 (*.wuxing)</translation>
    </message>
    <message>
        <source>The cleaned copy was written: %1. It is opened now.</source>
        <translation>清理后的副本已写好：%1，现在打开该副本。</translation>
    </message>
    <message>
        <source>Left out:
%1</source>
        <translation>未带入：
%1</translation>
    </message>
    <message>
        <source>Another program changed the structure of the file: %1. It can be read, but not written. A cleaned copy holds every row of this program, and can be written.</source>
        <translation>文件结构被其他程序改动：%1。现在只能查看，不能写入。清理后的副本保留本程序的全部数据，可以继续使用。</translation>
    </message>
    <message>
        <source>Make a &amp;cleaned copy…</source>
        <translation>另存清理副本(&amp;C)…</translation>
    </message>
    <message>
        <source>The file has another name than before; what belongs to it lies under the former one: %1</source>
        <translation>文件改过名，属于它的资料仍在原名的文件夹里：%1</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>归到本文件(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence do not lie beside the file. Copy its folder of evidence there: %1</source>
        <translation>
            <numerusform>有%n份佐证材料不在文件旁边。请把佐证材料文件夹复制到：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer they lie in %1</source>
        <translation>这些材料现在在本机的 %1</translation>
    </message>
</context>
<context>
    <name>wuxing::OpeningCheck</name>
    <message>
        <source>%1 is not opened for writing: %2 Opened read-only, what can still be read can be saved.</source>
        <translation>未以可写方式打开 %1：%2 也可以只读方式打开，把还能读取的内容另存。</translation>
    </message>
    <message>
        <source>%1 is not opened: %2 The file is damaged or was made to do harm. Restore a backup.</source>
        <translation>未打开 %1：%2 该文件已损坏，或是有人恶意制作的。请恢复备份。</translation>
    </message>
    <message>
        <source>looking it through was not done after %1 seconds.</source>
        <translation>检查该文件超过 %1 秒仍未完成。</translation>
    </message>
    <message>
        <source>the process that looked it through crashed or met a limit of memory.</source>
        <translation>检查该文件的进程崩溃或超出内存限制。</translation>
    </message>
    <message>
        <source>looking it through was cancelled.</source>
        <translation>检查已被取消。</translation>
    </message>
</context>
<context>
    <name>wuxing::Operation</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Outside the program</source>
        <translation>程序之外</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
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
    <name>wuxing::OpinionImport</name>
    <message>
        <source>the branch has no star “%1” in its set</source>
        <translation>该支部的星套中没有“%1”</translation>
    </message>
    <message>
        <source>there is no task force “%1”</source>
        <translation>没有专班“%1”</translation>
    </message>
    <message>
        <source>%1 gives no opinion on %2</source>
        <translation>%1 不对“%2”提出意见</translation>
    </message>
    <message>
        <source>the review of the quarter is closed and frozen</source>
        <translation>该季度联审已结束并冻结</translation>
    </message>
    <message>
        <source>%1; the reason “%2” goes with the former opinion</source>
        <translation>%1；原意见的理由“%2”随之去掉</translation>
    </message>
</context>
<context>
    <name>wuxing::Opinions</name>
    <message>
        <source>No opinion is chosen.</source>
        <translation>没有选择意见。</translation>
    </message>
    <message>
        <source>Choose at least two opinions that say the same.</source>
        <translation>请至少选择两条相同的意见。</translation>
    </message>
    <message>
        <source>These opinions stand in the ledger as different items and cannot be grouped.</source>
        <translation>这些意见已是不同的台账问题，不能归并。</translation>
    </message>
    <message>
        <source>Say who deals with it.</source>
        <translation>请填写责任单位。</translation>
    </message>
    <message>
        <source>“%1” is answered or refused already.</source>
        <translation>“%1”已答复或不予办理。</translation>
    </message>
    <message>
        <source>An answer needs its words and its date.</source>
        <translation>答复需要内容和日期。</translation>
    </message>
    <message>
        <source>“%1” was refused; it has its answer.</source>
        <translation>“%1”已不予办理，已有答复。</translation>
    </message>
    <message>
        <source>Refusing an opinion needs a reason and the date the household was told.</source>
        <translation>不予办理须填写理由和告知群众的日期。</translation>
    </message>
    <message>
        <source>“%1” is answered already.</source>
        <translation>“%1”已答复。</translation>
    </message>
    <message>
        <source>“%1” stands in the ledger already.</source>
        <translation>“%1”已转入台账。</translation>
    </message>
    <message>
        <source>These opinions are answered or refused already.</source>
        <translation>这些意见已答复或不予办理。</translation>
    </message>
</context>
<context>
    <name>wuxing::OrganisationDialog</name>
    <message>
        <source>Office and task forces</source>
        <translation>办公室和专班</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Members (duty in brackets)</source>
        <translation>成员（括号内为职务）</translation>
    </message>
    <message>
        <source>Task forces by stars</source>
        <translation>专班与星</translation>
    </message>
    <message>
        <source>Which seven task forces there are is not published: these are a sample, change them. Whoever has a part in a star gives an opinion on it in the joint review. The first row is the office.</source>
        <translation>七个专班的名称未见公布，此处为示例，请自行修改。对某颗星有职责的专班，在联审中须对该星提出意见。第一行为办公室。</translation>
    </message>
    <message>
        <source>&amp;Add a task force</source>
        <translation>增加专班(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the row</source>
        <translation>删除该行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>wuxing::OrganisationService</name>
    <message>
        <source>A task force needs a name.</source>
        <translation>专班须有名称。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>A task force that has given opinions cannot be removed. Rename it instead.</source>
        <translation>已提出过意见的专班不能删除，可以改名。</translation>
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
    <name>wuxing::OutputFile</name>
    <message>
        <source>%1 cannot be written. Close it in WPS or Excel, and check the folder.</source>
        <translation>无法写入 %1。请在 WPS 或 Excel 中关闭它，并检查文件夹。</translation>
    </message>
    <message>
        <source>The file %1 could not be given the name %2. Another program holds it; it stays under its present name.</source>
        <translation>文件 %1 无法改名为 %2：它被其他程序占用，仍用原来的名称保存。</translation>
    </message>
    <message>
        <source>%1 is a data file and is not written over. Choose another name.</source>
        <translation>%1 是数据文件，不能覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its disk is full. Free some space and try again.</source>
        <translation>无法写入 %1：磁盘已满。请腾出空间后再试。</translation>
    </message>
</context>
<context>
    <name>wuxing::Package</name>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作方</translation>
    </message>
    <message>
        <source>Incarnation</source>
        <translation>副本号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First operation</source>
        <translation>首个操作</translation>
    </message>
    <message>
        <source>Last operation</source>
        <translation>最后操作</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Group of fields</source>
        <translation>字段组</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本方</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>裁定时间</translation>
    </message>
    <message>
        <source>Row there</source>
        <translation>对方行号</translation>
    </message>
    <message>
        <source>Row here</source>
        <translation>本方行号</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Row known under another id</source>
        <translation>编号不同的同一行</translation>
    </message>
    <message>
        <source>What a peer knows</source>
        <translation>对方已知</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已制作</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>From a colleague</source>
        <translation>同事交换</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>两个值不同</translation>
    </message>
    <message>
        <source>Removed here, changed there</source>
        <translation>本方已删、对方已改</translation>
    </message>
    <message>
        <source>Removed there, changed here</source>
        <translation>对方已删、本方已改</translation>
    </message>
    <message>
        <source>The same thing twice</source>
        <translation>同一事项重复</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Ours stands</source>
        <translation>以本方为准</translation>
    </message>
    <message>
        <source>Theirs stands</source>
        <translation>以对方为准</translation>
    </message>
    <message>
        <source>Another value stands</source>
        <translation>另定</translation>
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
    <name>wuxing::PersonService</name>
    <message>
        <source>Write the name of the person.</source>
        <translation>请填写经办人姓名。</translation>
    </message>
    <message>
        <source>Choose the office of the person.</source>
        <translation>请选择经办人所在单位。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已经登记过。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有这位经办人。</translation>
    </message>
    <message>
        <source>(the program)</source>
        <translation>（程序）</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>（无操作人）</translation>
    </message>
    <message>
        <source>%1 (not registered)</source>
        <translation>%1（未登记）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, duty</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (login name)</source>
        <translation>%1（登录名）</translation>
    </message>
</context>
<context>
    <name>wuxing::Photo</name>
    <message>
        <source>The picture is damaged or cut off. Take it from the camera again, or save it anew in a picture program.</source>
        <translation>图片已损坏或不完整。请从相机或手机重新取出，或用看图软件另存一份。</translation>
    </message>
    <message>
        <source>It is no picture that can be shown.</source>
        <translation>这不是能显示的图片。</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, more than can be shown here. Save it smaller in a picture program.</source>
        <translation>图片有 %1 × %2 像素，超出可显示的大小。请用看图软件缩小后另存。</translation>
    </message>
</context>
<context>
    <name>wuxing::PlanImport</name>
    <message>
        <source>the branch has no star “%1” in its set</source>
        <translation>该支部的星套中没有“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 颗星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wuxing::PlanPage</name>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plans of the branches</source>
        <translation>各支部创建计划</translation>
    </message>
    <message>
        <source>Planned levels by township</source>
        <translation>各乡镇计划星级</translation>
    </message>
    <message>
        <source>● &amp;Apply for</source>
        <translation>● 申报(&amp;A)</translation>
    </message>
    <message>
        <source>Marks the empty chosen stars as applied for</source>
        <translation>将所选空格标为申报</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Empties the chosen cells</source>
        <translation>清空所选单元格</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Copies the topmost chosen cell of each column into those below (Ctrl+D)</source>
        <translation>将每列最上面的所选单元格复制到下面（Ctrl+D）</translation>
    </message>
    <message>
        <source>&amp;Paste block</source>
        <translation>粘贴整块(&amp;P)</translation>
    </message>
    <message>
        <source>Enters a block copied in Excel or WPS from the current cell on (Ctrl+V)</source>
        <translation>从当前单元格起录入从 Excel 或 WPS 复制的整块（Ctrl+V）</translation>
    </message>
    <message>
        <source>Level &amp;targets…</source>
        <translation>星级目标(&amp;T)…</translation>
    </message>
    <message>
        <source>How many branches shall reach each level this year</source>
        <translation>本年度各星级的目标数</translation>
    </message>
</context>
<context>
    <name>wuxing::PlanService</name>
    <message>
        <source>Only branches have a plan.</source>
        <translation>只有支部有创建计划。</translation>
    </message>
</context>
<context>
    <name>wuxing::PrivateFile</name>
    <message>
        <source>The folder %1 cannot be made. Choose another folder, or check the disk and your rights there.</source>
        <translation>无法新建文件夹 %1。请换一个文件夹，或检查磁盘及您在该处的权限。</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>已有文件 %1，请换一个名称。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space and try again.</source>
        <translation>%1 所在磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check the folder and your rights to write in it.</source>
        <translation>无法新建 %1。请检查文件夹及您的写入权限。</translation>
    </message>
</context>
<context>
    <name>wuxing::Program</name>
    <message>
        <source>Open &amp;read-only</source>
        <translation>以只读方式打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
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
        <source>The daily backup failed: %1</source>
        <translation>每日备份失败：%1</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>恢复备份(&amp;B)…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Which file is damaged or lost? Choose it, or a backup of it</source>
        <translation>选择已损坏或丢失的文件，或选择它的一份备份</translation>
    </message>
    <message>
        <source>Star ledger files (*.wuxing *.bak)</source>
        <translation>五星台账文件 (*.wuxing *.bak)</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>已恢复。原来的文件保留为 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写好：%1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>All that was kept is in the file; its backups lie in %1.</source>
        <translation>已保存的内容都在文件中；备份在 %1。</translation>
    </message>
    <message>
        <source>The program did not end in order last time.</source>
        <translation>程序上次没有正常结束。</translation>
    </message>
    <message>
        <source>What was being typed and not kept yet stands below under “details”: copy it now if you need it.</source>
        <translation>当时正在输入、尚未保存的内容在下方“详情”中：如需要，请现在复制。</translation>
    </message>
    <message>
        <source>Something went wrong that the program cannot go on from, and it ends now.</source>
        <translation>程序出错，无法继续，即将结束。</translation>
    </message>
    <message>
        <source>What was being typed is shown at the next start.</source>
        <translation>正在输入的内容会在下次启动时显示。</translation>
    </message>
    <message>
        <source>The new language, theme and size of letters are kept. They show at the next start.</source>
        <translation>新的语言、主题和字号已保存，从下次启动起生效。</translation>
    </message>
    <message>
        <source>The file is made…</source>
        <translation>正在建立文件…</translation>
    </message>
    <message>
        <source>A copy of the file is written and checked…</source>
        <translation>正在写入并校验备份…</translation>
    </message>
    <message>
        <source>The copy is checked and put in the place of the file…</source>
        <translation>正在校验备份并恢复…</translation>
    </message>
    <message>
        <source>The daily copy of the file is written and checked…</source>
        <translation>正在写入并校验每日备份…</translation>
    </message>
    <message>
        <source>The file is looked through…</source>
        <translation>正在检查文件…</translation>
    </message>
</context>
<context>
    <name>wuxing::Project</name>
    <message>
        <source>Specialty</source>
        <translation>一村一品</translation>
    </message>
    <message>
        <source>Remote project</source>
        <translation>飞地项目</translation>
    </message>
    <message>
        <source>Project of a pairing</source>
        <translation>镇街共建项目</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>其他项目</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>谋划</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose the village that hosts the project.</source>
        <translation>请选择项目落地村。</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>项目需要名称。</translation>
    </message>
    <message>
        <source>A partner must be another branch than the host.</source>
        <translation>合作方不能是落地村本身。</translation>
    </message>
    <message>
        <source>The share of a partner must lie above 0 %.</source>
        <translation>合作方份额应大于0%。</translation>
    </message>
    <message>
        <source>The shares of the partners add up to more than 100 %.</source>
        <translation>合作方份额合计超过100%。</translation>
    </message>
    <message>
        <source>A pairing needs two different units.</source>
        <translation>共建需要两个不同的单位。</translation>
    </message>
    <message>
        <source>The pairing ends before it begins.</source>
        <translation>共建的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Operating income</source>
        <translation>经营性收入</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>实施村</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>带动就业</translation>
    </message>
    <message>
        <source>Expected a year</source>
        <translation>预计年收益</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>集体收入</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Income of a project</source>
        <translation>项目收益</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>共建</translation>
    </message>
</context>
<context>
    <name>wuxing::ProjectForm</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>&amp;Host village</source>
        <translation>落地村(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Begun</source>
        <translation>开始时间(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>建设内容(&amp;C)</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>&amp;Funds</source>
        <translation>资金(&amp;F)</translation>
    </message>
    <message>
        <source>Partner village</source>
        <translation>合作村</translation>
    </message>
    <message>
        <source>Share of the income</source>
        <translation>收益份额</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>合作方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>带动就业(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Expected a year</source>
        <translation>预计年收益(&amp;E)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>集体收入</translation>
    </message>
    <message>
        <source>&amp;Income</source>
        <translation>收益(&amp;I)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
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
    <name>wuxing::QuarterBox</name>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>The quarter the page shows</source>
        <translation>本页显示的季度</translation>
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
        <source>%1: %2 held, %3 not held</source>
        <comment>year, stars</comment>
        <translation>%1 年：获得 %2 颗，未获得 %3 颗</translation>
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
    <name>wuxing::RecordEdit</name>
    <message>
        <source>Meanwhile somebody else changed: %1. Nothing was saved; look at what stands there now.</source>
        <translation>其间他人改过：%1。没有保存，请先看现在的内容。</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Nothing was saved.</source>
        <translation>该条其间已被删除，没有保存。</translation>
    </message>
</context>
<context>
    <name>wuxing::RectCase</name>
    <message>
        <source>Listed</source>
        <translation>已列入</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>方案已批准</translation>
    </message>
    <message>
        <source>Rectifying</source>
        <translation>整顿中</translation>
    </message>
    <message>
        <source>Acceptance applied for</source>
        <translation>已申请验收</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>验收合格</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Approve the plan…</source>
        <translation>批准方案…</translation>
    </message>
    <message>
        <source>Start rectifying…</source>
        <translation>开始整顿…</translation>
    </message>
    <message>
        <source>Apply for acceptance…</source>
        <translation>申请验收…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>验收合格…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Begin the follow-up…</source>
        <translation>转入回头看…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>销号…</translation>
    </message>
    <message>
        <source>Choose the branch that is listed.</source>
        <translation>请选择列入的村（社区）。</translation>
    </message>
    <message>
        <source>A case needs the date it was listed.</source>
        <translation>请填写列入日期。</translation>
    </message>
    <message>
        <source>The date %1 does not belong to the list of %2.</source>
        <translation>日期%1不属于%2年的名单。</translation>
    </message>
    <message>
        <source>A case needs at least one cause.</source>
        <translation>请至少选择一个原因。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>列入日期</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>District leader</source>
        <translation>包联区领导</translation>
    </message>
    <message>
        <source>Township leader</source>
        <translation>包联乡镇领导</translation>
    </message>
    <message>
        <source>First secretary</source>
        <translation>第一书记</translation>
    </message>
    <message>
        <source>Paired unit</source>
        <translation>结对单位</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>整顿目标</translation>
    </message>
    <message>
        <source>Plan approved by</source>
        <translation>方案批准</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Follow-up until</source>
        <translation>回头看至</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>整顿案</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>验收意见</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>工作能力</translation>
    </message>
    <message>
        <source>Style of work</source>
        <translation>工作作风</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>廉洁自律</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>整顿成效</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>群众满意度</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>总体评价</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Work of the month</source>
        <translation>本月工作</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>存在困难</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下月打算</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Monthly report of a case</source>
        <translation>整顿月报告</translation>
    </message>
    <message>
        <source>Ledger item</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stage of a case</source>
        <translation>整顿阶段</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>验收票</translation>
    </message>
    <message>
        <source>Item of a case report</source>
        <translation>月报告问题</translation>
    </message>
</context>
<context>
    <name>wuxing::Replacement</name>
    <message>
        <source>The present file cannot be kept as %1. Check the disk and your rights to write in the folder.</source>
        <translation>现有文件无法另存为 %1。请检查磁盘及您在该文件夹的写入权限。</translation>
    </message>
    <message>
        <source>%1 could not be put in the place of %2. Another program holds it; close it there and try again.</source>
        <translation>%1 无法替换 %2：该文件正被其他程序占用。请在那里关闭后重试。</translation>
    </message>
</context>
<context>
    <name>wuxing::ReportJson</name>
    <message>
        <source>The frozen report cannot be read. Restore a backup.</source>
        <translation>冻结的报表无法读取。请恢复备份。</translation>
    </message>
</context>
<context>
    <name>wuxing::ReportKind</name>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Review sheets, one per branch</source>
        <translation>联审表（每支部一页）</translation>
    </message>
    <message>
        <source>Review summary by township</source>
        <translation>联审汇总表（按乡镇）</translation>
    </message>
    <message>
        <source>Gaps to the next star</source>
        <translation>创星差距清单</translation>
    </message>
    <message>
        <source>Distribution by level</source>
        <translation>星级分布</translation>
    </message>
    <message>
        <source>Movement from the year before</source>
        <translation>星级升降情况</translation>
    </message>
    <message>
        <source>Announcement list</source>
        <translation>“五星”支部名单</translation>
    </message>
    <message>
        <source>Plans of the branches</source>
        <translation>各支部创建计划</translation>
    </message>
    <message>
        <source>Rules of the year</source>
        <translation>任务清单</translation>
    </message>
    <message>
        <source>Contest result</source>
        <translation>比拼成绩</translation>
    </message>
    <message>
        <source>Year-end appraisal</source>
        <translation>述职评议</translation>
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
        <source>Ledger, one sheet per village</source>
        <translation>整改台账（一村一表）</translation>
    </message>
    <message>
        <source>Papers of the escalation</source>
        <translation>督办提醒文书</translation>
    </message>
    <message>
        <source>Weak branches of the year</source>
        <translation>本年度软弱涣散村</translation>
    </message>
    <message>
        <source>Files of the weak branches</source>
        <translation>软弱涣散整顿档案</translation>
    </message>
    <message>
        <source>Monthly reports of the cases</source>
        <translation>软弱涣散整顿月报告</translation>
    </message>
    <message>
        <source>Who owes a monthly report</source>
        <translation>月报告报送情况</translation>
    </message>
    <message>
        <source>Visits and opinions</source>
        <translation>走访和意见</translation>
    </message>
    <message>
        <source>Collective income</source>
        <translation>村集体经济</translation>
    </message>
    <message>
        <source>Booklet of a branch</source>
        <translation>一村一档</translation>
    </message>
    <message>
        <source>List of evidence</source>
        <translation>佐证材料清单</translation>
    </message>
    <message>
        <source>A report without a period cannot be frozen.</source>
        <translation>没有期间的报表不能冻结。</translation>
    </message>
    <message>
        <source>There are no rules of %1 (%2).</source>
        <translation>没有 %1 年的规则（%2）。</translation>
    </message>
    <message>
        <source>The contest does not exist any more.</source>
        <translation>该比拼已不存在。</translation>
    </message>
    <message>
        <source>There is no contest of %1.</source>
        <translation>%1 年没有比拼。</translation>
    </message>
</context>
<context>
    <name>wuxing::ReportOutput</name>
    <message>
        <source>Write the report</source>
        <translation>写出报表</translation>
    </message>
    <message>
        <source>Folder for one file each</source>
        <translation>选择存放各支部文件的文件夹</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写出…</translation>
    </message>
    <message>
        <source>%1 is open in another program and was left as it is. The new report lies beside it: %2</source>
        <translation>%1 正在其他程序中打开，没有改动。新报表写在旁边：%2</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Not all pages were printed. Check the printer.</source>
        <translation>未能打印全部页面。请检查打印机。</translation>
    </message>
    <message>
        <source>The pages are laid out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>%1 – the first %2 pages; all are printed</source>
        <translation>%1（显示前 %2 页，打印时为全部）</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在生成报表…</translation>
    </message>
</context>
<context>
    <name>wuxing::ReportPage</name>
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
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>One file e&amp;ach…</source>
        <translation>每支部一个文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Writes one PDF per branch into a folder</source>
        <translation>将每个支部写成一个 PDF 放入文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>已写出 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) of official papers replaced</source>
        <translation>
            <numerusform>公文字体有 %n 种被替代</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer lacks fonts that official papers prescribe. Printed pages and PDF use: %1</source>
        <translation>本机缺少公文规定的字体，打印和 PDF 使用：%1</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>冻结(&amp;F)</translation>
    </message>
    <message>
        <source>Keeps the report as it is now; it opens the same after any change, until it is reopened</source>
        <translation>按现状保留报表；以后无论怎样修改，打开都一样，直到重新打开</translation>
    </message>
    <message>
        <source>Edits the text the monthly report or a paper is made from</source>
        <translation>编辑月报或督办文书的文字</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>重新打开(&amp;R)…</translation>
    </message>
    <message>
        <source>Reopen a frozen report</source>
        <translation>重新打开冻结的报表</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Text of a paper</source>
        <translation>文书文字</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>文书(&amp;P)</translation>
    </message>
    <message>
        <source>Keep this report as it is now? Later changes no longer show in it; who reopens it gives a reason.</source>
        <translation>要把这份报表按现在的内容冻结吗？以后的改动不再反映在其中；重新打开要写明原因。</translation>
    </message>
    <message>
        <source>Lets the report follow the file again; asks for a reason</source>
        <translation>让报表重新跟随数据，需写明原因</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在生成报表…</translation>
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
    <name>wuxing::ReportView</name>
    <message>
        <source>The report is being made…</source>
        <translation>正在生成报表…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>生成报表</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 上一部分</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一部分 ›</translation>
    </message>
</context>
<context>
    <name>wuxing::ReviewPage</name>
    <message>
        <source>Joint review</source>
        <translation>联审</translation>
    </message>
    <message>
        <source>&amp;Handler</source>
        <translation>经办人(&amp;H)</translation>
    </message>
    <message>
        <source>who handles the opinions</source>
        <translation>意见的经办人</translation>
    </message>
    <message>
        <source>Stands behind every opinion that is entered from now on</source>
        <translation>此后录入的意见均记此经办人</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>Opinions on the branch</source>
        <translation>对该支部的意见</translation>
    </message>
    <message>
        <source>Opinions of the task force</source>
        <translation>该专班的意见</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>按支部</translation>
    </message>
    <message>
        <source>By task force</source>
        <translation>按专班</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>同意(&amp;A)</translation>
    </message>
    <message>
        <source>Enters 同意 into the empty chosen cells</source>
        <translation>在所选空格录入“同意”</translation>
    </message>
    <message>
        <source>&amp;Not concerned</source>
        <translation>不涉及(&amp;N)</translation>
    </message>
    <message>
        <source>Enters 不涉及 into the empty chosen cells</source>
        <translation>在所选空格录入“不涉及”</translation>
    </message>
    <message>
        <source>&amp;Veto…</source>
        <translation>一票否决(&amp;V)…</translation>
    </message>
    <message>
        <source>Records or removes a fact that bars a star of the branch, or all of them</source>
        <translation>登记或删除否决该支部某颗星或全部星的事实</translation>
    </message>
    <message>
        <source>P&amp;ropose decisions</source>
        <translation>生成结论(&amp;R)</translation>
    </message>
    <message>
        <source>Fills in the decisions that follow from rules, vetoes and opinions</source>
        <translation>按规则、否决和意见填入结论</translation>
    </message>
    <message>
        <source>&amp;Ledger items…</source>
        <translation>转台账(&amp;L)…</translation>
    </message>
    <message>
        <source>Makes a ledger item of every opinion 整改后再审 that has none yet</source>
        <translation>将尚未转台账的“整改后再审”意见生成台账</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>Closes and freezes the reviews of the scope; refused while anything is missing</source>
        <translation>结束并冻结所选范围的联审；有缺项时不能结束</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>解除冻结(&amp;O)…</translation>
    </message>
    <message>
        <source>Unfreezes the review of the branch; the reason stays visible</source>
        <translation>解除该支部联审的冻结，理由始终可见</translation>
    </message>
    <message>
        <source>&amp;Print sheets…</source>
        <translation>打印联审表(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows the review sheets of the scope as they are printed</source>
        <translation>按打印样式显示所选范围的联审表</translation>
    </message>
    <message>
        <source>Check a &amp;code…</source>
        <translation>核对校验码(&amp;C)…</translation>
    </message>
    <message>
        <source>Says whether a printed sheet and the record still agree</source>
        <translation>核对纸质表与记录是否一致</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>branch, quarter, state</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>code of the sheet %1</source>
        <translation>校验码 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hole(s)</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>reopened: %1</source>
        <translation>曾解除冻结：%1</translation>
    </message>
    <message>
        <source>veto: %1</source>
        <translation>一票否决：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Write the reason behind a colon: 整改后再审：路灯未修复. Choose another branch on the tree.</source>
        <translation>理由写在冒号后面，例如“整改后再审：路灯未修复”。可在左侧树上选择其他支部。</translation>
    </message>
    <message>
        <source>Every star that was applied for has its decision.</source>
        <translation>申报的星都已有结论。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) entered; undo takes them back</source>
        <translation>
            <numerusform>已填入 %n 条结论，可以撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger items from the review</source>
        <translation>联审转台账</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>完成时限(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n ledger item(s) made</source>
        <translation>
            <numerusform>已生成台账 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>All reviews of the scope are closed.</source>
        <translation>所选范围的联审都已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) closed and frozen</source>
        <translation>
            <numerusform>已结束并冻结 %n 个支部的联审</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen a closed review</source>
        <translation>解除联审冻结</translation>
    </message>
    <message>
        <source>Why is it reopened? The reason stays on the sheet.</source>
        <translation>为什么解除冻结？理由将留在表上。</translation>
    </message>
    <message>
        <source>Check a review sheet</source>
        <translation>核对联审表</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>表上的校验码(&amp;C)</translation>
    </message>
</context>
<context>
    <name>wuxing::ReviewService</name>
    <message>
        <source>The review of %1 in %2 is closed and frozen. Reopen it with a reason first.</source>
        <translation>%1 %2 的联审已结束并冻结。请先说明理由解除冻结。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: say why the star is not passed.</source>
        <translation>%1：请说明不通过的理由。</translation>
    </message>
    <message>
        <source>%1: a veto bars this star; it cannot be passed.</source>
        <translation>%1：该星已被一票否决，不能通过。</translation>
    </message>
</context>
<context>
    <name>wuxing::ReviewSheet</name>
    <message>
        <source>A frozen sheet cannot be read. Check the file.</source>
        <translation>冻结的联审表无法读取。请检查文件。</translation>
    </message>
</context>
<context>
    <name>wuxing::ReviewSheets</name>
    <message>
        <source>the decision</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>the opinion of %1</source>
        <translation>%1的意见</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed: %2 on %3 is missing (%n hole(s) in all).</source>
        <translation>
            <numerusform>%1 不能结束：“%3”缺%2（共缺 %n 项）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is not closed.</source>
        <translation>联审尚未结束。</translation>
    </message>
    <message>
        <source>Say why a closed review is reopened.</source>
        <translation>请说明解除冻结的理由。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: the record was changed after this sheet was printed. Print it again.</source>
        <translation>%1：打印之后记录已有更改，纸质表与记录不一致。请重新打印。</translation>
    </message>
    <message>
        <source>%1: the frozen sheet agrees, but the assessments or opinions behind it were changed since. Look into the history.</source>
        <translation>%1：纸质表与冻结件一致，但其依据的评定或意见此后已被更改。请查看历史。</translation>
    </message>
    <message>
        <source>%1: paper and record agree.</source>
        <translation>%1：纸质表与记录一致。</translation>
    </message>
    <message>
        <source>No review sheet of this file has this code. Is it the right file?</source>
        <translation>本文件中没有此校验码对应的联审表。请确认文件是否正确。</translation>
    </message>
</context>
<context>
    <name>wuxing::ReviewSources</name>
    <message>
        <source>The opinion is missing</source>
        <translation>缺意见</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>opinion, handler, date</comment>
        <translation>%1
%2，%3</translation>
    </message>
    <message>
        <source>A ledger item was made of it</source>
        <translation>已转台账</translation>
    </message>
    <message>
        <source>“%1” is not an opinion. Write 同意, 不同意：reason, 整改后再审：reason or 不涉及.</source>
        <translation>“%1”不是联审意见。请填写 同意、不同意：理由、整改后再审：理由 或 不涉及。</translation>
    </message>
    <message>
        <source>“%1” is not a decision. Write 通过, 不通过：reason or 缓议：reason.</source>
        <translation>“%1”不是结论。请填写 通过、不通过：理由 或 缓议：理由。</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>barred by a veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>not applied for</source>
        <translation>未申报</translation>
    </message>
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
    <name>wuxing::RowReader</name>
    <message>
        <source>the cell is empty</source>
        <translation>单元格为空</translation>
    </message>
    <message>
        <source>a date is needed</source>
        <translation>需要日期</translation>
    </message>
    <message>
        <source>“%1” is none of the words known here; write %2</source>
        <translation>“%1”不是可识别的用词，请填写：%2</translation>
    </message>
    <message>
        <source>“%1” may be %1 % or %2 %. Write it with the sign: %2%.</source>
        <translation>“%1”可能是%1 %，也可能是%2 %，请带百分号填写，如%2%。</translation>
    </message>
    <message>
        <source>“%1” must lie between 0 and 100 percent.</source>
        <translation>“%1”应在0到100之间（百分数）。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of percent.</source>
        <translation>“%1”应为整数百分数。</translation>
    </message>
    <message>
        <source>“%1” is no unit of money; write 元 or 万元</source>
        <translation>“%1”不是金额单位，请写元或万元</translation>
    </message>
    <message>
        <source>the heading says %1 and the row says %2; keep the one that is right</source>
        <translation>表头写的是%1，本行写的是%2，请保留正确的一个</translation>
    </message>
    <message>
        <source>above the table stands “%1”, here %2; keep the one that is right</source>
        <translation>表上方写的是“%1”，此处是%2，请保留正确的一个</translation>
    </message>
    <message>
        <source>amounts in %1 are not read; write them in 元 or 万元</source>
        <translation>不读取以%1为单位的金额，请写成元或万元</translation>
    </message>
    <message>
        <source>empties %1</source>
        <translation>清空“%1”</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between details</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>wuxing::RuleEditor</name>
    <message>
        <source>&amp;capstone: counts only together with all the others (setting of the file)</source>
        <translation>压轴星：其余各星均获得时才算数（由文件设置决定）(&amp;C)</translation>
    </message>
    <message>
        <source>re&amp;quired</source>
        <translation>必达(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;evidence is welcome</source>
        <translation>宜附佐证材料(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a star, an item or a clause.</source>
        <translation>请选择星、任务或条款。</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lead department</source>
        <translation>牵头单位(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Passes by</source>
        <translation>通过方式(&amp;P)</translation>
    </message>
    <message>
        <source>Pass &amp;mark</source>
        <translation>及格分(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>任务(&amp;I)</translation>
    </message>
    <message>
        <source>Clauses of the star with the same word are alternatives: any one of them suffices</source>
        <translation>同一颗星内写同一个词的条款互为替代，达到其中一条即可</translation>
    </message>
    <message>
        <source>The figure that fills the clause by itself, for example 集体经济收入</source>
        <translation>自动填入该条款的指标，例如集体经济收入</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>条款(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>评定标准(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Requirement</source>
        <translation>创建要求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Judged by</source>
        <translation>评定方式(&amp;J)</translation>
    </message>
    <message>
        <source>Com&amp;parison</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Limit (met from)</source>
        <translation>限值（达标线）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>指标(&amp;F)</translation>
    </message>
    <message>
        <source>Full &amp;mark</source>
        <translation>满分(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <translation>择一组(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Veto</source>
        <translation>一票否决(&amp;V)</translation>
    </message>
</context>
<context>
    <name>wuxing::RuleImport</name>
    <message>
        <source>%1: say which year the rules are of.</source>
        <translation>%1：请指明规则属于哪一年。</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>从 %1 导入</translation>
    </message>
    <message>
        <source>The published rules stay in force until the new version is published.</source>
        <translation>新版本发布之前，已发布的规则继续有效。</translation>
    </message>
    <message>
        <source>there is no star “%1”. Use the names of the set, or name all five</source>
        <translation>没有星“%1”。请使用星套中的名称，或写全五颗星</translation>
    </message>
    <message>
        <source>“%1” is not a star set. Write 农村 or 城市社区</source>
        <translation>“%1”不是星套，请写农村或城市社区</translation>
    </message>
    <message>
        <source>%1, row %2: one table holds the rules of one year (column 年度).</source>
        <translation>%1第%2行：一张表只能是一个年度的任务清单（“年度”列）。</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) that are not in the table leave the draft: %1</source>
        <translation>
            <numerusform>表中没有的%n条条款将从草稿中去掉：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of the clauses changes.</source>
        <translation>条款的顺序有变化。</translation>
    </message>
</context>
<context>
    <name>wuxing::RuleService</name>
    <message>
        <source>%1 has a draft for this star set already. Edit or remove it first.</source>
        <translation>%1 年该星套已有草稿。请先编辑或删除。</translation>
    </message>
    <message>
        <source>Say why published rules are changed.</source>
        <translation>请说明修改已发布规则的理由。</translation>
    </message>
    <message>
        <source>Published rules cannot be edited. Make a new version and give the reason.</source>
        <translation>已发布的规则不能编辑。请新建版本并说明理由。</translation>
    </message>
    <message numerus="yes">
        <source>The rules cannot be published yet: %1 (%n problem(s) in all)</source>
        <translation>
            <numerusform>规则还不能发布：%1（共 %n 个问题）</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a draft can be removed.</source>
        <translation>只能删除草稿。</translation>
    </message>
</context>
<context>
    <name>wuxing::RuleSet</name>
    <message>
        <source>Yes or no</source>
        <translation>是否</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>达标值</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>No veto</source>
        <translation>无否决</translation>
    </message>
    <message>
        <source>Veto for the star</source>
        <translation>一票否决本星</translation>
    </message>
    <message>
        <source>Veto for all stars</source>
        <translation>一票否决全部星</translation>
    </message>
    <message>
        <source>All required clauses</source>
        <translation>全部必达条款</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>及格分</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>the clause has no text</source>
        <translation>条款没有内容</translation>
    </message>
    <message>
        <source>a threshold needs a limit</source>
        <translation>达标值条款须有限值</translation>
    </message>
    <message>
        <source>a score needs a full mark above 0</source>
        <translation>计分条款须有大于 0 的满分</translation>
    </message>
    <message>
        <source>the full mark is below 0</source>
        <translation>满分小于 0</translation>
    </message>
    <message>
        <source>the clause counts as met only above its full mark</source>
        <translation>达标线高于满分</translation>
    </message>
    <message>
        <source>a veto cannot be an alternative</source>
        <translation>一票否决条款不能作为替代条款</translation>
    </message>
    <message>
        <source>a veto carries no marks</source>
        <translation>一票否决条款不计分</translation>
    </message>
    <message>
        <source>the star has no clause</source>
        <translation>该星没有条款</translation>
    </message>
    <message>
        <source>the pass mark is not above 0</source>
        <translation>及格分须大于 0</translation>
    </message>
    <message>
        <source>the pass mark %1 is higher than all marks together (%2)</source>
        <translation>及格分 %1 高于总分（%2）</translation>
    </message>
    <message>
        <source>the number stands twice</source>
        <translation>编号重复</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Star set</source>
        <translation>星套</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Capstone</source>
        <translation>统领星</translation>
    </message>
    <message>
        <source>Passes by</source>
        <translation>通过方式</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>条款内容</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>评定标准</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>创建要求</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必达</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>择一组</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Star of the rules</source>
        <translation>规则中的星</translation>
    </message>
    <message>
        <source>Item of the rules</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Clause of the rules</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>wuxing::RuleStore</name>
    <message>
        <source>The rule set does not exist any more.</source>
        <translation>该规则已不存在。</translation>
    </message>
</context>
<context>
    <name>wuxing::RuleTable</name>
    <message>
        <source>the clause has no text</source>
        <translation>条款没有内容</translation>
    </message>
</context>
<context>
    <name>wuxing::RuleTreeModel</name>
    <message>
        <source>pass mark %1</source>
        <translation>及格分 %1</translation>
    </message>
    <message>
        <source>any one of “%1”</source>
        <translation>“%1”择一</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必达</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>非必达</translation>
    </message>
    <message>
        <source>%1, %2 marks</source>
        <translation>%1，%2 分</translation>
    </message>
    <message>
        <source>Stars, items and clauses</source>
        <translation>星、任务和条款</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评定方式</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>要求</translation>
    </message>
</context>
<context>
    <name>wuxing::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Stars, items and clauses</source>
        <translation>星、任务和条款</translation>
    </message>
    <message>
        <source>&amp;New draft…</source>
        <translation>新建草稿(&amp;N)…</translation>
    </message>
    <message>
        <source>An empty draft, the sample, or a copy of other rules</source>
        <translation>空白草稿、示例，或其他规则的副本</translation>
    </message>
    <message>
        <source>Add &amp;item</source>
        <translation>增加任务(&amp;I)</translation>
    </message>
    <message>
        <source>Adds an item to the star</source>
        <translation>在该星下增加任务</translation>
    </message>
    <message>
        <source>Add &amp;clause</source>
        <translation>增加条款(&amp;C)</translation>
    </message>
    <message>
        <source>Adds a clause to the item</source>
        <translation>在该任务下增加条款</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen item or clause; undo brings it back</source>
        <translation>删除所选任务或条款；可以撤销</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Moves the chosen item or clause up</source>
        <translation>上移所选任务或条款</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Moves the chosen item or clause down</source>
        <translation>下移所选任务或条款</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>Puts the draft in force; from then on it cannot be edited</source>
        <translation>使草稿生效；此后不能编辑</translation>
    </message>
    <message>
        <source>Remove &amp;draft</source>
        <translation>删除草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Removes the whole draft; undo brings it back</source>
        <translation>删除整份草稿；可以撤销</translation>
    </message>
    <message>
        <source>New &amp;version…</source>
        <translation>新建版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Makes a draft that will replace the published rules; says why</source>
        <translation>新建将替代已发布规则的草稿，须说明理由</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the rules as a table that WPS and Excel open; import it again as Rules</source>
        <translation>将规则写成 WPS、Excel 可打开的表格；改好后按“规则”导入</translation>
    </message>
    <message>
        <source>&amp;Organisation…</source>
        <translation>组织机构(&amp;O)…</translation>
    </message>
    <message>
        <source>The office and the task forces, their members, and who leads which star</source>
        <translation>办公室和各专班、成员，以及各星的牵头单位</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <comment>star set, version, state</comment>
        <translation>%1，第 %2 版（%3）</translation>
    </message>
    <message>
        <source>There are no rules of %1 yet. Make a draft: empty, from the sample, or as a copy.</source>
        <translation>%1 年还没有规则。请新建草稿：空白、用示例，或复制其他规则。</translation>
    </message>
    <message>
        <source>%1 items, %2 clauses</source>
        <translation>%1 项任务，%2 条</translation>
    </message>
    <message>
        <source>sample (示例): no published list is known</source>
        <translation>示例：未见公布的正式清单</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) before publishing: %1</source>
        <translation>
            <numerusform>发布前还有 %n 个问题：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>New draft of %1</source>
        <translation>新建 %1 年草稿</translation>
    </message>
    <message>
        <source>&amp;Star set</source>
        <translation>星套(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>以此开始(&amp;B)</translation>
    </message>
    <message>
        <source>the sample (示例)</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a copy of: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>New clause</source>
        <translation>新条款</translation>
    </message>
    <message>
        <source>Published; the rules are in force</source>
        <translation>已发布，规则生效</translation>
    </message>
    <message>
        <source>Choose the published rules that shall be replaced.</source>
        <translation>请选择要替代的已发布规则。</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>Why are published rules changed? The reason stays with the new version.</source>
        <translation>为什么修改已发布的规则？理由将随新版本保存。</translation>
    </message>
    <message>
        <source>Export the rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>wuxing::Satisfaction</name>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Basically satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
</context>
<context>
    <name>wuxing::Schema</name>
    <message>
        <source>The file holds more than %1 tables, views and triggers; it was not made by this program.</source>
        <translation>该文件含有超过 %1 个表、视图和触发器，不是本程序生成的文件。</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>触发器 %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>索引 %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>数据表 %1</translation>
    </message>
    <message>
        <source>was added by another program</source>
        <translation>是其他程序添加的</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>was changed by another program</source>
        <translation>被其他程序改动</translation>
    </message>
    <message>
        <source>Another program changed the file so that it cannot be read rightly: %1. Restore a backup, or make a cleaned copy.</source>
        <translation>该文件被其他程序改动，已无法正确读取：%1。请恢复备份，或生成清理后的副本。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>wuxing::ScoreImport</name>
    <message>
        <source>the branch does not take part in “%1”</source>
        <translation>该支部没有参加“%1”</translation>
    </message>
    <message>
        <source>there is no judge no. %1</source>
        <translation>没有 %1 号评委</translation>
    </message>
    <message>
        <source>there is no indicator “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>several contests are called “%1”</source>
        <translation>有多场比拼叫“%1”</translation>
    </message>
    <message>
        <source>there is no contest “%1”</source>
        <translation>没有名为“%1”的比拼</translation>
    </message>
    <message>
        <source>several parts have an indicator “%1”; add the column 环节</source>
        <translation>多个环节都有指标“%1”，请加“环节”列</translation>
    </message>
    <message>
        <source>the result of “%1” is open; scores cannot be changed any more</source>
        <translation>“%1”的结果已公布，得分不能再改</translation>
    </message>
    <message>
        <source>%1: there is no contest of %2 that the scores could belong to. Set the contest up first, on the page of contests, with its branches and judges.</source>
        <translation>%1：%2 年没有可登记得分的比拼。请先在“比拼”页新建比拼，填好参赛党组织和评委。</translation>
    </message>
</context>
<context>
    <name>wuxing::SecretaryImport</name>
    <message>
        <source>secretary %1</source>
        <translation>书记 %1</translation>
    </message>
    <message>
        <source>a date without a secretary</source>
        <translation>有任职时间而没有书记姓名</translation>
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
    <message>
        <source>&amp;Work</source>
        <translation>工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Talk at the</source>
        <translation>约谈(&amp;T)：第</translation>
    </message>
    <message>
        <source>. red light</source>
        <translation>次红灯</translation>
    </message>
    <message>
        <source> parties that agree</source>
        <translation>方同意</translation>
    </message>
    <message>
        <source> working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>&amp;Opinions are answered within</source>
        <translation>意见答复期限(&amp;O)</translation>
    </message>
    <message>
        <source> months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>&amp;Delegates of an acceptance</source>
        <translation>验收代表人数(&amp;D)</translation>
    </message>
    <message>
        <source>Full mark of an &amp;aspect</source>
        <translation>每个方面满分(&amp;A)</translation>
    </message>
    <message>
        <source> marks</source>
        <translation>分</translation>
    </message>
    <message>
        <source>&amp;Passes from</source>
        <translation>合格线(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Basically passes from (0: no such grade)</source>
        <translation>基本合格线（0：不设）(&amp;B)</translation>
    </message>
    <message>
        <source>Fails with &amp;more than</source>
        <translation>不满意超过则不合格(&amp;M)</translation>
    </message>
    <message>
        <source> percent dissatisfied</source>
        <translation>% 不满意</translation>
    </message>
    <message>
        <source>&amp;Largest file of evidence</source>
        <translation>佐证文件上限(&amp;L)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Closin&amp;g needs</source>
        <translation>销号需要(&amp;G)</translation>
    </message>
    <message>
        <source>Papers are answered with&amp;in</source>
        <translation>文书答复期限(&amp;I)</translation>
    </message>
    <message>
        <source>Follow-&amp;up of a case</source>
        <translation>回头看(&amp;U)</translation>
    </message>
    <message>
        <source>Shrun&amp;k photos have</source>
        <translation>照片缩小到(&amp;K)</translation>
    </message>
</context>
<context>
    <name>wuxing::SheetCode</name>
    <message>
        <source>“%1” cannot stand in a code. A code has 15 letters and digits.</source>
        <translation>校验码中不会有“%1”。校验码为 15 位字母和数字。</translation>
    </message>
    <message>
        <source>A code has 15 letters and digits, this one has %1. Type it as it stands on the sheet.</source>
        <translation>校验码为 15 位字母和数字，输入的有 %1 位。请照表上的录入。</translation>
    </message>
    <message>
        <source>The code is mistyped. Compare it with the sheet, character by character.</source>
        <translation>校验码录入有误。请与表上逐位核对。</translation>
    </message>
</context>
<context>
    <name>wuxing::Site</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Office of the desk</source>
        <translation>所属机关</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>算法套件</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名公钥</translation>
    </message>
    <message>
        <source>Sealing key</source>
        <translation>加密公钥</translation>
    </message>
    <message>
        <source>From package</source>
        <translation>自第几包起</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>更换为</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>吊销日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Writes here</source>
        <translation>在此录入</translation>
    </message>
    <message>
        <source>Key of a site</source>
        <translation>站点密钥</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Key lost</source>
        <translation>密钥遗失</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区级</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
</context>
<context>
    <name>wuxing::StandingPage</name>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Only branches &amp;one clause away from their next star</source>
        <translation>只看差一条即可再得一星的支部(&amp;O)</translation>
    </message>
    <message>
        <source>re&amp;quired</source>
        <translation>必达(&amp;Q)</translation>
    </message>
    <message>
        <source>Why the stars stand as they stand</source>
        <translation>各星的评定依据</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>评定依据</translation>
    </message>
    <message>
        <source>What is missing for the next star</source>
        <translation>距下一颗星的差距</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Levels if the year ended now</source>
        <translation>按现状预测的星级</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Rule to try out</source>
        <translation>试算的规则</translation>
    </message>
    <message>
        <source>What is tried out</source>
        <translation>试算内容</translation>
    </message>
    <message>
        <source>Branches whose level would change</source>
        <translation>星级将变化的支部</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>试算(&amp;T)</translation>
    </message>
    <message>
        <source>As if &amp;met</source>
        <translation>视为达标(&amp;M)</translation>
    </message>
    <message>
        <source>As if the branches chosen on the tree met this clause</source>
        <translation>假设左侧所选范围的支部都达到该条款</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>全部取消(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Limit or pass mark</source>
        <translation>限值或及格分(&amp;L)</translation>
    </message>
    <message>
        <source>%1, %2: pass mark</source>
        <comment>star set, star</comment>
        <translation>%1 %2：及格分</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>star set, star, clause</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source> → %1</source>
        <translation> → %1</translation>
    </message>
    <message>
        <source> → required</source>
        <translation> → 必达</translation>
    </message>
    <message>
        <source> → not required</source>
        <translation> → 非必达</translation>
    </message>
    <message numerus="yes">
        <source>%1 → met by %n branch(es)</source>
        <translation>
            <numerusform>%1 → %n 个支部视为达标</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a rule, change its limit or whether it is required, and try it out. Nothing is saved; the table shows which branches would change level.</source>
        <translation>选择规则，修改限值或是否必达，然后试算。不保存任何内容；下表列出星级将变化的支部。</translation>
    </message>
</context>
<context>
    <name>wuxing::StarSources</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
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
        <source>Stars</source>
        <translation>颗数</translation>
    </message>
    <message>
        <source>%1: applied for</source>
        <translation>%1：已申报</translation>
    </message>
    <message>
        <source>%1: not applied for</source>
        <translation>%1：未申报</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>未报计划</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n 个支部</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>未报计划</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Stars now</source>
        <translation>现有星</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>差几条</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>差距条款</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>barred by a veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>a task force disagrees</source>
        <translation>专班不同意</translation>
    </message>
    <message numerus="yes">
        <source>%n not judged yet</source>
        <translation>
            <numerusform>%n 条尚未评定</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between steps</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>现星级</translation>
    </message>
    <message>
        <source>Level then</source>
        <translation>试算星级</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Date and document</source>
        <translation>日期和文号</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between documents</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 ↓  %2 →</source>
        <comment>year before, year</comment>
        <translation>%1 年 ↓  %2 年 →</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布数</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>本台账</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Enter the published number of %1 first, then where it was published.</source>
        <translation>请先填写%1的公布数，再填写数据来源。</translation>
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
    <message>
        <source>&amp;Restore a backup</source>
        <translation>恢复备份(&amp;R)</translation>
    </message>
    <message>
        <source>Puts a checked copy in the place of a file that is damaged or lost</source>
        <translation>文件损坏或丢失时，用校验过的备份替换</translation>
    </message>
</context>
<context>
    <name>wuxing::Statement</name>
    <message>
        <source>The file holds “%1” in %2, which this program does not know. Nothing was read from there. Check the file, restore a backup, or open it with the version that wrote it.</source>
        <translation>文件的 %2 中有本程序不认识的内容“%1”，该处未读取。请检查文件、恢复备份，或用写入它的版本打开。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
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
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>创建计划</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Figures for thresholds</source>
        <translation>指标数值</translation>
    </message>
    <message>
        <source>Opinions of the joint review</source>
        <translation>联审意见</translation>
    </message>
    <message>
        <source>Contest scores</source>
        <translation>比拼评分</translation>
    </message>
    <message>
        <source>Year-end appraisal</source>
        <translation>述职评议</translation>
    </message>
    <message>
        <source>Extensions of ledger items</source>
        <translation>台账延期</translation>
    </message>
    <message>
        <source>Progress of ledger items</source>
        <translation>台账进展</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>节假日和调休</translation>
    </message>
    <message>
        <source>Weak branches</source>
        <translation>软弱涣散</translation>
    </message>
    <message>
        <source>Monthly reports of cases</source>
        <translation>整顿月报告</translation>
    </message>
    <message>
        <source>Ballots of an acceptance</source>
        <translation>验收票</translation>
    </message>
    <message>
        <source>Visits and opinions</source>
        <translation>走访和意见</translation>
    </message>
    <message>
        <source>Collective income</source>
        <translation>村集体经济</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>镇街共建</translation>
    </message>
    <message>
        <source>%1: above the table stands that its figures are in %2, but they are read here as they stand. Write them out and take that line away.</source>
        <translation>%1：表上方注明单位为%2，而此表的数值按原样读取。请写出完整数值并删去该行。</translation>
    </message>
    <message>
        <source>Above the header, not read as data: %1</source>
        <translation>表头以上未作为数据读取：%1</translation>
    </message>
    <message>
        <source>the same already stands in row %1</source>
        <translation>与第 %1 行重复</translation>
    </message>
</context>
<context>
    <name>wuxing::TableRebuild</name>
    <message>
        <source>The file could not be upgraded. Nothing was changed.</source>
        <translation>文件升级未成功，未作任何更改。</translation>
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
    <message>
        <source>one table holds the targets of one year; this one began with %1</source>
        <translation>一张表只能是一个年度的目标，此表以%1年开头</translation>
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
    <message>
        <source>Text of the paper: %1</source>
        <translation>文书文字：%1</translation>
    </message>
    <message>
        <source>Enter or a double click inserts the figure at the cursor</source>
        <translation>按回车键或双击，将指标插入光标处</translation>
    </message>
    <message>
        <source>The figures are counted…</source>
        <translation>正在统计数字…</translation>
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
    <message>
        <source>The file ends in the middle of a character: it was cut off. Get it again.</source>
        <translation>文件在一个字的中间断开，内容不完整，请重新获取。</translation>
    </message>
    <message>
        <source>Line %1 holds a character that cannot be read (code %2). Delete it there and save the list again.</source>
        <translation>第 %1 行有无法识别的字符（编码 %2）。请在该行删去后重新保存名单。</translation>
    </message>
</context>
<context>
    <name>wuxing::TextTable</name>
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
        <source>a quotation mark is never closed. The file seems to be cut off; get it again.</source>
        <translation>引号没有配对，文件可能不完整，请重新获取。</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark, and nobody can tell where the cell ends. Write each quotation mark inside a cell twice, or save the list again in WPS or Excel.</source>
        <translation>右引号后面还有文字，无法判断单元格到哪里结束。单元格内的每个引号请写两遍，或用 WPS、Excel 重新另存。</translation>
    </message>
    <message>
        <source>it has more than %1 columns. This is not a list; choose the right file.</source>
        <translation>超过%1列，这不是名单，请选择正确的文件。</translation>
    </message>
    <message>
        <source>the cell in column %1 is longer than %2 characters. Shorten it and import again.</source>
        <translation>第%1列的单元格超过%2个字符，请缩短后重新导入。</translation>
    </message>
    <message>
        <source>the cell in column %1 holds a sign that is no character (U+%2), left by another program. Type the text again and import again.</source>
        <translation>第%1列的单元格含有不是文字的符号（U+%2），是其他程序留下的。请重新录入这段文字后再导入。</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>file, row, problem</comment>
        <translation>%1，第%2行：%3</translation>
    </message>
    <message>
        <source>%1 is too large to be a list. Split it and import the parts.</source>
        <translation>%1 太大，不像是名单。请拆分后分别导入。</translation>
    </message>
</context>
<context>
    <name>wuxing::TodoList</name>
    <message>
        <source>%1: %2</source>
        <comment>paper, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Monthly report of %1</source>
        <translation>%1月报告</translation>
    </message>
    <message>
        <source>The follow-up has run out</source>
        <translation>回头看到期</translation>
    </message>
    <message>
        <source>Ledger item due</source>
        <translation>台账到期</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Paper to be issued</source>
        <translation>待签发文书</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>整顿月报告</translation>
    </message>
    <message>
        <source>Opinion of a household</source>
        <translation>群众意见</translation>
    </message>
    <message>
        <source>Household to be told</source>
        <translation>待反馈农户</translation>
    </message>
    <message>
        <source>End of a follow-up</source>
        <translation>回头看到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
</context>
<context>
    <name>wuxing::TodoPage</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Papers of the escalation</source>
        <translation>督办提醒文书</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>节假日和调休</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>&amp;Issue papers…</source>
        <translation>签发文书(&amp;I)…</translation>
    </message>
    <message>
        <source>Issues the papers that overdue items ask for, with a preview</source>
        <translation>签发逾期问题应发的文书，先预览</translation>
    </message>
    <message>
        <source>P&amp;rint papers…</source>
        <translation>打印文书(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows the papers of the year as they are printed</source>
        <translation>按打印样式显示本年度文书</translation>
    </message>
    <message>
        <source>&amp;Add day…</source>
        <translation>添加日期(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds a holiday or a make-up day to the calendar</source>
        <translation>向日历添加节假日或调休上班日</translation>
    </message>
    <message>
        <source>Re&amp;move day</source>
        <translation>删除日期(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the chosen day from the calendar</source>
        <translation>从日历删除所选日期</translation>
    </message>
    <message>
        <source>No paper is due.</source>
        <translation>没有到期的文书。</translation>
    </message>
    <message>
        <source>Issue papers</source>
        <translation>签发文书</translation>
    </message>
    <message>
        <source>These papers are due. Uncheck what shall not be issued; texts come from the templates of the file.</source>
        <translation>以下文书应签发。不签发的请取消勾选；文字来自文件中的模板。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>To</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Papers that are due</source>
        <translation>应签发的文书</translation>
    </message>
    <message>
        <source>Holiday or make-up day</source>
        <translation>节假日或调休</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Choose a day in the calendar first.</source>
        <translation>请先在日历中选择日期。</translation>
    </message>
    <message>
        <source>Opinions are answered on the page of visits, reports written on the page of cases.</source>
        <translation>意见在“走访”页答复，月报告在“软弱涣散”页填写。</translation>
    </message>
    <message>
        <source>Nothing is due: overdue items, opinions and reports of this place would stand here.</source>
        <translation>没有待办：超期的事项、未答复的意见和未交的月报会列在这里。</translation>
    </message>
    <message>
        <source>No paper was issued this year. “Issue papers” makes those that overdue items ask for.</source>
        <translation>本年度还没有签发文书。用“签发文书”为超期的事项生成。</translation>
    </message>
    <message>
        <source>No holiday and no make-up day of this year is known: Saturdays and Sundays are free, all other days count.</source>
        <translation>还没有本年度的节假日和调休：按周六、周日休息计算工作日。</translation>
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
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Star set</source>
        <translation>星套</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Active to</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>机关全称</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Post held</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>任职时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>离任时间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>书记</translation>
    </message>
    <message>
        <source>Deputy secretary</source>
        <translation>副书记</translation>
    </message>
    <message>
        <source>First secretary</source>
        <translation>第一书记</translation>
    </message>
    <message>
        <source>Head of the committee</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
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
    <message>
        <source>&amp;To which township or street</source>
        <translation>移到哪个乡镇（街道）(&amp;T)</translation>
    </message>
    <message>
        <source>It leaves the tree on the day after. Its past stays, and the menu Units shows units out of use.</source>
        <translation>从次日起不再列在树上；历史保留，“单位”菜单可以显示停用的单位。</translation>
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
    <message>
        <source>&amp;Office name</source>
        <translation>机关全称(&amp;O)</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>落款(&amp;G)</translation>
    </message>
    <message>
        <source>What stands under its papers where it differs from the name of the office</source>
        <translation>公文落款，与机关全称不同时填写</translation>
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
    <message>
        <source>“%1” ends in 000: it is the code of a township or district, not of a village or community. Leave the row out, or correct the last three digits</source>
        <translation>“%1”以000结尾，是乡镇或区县的代码，不是村（社区）的代码。请删去该行，或更正最后三位数字</translation>
    </message>
    <message>
        <source>the township %1 is called %2, not “%3”. Correct the one that is wrong</source>
        <translation>乡镇（街道）%1叫%2，不叫“%3”，请更正其中写错的一项</translation>
    </message>
    <message>
        <source>%1 stands in this township with the code %2. Correct the code in the list, or first in the program</source>
        <translation>%1在本乡镇（街道）已有，代码是%2。请更正表中的代码，或先在程序中更正</translation>
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
    <message>
        <source>Show units &amp;out of use</source>
        <translation>显示停用的单位(&amp;O)</translation>
    </message>
    <message>
        <source>Units that were deactivated stand on the tree, too, and can be taken into use again</source>
        <translation>停用的单位也列在树上，可以重新启用</translation>
    </message>
</context>
<context>
    <name>wuxing::VetoDialog</name>
    <message>
        <source>Vetoes on %1, %2</source>
        <translation>%1 %2 一票否决</translation>
    </message>
    <message>
        <source>All stars</source>
        <translation>全部星</translation>
    </message>
    <message>
        <source>Vetoes on record</source>
        <translation>已登记的一票否决</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fact</source>
        <translation>事实(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reported by</source>
        <translation>提出单位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文号(&amp;D)</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>增加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move the chosen</source>
        <translation>删除所选(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>star, fact, date</comment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>wuxing::Visit</name>
    <message>
        <source>At home</source>
        <translation>入户</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <translation>座谈</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>较急</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待办理</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Refused with a reason</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>An opinion needs its words.</source>
        <translation>请填写意见内容。</translation>
    </message>
    <message>
        <source>An opinion that stands in the ledger cannot be refused; cancel the item first.</source>
        <translation>已转入台账的意见不能不予办理；请先取消台账问题。</translation>
    </message>
    <message>
        <source>Satisfaction can only be asked after the answer: enter the date of the answer.</source>
        <translation>答复后才能询问满意度：请填写反馈日期。</translation>
    </message>
    <message>
        <source>Choose the village that was visited.</source>
        <translation>请选择走访的村。</translation>
    </message>
    <message>
        <source>A visit needs its date.</source>
        <translation>请填写走访日期。</translation>
    </message>
    <message>
        <source>A visit needs the name of the visitor.</source>
        <translation>请填写走访人。</translation>
    </message>
    <message>
        <source>Where nobody was met, nobody can have raised an opinion.</source>
        <translation>未遇到人，不会有意见。</translation>
    </message>
    <message>
        <source>The answer of %1 lies before the visit of %2.</source>
        <translation>答复日期%1早于走访日期%2。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Why nobody was met</source>
        <translation>未入户原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Alike with</source>
        <translation>相同意见</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>反映问题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Ledger item</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Reason of refusing</source>
        <translation>不予办理理由</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>不予办理告知日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Opinion of a household</source>
        <translation>群众意见</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>屏幕查看</translation>
    </message>
    <message>
        <source>Written to a file</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>查看时间</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Look at personal data</source>
        <translation>查看个人信息</translation>
    </message>
</context>
<context>
    <name>wuxing::VisitEntryForm</name>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>Visi&amp;tor</source>
        <translation>走访人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>户主(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人口(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Nobody met because</source>
        <translation>未入户原因(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Opinion</source>
        <translation>反映问题(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>紧急程度(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep visit</source>
        <translation>保存走访(&amp;K)</translation>
    </message>
    <message>
        <source>Keeps the visit; Enter in the empty opinion does the same</source>
        <translation>保存走访；在空的反映问题处按回车效果相同</translation>
    </message>
    <message>
        <source>Opinions of this visit</source>
        <translation>本次走访的意见</translation>
    </message>
    <message>
        <source>Del removes an opinion</source>
        <translation>按Del删除意见</translation>
    </message>
    <message>
        <source>Enter goes to the next field, an empty opinion and Enter keeps the visit. Village, visitor and date stay.</source>
        <translation>回车进入下一项，反映问题为空时回车即保存。村、走访人和日期保留到下一张。</translation>
    </message>
    <message>
        <source>A visit at home needs the name of the household.</source>
        <translation>入户走访需要户主姓名。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) kept</source>
        <translation>
            <numerusform>已保存%n次走访</numerusform>
        </translation>
    </message>
    <message>
        <source>in digits</source>
        <translation>填数字</translation>
    </message>
</context>
<context>
    <name>wuxing::VisitImport</name>
    <message>
        <source>the name or phone is masked; import the list that shows them</source>
        <translation>姓名或电话已脱敏；请导入未脱敏的表</translation>
    </message>
    <message>
        <source>a visit at home needs the name of the household</source>
        <translation>入户走访需要户主姓名</translation>
    </message>
    <message>
        <source>the branch has no ledger item “%1”</source>
        <translation>该村（社区）台账中没有问题“%1”</translation>
    </message>
    <message>
        <source>several items of the branch say “%1”</source>
        <translation>该村（社区）台账中有多个问题“%1”</translation>
    </message>
    <message>
        <source>the group has a household of this name with another phone or number of people; this one is taken for a family of its own</source>
        <translation>本组已有同名户主，电话或人口不同，按另一户处理</translation>
    </message>
    <message>
        <source>the group has several households of this name; give the phone or the number of people</source>
        <translation>本组有多户户主同名，请填写电话或人口</translation>
    </message>
    <message>
        <source>by its other columns the opinion is “%1”, not “%2”: answers need 反馈日期, refusals 不予办理理由, work 责任单位 or 措施</source>
        <translation>按其他各列，该意见应为“%1”，不是“%2”：已答复须有反馈日期，不予办理须有理由，办理中须有责任单位或措施</translation>
    </message>
    <message>
        <source>the row has no opinion; not read: %1</source>
        <translation>本行没有反映问题，未读取：%1</translation>
    </message>
    <message>
        <source>the same visit already stands in row %1 with the same words; remove one of them, or number them in the column %2</source>
        <translation>第 %1 行已有同一次走访的相同内容；请删去一行，或在“%2”列编号</translation>
    </message>
    <message>
        <source>row %1 of the same visit says “%2”, this one “%3”. Keep the one that is right, or number the visits in the column %4</source>
        <translation>同一次走访的第 %1 行写的是“%2”，本行是“%3”。请保留正确的一个，或在“%4”列为走访编号</translation>
    </message>
</context>
<context>
    <name>wuxing::VisitService</name>
    <message>
        <source>The visit does not exist any more.</source>
        <translation>该走访已不存在。</translation>
    </message>
    <message>
        <source>An opinion of this visit stands in the ledger.</source>
        <translation>该走访的意见已转入台账。</translation>
    </message>
    <message>
        <source>Say what the personal data are needed for.</source>
        <translation>请说明个人信息的用途。</translation>
    </message>
    <message>
        <source>The group has several households of this name. Enter the phone or the number of people to say which it is.</source>
        <translation>本组有多户户主同名，请填写电话或人口以便区分。</translation>
    </message>
</context>
<context>
    <name>wuxing::VisitSources</name>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>反映问题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Ledger item</source>
        <translation>台账问题</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>答复或理由</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>%1: tell the household</source>
        <translation>%1：待反馈</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Nobody met because</source>
        <translation>未入户原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>总户数</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Nobody met</source>
        <translation>未遇户</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待办理</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>wuxing::VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Households visited by village</source>
        <translation>各村走访户数</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Enter visits</source>
        <translation>录入走访</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Opinions of households</source>
        <translation>群众意见</translation>
    </message>
    <message>
        <source>Filter the opinions by state</source>
        <translation>按状态筛选意见</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Households to be told</source>
        <translation>待反馈农户</translation>
    </message>
    <message>
        <source>Filter the opinions by category</source>
        <translation>按类别筛选意见</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Visits of the year</source>
        <translation>本年度走访</translation>
    </message>
    <message>
        <source>&amp;Into the ledger…</source>
        <translation>转入台账(&amp;I)…</translation>
    </message>
    <message>
        <source>Makes one ledger item of the chosen opinions and all that are alike</source>
        <translation>将所选意见及相同意见转为一项台账问题</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>归并(&amp;G)</translation>
    </message>
    <message>
        <source>Says that the chosen opinions are alike; what becomes of one becomes of all</source>
        <translation>将所选意见归为相同意见，办理结果一致</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>交办(&amp;H)…</translation>
    </message>
    <message>
        <source>Says who deals with the chosen opinions, and until when</source>
        <translation>填写所选意见的责任单位和时限</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>答复(&amp;A)…</translation>
    </message>
    <message>
        <source>Enters the answer that every chosen household was given</source>
        <translation>录入对所选各户的答复</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>不予办理(&amp;R)…</translation>
    </message>
    <message>
        <source>Says why the chosen opinions cannot be followed</source>
        <translation>填写所选意见不予办理的理由</translation>
    </message>
    <message>
        <source>Re&amp;move visit</source>
        <translation>删除走访(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the chosen visit; this can be undone</source>
        <translation>删除所选走访；可以撤销</translation>
    </message>
    <message>
        <source>Show &amp;names…</source>
        <translation>显示姓名(&amp;N)…</translation>
    </message>
    <message>
        <source>Shows names and phones of households; the journal keeps who and why</source>
        <translation>显示农户姓名和电话；何人因何查看会记入日志</translation>
    </message>
    <message>
        <source>Choose opinions in the table first.</source>
        <translation>请先在表中选择意见。</translation>
    </message>
    <message>
        <source>Ledger item of %1</source>
        <translation>%1台账问题</translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s) become one item; the households are told when it is closed.</source>
        <translation>
            <numerusform>%n条意见转为一项；销号后逐户反馈。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Problem</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>措施(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
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
        <source>&amp;Due</source>
        <translation>时限(&amp;D)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>&amp;Dealt with by</source>
        <translation>责任单位(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>时限(&amp;U)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The answer is kept with every chosen opinion: each household was told.</source>
        <translation>答复记入所选每条意见：各户均已告知。</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>反馈日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Satisfaction</source>
        <translation>满意度(&amp;S)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a visit in the table of visits first.</source>
        <translation>请先在走访表中选择走访。</translation>
    </message>
    <message>
        <source>Removed. Undo brings the visit back.</source>
        <translation>已删除。撤销可恢复。</translation>
    </message>
    <message>
        <source>Show names and phones</source>
        <translation>显示姓名和电话</translation>
    </message>
    <message>
        <source>Names and phones of villagers are personal data. Who looked at them, when and what for is kept in the journal.</source>
        <translation>村民的姓名和电话是个人信息。何人何时因何查看会记入日志。</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>%1 opinions = %2 answered + %3 in work + %4 refused + %5 waiting; %6 overdue</source>
        <translation>意见%1条＝已答复%2＋办理中%3＋不予办理%4＋待办理%5；超期%6条</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>附加佐证(&amp;T)…</translation>
    </message>
    <message>
        <source>Attaches photos or scans to the chosen visit, or to the visit of the chosen opinion</source>
        <translation>为所选走访（或所选意见所属的走访）附加照片或扫描件</translation>
    </message>
    <message>
        <source>Choose a visit or one opinion in the table first.</source>
        <translation>请先在表中选择一次走访或一条意见。</translation>
    </message>
    <message>
        <source>No visit of this year is entered here. The tab “Enter visits” takes them one by one; lists come in by File, Import a table.</source>
        <translation>本年度这里还没有走访记录。在“录入走访”页逐户登记；已有的表格用“文件”菜单的“导入表格”。</translation>
    </message>
</context>
<context>
    <name>wuxing::WaitingBox</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>wuxing::WorkBoard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wuxing::WorkCalendar</name>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>调休上班</translation>
    </message>
</context>
<context>
    <name>wuxing::WorkSource</name>
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
    <message>
        <source>What was saved last stands in a second file, %1-wal, and could not be brought into the first yet: %2 Do not copy or move one without the other.</source>
        <translation>最近保存的内容还在另一个文件 %1-wal 中，暂时未能并入数据文件：%2 复制或移动时请两个文件一起。</translation>
    </message>
</context>
<context>
    <name>wuxing::WriteLog</name>
    <message>
        <source>The log that lies beside the file cannot be looked at. Free some space on the disk of the temporary files and try again.</source>
        <translation>无法查看数据文件旁的日志文件。请在临时文件所在磁盘腾出空间后重试。</translation>
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
    <name>wuxing::YearExplanation</name>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>wanted %1 %2</source>
        <translation>要求 %1 %2</translation>
    </message>
    <message>
        <source>wanted %1 of %2</source>
        <translation>要求 %1 分（满分 %2）</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未评定</translation>
    </message>
    <message>
        <source>from the figure “%1”</source>
        <translation>取自指标“%1”</translation>
    </message>
    <message>
        <source>, note: %1</source>
        <translation>，备注：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clause: findings</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>By the rules: %1; %2 of %3 clauses met</source>
        <translation>按规则：%1；%3 条中达标 %2 条</translation>
    </message>
    <message>
        <source>; marks %1 of %2 wanted</source>
        <translation>；得分 %1，及格分 %2</translation>
    </message>
    <message>
        <source>Veto by the rules: %1</source>
        <translation>规则规定的一票否决：%1</translation>
    </message>
    <message>
        <source>Veto: %1 (%2, %3)</source>
        <translation>一票否决：%1（%2，%3）</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>无文号</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4, %5)</source>
        <translation>%1：%2，%3（%4，%5）</translation>
    </message>
    <message>
        <source>Decision of the joint review: %1</source>
        <translation>联审结论：%1</translation>
    </message>
    <message>
        <source> – %1</source>
        <translation>——%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>差距：%1</translation>
    </message>
    <message>
        <source> – or – </source>
        <translation>，或 </translation>
    </message>
    <message>
        <source>The star is held: %1</source>
        <translation>已获得该星：%1</translation>
    </message>
    <message>
        <source>The star was revoked: %1</source>
        <translation>该星已被摘去：%1</translation>
    </message>
    <message>
        <source>The star was judged and is not held</source>
        <translation>已评定，未获得该星</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>award, date and document</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The star is not awarded yet</source>
        <translation>该星尚未命名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quarter, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was assessed in %1, or no rules are published</source>
        <translation>%1 年没有评定，或尚未发布规则</translation>
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
