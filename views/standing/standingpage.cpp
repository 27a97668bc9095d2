// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/standing/standingpage.h"

#include "itemmodels/starsources.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/standing/explanationtext.h"
#include "views/widgets/gridview.h"
#include "views/widgets/quarterbox.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

StandingPage::StandingPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_quarter(new QuarterBox(office.assessments().latestQuarter(office.today().year())))
    , m_tabs(new QTabWidget)
    , m_text(new QTextBrowser)
    , m_oneStep(new QCheckBox(tr("Only branches &one clause away from their next star")))
    , m_gaps(new GridView(office.workspace()))
    , m_projection(new GridView(office.workspace()))
    , m_rule(new QComboBox)
    , m_limit(new QLineEdit)
    , m_required(new QCheckBox(tr("re&quired")))
    , m_trialText(new QTextBrowser)
    , m_changes(new GridView(office.workspace()))
{
    setupTabs();
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_quarter);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(head);
    layout->addWidget(m_tabs, 1);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &StandingPage::markStale);
    connect(m_tabs, &QTabWidget::currentChanged, this, &StandingPage::markStale);
    connect(m_oneStep, &QCheckBox::toggled, this, &StandingPage::markStale);
    connect(&office.workspace(), &Workspace::changed, this, &StandingPage::markStale);
    connect(&office.rules(), &RuleService::rulesChanged, this, [this] { m_ruleYear = 0; });
}

void StandingPage::setupTabs()
{
    m_tabs->setDocumentMode(true);
    m_text->setAccessibleName(tr("Why the stars stand as they stand"));
    m_tabs->addTab(m_text, tr("Explanation"));
    auto* gaps = new QWidget;
    auto* layout = new QVBoxLayout(gaps);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_oneStep);
    layout->addWidget(m_gaps, 1);
    m_gaps->setAccessibleName(tr("What is missing for the next star"));
    m_tabs->addTab(gaps, tr("Gaps"));
    m_projection->setAccessibleName(tr("Levels if the year ended now"));
    m_tabs->addTab(m_projection, tr("Projection"));
    m_tabs->addTab(makeWhatIf(), tr("What if"));
    connect(m_gaps, &GridView::unitActivated, this, [this](RowId unit) {
        m_tabs->setCurrentIndex(0);
        explain(unit);
    });
}

