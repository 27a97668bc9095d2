// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/caseimport.h"

#include "exchange/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CaseImport)
};

struct TextColumn {
    const char* key;
    const char16_t* heading;
    QString RectCase::*field;
};
constexpr std::array textColumns{TextColumn{"situation", u"基本情况", &RectCase::situation},
    TextColumn{"district_leader", u"包联区领导", &RectCase::districtLeader},
    TextColumn{"township_leader", u"包联乡镇领导", &RectCase::townshipLeader},
    TextColumn{"first_secretary", u"第一书记", &RectCase::firstSecretary},
    TextColumn{"paired_unit", u"结对单位", &RectCase::pairedUnit}, TextColumn{"goal", u"整顿目标", &RectCase::goal},
    TextColumn{"approver", u"方案批准", &RectCase::approver}, TextColumn{"remark", u"备注", &RectCase::remark}};

// The aspects in the order of acceptanceAspectNames(), and the short words of domain.md section 4.
struct AspectColumn {
    const char* key;
    const char16_t* brief;
};
constexpr std::array aspectColumns{AspectColumn{"ability", u"能力"}, AspectColumn{"style", u"作风"},
    AspectColumn{"integrity", u"廉洁"}, AspectColumn{"effect", u"成效"}, AspectColumn{"approval", u"满意度"}};

// The case of a branch that a row of reports or ballots speaks of: of the year, or the only open one.
std::optional<RectCase> caseOf(Office& office, RowId unit, int year)
{
    std::optional<RectCase> found;
    for (const RectCase& rectCase : office.cases().casesIn(unit, year)) {
        if (rectCase.unit == unit && (!found || rectCase.year > found->year))
            found = rectCase;
    }
    return found;
}

} // namespace

std::vector<KnownColumn> CaseImport::columns() const
{
    std::vector<KnownColumn> columns{yearColumn(),
        RowReader::column("listed_on", {QStringLiteral("列入时间"), QStringLiteral("列入日期")}, true),
        RowReader::column("causes", {QStringLiteral("原因"), QStringLiteral("软弱涣散原因")}, true),
        RowReader::column("state", {QStringLiteral("阶段"), QStringLiteral("状态")}),
        RowReader::column("accepted_on", {QStringLiteral("验收时间"), QStringLiteral("验收日期")}),
        RowReader::column("closed_on", {QStringLiteral("销号时间"), QStringLiteral("销号日期")})};
    for (const TextColumn& column : textColumns)
        columns.push_back(RowReader::column(column.key, {QString::fromUtf16(column.heading)}));
    return columns;
}

Status CaseImport::begin(const ColumnMap&, const TextTable&)
{
    m_cases.clear();
    m_causes = office().cases().causes();
    return {};
}

QStringList CaseImport::causesOf(const QString& text, QString& unknown) const
{
    static const QRegularExpression separators(QStringLiteral("[;；、,， ]+"));
    QStringList codes;
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        // "1" is the code "01" that a spreadsheet shortened.
        const QString padded = word.size() == 1 ? QLatin1Char('0') + word : word;
        const auto found = std::find_if(m_causes.begin(), m_causes.end(), [&](const CaseCause& cause) {
            return cause.code == word || cause.code == padded || cause.name == word
                || (word.size() > 1 && cause.name.contains(word));
        });
        if (found == m_causes.end())
            unknown = word;
        else if (!codes.contains(found->code))
            codes << found->code;
    }
    return codes;
}

void CaseImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    RowReader cells(map, row);
    const QDate listedOn = cells.neededDate("listed_on");
    auto year = yearOf(map, row);
    if (!year && listedOn.isValid())
        year = listedOn.year();
    if (!year)
        return plan.refuse(row.number, map.heading(QStringLiteral("year")), subject, year.error().message);
    const auto known = office().cases().find(CaseService::caseRow(branch.unit.id, *year));
    RectCase rectCase = known.value_or(RectCase());
    rectCase.id = CaseService::caseRow(branch.unit.id, *year);
    rectCase.unit = branch.unit.id;
    rectCase.year = *year;
    rectCase.listedOn = listedOn;
    QString unknown;
    rectCase.causes = causesOf(cells.needed("causes"), unknown);
    if (!unknown.isEmpty())
        cells.fail("causes",
            Text::tr("“%1” is no cause of the list. Add it to the list of causes or write its code").arg(unknown));
    for (const TextColumn& column : textColumns) {
        if (cells.has(column.key))
            rectCase.*column.field = cells.text(column.key);
    }
    const CaseState state = cells.word("state", &caseStateFromText, &caseStateOnPaper, rectCase.state);
    const QDate accepted = cells.date("accepted_on");
    const QDate closed = cells.date("closed_on");
    if (state >= CaseState::Accepted && !accepted.isValid() && !rectCase.acceptedOn.isValid())
        cells.fail("accepted_on", Text::tr("an accepted case needs the date of its acceptance (column 验收时间)"));
    if (state == CaseState::Closed && !closed.isValid() && !rectCase.closedOn.isValid())
        cells.fail("closed_on", Text::tr("a closed case needs the date it was closed (column 销号时间)"));
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (rectCase.steps.empty())
        rectCase.steps.push_back({0, CaseState::Listed, listedOn, {}});
    if (accepted.isValid())
        rectCase.acceptedOn = accepted;
    if (closed.isValid())
        rectCase.closedOn = closed;
    if (rectCase.acceptedOn.isValid() && state >= CaseState::Accepted)
        rectCase.followUntil = rectCase.acceptedOn.addMonths(office().settings().settings().work.followUpMonths);
    if (state != rectCase.state) {
        const QDate date = state == CaseState::Closed ? rectCase.closedOn
            : state >= CaseState::Accepted            ? rectCase.acceptedOn
                                                      : office().today();
        rectCase.state = state;
        rectCase.steps.push_back({0, state, date, {}});
    }
    if (auto valid = validate(rectCase); !valid)
        return plan.refuse(row.number, {}, subject, valid.error().message);
    if (!isFirst(QString::number(rectCase.id), row.number, map.heading(QStringLiteral("listed_on")), subject, plan))
        return;
    plan.add(row.number,
        !known                   ? ImportState::Added
            : *known == rectCase ? ImportState::Same
                                 : ImportState::Changed,
        subject, office().cases().causeNames(rectCase.causes));
    if (!known || !(*known == rectCase))
        m_cases.push_back(std::move(rectCase));
}

Status CaseImport::write(const Action& action, const Progress&) { return office().cases().import(m_cases, action); }

std::vector<KnownColumn> CaseReportImport::columns() const
{
    return {RowReader::column("month", {QStringLiteral("月份"), QStringLiteral("报告月份")}, true),
        RowReader::column("work", {QStringLiteral("本月工作")}, true),
        RowReader::column("difficulties", {QStringLiteral("存在困难")}),
        RowReader::column("next_steps", {QStringLiteral("下月打算")}),
        RowReader::column("sent_on", {QStringLiteral("报送时间"), QStringLiteral("报送日期")})};
}

Status CaseReportImport::begin(const ColumnMap&, const TextTable&)
{
    m_reports.clear();
    return {};
}

void CaseReportImport::planRow(
    const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    RowReader cells(map, row);
    const auto month = Month::parse(cells.text("month"));
    if (!month)
        return plan.refuse(row.number, map.heading(QStringLiteral("month")), subject, month.error().message);
    std::optional<RectCase> rectCase;
    for (const RectCase& candidate : office().cases().casesIn(branch.unit.id, 0)) {
        if (candidate.wasOpenIn(*month))
            rectCase = candidate;
    }
    if (!rectCase)
        return plan.refuse(row.number, map.heading(QStringLiteral("month")), subject,
            Text::tr("the branch has no case that was open in %1").arg(month->toString()));
    CaseReport report = office().cases().draft(*rectCase, *month);
    const bool isKnown = office().cases().report(rectCase->id, *month).has_value();
    const CaseReport before = report;
    report.work = cells.needed("work");
    if (cells.has("difficulties"))
        report.difficulties = cells.text("difficulties");
    if (cells.has("next_steps"))
        report.nextSteps = cells.text("next_steps");
    const QDate sentOn = cells.date("sent_on");
    if (sentOn.isValid() && sentOn < month->firstDay())
        cells.fail("sent_on", Text::tr("the report cannot have been sent before its month"));
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    report.sentOn = sentOn;
    if (!isFirst(QStringLiteral("%1|%2").arg(rectCase->id).arg(month->toString()), row.number,
            map.heading(QStringLiteral("month")), subject, plan))
        return;
    if (isKnown && report == before)
        return plan.add(row.number, ImportState::Same, subject, month->toString());
    if (before.isSent())
        return plan.refuse(row.number, map.heading(QStringLiteral("month")), subject,
            Text::tr("the report of %1 was sent and is frozen").arg(month->toString()));
    plan.add(row.number, isKnown ? ImportState::Changed : ImportState::Added, subject, month->toString());
    m_reports.push_back(std::move(report));
}

