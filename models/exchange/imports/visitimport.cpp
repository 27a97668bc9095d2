// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/visitimport.h"

#include "domain/visits/visitfields.h"
#include "exchange/reading/recordtable.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::VisitImport)
};
} // namespace

QString VisitImport::contentOf(const Visit& visit)
{
    QStringList words{wordKey(visit.way), visit.absentReason, visit.remark};
    for (const Opinion& opinion : visit.opinions)
        words << opinion.body << opinion.answer;
    return words.join(QChar(0x1f));
}

QString VisitImport::contentOf(const Household& household)
{
    return QStringList{household.phone, QStringLiteral("%1").arg(household.people, 4)}.join(QChar(0x1f));
}

Status VisitImport::begin(ColumnMap& map, const TextTable&)
{
    m_planned.clear();
    m_places.clear();
    m_items.clear();
    m_numbered.clear();
    m_taken.clear();
    m_book = HouseholdBook(office().visits().households());
    m_visits = office().visits().visits(0);
    m_knownVisits =
        Twins<Visit>(*m_visits, &VisitService::visitKey, [](const Visit& visit) { return contentOf(visit); });
    if (map.has(QStringLiteral("item"))) {
        for (const LedgerItem& item : *office().ledger().items())
            m_items.insert({item.unit, item.problem.simplified()}, item.id);
    }
    return {};
}

// The visit of the row, as the rows before left it; null when the row is refused.
VisitImport::Planned* VisitImport::plannedVisit(RowReader& cells, RowId unit, const std::optional<Family>& family)
{
    Visit read;
    read.unit = unit;
    read.date = cells.neededDate("visited_on");
    read.visitor = cells.needed("visitor");
    read.way = cells.word("way", VisitWay::Home);
    const int session = cells.whole("session", 1, 9999).value_or(1);
    if (!cells.isOk())
        return nullptr;
    if (family)
        read.household = family->household.id;
    const QString key = VisitService::visitKey(read);
    const QString place = QStringLiteral("%1|%2").arg(session).arg(key);
    const Visit* known = m_knownVisits.find(key, session);
    if (!known && !family && read.way == VisitWay::Home) {
        cells.fail("head", Text::tr("a visit at home needs the name of the household"));
        return nullptr;
    }
    auto present = m_places.constFind(place);
    if (present == m_places.constEnd()) {
        Planned planned;
        planned.entry.visit = known ? *known : read;
        if (known)
            planned.known = *known;
        else
            planned.entry.visit.id = makeRowId();
        if (family && !family->isNew)
            planned.knownHousehold = office().visits().household(family->household.id);
        present = m_places.insert(place, m_planned.size());
        m_planned.push_back(std::move(planned));
    }
    Planned& planned = m_planned[*present];
    if (family)
        planned.entry.household = family->household;
    if (cells.isFilled("way"))
        planned.entry.visit.way = read.way;
    return &planned;
}

void VisitImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const auto family = readHousehold(cells, branch.unit.id);
    Planned* planned = cells.isOk() ? plannedVisit(cells, branch.unit.id, family) : nullptr;
    if (!planned)
        return cells.refuse(plan, subject);
    const QString said = cells.isFilled("body") ? cells.text("body") : QString();
    const QString opinionKey = QStringLiteral("%1|%2").arg(cells.has("twin") ? cells.twin() : 1).arg(said);
    if (const auto first = planned->opinions.constFind(opinionKey); first != planned->opinions.constEnd())
        cells.fail(said.isEmpty() ? "visited_on" : "body",
            Text::tr("the same visit already stands in row %1 with the same words; remove one of them, or number them "
                     "in the column %2")
                .arg(QString::number(*first), said.isEmpty() ? cells.heading("session") : cells.heading("twin")));
    planned->opinions.insert(opinionKey, cells.number());
    checkAgreement(cells, *planned);
    Visit& visit = planned->entry.visit;
    if (!RowReader::isNoneWord(cells.text("absent_reason")))
        cells.take("absent_reason", visit.absentReason);
    cells.take("remark", visit.remark);
    // Rows that say the same change nothing; what is new of a known visit is an opinion.
    ImportState state = planned->known ? ImportState::Same : ImportState::Added;
    const bool changesHousehold =
        planned->knownHousehold && planned->entry.household && !(*planned->knownHousehold == *planned->entry.household);
    if (planned->known
        && (planned->known->absentReason != visit.absentReason || planned->known->remark != visit.remark
            || planned->known->way != visit.way || changesHousehold))
        state = ImportState::Changed;
    const QString body = cells.text("body");
    const bool hasOpinion = cells.isFilled("body") && !RowReader::isNoneWord(body);
    if (hasOpinion) {
        const ImportState opinion = readOpinion(cells, branch, *planned);
        state = opinion == ImportState::Same ? state : opinion;
    }
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (auto valid = validate(visit); !valid)
        return cells.refuse(plan, subject, "", valid.error().message);
    planned->changes = planned->changes || state != ImportState::Same;
    if (!hasOpinion)
        sayUnread(cells);
    if (family && family->isNew && family->hasNamesake)
        cells.remark("head",
            Text::tr("the group has a household of this name with another phone or number of people; this one is taken "
                     "for a family of its own"));
    cells.add(plan, state, subject, hasOpinion ? body : wordOnPaper(visit.way));
}

