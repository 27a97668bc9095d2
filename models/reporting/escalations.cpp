// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/escalations.h"

#include "reporting/gatherers.h"
#include "reports/sheets/escalationsheet.h"
#include "services/office.h"

#include <map>

namespace wuxing {

namespace {

// Papers are numbered by kind within the year.
class Numbers {
public:
    Numbers(const std::vector<EscalationPaper>& issued, int year)
        : m_year(year)
    {
        for (const EscalationPaper& paper : issued)
            m_counts[paper.step] += paper.issuedOn.year() == year ? 1 : 0;
    }
    QString next(EscalationStep step)
    {
        return QStringLiteral("%1〔%2〕%3号").arg(wordOnPaper(step).left(2)).arg(m_year).arg(++m_counts[step]);
    }

private:
    int m_year;
    std::map<EscalationStep, int> m_counts;
};

Result<EscalationPaper> draft(Office& office, const LedgerItem& item, EscalationStep step, Numbers& numbers)
{
    const UnitNode* node = office.units().tree()->find(item.unit);
    EscalationPaper paper;
    paper.item = item.id;
    paper.step = step;
    paper.number = numbers.next(step);
    paper.issuedOn = office.today();
    paper.addressee = node && node->parent ? node->parent->unit.shortName : item.department;
    paper.replyBy =
        office.ledger().calendar().addWorkdays(paper.issuedOn, office.settings().settings().work.replyWorkdays);
    auto text = paperText(office, item, paper);
    if (!text)
        return text.error();
    paper.text = std::move(*text);
    return paper;
}

} // namespace

QString escalationTemplateKey(EscalationStep step) { return QStringLiteral("escalation-") + wordKey(step); }

Result<QString> paperText(Office& office, const LedgerItem& item, const EscalationPaper& paper)
{
    const LightLimits limits = office.settings().settings().lights;
    return escalationText(office.settings().reportTemplate(escalationTemplateKey(paper.step)),
        escalationFigures(office.contexts().of(0), item, paper, redCount(item, paper.issuedOn, limits)));
}

Result<std::vector<EscalationPaper>> duePapers(Office& office, RowId scope)
{
    Numbers numbers(*office.ledger().papers(), office.today().year());
    QHash<RowId, std::vector<EscalationPaper>> issued;
    for (const EscalationPaper& paper : *office.ledger().papers())
        issued[paper.item].push_back(paper);
    std::vector<EscalationPaper> due;
    for (const LedgerItem& item : office.ledger().openItems()) {
        if (!office.units().tree()->contains(scope, item.unit))
            continue;
        const auto step =
            nextEscalation(item, issued.value(item.id), office.today(), office.settings().settings().lights);
        if (!step)
            continue;
        auto paper = draft(office, item, *step, numbers);
        if (!paper)
            return paper.error();
        due.push_back(std::move(*paper));
    }
    return due;
}

Result<Report> reporting::escalation(Office& office, const ReportRequest& request)
{
    std::vector<EscalationPaper> papers;
    for (const EscalationPaper& paper : *office.ledger().papers()) {
        const LedgerItem* item = office.ledger().find(paper.item);
        if (item && paper.issuedOn.year() == request.year && office.units().tree()->contains(request.scope, item->unit))
            papers.push_back(paper);
    }
    if (request.year == office.today().year()) {
        auto due = duePapers(office, request.scope);
        if (!due)
            return due.error();
        for (EscalationPaper& paper : *due) {
            paper.number += QStringLiteral("（拟稿）");
            papers.push_back(std::move(paper));
        }
    }
    return escalationReport(office.contexts().of(request.scope), papers, *office.ledger().items());
}

} // namespace wuxing