Status CaseReportImport::write(const Action& action, const Progress&)
{
    return office().cases().importReports(m_reports, action);
}

std::vector<KnownColumn> BallotImport::columns() const
{
    std::vector<KnownColumn> columns{yearColumn(),
        RowReader::column("delegate", {QStringLiteral("代表"), QStringLiteral("票号"), QStringLiteral("序号")}, true),
        RowReader::column("verdict", {QStringLiteral("总体评价"), QStringLiteral("评价")}),
        RowReader::column("round", {QStringLiteral("轮次")}),
        RowReader::column("held_on", {QStringLiteral("验收时间"), QStringLiteral("验收日期")})};
    const QStringList names = acceptanceAspectNames();
    for (size_t aspect = 0; aspect < acceptanceAspects; ++aspect)
        columns.push_back(RowReader::column(aspectColumns.at(aspect).key,
            {names.at(static_cast<qsizetype>(aspect)), QString::fromUtf16(aspectColumns.at(aspect).brief)}));
    return columns;
}

Status BallotImport::begin(const ColumnMap&, const TextTable&)
{
    m_acceptances.clear();
    return {};
}

void BallotImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    RowReader cells(map, row);
    const auto year = yearOf(map, row);
    const auto rectCase = caseOf(office(), branch.unit.id, year ? *year : 0);
    if (!rectCase)
        return plan.refuse(row.number, map.heading(QStringLiteral("name")), subject,
            Text::tr("the branch has no case to be accepted"));
    Ballot ballot;
    const int round = cells.whole("round", 1, 99).value_or(office().cases().currentAcceptance(*rectCase).round);
    ballot.delegate = cells.whole("delegate", 1, office().settings().settings().work.acceptance.delegates).value_or(0);
    for (size_t aspect = 0; aspect < acceptanceAspects; ++aspect)
        ballot.marks.at(aspect) = cells.quantity(aspectColumns.at(aspect).key);
    if (cells.isFilled("verdict"))
        ballot.verdict = cells.word("verdict", &satisfactionFromText, &satisfactionOnPaper, Satisfaction::Satisfied);
    const QDate heldOn = cells.date("held_on");
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (auto valid = validate(ballot, office().settings().settings().work.acceptance); !valid)
        return plan.refuse(row.number, map.heading(QStringLiteral("delegate")), subject, valid.error().message);
    if (!isFirst(QStringLiteral("%1|%2|%3").arg(rectCase->id).arg(round).arg(ballot.delegate), row.number,
            map.heading(QStringLiteral("delegate")), subject, plan))
        return;
    const Acceptance kept = CaseService::acceptanceOf(*rectCase, round);
    const auto sameDelegate = [&](const Ballot& candidate) { return candidate.delegate == ballot.delegate; };
    const auto known = std::find_if(kept.ballots.begin(), kept.ballots.end(), sameDelegate);
    const QString text = Text::tr("delegate %1").arg(ballot.delegate);
    if (known != kept.ballots.end() && *known == ballot && (!heldOn.isValid() || heldOn == kept.heldOn))
        return plan.add(row.number, ImportState::Same, subject, text);
    if (!office().cases().takesBallots(*rectCase, round))
        return plan.refuse(row.number, map.heading(QStringLiteral("name")), subject,
            Text::tr("the case is “%1”; ballots are entered after acceptance was applied for")
                .arg(caseStateOnPaper(rectCase->state)));
    auto entry = std::find_if(m_acceptances.begin(), m_acceptances.end(),
        [&](const auto& planned) { return planned.first == rectCase->id && planned.second.round == round; });
    if (entry == m_acceptances.end())
        entry = m_acceptances.insert(m_acceptances.end(), {rectCase->id, kept});
    Acceptance& acceptance = entry->second;
    if (heldOn.isValid())
        acceptance.heldOn = heldOn;
    plan.add(row.number, known == kept.ballots.end() ? ImportState::Added : ImportState::Changed, subject, text);
    std::erase_if(acceptance.ballots, sameDelegate);
    acceptance.ballots.push_back(ballot);
    std::sort(acceptance.ballots.begin(), acceptance.ballots.end(),
        [](const Ballot& a, const Ballot& b) { return a.delegate < b.delegate; });
}

Status BallotImport::write(const Action& action, const Progress&)
{
    return office().cases().saveAcceptances(m_acceptances, action);
}

} // namespace wuxing