void VisitImport::checkAgreement(RowReader& cells, Planned& planned)
{
    for (const char* key : {"way", "absent_reason", "remark"}) {
        if (!cells.isFilled(key) || RowReader::isNoneWord(cells.text(key)))
            continue;
        const auto said = planned.said.constFind(QLatin1String(key));
        if (said == planned.said.constEnd())
            planned.said.insert(QLatin1String(key), {cells.text(key), cells.number()});
        else if (said->first != cells.text(key))
            cells.fail(key,
                Text::tr("row %1 of the same visit says “%2”, this one “%3”. Keep the one that is right, or number the "
                         "visits in the column %4")
                    .arg(QString::number(said->second), said->first, cells.text(key), cells.heading("session")));
    }
}

// Columns the table does not have leave what is known of the household as it is.
std::optional<VisitImport::Family> VisitImport::readHousehold(RowReader& cells, RowId unit)
{
    const QString head = cells.text("head");
    if (head.contains(u'*') || cells.text("phone").contains(u'*'))
        cells.fail("head", Text::tr("the name or phone is masked; import the list that shows them"));
    if (!cells.isFilled("head"))
        return std::nullopt;
    Household wanted{0, unit, cells.isFilled("group_name") ? cells.text("group_name") : QString(), head, 0, {}};
    if (cells.isFilled("people"))
        wanted.people = cells.whole("people", 0, 99).value_or(0);
    if (cells.isFilled("phone") && !RowReader::isNoneWord(cells.text("phone")))
        wanted.phone = cells.text("phone");
    if (!cells.isOk())
        return std::nullopt;
    Family family{wanted, false, false};
    const auto match = m_book.find(wanted);
    if (cells.isFilled("namesake")) {
        const auto numbered = numberedHousehold(cells, wanted);
        family.isNew = !numbered;
        family.household = numbered.value_or(wanted);
    } else if (match.isAmbiguous) {
        cells.fail(
            "head", Text::tr("the group has several households of this name; give the phone or the number of people"));
        return std::nullopt;
    } else {
        family.isNew = !match.known;
        family.hasNamesake = match.hasNamesake;
        if (match.known)
            family.household = *match.known;
    }
    if (family.isNew) {
        family.household.id = makeRowId();
    } else {
        // How the name is spelled stays; the rest is what the table says last.
        if (wanted.people > 0)
            family.household.people = wanted.people;
        if (!wanted.phone.isEmpty())
            family.household.phone = wanted.phone;
        if (family.household.group.isEmpty())
            family.household.group = wanted.group;
    }
    if (cells.isFilled("namesake")) {
        m_numbered.insert(HouseholdBook::nameKey(wanted) + cells.text("namesake"), family.household.id);
        m_taken.insert(family.household.id);
    }
    m_book.add(family.household);
    return family;
}

