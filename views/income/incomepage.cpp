// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/income/incomepage.h"

#include "itemmodels/gridmodel.h"
#include "itemmodels/incomesources.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/income/projectform.h"
#include "views/widgets/gridview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

IncomePage::IncomePage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_tabs(new QTabWidget)
    , m_income(new GridView(office.workspace()))
    , m_bands(new GridView(office.workspace()))
    , m_projects(new GridView(office.workspace()))
    , m_pairings(new GridView(office.workspace()))
    , m_below(new QCheckBox(tr("Only &below the threshold")))
    , m_summary(new QLabel)
{
    setupActions();
    m_projects->setEmptyText(tr("No project is entered here. “New project” (Ctrl+I) adds one."));
    m_pairings->setEmptyText(tr("No pairing of a street with a township is entered. “New pairing” adds one."));
    m_bands->setAccessibleName(tr("Bands of income by township"));
    m_bands->setSortingEnabled(false);
    m_projects->setAccessibleName(tr("Projects"));
    m_projects->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pairings->setAccessibleName(tr("Pairings of streets and townships"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeIncome(), tr("Income"));
    m_tabs->addTab(m_bands, tr("Bands"));
    m_tabs->addTab(m_projects, tr("Projects"));
    m_tabs->addTab(m_pairings, tr("Pairings"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &IncomePage::markStale);
    connect(m_below, &QCheckBox::toggled, this, &IncomePage::markStale);
    connect(m_projects, &QAbstractItemView::doubleClicked, this, &IncomePage::openProject);
    connect(&office.incomes(), &IncomeService::incomeChanged, this, &IncomePage::updateSummary);
}

QWidget* IncomePage::makeIncome()
{
    m_income->setAccessibleName(tr("Income of the year by village and category"));
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    auto* row = new QHBoxLayout;
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    row->addWidget(m_below);
    layout->addLayout(row);
    layout->addWidget(m_income, 1);
    return box;
}

void IncomePage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, const QKeySequence& key, const auto& slot) {
        QAction* action = addPageAction(text, toolTip, key);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Paste block"), tr("Enters a block copied in Excel or WPS from the current cell on (Ctrl+V)"), {},
        [this] { m_income->paste(); });
    add(tr("&Clear"), tr("Empties the chosen cells"), {}, [this] { m_income->clearCells(); });
    add(tr("&New project…"), tr("Adds a project of the collective economy"), QKeySequence(Qt::CTRL | Qt::Key_I),
        [this] { addProject(); });
    add(tr("&Open project…"), tr("Funds, partners, jobs and yearly income of the chosen project"), {},
        [this] { openProject(); });
    add(tr("Re&move project"), tr("Removes the chosen project; this can be undone"), {}, [this] { removeProject(); });
    add(tr("New p&airing…"), tr("Adds a street and a township that build together"), {}, [this] { addPairing(); });
    add(tr("&Threshold and bands…"), tr("The limits income is compared with"), {}, [this] { editRules(); });
}

void IncomePage::editProject(const Project& project)
{
    projectform::edit(m_office, project, scope().unit, scope().year, this);
}

void IncomePage::addProject()
{
    Project project;
    const UnitNode* node = m_office.units().tree()->find(scope().unit);
    if (node && node->unit.isBranch())
        project.unit = node->unit.id;
    project.startedOn = m_office.today();
    editProject(project);
}

void IncomePage::openProject()
{
    const RowId id = m_projects->currentIndex().data(GridModel::KeyRole).toLongLong();
    const auto all = m_office.incomes().projects();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Project& project) { return project.id == id; });
    if (m_tabs->currentIndex() != 2 || found == all->end())
        return messages::inform(this, tr("Choose a project in the table of projects first."));
    editProject(*found);
}

void IncomePage::removeProject()
{
    const RowId id = m_projects->currentIndex().data(GridModel::KeyRole).toLongLong();
    if (m_tabs->currentIndex() != 2 || id == 0)
        return messages::inform(this, tr("Choose a project in the table of projects first."));
    messages::check(this, m_office.incomes().removeProject(id));
}

