// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rules/rulespage.h"

#include "exchange/sheets/tableexport.h"
#include "files/outputfile.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/questions.h"
#include "views/preferences.h"
#include "views/rules/organisationdialog.h"
#include "views/rules/ruleeditor.h"
#include "views/widgets/namefirst.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace wuxing {

RulesPage::RulesPage(Office& office, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_sets(new QComboBox)
    , m_state(new QLabel)
    , m_tree(new QTreeView)
    , m_model(new RuleTreeModel(this))
    , m_editor(new RuleEditor)
    , m_splitter(new QSplitter)
{
    setupActions();
    setupTree();
    m_sets->setAccessibleName(tr("Rule set"));
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sets->setMinimumContentsLength(12);
    m_state->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sets, 1);
    head->addWidget(m_state, 2);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_tree->setMinimumHeight(fontMetrics().height() * 8);
    scroll->setMinimumHeight(fontMetrics().height() * 8);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(scroll);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    connect(m_sets, &QComboBox::currentIndexChanged, this, &RulesPage::showSet);
    connect(&office.rules(), &RuleService::rulesChanged, this, &RulesPage::markStale);
    connect(m_editor, &RuleEditor::edited, this, [this] {
        const auto rules = m_editor->rules();
        if (!rules)
            return messages::show(this, rules.error());
        save(*rules, m_editor->place());
    });
}

// The form beside the tree where both have their room, else below it.
void RulesPage::resizeEvent(QResizeEvent* event)
{
    constexpr int lettersSideBySide = 40;
    Page::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().height() * lettersSideBySide;
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void RulesPage::setupTree()
{
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Stars, items and clauses"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    const int em = fontMetrics().height();
    m_tree->setMinimumWidth(em * 16);
    new NameFirst(*m_tree, 14 * em, {{RuleTreeModel::JudgedColumn, 7 * em}, {RuleTreeModel::RequiredColumn, 7 * em}});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesPage::showNode);
}

void RulesPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, const auto& slot, bool onDraft = false) {
        QAction* action = addPageAction(text, toolTip);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, slot);
        if (onDraft)
            m_draftActions.push_back(action);
        return action;
    };
    add(tr("&New draft…"), tr("An empty draft, the sample, or a copy of other rules"), [this] { addDraft(); });
    add(
        tr("Add &item"), tr("Adds an item to the star"), [this] { addNode(false); }, true);
    add(
        tr("Add &clause"), tr("Adds a clause to the item"), [this] { addNode(true); }, true);
    add(
        tr("&Remove"), tr("Removes the chosen item or clause; undo brings it back"), [this] { removeNode(); }, true);
    add(
        tr("↑"), tr("Moves the chosen item or clause up"), [this] { moveNode(-1); }, true);
    add(
        tr("↓"), tr("Moves the chosen item or clause down"), [this] { moveNode(1); }, true);
    add(
        tr("&Publish"), tr("Puts the draft in force; from then on it cannot be edited"), [this] { publish(); }, true);
    add(
        tr("Remove &draft"), tr("Removes the whole draft; undo brings it back"), [this] { removeDraft(); }, true);
    add(tr("New &version…"), tr("Makes a draft that will replace the published rules; says why"),
        [this] { newVersion(); });
    add(tr("&Export table…"), tr("Writes the rules as a table that WPS and Excel open; import it again as Rules"),
        [this] { exportTable(); })
        ->setEnabled(true);
    add(tr("&Organisation…"), tr("The office and the task forces, their members, and who leads which star"),
        [this] { editOrganisation(); });
}

RowId RulesPage::currentSet() const { return m_sets->currentData().toLongLong(); }

void RulesPage::fillSets()
{
    const QSignalBlocker blocker(m_sets);
    const RowId before = currentSet();
    m_sets->clear();
    // Drafts first: they are what is worked on.
    for (const RuleState state : {RuleState::Draft, RuleState::Published, RuleState::Superseded}) {
        for (const RuleSet& rules : m_office.rules().heads()) {
            if (rules.year == scope().year && rules.state == state)
                m_sets->addItem(tr("%1, version %2 (%3)", "star set, version, state")
                                    .arg(wordLabel(rules.set))
                                    .arg(rules.version)
                                    .arg(wordLabel(state)),
                    rules.id);
        }
    }
    if (const int place = m_sets->findData(before); place >= 0)
        m_sets->setCurrentIndex(place);
}

void RulesPage::refresh()
{
    const RuleTreeModel::Place place = m_model->placeOf(m_tree->currentIndex());
    const RowId before = m_model->rules() ? m_model->rules()->id : 0;
    fillSets();
    showSet();
    if (m_model->rules() && m_model->rules()->id == before && place.star >= 0)
        select(place);
}

void RulesPage::showSet()
{
    const auto rules = currentSet() == 0 ? Result<RuleSet>(RuleSet{}) : m_office.rules().read(currentSet());
    if (!rules)
        return messages::show(this, rules.error());
    m_model->show(currentSet() == 0 ? nullptr : std::make_shared<const RuleSet>(*rules));
    m_tree->expandToDepth(0);
    m_editor->clear();
    const bool draft = currentSet() != 0 && rules->state == RuleState::Draft && !m_office.workspace().isReadOnly();
    for (QAction* action : m_draftActions)
        action->setEnabled(draft);
    if (currentSet() == 0) {
        m_state->setText(
            tr("There are no rules of %1 yet. Make a draft: empty, from the sample, or as a copy.").arg(scope().year));
        return;
    }
    QStringList parts{tr("%1 items, %2 clauses").arg(rules->itemCount()).arg(rules->clauseCount())};
    if (rules->sample)
        parts << tr("sample (示例): no published list is known");
    if (!rules->reason.isEmpty())
        parts << tr("reason: %1").arg(rules->reason);
    if (const Issues issues = problemsOf(*rules); draft && !issues.empty())
        parts << tr("%n problem(s) before publishing: %1", nullptr, static_cast<int>(issues.size()))
                     .arg(issues.front().text());
    m_state->setText(parts.join(tr("; ", "between sentences")));
    select({0, -1, -1});
}

