// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/reviewsources.h"

#include "services/office.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReviewSources)
};

constexpr std::array opinionKinds{
    OpinionKind::Agree, OpinionKind::Disagree, OpinionKind::AfterRectification, OpinionKind::NotConcerned};

QStringList opinionWords()
{
    QStringList words;
    for (const OpinionKind kind : opinionKinds)
        words << wordOnPaper(kind);
    return words;
}

GridCell opinionCell(const ReviewOpinion* opinion, bool asked, bool open)
{
    if (!asked)
        return GridCell::of(QStringLiteral("—"), GridMark::Quiet);
    if (!opinion)
        return {{}, {}, GridMark::Open, open, Text::tr("The opinion is missing")};
    const bool good = opinion->opinion == OpinionKind::Agree || opinion->opinion == OpinionKind::NotConcerned;
    GridCell cell{opinionCellText(*opinion), {}, good ? GridMark::Good : GridMark::Bad, open, {}};
    cell.toolTip = Text::tr("%1\n%2, %3", "opinion, handler, date")
                       .arg(cell.text, opinion->handler, opinion->date.toString(Qt::ISODate));
    if (opinion->ledgerItem != 0)
        cell.toolTip += QLatin1Char('\n') + Text::tr("A ledger item was made of it");
    return cell;
}

bool isReviewTable(const ChangeEvent& event)
{
    return event.touches("review") || event.touches("review_opinion") || event.touches("review_veto")
        || event.touches("review_decision") || event.touches("assessment") || event.touches("plan")
        || event.touches("department") || event.touches("department_charge");
}

// "整改后再审：路灯未修复" → word and reason.
std::pair<QString, QString> splitCell(const QString& text)
{
    static const QRegularExpression colon(QStringLiteral("[:：]"));
    const qsizetype at = text.indexOf(colon);
    return at < 0 ? std::pair(text.trimmed(), QString())
                  : std::pair(text.left(at).trimmed(), text.mid(at + 1).trimmed());
}

// The cell shows word and reason. Who gave an opinion that stands already, when, and the ledger item made of it are not
// in the cell and stay; a new opinion takes the handler and date of the stack.
Result<ReviewOpinion> changedOpinion(const QString& text, const ReviewOpinion* present, const OpinionDefaults& defaults)
{
    auto opinion = opinionFromCell(text, present ? OpinionDefaults{present->handler, present->date} : defaults);
    if (opinion && present)
        opinion->ledgerItem = present->ledgerItem;
    return opinion;
}

} // namespace

QString opinionCellText(const ReviewOpinion& opinion)
{
    const QString word = wordOnPaper(opinion.opinion);
    return opinion.reason.isEmpty() ? word : word + QStringLiteral("：") + opinion.reason;
}

Result<ReviewOpinion> opinionFromCell(const QString& text, const OpinionDefaults& defaults)
{
    const auto [word, reason] = splitCell(text);
    const auto kind = wordFromText<OpinionKind>(word);
    if (!kind)
        return Error{ErrorCode::InvalidInput,
            Text::tr("“%1” is not an opinion. Write 同意, 不同意：reason, 整改后再审：reason or 不涉及.").arg(text),
            {}};
    ReviewOpinion opinion{{}, 0, *kind, reason, defaults.handler.trimmed(), defaults.date, 0};
    if (auto valid = validate(opinion); !valid)
        return valid.error();
    return opinion;
}

QString decisionCellText(const ReviewDecision& decision)
{
    const QString word = wordOnPaper(decision.outcome);
    return decision.reason.isEmpty() ? word : word + QStringLiteral("：") + decision.reason;
}

Result<ReviewDecision> decisionFromCell(const QString& text)
{
    const auto [word, reason] = splitCell(text);
    for (const auto outcome : {DecisionOutcome::Passed, DecisionOutcome::Failed, DecisionOutcome::Postponed}) {
        if (word == wordOnPaper(outcome))
            return ReviewDecision{{}, outcome, reason};
    }
    return Error{ErrorCode::InvalidInput,
        Text::tr("“%1” is not a decision. Write 通过, 不通过：reason or 缓议：reason.").arg(text), {}};
}

