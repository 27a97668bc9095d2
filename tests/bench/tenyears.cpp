// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenyears.h"

#include "demo/demodice.h"
#include "demo/demodistrict.h"
#include "services/office.h"
#include "storage/database.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace wuxing::bench {

namespace {

constexpr int firstYear = 2014;
constexpr int quarters = 40;
constexpr int pictures = 100;
constexpr int visitsPerHousehold = 10;

// The part of a total that falls to one of several places: all of them together are the total.
size_t partOf(int total, size_t place, size_t places)
{
    const auto all = static_cast<size_t>(total);
    return all * (place + 1) / places - all * place / places;
}

RowId rowOf(const char* kind, size_t number)
{
    return derivedRowId(QStringLiteral("tenyears|%1|%2").arg(QLatin1String(kind)).arg(number));
}

template <class List> const auto& pick(const List& list, size_t number)
{
    return list.at(static_cast<qsizetype>(number % static_cast<size_t>(list.size())));
}

Result<std::vector<Unit>> demoUnits(const Clock& clock)
{
    const QTemporaryDir folder;
    const auto demo = createDemoDistrict(folder.filePath(QStringLiteral("demo.wuxing")), clock);
    if (!demo)
        return demo.error();
    std::vector<Unit> units;
    for (const UnitNode& node : (*demo)->units().tree()->nodes())
        units.push_back(node.unit);
    return units;
}

Result<std::unique_ptr<Office>> emptyDistrict(const QString& path, const Clock& clock)
{
    const auto units = demoUnits(clock);
    if (!units)
        return units.error();
    FileSettings settings;
    settings.officeName = QStringLiteral("中共示例区委组织部");
    settings.demonstration = true;
    settings.demonstrationDate = Quarter(firstYear + quarters / 4 - 1, 4).lastDay();
    const auto fill = [&](Database& database) -> Status {
        for (const Unit& unit : *units) {
            if (auto added = database.units().insert(unit); !added)
                return added;
        }
        return SettingService::put(database, settings);
    };
    return Office::createWith(path, {Action::Code::DemoDistrict, {}}, fill, clock);
}

// Writes quarter after quarter; the clock stands on the last day of each.
class Decade {
public:
    Decade(Office& office, FixedClock& clock, const TenYears& size)
        : m_office(office)
        , m_clock(clock)
        , m_size(size)
        , m_branches(office.units().tree()->branches(0, QDate(firstYear, 1, 1)))
    {
    }

    Status write()
    {
        if (auto kept = keepPictures(); !kept)
            return kept;
        Status done;
        for (size_t place = 0; done && place < quarters; ++place) {
            m_quarter = Quarter(firstYear + static_cast<int>(place) / 4, static_cast<int>(place) % 4 + 1);
            m_clock.set(QDateTime(m_quarter.lastDay(), QTime(16, 0)));
            if (m_quarter.number() == 1)
                done = publishRules();
            if (done)
                done = assess(place);
            if (done)
                done = keepLedger(place);
            if (done)
                done = visit(place);
            if (done)
                done = attach(place);
        }
        return done;
    }

private:
    Action action(Action::Code code, size_t added, size_t changed = 0) const
    {
        return {code, {m_quarter.onPaper(), QString::number(added), QString::number(changed)}};
    }
    const Unit& branch(size_t number) const { return m_branches.at(number % m_branches.size())->unit; }
    // A day of the quarter; those of rising numbers are spread over it.
    QDate day(size_t number) const
    {
        const auto days = static_cast<size_t>(m_quarter.firstDay().daysTo(m_quarter.lastDay())) + 1;
        return m_quarter.firstDay().addDays(static_cast<qint64>(number % days));
    }

    Status keepPictures();
    Status publishRules();
    std::vector<Assessment> judgements(const Unit& unit, size_t count);
    Status assess(size_t place);
    LedgerItem newItem();
    LedgerItem closedWhenDue(LedgerItem item);
    Status keepLedger(size_t place);
    VisitEntry newVisit();
    Status visit(size_t place);
    Status attach(size_t place);

    Office& m_office;
    FixedClock& m_clock;
    const TenYears m_size;
    const std::vector<const UnitNode*> m_branches;
    Dice m_dice;
    Quarter m_quarter{firstYear, 1};
    std::vector<QString> m_pictures; //< hashes of contents that are kept
    qint64 m_pictureBytes = 0;
    std::vector<LedgerItem> m_open; //< after the last quarter
    std::vector<std::pair<RowId, RowId>> m_shown; //< item and branch, of this quarter: what evidence is attached to
    size_t m_items = 0;
    size_t m_visits = 0;
    size_t m_pieces = 0;
};

// A hundred small pictures serve all pieces of evidence: what is asked of the file is its rows.
Status Decade::keepPictures()
{
    for (int number = 0; number < pictures; ++number) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(number * 359 / pictures, 160, 200));
        QByteArray content;
        QBuffer buffer(&content);
        // Without compression all of them have the same size.
        if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "BMP"))
            return Error{ErrorCode::Internal, QStringLiteral("No picture could be made."), {}};
        const auto kept = m_office.evidence().contents().add(content);
        if (!kept)
            return kept.error();
        m_pictures.push_back(kept->hash);
        m_pictureBytes = content.size();
    }
    return {};
}

