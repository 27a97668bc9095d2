// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rules/ruleeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wuxing {

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_starName(new QLineEdit)
    , m_theme(new QLineEdit)
    , m_lead(new QLineEdit)
    , m_capstone(new QCheckBox(tr("&capstone: counts only together with all the others (setting of the file)")))
    , m_pass(new QComboBox)
    , m_passMark(new QLineEdit)
    , m_itemNumber(new QLineEdit)
    , m_itemName(new QLineEdit)
    , m_number(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_standard(new QLineEdit)
    , m_requirement(new QLineEdit)
    , m_kind(new QComboBox)
    , m_comparator(new QComboBox)
    , m_limit(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_metric(new QLineEdit)
    , m_fullMark(new QLineEdit)
    , m_required(new QCheckBox(tr("re&quired")))
    , m_group(new QLineEdit)
    , m_veto(new QComboBox)
    , m_evidence(new QCheckBox(tr("&evidence is welcome")))
{
    m_stack->addWidget(new QLabel(tr("Choose a star, an item or a clause.")));
    m_stack->addWidget(makeStarForm());
    m_stack->addWidget(makeItemForm());
    m_stack->addWidget(makeClauseForm());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(m_stack);
    layout->addStretch(1);
    // A line that is hidden while it is typed into says that it is finished, too: then nothing is edited any more.
    const auto changed = [this] {
        if (!m_loading && m_place.star >= 0)
            emit edited();
    };
    for (QLineEdit* line : {m_starName, m_theme, m_lead, m_passMark, m_itemNumber, m_itemName, m_number, m_standard,
             m_requirement, m_limit, m_unit, m_metric, m_fullMark, m_group})
        connect(line, &QLineEdit::editingFinished, this, changed);
    for (QCheckBox* box : {m_capstone, m_required, m_evidence})
        connect(box, &QCheckBox::clicked, this, changed);
    for (QComboBox* box : {m_pass, m_kind, m_comparator, m_veto})
        connect(box, &QComboBox::activated, this, changed);
    m_text->installEventFilter(this);
}

// Labels above their fields where the editor is narrow.
QFormLayout* RuleEditor::makeForm(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

QWidget* RuleEditor::makeStarForm()
{
    for (const PassRule rule : {PassRule::AllRequired, PassRule::PassMark})
        m_pass->addItem(wordLabel(rule), static_cast<int>(rule));
    auto* page = new QWidget;
    QFormLayout* form = makeForm(page);
    form->addRow(tr("&Star"), m_starName);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Lead department"), m_lead);
    form->addRow(tr("&Passes by"), m_pass);
    form->addRow(tr("Pass &mark"), m_passMark);
    form->addRow(m_capstone);
    return page;
}

QWidget* RuleEditor::makeItemForm()
{
    auto* page = new QWidget;
    QFormLayout* form = makeForm(page);
    form->addRow(tr("&Number"), m_itemNumber);
    form->addRow(tr("&Item"), m_itemName);
    return page;
}

QWidget* RuleEditor::makeClauseForm()
{
    for (const ClauseKind kind : {ClauseKind::YesNo, ClauseKind::Threshold, ClauseKind::Score})
        m_kind->addItem(wordLabel(kind), static_cast<int>(kind));
    for (const Comparator comparator :
        {Comparator::AtLeast, Comparator::MoreThan, Comparator::AtMost, Comparator::LessThan, Comparator::Equal})
        m_comparator->addItem(wordKey(comparator), static_cast<int>(comparator));
    for (const VetoReach reach : {VetoReach::None, VetoReach::Star, VetoReach::All})
        m_veto->addItem(wordLabel(reach), static_cast<int>(reach));
    m_text->setMaximumHeight(fontMetrics().height() * 4);
    m_text->setTabChangesFocus(true);
    m_group->setToolTip(tr("Clauses of the star with the same word are alternatives: any one of them suffices"));
    m_metric->setToolTip(tr("The figure that fills the clause by itself, for example 集体经济收入"));
    auto* page = new QWidget;
    QFormLayout* form = makeForm(page);
    form->addRow(tr("&Number"), m_number);
    form->addRow(tr("&Clause"), m_text);
    form->addRow(tr("&Standard"), m_standard);
    form->addRow(tr("&Requirement"), m_requirement);
    form->addRow(tr("&Judged by"), m_kind);
    form->addRow(tr("Com&parison"), m_comparator);
    form->addRow(tr("&Limit (met from)"), m_limit);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Figure"), m_metric);
    form->addRow(tr("Full &mark"), m_fullMark);
    form->addRow(tr("&Alternatives"), m_group);
    form->addRow(tr("&Veto"), m_veto);
    form->addRow(m_required);
    form->addRow(m_evidence);
    return page;
}

// The clause's text is done when one leaves it, as a line is.
bool RuleEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut && m_text->document()->isModified() && !m_loading
        && m_place.star >= 0) {
        m_text->document()->setModified(false);
        emit edited();
    }
    return QWidget::eventFilter(watched, event);
}

void RuleEditor::clear()
{
    m_place = {};
    m_stack->setCurrentIndex(0);
}

void RuleEditor::show(const RuleSet& rules, const RuleTreeModel::Place& place, bool editable)
{
    m_loading = true;
    m_rules = rules;
    m_place = place;
    if (place.star < 0) {
        m_stack->setCurrentIndex(0);
        m_loading = false;
        return;
    }
    const RuleStar& star = rules.stars.at(static_cast<size_t>(place.star));
    m_stack->setCurrentIndex(place.item < 0 ? 1 : place.clause < 0 ? 2 : 3);
    m_stack->currentWidget()->setEnabled(editable);
    if (place.item < 0) {
        m_starName->setText(star.name);
        m_theme->setText(star.theme);
        m_lead->setText(star.lead);
        m_capstone->setChecked(star.capstone);
        m_pass->setCurrentIndex(static_cast<int>(star.pass));
        m_passMark->setText(star.passMark.toPlainString());
        m_passMark->setEnabled(star.pass == PassRule::PassMark);
    } else {
        const RuleItem& item = star.items.at(static_cast<size_t>(place.item));
        m_itemNumber->setText(item.number);
        m_itemName->setText(item.name);
        if (place.clause >= 0) {
            const RuleClause& clause = item.clauses.at(static_cast<size_t>(place.clause));
            m_number->setText(clause.number);
            m_text->setPlainText(clause.text);
            m_standard->setText(clause.standard);
            m_requirement->setText(clause.requirement);
            m_kind->setCurrentIndex(static_cast<int>(clause.kind));
            m_comparator->setCurrentIndex(static_cast<int>(clause.comparator));
            m_limit->setText(clause.limit ? clause.limit->toPlainString() : QString());
            m_unit->setText(clause.unit);
            m_metric->setText(clause.metric);
            m_fullMark->setText(clause.fullMark.toPlainString());
            m_required->setChecked(clause.required);
            m_group->setText(clause.group);
            m_veto->setCurrentIndex(static_cast<int>(clause.veto));
            m_evidence->setChecked(clause.evidence);
            updateClauseFields();
        }
    }
    m_loading = false;
}

void RuleEditor::updateClauseFields()
{
    const auto kind = static_cast<ClauseKind>(m_kind->currentData().toInt());
    m_comparator->setEnabled(kind == ClauseKind::Threshold);
    m_limit->setEnabled(kind != ClauseKind::YesNo);
    m_metric->setEnabled(kind == ClauseKind::Threshold);
    m_required->setEnabled(static_cast<VetoReach>(m_veto->currentData().toInt()) == VetoReach::None);
}

Status RuleEditor::readClause(RuleClause& clause) const
{
    clause.number = m_number->text().trimmed();
    clause.text = m_text->toPlainText().trimmed();
    clause.standard = m_standard->text().trimmed();
    clause.requirement = m_requirement->text().trimmed();
    clause.kind = static_cast<ClauseKind>(m_kind->currentData().toInt());
    clause.comparator = static_cast<Comparator>(m_comparator->currentData().toInt());
    clause.unit = m_unit->text().trimmed();
    clause.metric = m_metric->text().trimmed();
    clause.required = m_required->isChecked();
    clause.group = m_group->text().trimmed();
    clause.veto = static_cast<VetoReach>(m_veto->currentData().toInt());
    clause.evidence = m_evidence->isChecked();
    clause.limit.reset();
    if (!m_limit->text().trimmed().isEmpty()) {
        const auto limit = Quantity::parse(m_limit->text());
        if (!limit)
            return limit.error();
        clause.limit = *limit;
    }
    const auto full =
        Quantity::parse(m_fullMark->text().trimmed().isEmpty() ? QStringLiteral("0") : m_fullMark->text());
    if (!full)
        return full.error();
    clause.fullMark = *full;
    return {};
}

Result<RuleSet> RuleEditor::rules() const
{
    RuleSet rules = m_rules;
    if (m_place.star < 0)
        return rules;
    RuleStar& star = rules.stars.at(static_cast<size_t>(m_place.star));
    if (m_place.item < 0) {
        star.name = m_starName->text().trimmed().isEmpty() ? star.name : m_starName->text().trimmed();
        star.theme = m_theme->text().trimmed();
        star.lead = m_lead->text().trimmed();
        star.capstone = m_capstone->isChecked();
        star.pass = static_cast<PassRule>(m_pass->currentData().toInt());
        const auto mark =
            Quantity::parse(m_passMark->text().trimmed().isEmpty() ? QStringLiteral("0") : m_passMark->text());
        if (!mark)
            return mark.error();
        star.passMark = *mark;
        return rules;
    }
    RuleItem& item = star.items.at(static_cast<size_t>(m_place.item));
    if (m_place.clause < 0) {
        item.number = m_itemNumber->text().trimmed();
        item.name = m_itemName->text().trimmed();
        return rules;
    }
    if (auto read = readClause(item.clauses.at(static_cast<size_t>(m_place.clause))); !read)
        return read.error();
    return rules;
}

} // namespace wuxing