void IncomePage::addPairing()
{
    FormDialog form(tr("Pairing"), this);
    QComboBox* street = form.addChoice(tr("&Street"));
    QComboBox* township = form.addChoice(tr("&Township"));
    for (const UnitNode& node : m_office.units().tree()->nodes()) {
        if (node.unit.isBranch() || node.unit.kind == UnitKind::District)
            continue;
        (node.unit.kind == UnitKind::Street ? street : township)
            ->addItem(node.unit.shortName, QVariant::fromValue(node.unit.id));
    }
    const QDateEdit* since = form.addDate(tr("S&ince"), m_office.today());
    const QPlainTextEdit* content = form.addText(tr("&What is built together"));
    form.askUntil([&] {
        Pairing pairing;
        pairing.unit = street->currentData().toLongLong();
        pairing.partner = township->currentData().toLongLong();
        pairing.since = since->date();
        pairing.content = content->toPlainText().trimmed();
        return m_office.incomes().add(pairing, street->currentText(), township->currentText());
    });
}

void IncomePage::editRules()
{
    FileSettings settings = m_office.settings().settings();
    FormDialog form(tr("Threshold and bands"), this);
    const QLineEdit* threshold =
        form.addLine(tr("&Threshold"), settings.work.income.threshold.inTenThousand() + QStringLiteral("万元"));
    const QCheckBox* operating =
        form.addCheck(tr("Compare the &operating income, not the total"), settings.work.income.thresholdOnOperating);
    QStringList limits;
    for (const Money limit : settings.work.income.bands)
        limits << limit.inTenThousand() + QStringLiteral("万元");
    const QLineEdit* bands = form.addLine(tr("&Bands"), limits.join(QLatin1Char(' ')));
    form.addHint(tr("Amounts such as 5万元 or 50000, separated by spaces."));
    form.askUntil([&]() -> Status {
        const auto limit = Money::parse(threshold->text());
        if (!limit)
            return limit.error();
        settings.work.income.threshold = *limit;
        settings.work.income.thresholdOnOperating = operating->isChecked();
        settings.work.income.bands.clear();
        const QStringList words = bands->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString& word : words) {
            const auto band = Money::parse(word);
            if (!band)
                return band.error();
            settings.work.income.bands.push_back(*band);
        }
        if (auto valid = validate(settings.work.income); !valid)
            return valid;
        return m_office.settings().save(settings);
    });
    markStale();
}

void IncomePage::updateSummary()
{
    IncomeSummary all(m_office.settings().settings().work.income);
    QSet<RowId> branches;
    for (const UnitNode* node : m_office.units().tree()->branches(scope().unit, m_office.today())) {
        all.add(node->unit.kind, m_office.incomes().yearOf(node->unit.id, scope().year));
        branches.insert(node->unit.id);
    }
    // A year is entered after its end: an empty one says where the last figures of the scope are.
    if (all.entered == 0) {
        const int last = m_office.incomes().lastYear([&](RowId unit) { return branches.contains(unit); });
        m_summary->setText(last == 0
                ? tr("Nothing is entered for %1.").arg(scope().year)
                : tr("Nothing is entered for %1. The last year with entries is %2: choose it above.")
                      .arg(scope().year)
                      .arg(last));
        return;
    }
    m_summary->setText(
        tr("%1: %2 of %3 villages and communities entered, %4 below %5; total %6, operating %7 (10,000 yuan)")
            .arg(QString::number(scope().year), QString::number(all.entered), QString::number(all.villages),
                QString::number(all.below), all.rules.threshold.inTenThousand(), all.total.inTenThousand(),
                all.operating.inTenThousand()));
}

void IncomePage::refresh()
{
    updateSummary();
    switch (m_tabs->currentIndex()) {
    case 0:
        return m_income->setSource(
            std::make_unique<IncomeGrid>(m_office, scope().unit, scope().year, m_below->isChecked()));
    case 1:
        return m_bands->setSource(std::make_unique<IncomeBandGrid>(m_office, scope().unit, scope().year));
    case 2:
        return m_projects->setSource(std::make_unique<ProjectGrid>(m_office, scope().unit, scope().year));
    default:
        return m_pairings->setSource(std::make_unique<PairingGrid>(m_office, scope().unit, scope().year));
    }
}

} // namespace wuxing