// The family that has this number: as a row before said, or the one that fits and has no number yet.
std::optional<Household> VisitImport::numberedHousehold(RowReader& cells, const Household& wanted)
{
    const RowId said = m_numbered.value(HouseholdBook::nameKey(wanted) + cells.text("namesake"));
    std::optional<Household> fitting;
    for (const Household& known : m_book.namesakes(wanted)) {
        if (known.id == said)
            return known;
        if (said == 0 && !m_taken.contains(known.id) && known.people == wanted.people && known.phone == wanted.phone)
            fitting = fitting ? fitting : known;
    }
    return fitting;
}

ImportState VisitImport::readOpinion(RowReader& cells, const UnitNode& branch, Planned& planned)
{
    const QString body = cells.text("body");
    std::vector<Opinion>& opinions = planned.entry.visit.opinions;
    // An opinion of the file with the same words is this one, or the one that has the number the table gives.
    const int wanted = cells.has("twin") ? cells.twin() : 1;
    int seen = 0;
    const auto present = std::find_if(opinions.begin(), opinions.end(),
        [&](const Opinion& candidate) { return candidate.body.trimmed() == body && ++seen == wanted; });
    const bool isNew = present == opinions.end();
    Opinion opinion = isNew ? Opinion() : *present;
    const Opinion before = opinion;
    if (isNew)
        opinion.body = body;
    readFields(cells, opinion);
    readItem(cells, branch, opinion);
    checkState(cells, opinion);
    if (isNew)
        opinions.push_back(opinion);
    else
        *present = opinion;
    return isNew ? ImportState::Added : before == opinion ? ImportState::Same : ImportState::Changed;
}

// Only filled cells speak: a list without answers does not take away answers that were given, and 无 is no measure.
void VisitImport::readFields(RowReader& cells, Opinion& opinion) const
{
    const auto text = [&](const char* key, QString& field) {
        if (!RowReader::isNoneWord(cells.text(key)))
            cells.take(key, field);
    };
    text("category", opinion.category);
    opinion.urgency = cells.word("urgency", opinion.urgency);
    text("department", opinion.department);
    text("measure", opinion.measure);
    cells.take("due", opinion.due, DateUse::Limit);
    text("answer", opinion.answer);
    cells.take(fieldOf<&Opinion::satisfaction>(), &opinion.satisfaction);
    text("refusal", opinion.refusal);
    cells.take("answered_on", opinion.refusal.isEmpty() ? opinion.answeredOn : opinion.refusedOn, DateUse::Day);
}

void VisitImport::readItem(RowReader& cells, const UnitNode& branch, Opinion& opinion) const
{
    if (!cells.isFilled("item"))
        return;
    const QString problem = cells.text("item").simplified();
    const auto alike = m_items.values({branch.unit.id, problem});
    if (alike.contains(opinion.item))
        return;
    if (alike.size() == 1)
        opinion.item = alike.front();
    else
        cells.fail("item",
            alike.isEmpty() ? Text::tr("the branch has no ledger item “%1”").arg(problem)
                            : Text::tr("several items of the branch say “%1”").arg(problem));
}

// The state follows from the other columns; a list that says another one lacks something.
void VisitImport::checkState(RowReader& cells, const Opinion& opinion) const
{
    const QString said = cells.text("state");
    if (cells.isFilled("state") && said != wordOnPaper(opinion.state()))
        cells.fail("state",
            Text::tr(
                "by its other columns the opinion is “%1”, not “%2”: answers need 反馈日期, refusals 不予办理理由, "
                "work 责任单位 or 措施")
                .arg(wordOnPaper(opinion.state()), said));
}

// A row without an opinion has nothing that a measure or an answer could belong to.
void VisitImport::sayUnread(RowReader& cells)
{
    QStringList unread;
    for (const char* key : {"department", "measure", "due", "answer", "answered_on", "refusal", "item", "state"}) {
        if (cells.isFilled(key) && !RowReader::isNoneWord(cells.text(key)))
            unread << cells.heading(key);
    }
    if (!unread.isEmpty())
        cells.remark(
            "visited_on", Text::tr("the row has no opinion; not read: %1").arg(unread.join(QStringLiteral("、"))));
}

Status VisitImport::write(const Action& action, const Progress&)
{
    std::vector<VisitEntry> entries;
    for (const Planned& planned : m_planned) {
        if (planned.changes)
            entries.push_back(planned.entry);
    }
    return office().visits().import(std::move(entries), action);
}

} // namespace wuxing
