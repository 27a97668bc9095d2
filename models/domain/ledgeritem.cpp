// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgeritem.h"

#include <QCoreApplication>

#include <array>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerItem)
};
constexpr std::array measureKeys{"length", "area", "pieces"};
} // namespace

QString measureKey(Measure measure) { return QLatin1String(measureKeys.at(static_cast<size_t>(measure))); }

std::optional<Measure> measureFromKey(const QString& key)
{
    for (size_t i = 0; i < measureKeys.size(); ++i) {
        const auto measure = static_cast<Measure>(i);
        if (key == QLatin1String(measureKeys.at(i)) || key == measureLabel(measure))
            return measure;
    }
    return std::nullopt;
}

QString measureLabel(Measure measure)
{
    switch (measure) {
    case Measure::Length:
        return Text::tr("Length");
    case Measure::Area:
        return Text::tr("Area");
    case Measure::Pieces:
        return Text::tr("Pieces");
    }
    return {};
}

Status validate(const LedgerItem& item)
{
    const auto invalid = [](const QString& message) { return Error{ErrorCode::InvalidInput, message, {}}; };
    if (item.unit == 0)
        return invalid(Text::tr("Choose the branch this item belongs to."));
    if (item.problem.trimmed().isEmpty())
        return invalid(Text::tr("Describe the problem."));
    if (!item.start.isValid() || !item.due.isValid())
        return invalid(Text::tr("Every item needs a start and a due date."));
    if (item.due < item.start)
        return invalid(Text::tr("The due date %1 lies before the start %2.")
                           .arg(item.due.toString(Qt::ISODate), item.start.toString(Qt::ISODate)));
    if (item.progress < 0 || item.progress > 100)
        return invalid(Text::tr("Progress must lie between 0 and 100 percent."));
    if (item.state == LedgerState::Cancelled && item.cancelReason.trimmed().isEmpty())
        return invalid(Text::tr("A cancelled item needs a reason."));
    for (const Outcome& outcome : item.outcomes) {
        if (outcome.label.trimmed().isEmpty() || outcome.unit.trimmed().isEmpty())
            return invalid(Text::tr("Every outcome needs a name and a unit."));
    }
    return {};
}

} // namespace wuxing