void RulesPage::select(const RuleTreeModel::Place& place)
{
    const QModelIndex index = m_model->indexOf(place);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void RulesPage::showNode()
{
    if (!m_model->rules())
        return m_editor->clear();
    const bool draft = m_model->rules()->state == RuleState::Draft && !m_office.workspace().isReadOnly();
    m_editor->show(*m_model->rules(), m_model->placeOf(m_tree->currentIndex()), draft);
}

void RulesPage::save(const RuleSet& rules, const RuleTreeModel::Place& place)
{
    if (!m_model->rules() || rules == *m_model->rules())
        return;
    messages::check(this, m_office.rules().save(rules));
    select(place);
}

void RulesPage::addDraft()
{
    FormDialog form(tr("New draft of %1").arg(scope().year), this);
    QComboBox* set = form.addChoice(tr("&Star set"));
    for (const StarSetKind kind : {StarSetKind::Rural, StarSetKind::Urban})
        set->addItem(wordLabel(kind), static_cast<int>(kind));
    QComboBox* from = form.addChoice(tr("&Begin with"));
    from->addItem(tr("the sample (示例)"), RowId(-1));
    from->addItem(tr("nothing"), RowId(0));
    for (const RuleSet& rules : m_office.rules().heads()) {
        if (rules.state != RuleState::Superseded)
            from->addItem(tr("a copy of: %1").arg(rules.title), rules.id);
    }
    form.askUntil([&]() -> Status {
        const auto kind = static_cast<StarSetKind>(set->currentData().toInt());
        const RowId source = from->currentData().toLongLong();
        const auto made = source > 0 ? m_office.rules().addCopy(source, scope().year)
            : source < 0             ? m_office.rules().addSample(scope().year, kind)
                                     : m_office.rules().addEmpty(scope().year, kind);
        if (!made)
            return made.error();
        m_sets->setCurrentIndex(std::max(0, m_sets->findData(*made)));
        return {};
    });
}

void RulesPage::addNode(bool clause)
{
    RuleTreeModel::Place place = m_model->placeOf(m_tree->currentIndex());
    if (!m_model->rules() || place.star < 0)
        return;
    RuleSet rules = *m_model->rules();
    // The first clause of a star brings the item it stands in.
    if (!clause || rules.stars[static_cast<size_t>(place.star)].items.empty())
        place = ruleedit::addItem(rules, place, tr("New item"));
    if (clause)
        place = ruleedit::addClause(rules, place, tr("New clause"));
    save(rules, place);
}

void RulesPage::removeNode()
{
    const RuleTreeModel::Place place = m_model->placeOf(m_tree->currentIndex());
    if (!m_model->rules() || place.item < 0)
        return;
    RuleSet rules = *m_model->rules();
    const RulePlace left = ruleedit::remove(rules, place);
    save(rules, left);
}

void RulesPage::moveNode(int step)
{
    const RulePlace place = m_model->placeOf(m_tree->currentIndex());
    if (!m_model->rules() || place.item < 0)
        return;
    RuleSet rules = *m_model->rules();
    const RulePlace moved = ruleedit::move(rules, place, step);
    save(rules, moved);
}

void RulesPage::publish()
{
    if (messages::check(this, m_office.rules().publish(currentSet())))
        emit statusMessage(tr("Published; the rules are in force"));
}

void RulesPage::newVersion()
{
    if (!m_model->rules() || m_model->rules()->state != RuleState::Published)
        return messages::inform(this, tr("Choose the published rules that shall be replaced."));
    const QString reason = messages::askReason(
        this, tr("New version"), tr("Why are published rules changed? The reason stays with the new version."));
    if (reason.isEmpty())
        return;
    const auto made = m_office.rules().addVersion(currentSet(), reason);
    if (!made)
        return messages::show(this, made.error());
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(*made)));
}

void RulesPage::removeDraft() { messages::check(this, m_office.rules().removeDraft(currentSet())); }

void RulesPage::exportTable()
{
    if (!m_model->rules())
        return messages::inform(this, m_state->text());
    const QString proposal = QDir(m_preferences.lastFolder())
                                 .filePath(outputfile::safeName(m_model->rules()->title) + QStringLiteral(".csv"));
    const QString path =
        Questions::of(this)
            .choose(this, {Questions::Files::What::Save, tr("Export the rules"), proposal, {tr("Tables (*.csv)")}})
            .path();
    if (path.isEmpty())
        return;
    const auto written = outputfile::write(path, tableexport::rules(*m_model->rules()));
    if (!written)
        return messages::show(this, written.error());
    emit statusMessage(tr("Written: %1").arg(QDir::toNativeSeparators(*written)));
}

void RulesPage::editOrganisation() { OrganisationDialog(m_office, scope().year, this).exec(); }

} // namespace wuxing
