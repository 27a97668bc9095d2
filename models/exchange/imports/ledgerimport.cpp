// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/ledgerimport.h"

#include "domain/ledger/ledgerfields.h"
#include "domain/ledger/ledgerrules.h"
#include "exchange/reading/recordtable.h"
#include "exchange/sheets/ledgertable.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerImport)
};

using I = LedgerItem;

Measure measureOf(const QString& unit)
{
    if (unit.contains(QStringLiteral("平方")) || unit == QStringLiteral("亩") || unit == QStringLiteral("公顷"))
        return Measure::Area;
    if (unit.endsWith(QStringLiteral("米")) || unit == QStringLiteral("公里") || unit == QStringLiteral("里"))
        return Measure::Length;
    return Measure::Pieces;
}

} // namespace

Status LedgerImport::begin(ColumnMap&, const TextTable&)
{
    m_added.clear();
    m_changed.clear();
    m_extensions.clear();
    m_snapshot = office().ledger().items();
    m_known = ledgertable::twinsOf(*m_snapshot);
    return {};
}

void LedgerImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    LedgerItem item;
    item.unit = branch.unit.id;
    item.problem = cells.needed("problem");
    item.start = cells.neededDate("start", DateUse::Start);
    const int twin = cells.twin();
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    const QString key = ledgertable::keyOf(item);
    if (!isFirst(QStringLiteral("%1|%2").arg(twin).arg(key), cells, subject, plan))
        return;
    const LedgerItem* known = m_known.find(key, twin);
    if (known)
        item = *known;
    else
        item.id = makeRowId(); // its words may be corrected later, so they make no id
    readItem(cells, item, known != nullptr);
    readSource(cells, item);
    readOutcomes(cells, item);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (auto valid = validate(item); !valid)
        return cells.refuse(plan, subject, "", valid.error().message);
    if (auto allowed = checkState(known, item); !allowed)
        return cells.refuse(plan, subject, "state", allowed.error().message);
    if (known && item.due != known->due) {
        // A time limit moves with a reason and somebody's word, in tables as on the screen.
        const Extension extension{
            0, known->due, item.due, cells.text("extension_reason"), cells.text("approver"), office().today()};
        if (auto valid = validate(extension); !valid)
            return cells.refuse(plan, subject, "due",
                Text::tr("the time limit moves: %1 (columns 延期原因, 批准人)").arg(valid.error().message));
        m_extensions.insert(item.id, extension);
    }
    cells.add(plan,
        !known               ? ImportState::Added
            : item == *known ? ImportState::Same
                             : ImportState::Changed,
        subject, item.problem);
    if (!known)
        m_added.push_back(std::move(item));
    else if (!(item == *known))
        m_changed.push_back(std::move(item));
}

void LedgerImport::readItem(RowReader& cells, LedgerItem& item, bool isKnown) const
{
    // What the item is known by was read before, where it comes from is read after; three hang on others.
    recordtable::take<I>(cells, item,
        {&fieldOf<&I::problem>(), &fieldOf<&I::start>(), &fieldOf<&I::source>(), &fieldOf<&I::due>(),
            &fieldOf<&I::firstDue>(), &fieldOf<&I::progress>(), &fieldOf<&I::closedOn>()});
    if (!isKnown || cells.isFilled("due"))
        item.due = cells.neededDate("due", DateUse::Limit);
    if (!item.firstDue.isValid())
        item.firstDue = item.due;
    if (cells.isFilled("first_due"))
        item.firstDue = cells.date("first_due", DateUse::Limit);
    const bool isDone = item.state != LedgerState::Open && item.state != LedgerState::InProgress
        && item.state != LedgerState::Cancelled;
    // A list of what is done need not say how far it is.
    item.progress = cells.percent("progress").value_or(!isKnown && isDone ? 100 : item.progress);
    // Who notes progress has begun.
    if (item.state == LedgerState::Open && item.progress > 0) {
        if (cells.isFilled("state"))
            cells.fail("progress",
                Text::tr("an item nobody has begun has no progress; write %1 as its state")
                    .arg(wordOnPaper(LedgerState::InProgress)));
        item.state = LedgerState::InProgress;
    }
    if (item.isOpen()) {
        item.closedOn = {};
        if (cells.isFilled("closed_on"))
            cells.fail("closed_on", Text::tr("an item that is not closed has no such date; write 已销号 as its state"));
        return;
    }
    if (cells.isFilled("closed_on"))
        item.closedOn = cells.date("closed_on");
    if (!item.closedOn.isValid())
        cells.fail("closed_on", Text::tr("a closed item needs the date it was closed out (column 销号日期)"));
}