Status Decade::publishRules()
{
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto draft = m_office.rules().addSample(m_quarter.year(), set);
        if (!draft)
            return draft.error();
        if (auto published = m_office.rules().publish(*draft); !published)
            return published;
    }
    return {};
}

// The branch judges first; when the clauses are through, the township goes over them, then the district.
std::vector<Assessment> Decade::judgements(const Unit& unit, size_t count)
{
    std::vector<Assessment> all;
    const auto evaluator = m_office.rules().evaluator(m_quarter.year(), unit.starSet);
    for (const Stage stage : allStages) {
        for (const RuleStar& star : evaluator->rules().stars) {
            for (const RuleItem& item : star.items) {
                for (const RuleClause& clause : item.clauses) {
                    if (all.size() == count)
                        return all;
                    const bool met = m_dice.chance(85);
                    Assessment entry{unit.id, clause.id, stage, {}, {}, {}};
                    if (clause.isVeto() || clause.kind == ClauseKind::YesNo)
                        entry.met = met && !clause.isVeto();
                    else
                        entry.value = met ? clause.metFrom() : Quantity();
                    if (!met && !clause.isVeto() && stage == Stage::Township)
                        entry.note = QStringLiteral("现场查看，尚未达到标准");
                    all.push_back(std::move(entry));
                }
            }
        }
    }
    return all;
}

Status Decade::assess(size_t place)
{
    std::vector<Assessment> all;
    for (size_t i = 0; i < m_branches.size(); ++i) {
        const size_t count = partOf(m_size.assessments, place * m_branches.size() + i, quarters * m_branches.size());
        const auto own = judgements(branch(i), count);
        all.insert(all.end(), own.begin(), own.end());
    }
    return m_office.assessments().put(m_quarter, all, action(Action::Code::ImportAssessments, all.size()));
}

LedgerItem Decade::newItem()
{
    static const QStringList problems{QStringLiteral("坑塘存在黑臭水体"), QStringLiteral("卫生室药品不全"),
        QStringLiteral("三会一课记录不规范"), QStringLiteral("集体收入渠道单一"), QStringLiteral("垃圾清运不及时"),
        QStringLiteral("养老服务场所未启用"), QStringLiteral("村内道路破损"), QStringLiteral("夜间照明不足")};
    static const QStringList measures{QStringLiteral("现场核实，限期整改"), QStringLiteral("列入计划，协调部门办理"),
        QStringLiteral("筹资建设，明确管护责任")};
    static const QStringList sources{QStringLiteral("季度联审"), QStringLiteral("日常检查"), QStringLiteral("自查")};
    const QStringList categories = ledgerCategories();
    const size_t number = m_items++;
    LedgerItem item;
    item.id = rowOf("item", number);
    item.unit = branch(number).id;
    item.source = pick(sources, number);
    item.sourceKind = ledgerSourceFromText(item.source).value_or(LedgerSource::Other);
    item.category = pick(categories, m_dice.roll(100));
    item.problem = QStringLiteral("%1（第%2号）").arg(pick(problems, m_dice.roll(100))).arg(number + 1);
    item.measure = pick(measures, m_dice.roll(100));
    item.leader = inventedName(m_dice, 2);
    item.department = QStringLiteral("乡镇党建办");
    item.person = inventedName(m_dice, 2);
    item.verifier = QStringLiteral("乡镇组织委员");
    item.start = day(number);
    item.due = item.firstDue = item.start.addDays(15 + static_cast<qint64>(m_dice.roll(90)));
    item.state = LedgerState::InProgress;
    item.progress = static_cast<int>(m_dice.roll(10)) * 10;
    return item;
}

// What falls due within the quarter is closed in it, one in ten items late.
LedgerItem Decade::closedWhenDue(LedgerItem item)
{
    const QDate closed = item.due.addDays(m_dice.chance(10) ? 9 : -static_cast<qint64>(m_dice.roll(10)));
    if (closed > m_quarter.lastDay())
        return item;
    item.state = LedgerState::Closed;
    item.progress = 100;
    item.closedOn = std::max(closed, m_quarter.firstDay());
    item.result = QStringLiteral("已完成");
    item.closingOpinion = QStringLiteral("同意销号");
    return item;
}