ReviewOfBranch::ReviewOfBranch(Office& office, RowId unit, const Quarter& quarter, const OpinionDefaults& defaults)
    : m_office(office)
    , m_unit(unit)
    , m_quarter(quarter)
    , m_defaults(defaults)
{
}

Result<GridContent> ReviewOfBranch::read()
{
    GridContent content;
    m_departments.clear();
    m_stars.clear();
    content.headers = {Text::tr("Task force")};
    const UnitNode* node = m_office.units().tree()->find(m_unit);
    if (!node || !node->unit.isBranch())
        return content;
    const StarSet stars = m_office.ratings().ratings(m_quarter.year())->set(node->unit.starSet);
    for (const Star& star : stars.stars) {
        content.headers << star.name;
        m_stars << star.key;
    }
    const BranchReview review = m_office.reviews().review(m_unit, m_quarter);
    const QStringList applied = m_office.reviews().starsOf(m_unit, m_quarter.year());
    const bool open = review.state != ReviewState::Closed;
    for (int column = 1; column <= starCount; ++column)
        content.choices[column] = opinionWords();
    for (const Department& department : m_office.organisation().organisation()) {
        if (department.isOffice)
            continue;
        GridRow row{department.id, 0, {GridCell::of(department.name)}};
        for (const QString& star : std::as_const(m_stars)) {
            const bool asked = applied.contains(star) && department.givesOpinion(node->unit.starSet, star);
            row.cells.push_back(opinionCell(review.opinion(star, department.id), asked, open));
        }
        m_departments.push_back(department.id);
        content.rows.push_back(std::move(row));
    }
    const auto judged = m_office.evaluations().judge(m_unit, m_quarter);
    if (!judged && judged.error().code != ErrorCode::NotFound)
        return judged.error();
    GridRow rules{-1, 0, {GridCell::of(Text::tr("By the rules"), GridMark::Strong)}};
    GridRow decision{-2, 0, {GridCell::of(Text::tr("Decision"), GridMark::Strong)}};
    for (const QString& star : std::as_const(m_stars)) {
        GridCell cell = GridCell::of(QStringLiteral("—"), GridMark::Quiet);
        for (size_t i = 0; judged && i < judged->finding.stars.size(); ++i) {
            const StarFinding& finding = judged->finding.stars[i];
            if (finding.star->key != star)
                continue;
            cell = GridCell::of(finding.isVetoed() ? Text::tr("barred by a veto") : wordLabel(finding.rules),
                finding.isVetoed()                     ? GridMark::Bad
                    : finding.rules == Verdict::Passed ? GridMark::Good
                    : finding.rules == Verdict::Failed ? GridMark::Bad
                                                       : GridMark::Open);
        }
        rules.cells.push_back(cell);
        const ReviewDecision* made = review.decision(star);
        decision.cells.push_back(!applied.contains(star)
                ? GridCell::of(Text::tr("not applied for"), GridMark::Quiet)
                : GridCell{made ? decisionCellText(*made) : QString(), {},
                    !made                                          ? GridMark::Open
                        : made->outcome == DecisionOutcome::Passed ? GridMark::Good
                                                                   : GridMark::Bad,
                    open, {}});
    }
    m_departments.push_back(-1);
    content.rows.push_back(std::move(rules));
    m_departments.push_back(0);
    content.rows.push_back(std::move(decision));
    return content;
}

