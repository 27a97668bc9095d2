// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/historywords.h"

#include "domain/ledgeritem.h"
#include "domain/unit.h"

#include <QCoreApplication>
#include <QHash>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::HistoryWords)
};

struct Word {
    const char* name;
    const char* text;
};

constexpr Word tables[] = {
    {"unit", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Unit")},
    {"post", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Post")},
    {"star", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Star")},
    {"award", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Rating")},
    {"level_target", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Level target")},
    {"ledger_item", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Ledger item")},
    {"ledger_progress", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Progress note")},
    {"outcome", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Outcome")},
    {"setting", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Setting")},
    {"report_template", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Report template")},
};

constexpr Word fields[] = {
    {"name", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "name")},
    {"short_name", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "short name")},
    {"code", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "code")},
    {"kind", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "kind")},
    {"parent", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "belongs to")},
    {"star_set", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "star set")},
    {"sort_order", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "place in the list")},
    {"initials", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "pinyin initials")},
    {"active_from", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "active from")},
    {"active_to", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "active to")},
    {"person", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "person")},
    {"since", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "since")},
    {"until", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "until")},
    {"role", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "post held")},
    {"unit", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "branch")},
    {"star", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "star")},
    {"year", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "year")},
    {"held", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "held")},
    {"level", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "level")},
    {"count", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "count")},
    {"source", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "source")},
    {"problem", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "problem")},
    {"measure", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "measure")},
    {"leader", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "responsible leader")},
    {"department", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "responsible unit")},
    {"start", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "start")},
    {"due", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "due")},
    {"first_due", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "first due")},
    {"state", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "state")},
    {"progress", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "progress")},
    {"percent", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "progress")},
    {"result", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "result")},
    {"evidence", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "evidence")},
    {"closing_opinion", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "closing opinion")},
    {"remark", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "remark")},
    {"cancel_reason", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "reason of cancelling")},
    {"closed_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "closed on")},
    {"noted_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "date")},
    {"note", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "note")},
    {"item", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "ledger item")},
    {"label", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "what was made")},
    {"unit_name", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "unit of measure")},
    {"thousandths", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "quantity")},
    {"key", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "key")},
    {"value", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "value")},
    {"body", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "text")},
    {"position", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "place")},
    {"capstone", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "capstone")},
};

template <size_t N> QString translated(const Word (&words)[N], const QString& name)
{
    for (const Word& word : words) {
        if (name == QLatin1String(word.name))
            return Text::tr(word.text);
    }
    return name;
}

} // namespace

QString tableLabel(const QString& table) { return translated(tables, table); }

QString fieldLabel(const QString& table, const QString& field)
{
    // The measure of an outcome is a kind of quantity, that of a ledger item is what is done.
    if (table == QLatin1String("outcome") && field == QLatin1String("measure"))
        return Text::tr("kind of quantity");
    return translated(fields, field);
}

QString valueLabel(const QString& table, const QString& field, const QString& value)
{
    if (value.isEmpty())
        return value;
    if (table == QLatin1String("award") && field == QLatin1String("held"))
        return value == QLatin1String("1") ? Text::tr("held") : Text::tr("not held");
    if (field == QLatin1String("state")) {
        const auto state = ledgerStateFromKey(value);
        return state ? ledgerStateLabel(*state) : value;
    }
    if (field == QLatin1String("kind")) {
        const auto kind = unitKindFromKey(value);
        return kind ? unitKindLabel(*kind) : value;
    }
    if (field == QLatin1String("star_set")) {
        const auto set = starSetKindFromKey(value);
        return set ? starSetKindLabel(*set) : value;
    }
    if (table == QLatin1String("outcome") && field == QLatin1String("measure")) {
        const auto measure = measureFromKey(value);
        return measure ? measureLabel(*measure) : value;
    }
    if (field == QLatin1String("thousandths"))
        return Quantity::fromThousandths(value.toLongLong()).toString();
    return value;
}

} // namespace wuxing
