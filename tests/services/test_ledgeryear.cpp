// SPDX-License-Identifier: GPL-3.0-or-later
// A year of the ledger beside a model that is kept apart: a list of dated events and nothing of the program.
#include "reporting/gatherers.h"
#include "support/catch.h"
#include "support/officefixture.h"

#include <QRandomGenerator>

using namespace wuxing;

namespace {

struct Event {
    QDate day;
    char what; //< o open, d done, c closed, x cancelled
};

struct ModelItem {
    RowId id = 0;
    QDate start;
    std::vector<std::pair<QDate, QDate>> limits; //< from this day on, this limit
    std::vector<Event> events;

    char on(const QDate& day) const
    {
        char what = 'o';
        for (const Event& event : events) {
            if (event.day <= day)
                what = event.what;
        }
        return what;
    }
    QDate limitOn(const QDate& day) const
    {
        QDate limit = limits.front().second;
        for (const auto& [from, until] : limits) {
            if (from <= day)
                limit = until;
        }
        return limit;
    }
    bool isOpenOn(const QDate& day) const { return start <= day && on(day) != 'c' && on(day) != 'x'; }
    bool isOverdueOn(const QDate& day) const { return start <= day && on(day) == 'o' && limitOn(day) < day; }
    bool wasClosedIn(int month) const
    {
        const QDate end = QDate(2023, month, 1).addMonths(1).addDays(-1);
        if (start > end || on(end) != 'c')
            return false;
        QDate last;
        for (const Event& event : events) {
            if (event.what == 'c' && event.day <= end)
                last = event.day;
        }
        return last.month() == month;
    }
    // Every time it was over its limit and got out of it, up to a day.
    int redsUntil(const QDate& day) const
    {
        int reds = 0;
        for (size_t i = 1; i < limits.size(); ++i)
            reds += limits[i].first <= day && limits[i].first > limits[i - 1].second ? 1 : 0;
        for (const Event& event : events)
            reds += event.what == 'd' && event.day <= day && event.day > limitOn(event.day) ? 1 : 0;
        return reds;
    }
};

class Year {
public:
    explicit Year(quint32 seed)
        : m_random(seed)
        , m_fixture(
              {QStringLiteral("甲镇: 宋庄村 李湾村"), QStringLiteral("乙乡: 王岗村")}, QDateTime({2022, 12, 1}, {9, 0}))
    {
    }

    void workThrough()
    {
        for (QDate day(2023, 1, 1); day.year() == 2023; day = day.addDays(1)) {
            m_fixture.clock().set(QDateTime(day, QTime(9, 0)));
            if (roll(5) == 0)
                open(day);
            for (ModelItem& item : m_items) {
                if (roll(12) == 0)
                    step(item, day);
                else if (roll(40) == 0)
                    extend(item, day);
            }
        }
    }

    void compare()
    {
        m_fixture.clock().set(QDateTime({2024, 1, 15}, {9, 0}));
        for (int month = 1; month <= 12; ++month) {
            const QDate end = QDate(2023, month, 1).addMonths(1).addDays(-1);
            int open = 0;
            int overdue = 0;
            int closed = 0;
            for (const ModelItem& item : m_items) {
                open += item.isOpenOn(end) ? 1 : 0;
                overdue += item.isOverdueOn(end) ? 1 : 0;
                closed += item.wasClosedIn(month) ? 1 : 0;
            }
            const auto report = reporting::monthly(m_fixture.office(), {0, Month(2023, month)});
            REQUIRE_OK(report);
            const auto number = [&](const char* key) { return report->figure(QLatin1String(key))->text.toInt(); };
            CAPTURE(month);
            CHECK(number("items_open") == open);
            CHECK(number("overdue") == overdue);
            CHECK(number("items_closed") == closed);
            const auto past = m_fixture.office().asOf(end);
            REQUIRE_OK(past);
            for (const ModelItem& item : m_items) {
                if (item.start <= end)
                    CHECK((*past)->ledger().find(item.id)->pastReds == item.redsUntil(end));
            }
        }
        for (const ModelItem& item : m_items)
            CHECK(m_fixture.office().ledger().find(item.id)->pastReds == item.redsUntil({2024, 1, 15}));
    }

private:
    int roll(int sides) { return static_cast<int>(m_random.bounded(sides)); }
    LedgerService& ledger() { return m_fixture.office().ledger(); }

    void open(const QDate& day)
    {
        ModelItem model;
        model.id = makeRowId();
        model.start = day;
        model.limits = {{day, day.addDays(3 + roll(40))}};
        LedgerItem item = m_fixture.item(
            QStringLiteral("宋庄村"), QStringLiteral("问题%1").arg(m_items.size()), day, model.limits.front().second);
        item.id = model.id;
        REQUIRE_OK(ledger().add(item, {}));
        m_items.push_back(model);
    }
    void step(ModelItem& model, const QDate& day)
    {
        const LedgerItem item = *ledger().find(model.id);
        const auto allowed = ledgerworkflow::allowed(item.state);
        const LedgerAction action = allowed.at(static_cast<size_t>(roll(static_cast<int>(allowed.size()))));
        if (action == LedgerAction::Cancel && roll(5) != 0)
            return;
        REQUIRE_OK(ledger().apply({}, {planStep(item, {action, day, QStringLiteral("说明"), roll(90)})}));
        switch (action) {
        case LedgerAction::ReportDone:
            model.events.push_back({day, 'd'});
            break;
        case LedgerAction::Verify: // still done
            model.events.push_back({day, 'v'});
            break;
        case LedgerAction::Close:
            model.events.push_back({day, 'c'});
            break;
        case LedgerAction::Cancel:
            model.events.push_back({day, 'x'});
            break;
        case LedgerAction::Start:
        case LedgerAction::SendBack:
        case LedgerAction::Reopen:
            model.events.push_back({day, 'o'});
            break;
        }
    }
    void extend(ModelItem& model, const QDate& day)
    {
        const LedgerItem item = *ledger().find(model.id);
        const QDate to = std::max(item.due, day).addDays(1 + roll(30));
        const LedgerChange change = planExtension(item, {0, {}, to, QStringLiteral("原因"), QStringLiteral("人"), day});
        if (!change.isPossible())
            return;
        REQUIRE_OK(ledger().apply({}, {change}));
        model.limits.emplace_back(day, to);
    }

    QRandomGenerator m_random;
    OfficeFixture m_fixture;
    std::vector<ModelItem> m_items;
};

} // namespace

TEST_CASE("every month of a year of the ledger counts as a model kept apart", "[services][past]")
{
    // More by hand, like the property of the past.
    const int seeds = std::max(1, qEnvironmentVariableIntValue("WUXING_PAST_SEEDS"));
    for (int seed = 11; seed < 11 + seeds; ++seed) {
        CAPTURE(seed);
        Year year(static_cast<quint32>(seed));
        year.workThrough();
        year.compare();
    }
}