Status ReviewOfBranch::edit(const std::vector<GridEdit>& edits)
{
    ReviewEntries entries;
    const BranchReview present = m_office.reviews().review(m_unit, m_quarter);
    for (const GridEdit& edit : edits) {
        const QString star = m_stars.value(edit.column - 1);
        const RowId department = m_departments.at(static_cast<size_t>(edit.row));
        if (edit.text.trimmed().isEmpty()) {
            entries.cleared.push_back({m_unit, star, department});
            continue;
        }
        if (department == 0) {
            auto decision = decisionFromCell(edit.text);
            if (!decision)
                return decision.error();
            decision->star = star;
            entries.decisions.emplace_back(m_unit, *decision);
            continue;
        }
        auto opinion = changedOpinion(edit.text, present.opinion(star, department), m_defaults);
        if (!opinion)
            return opinion.error();
        opinion->star = star;
        opinion->department = department;
        entries.opinions.push_back({m_unit, m_quarter, *opinion});
    }
    return m_office.reviews().enter(m_quarter, entries);
}

bool ReviewOfBranch::isTouchedBy(const ChangeEvent& event) const { return isReviewTable(event); }

ReviewOfDepartment::ReviewOfDepartment(
    Office& office, RowId department, RowId scope, const Quarter& quarter, const OpinionDefaults& defaults)
    : m_office(office)
    , m_department(department)
    , m_scope(scope)
    , m_quarter(quarter)
    , m_defaults(defaults)
{
}

Result<GridContent> ReviewOfDepartment::read()
{
    GridContent content;
    m_units.clear();
    m_places.clear();
    content.headers = {Text::tr("Township"), Text::tr("Branch")};
    const auto& organisation = m_office.organisation().organisation();
    const auto department = std::find_if(
        organisation.begin(), organisation.end(), [&](const Department& d) { return d.id == m_department; });
    if (department == organisation.end())
        return content;
    const auto ratings = m_office.ratings().ratings(m_quarter.year());
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        for (const Star& star : ratings->set(set).stars) {
            // Stars both sets share stand in one column.
            const bool known = std::any_of(
                m_places.begin(), m_places.end(), [&](const Place& place) { return place.star == star.key; });
            if (!department->givesOpinion(set, star.key) || known)
                continue;
            content.choices[static_cast<int>(content.headers.size())] = opinionWords();
            content.headers << star.name;
            m_places.push_back({set, star.key});
        }
    }
    for (const UnitNode* node : m_office.units().tree()->branches(m_scope, m_quarter.lastDay())) {
        const RowId unit = node->unit.id;
        const BranchReview review = m_office.reviews().review(unit, m_quarter);
        const QStringList applied = m_office.reviews().starsOf(unit, m_quarter.year());
        const bool open = review.state != ReviewState::Closed;
        GridRow row{unit, unit, {}};
        row.cells = {GridCell::of(node->parent ? node->parent->unit.shortName : QString(), GridMark::Quiet),
            GridCell::of(node->unit.shortName)};
        for (const Place& place : m_places) {
            const bool asked = applied.contains(place.star) && department->givesOpinion(node->unit.starSet, place.star);
            row.cells.push_back(opinionCell(review.opinion(place.star, m_department), asked, open));
        }
        m_units.push_back(unit);
        content.rows.push_back(std::move(row));
    }
    return content;
}

Status ReviewOfDepartment::edit(const std::vector<GridEdit>& edits)
{
    ReviewEntries entries;
    const auto reviews = m_office.reviews().records().reviews(m_quarter);
    for (const GridEdit& edit : edits) {
        const RowId unit = m_units.at(static_cast<size_t>(edit.row));
        const QString& star = m_places.at(static_cast<size_t>(edit.column - FirstStarColumn)).star;
        if (edit.text.trimmed().isEmpty()) {
            entries.cleared.push_back({unit, star, m_department});
            continue;
        }
        const auto present = reviews->constFind(unit);
        auto opinion = changedOpinion(
            edit.text, present == reviews->constEnd() ? nullptr : present->opinion(star, m_department), m_defaults);
        if (!opinion)
            return opinion.error();
        opinion->star = star;
        opinion->department = m_department;
        entries.opinions.push_back({unit, m_quarter, *opinion});
    }
    return m_office.reviews().enter(m_quarter, entries);
}

bool ReviewOfDepartment::isTouchedBy(const ChangeEvent& event) const { return isReviewTable(event); }

} // namespace wuxing