Status Decade::keepLedger(size_t place)
{
    std::vector<LedgerItem> added;
    std::vector<LedgerItem> changed;
    std::vector<LedgerItem> open;
    for (const LedgerItem& before : m_open) {
        LedgerItem item = closedWhenDue(before);
        (item.isOpen() ? open : changed).push_back(std::move(item));
    }
    m_shown.clear();
    for (size_t left = partOf(m_size.items, place, quarters); left > 0; --left) {
        const LedgerItem item = closedWhenDue(newItem());
        m_shown.emplace_back(item.id, item.unit);
        if (item.isOpen())
            open.push_back(item);
        added.push_back(item);
    }
    m_open = std::move(open);
    return m_office.ledger().import(action(Action::Code::ImportLedger, added.size(), changed.size()), added, changed);
}

// Every household is visited in turn; one in three says something, and is told what became of it.
VisitEntry Decade::newVisit()
{
    static const QStringList wishes{QStringLiteral("门口道路坑洼"), QStringLiteral("希望安装路灯"),
        QStringLiteral("垃圾清运不及时"), QStringLiteral("想就近务工"), QStringLiteral("咨询医保报销")};
    static const QStringList visitors{
        QStringLiteral("包村干部"), QStringLiteral("驻村工作队员"), QStringLiteral("支部委员")};
    const QStringList categories = opinionCategories();
    const size_t number = m_visits++;
    const size_t households = std::max<size_t>(1, static_cast<size_t>(m_size.visits) / visitsPerHousehold);
    const size_t home = number % households;
    VisitEntry entry;
    Visit& visit = entry.visit;
    visit.id = rowOf("visit", number);
    visit.unit = branch(home).id;
    visit.household = rowOf("household", home);
    visit.date = day(number);
    visit.visitor = pick(visitors, number);
    if (number < households)
        entry.household = Household{visit.household, visit.unit, QStringLiteral("%1组").arg(1 + m_dice.roll(6)),
            inventedName(m_dice, 2), 1 + static_cast<int>(m_dice.roll(6)),
            QStringLiteral("1990000%1").arg(home % 10000, 4, 10, QLatin1Char('0'))};
    if (!m_dice.chance(33))
        return entry;
    Opinion opinion;
    opinion.id = rowOf("opinion", number);
    opinion.body = pick(wishes, m_dice.roll(100));
    opinion.category = pick(categories, m_dice.roll(100));
    opinion.department = QStringLiteral("村“两委”");
    opinion.due = visit.date.addDays(60);
    opinion.answer = QStringLiteral("已解决并当面答复");
    opinion.answeredOn = std::min(visit.date.addDays(10), m_quarter.lastDay());
    opinion.satisfaction = m_dice.chance(90) ? Satisfaction::Satisfied : Satisfaction::Basically;
    visit.opinions.push_back(std::move(opinion));
    return entry;
}

Status Decade::visit(size_t place)
{
    std::vector<VisitEntry> entries(partOf(m_size.visits, place, quarters));
    for (VisitEntry& entry : entries)
        entry = newVisit();
    const Action action = this->action(Action::Code::ImportVisits, entries.size());
    return m_office.visits().import(std::move(entries), action);
}

Status Decade::attach(size_t place)
{
    std::vector<Evidence> pieces(partOf(m_size.evidence, place, quarters));
    for (size_t i = 0; i < pieces.size(); ++i) {
        const size_t number = m_pieces++;
        const auto& [item, unit] = m_shown.at(i / 2 % m_shown.size());
        Evidence& piece = pieces[i];
        piece.id = rowOf("evidence", number);
        piece.unit = unit;
        piece.owner = EvidenceOwner::LedgerItem;
        piece.ownerId = item;
        piece.stage = i % 2 == 0 ? EvidenceStage::Before : EvidenceStage::After;
        piece.label = i % 2 == 0 ? QStringLiteral("整改前") : QStringLiteral("整改后");
        piece.fileName = QStringLiteral("%1.bmp").arg(number + 1);
        piece.mediaType = QStringLiteral("image/bmp");
        piece.sha256 = m_pictures.at(number % m_pictures.size());
        piece.bytes = m_pictureBytes;
        piece.takenOn = piece.addedOn = m_quarter.lastDay();
    }
    return m_office.evidence().import(
        pieces, {Action::Code::AttachEvidence, {QString::number(pieces.size()), m_quarter.onPaper()}});
}

} // namespace

Status makeTenYears(const QString& path, const TenYears& size)
{
    FixedClock clock(QDateTime(QDate(firstYear, 1, 1), QTime(9, 0)));
    const auto office = emptyDistrict(path, clock);
    if (!office)
        return office.error();
    return Decade(**office, clock, size).write();
}

} // namespace wuxing::bench