// An item keeps the case, visit or review it hangs on, whatever words a list uses for where it comes from.
void LedgerImport::readSource(RowReader& cells, LedgerItem& item) const
{
    const QString before = item.source;
    cells.take("source", item.source);
    if (item.source != before)
        item.sourceKind = ledgerrules::sourceKind(item, item.source);
    if (item.sourceKind == LedgerSource::Case && item.sourceId == 0) {
        if (const RectCase* rectCase = caseAt(*office().cases().cases(), item.unit, item.start))
            item.sourceId = rectCase->id;
    }
}

// Outcomes the row does not name stay.
void LedgerImport::readOutcomes(RowReader& cells, LedgerItem& item) const
{
    if (cells.takeClear("label", !item.outcomes.empty()))
        return item.outcomes.clear();
    std::vector<bool> used(item.outcomes.size());
    for (int number = 1; number <= ledgertable::outcomeColumns; ++number) {
        const auto keyOf = [&](const FieldWords& field) {
            return ledgertable::numbered(field.name(), number).toLatin1();
        };
        const QByteArray labelKey = keyOf(fieldOf<&Outcome::label>());
        const QByteArray quantityKey = keyOf(fieldOf<&Outcome::quantity>());
        const QByteArray unitKey = keyOf(fieldOf<&Outcome::unit>());
        const QString label = cells.text(labelKey);
        if (!cells.isFilled(labelKey) || cells.clears(labelKey)) {
            if (cells.isFilled(quantityKey))
                cells.fail(quantityKey, Text::tr("a number without the name of the outcome (column 成果名称)"));
            continue;
        }
        const auto quantity = Quantity::parse(cells.text(quantityKey));
        if (!quantity)
            return cells.fail(quantityKey, quantity.error().message);
        const QString unit = cells.text(unitKey);
        if (unit.isEmpty())
            return cells.fail(unitKey, Text::tr("an outcome needs its unit of measure"));
        const auto place = [&](bool alsoUnit) -> std::optional<size_t> {
            for (size_t i = 0; i < used.size(); ++i) {
                const Outcome& present = item.outcomes[i];
                if (!used[i] && present.label == label && (!alsoUnit || present.unit == unit))
                    return i;
            }
            return std::nullopt;
        };
        auto found = place(true);
        if (!found)
            found = place(false);
        if (!found) {
            item.outcomes.push_back({makeRowId(), label, measureOf(unit), unit, *quantity});
            continue;
        }
        used[*found] = true;
        Outcome& present = item.outcomes[*found];
        if (present.unit != unit)
            present.measure = measureOf(unit);
        present.unit = unit;
        present.quantity = *quantity;
    }
}

// A known item keeps the rules of the workflow. A new row brings its past: who verified it then may not be known.
Status LedgerImport::checkState(const LedgerItem* known, const LedgerItem& item) const
{
    if (!known)
        return ledgerrules::validateDone(item);
    if (auto valid = ledgerrules::validateChange(*known, item); !valid)
        return valid;
    const bool isNowVerified = known->state < LedgerState::Verified
        && (item.state == LedgerState::Verified || item.state == LedgerState::Closed);
    const int parties = office().settings().settings().work.closingParties;
    if (isNowVerified && parties > 1)
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1 parties must agree before an item is closed. Bring their words as a table of progress "
                     "(动作 核实, columns 核实人 and 核实方)")
                .arg(parties),
            {}};
    return {};
}

Status LedgerImport::write(const Action& action, const Progress&)
{
    return office().ledger().import(action, m_added, m_changed, m_extensions);
}

} // namespace wuxing