QWidget* StandingPage::makeWhatIf()
{
    m_rule->setAccessibleName(tr("Rule to try out"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(36);
    m_trialText->setMaximumHeight(fontMetrics().height() * 6);
    m_trialText->setAccessibleName(tr("What is tried out"));
    m_changes->setAccessibleName(tr("Branches whose level would change"));
    auto* tryButton = new QPushButton(tr("&Try out"));
    auto* met = new QPushButton(tr("As if &met"));
    met->setToolTip(tr("As if the branches chosen on the tree met this clause"));
    auto* forget = new QPushButton(tr("&Forget all"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Rule"), m_rule);
    auto* row = new QHBoxLayout;
    row->addWidget(m_limit);
    row->addWidget(m_required);
    row->addWidget(tryButton);
    row->addWidget(met);
    row->addWidget(forget);
    auto* limitLabel = new QLabel(tr("&Limit or pass mark"));
    limitLabel->setBuddy(m_limit);
    form->addRow(limitLabel, row);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_trialText);
    layout->addWidget(m_changes, 1);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &StandingPage::showRule);
    connect(tryButton, &QPushButton::clicked, this, &StandingPage::tryOut);
    connect(met, &QPushButton::clicked, this, &StandingPage::tryMet);
    connect(forget, &QPushButton::clicked, this, &StandingPage::forgetTrial);
    return page;
}

void StandingPage::explain(RowId unit)
{
    m_branch = unit;
    const auto explanation = m_office.evaluations().explain(unit, scope().year);
    if (!explanation) {
        m_text->setPlainText(explanation.error().message);
        return;
    }
    m_text->setHtml(explanationHtml(m_office.organisation(), *explanation, palette()));
}

// A rule is named by its star set and, for clauses, the clause; a star without a clause is its pass mark.
void StandingPage::fillClauses()
{
    if (m_ruleYear == scope().year)
        return;
    m_ruleYear = scope().year;
    const QSignalBlocker blocker(m_rule);
    m_rule->clear();
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto evaluator = m_office.rules().evaluator(scope().year, set);
        for (const RuleStar& star : evaluator ? evaluator->rules().stars : std::vector<RuleStar>()) {
            if (star.pass == PassRule::PassMark)
                m_rule->addItem(tr("%1, %2: pass mark", "star set, star").arg(wordLabel(set), star.name),
                    QVariantList{static_cast<int>(set), star.key, RowId(0)});
            for (const RuleItem& item : star.items) {
                for (const RuleClause& clause : item.clauses) {
                    if (!clause.isVeto())
                        m_rule->addItem(tr("%1, %2: %3", "star set, star, clause")
                                            .arg(wordLabel(set), star.name, clauseTitle(clause)),
                            QVariantList{static_cast<int>(set), star.key, clause.id});
                }
            }
        }
    }
    showRule();
}

void StandingPage::showRule()
{
    const QVariantList chosen = m_rule->currentData().toList();
    if (chosen.size() != 3)
        return;
    const auto evaluator = m_office.rules().evaluator(scope().year, static_cast<StarSetKind>(chosen.at(0).toInt()));
    if (!evaluator)
        return;
    const RuleClause* clause = evaluator->rules().clause(chosen.at(2).toLongLong());
    m_required->setEnabled(clause);
    m_required->setChecked(clause && clause->required);
    m_limit->setEnabled(!clause || clause->kind != ClauseKind::YesNo);
    const RuleStar* star = evaluator->rules().star(chosen.at(1).toString());
    m_limit->setText(!clause                    ? star->passMark.toPlainString()
            : clause->kind != ClauseKind::YesNo ? clause->metFrom().toPlainString()
                                                : QString());
}

void StandingPage::tryOut()
{
    const QVariantList chosen = m_rule->currentData().toList();
    if (chosen.size() != 3)
        return;
    const auto set = static_cast<StarSetKind>(chosen.at(0).toInt());
    const auto evaluator = m_office.rules().evaluator(scope().year, set);
    if (!evaluator)
        return;
    RuleSet& rules = m_trial.rules.try_emplace(set, evaluator->rules()).first->second;
    RuleClause* clause = rules.clause(chosen.at(2).toLongLong());
    QString line = m_rule->currentText();
    if (m_limit->isEnabled()) {
        const auto limit = Quantity::parse(m_limit->text());
        if (!limit)
            return messages::show(this, limit.error());
        if (clause)
            clause->limit = *limit;
        for (RuleStar& star : rules.stars) {
            if (!clause && star.key == chosen.at(1).toString())
                star.passMark = *limit;
        }
        line += tr(" → %1").arg(limit->toString());
    }
    if (clause && clause->required != m_required->isChecked()) {
        clause->required = m_required->isChecked();
        line += clause->required ? tr(" → required") : tr(" → not required");
    }
    m_trialLines << line;
    refresh();
}

void StandingPage::tryMet()
{
    const QVariantList chosen = m_rule->currentData().toList();
    if (chosen.size() != 3 || chosen.at(2).toLongLong() == 0)
        return;
    int branches = 0;
    for (const UnitNode* node : m_office.units().tree()->branches(scope().unit, m_quarter->quarter().lastDay())) {
        if (node->unit.starSet != static_cast<StarSetKind>(chosen.at(0).toInt()))
            continue;
        m_trial.assessments.push_back({node->unit.id, chosen.at(2).toLongLong(), Stage::District, {}, true, {}});
        ++branches;
    }
    m_trialLines << tr("%1 → met by %n branch(es)", nullptr, branches).arg(m_rule->currentText());
    refresh();
}

void StandingPage::forgetTrial()
{
    m_trial = {};
    m_trialLines.clear();
    refresh();
}

void StandingPage::refresh()
{
    m_quarter->setYear(scope().year);
    const Quarter quarter = m_quarter->quarter();
    switch (m_tabs->currentIndex()) {
    case 0: {
        const auto branches = m_office.units().tree()->branches(scope().unit, m_office.today());
        const bool stays = std::any_of(
            branches.begin(), branches.end(), [&](const UnitNode* node) { return node->unit.id == m_branch; });
        if (!branches.empty())
            explain(stays ? m_branch : branches.front()->unit.id);
        break;
    }
    case 1:
        m_gaps->setSource(std::make_unique<GapGrid>(m_office, scope().unit, quarter, m_oneStep->isChecked()));
        break;
    case 2:
        m_projection->setSource(std::make_unique<ProjectionGrid>(m_office, scope().unit, quarter));
        break;
    default:
        fillClauses();
        m_trialText->setPlainText(m_trialLines.isEmpty()
                ? tr("Choose a rule, change its limit or whether it is required, and try it out. Nothing is saved; the "
                     "table shows which branches would change level.")
                : m_trialLines.join(QLatin1Char('\n')));
        m_changes->setSource(std::make_unique<WhatIfGrid>(m_office, scope().unit, quarter, m_trial));
    }
}

} // namespace wuxing
