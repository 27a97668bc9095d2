// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contest/contestdialog.h"

#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/widgets/forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

namespace {

QString cellText(const QTableWidget* table, int row, int column)
{
    const QTableWidgetItem* item = table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

RowId rowId(const QTableWidget* table, int row)
{
    const QTableWidgetItem* item = table->item(row, 0);
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void setRow(QTableWidget* table, int row, RowId id, const QStringList& texts)
{
    for (int column = 0; column < texts.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    table->item(row, 0)->setData(Qt::UserRole, id);
}

QTableWidget* newTable(const QStringList& headers)
{
    auto* table = new QTableWidget(0, static_cast<int>(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    return table;
}

} // namespace

ContestDialog::ContestDialog(Office& office, Contest contest, QWidget* parent)
    : Dialog(parent)
    , m_office(office)
    , m_contest(std::move(contest))
    , m_name(new QLineEdit(m_contest.name))
    , m_date(forms::makeDateEdit(m_contest.heldOn.isValid() ? m_contest.heldOn : office.today()))
    , m_drop(new QCheckBox(tr("&Drop the highest and the lowest score")))
    , m_dropFrom(new QSpinBox)
    , m_ties(new QComboBox)
    , m_decimals(new QSpinBox)
    , m_commended(new QSpinBox)
    , m_indicators(newTable({tr("Part"), tr("Points of the part"), tr("Indicator"), tr("Full mark")}))
    , m_judges(newTable({tr("Number"), tr("Name"), tr("Recused from (township)")}))
    , m_entries(newTable({tr("Order"), tr("Branch (name or code)")}))
{
    setWindowTitle(tr("Contest"));
    auto* tabs = new QTabWidget;
    tabs->addTab(makeRules(), tr("Rules"));
    const auto addTable = [&](QTableWidget* table, const QString& title, const QString& addText) {
        table->setAccessibleName(title);
        tabs->addTab(makeTable(table, addText), title);
    };
    addTable(m_indicators, tr("Parts and indicators"), tr("Add an indicator"));
    addTable(m_judges, tr("Judges"), tr("Add a judge"));
    addTable(m_entries, tr("Entries"), tr("Add an entry"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContestDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 40, fontMetrics().height() * 26);
    fillTables();
}

QWidget* ContestDialog::makeRules()
{
    m_drop->setChecked(m_contest.dropExtremes);
    m_dropFrom->setRange(3, 99);
    m_dropFrom->setValue(m_contest.dropFromJudges);
    for (const TieRule rule : {TieRule::Shared, TieRule::EarlierPart})
        m_ties->addItem(wordLabel(rule), static_cast<int>(rule));
    m_ties->setCurrentIndex(static_cast<int>(m_contest.ties));
    m_decimals->setRange(0, 4);
    m_decimals->setValue(m_contest.decimals);
    m_commended->setRange(0, 99);
    m_commended->setValue(m_contest.commended);
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("D&ate"), m_date);
    form->addRow(m_drop);
    form->addRow(tr("only &from so many judges"), m_dropFrom);
    form->addRow(tr("&Ties"), m_ties);
    form->addRow(tr("D&ecimals"), m_decimals);
    form->addRow(tr("&Places commended"), m_commended);
    return page;
}

QWidget* ContestDialog::makeTable(QTableWidget* table, const QString& addText)
{
    auto* add = new QPushButton(addText);
    auto* remove = new QPushButton(tr("Remove the row"));
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(table, 1);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this, table] { addRow(table); });
    connect(remove, &QPushButton::clicked, table, [table] { table->removeRow(table->currentRow()); });
    return page;
}

void ContestDialog::addRow(QTableWidget* table)
{
    const int next = table->rowCount() + 1;
    if (table == m_indicators)
        addIndicatorRow(m_contest.parts.empty() ? ContestPart{} : m_contest.parts.back(), {makeRowId(), {}, {}});
    else if (table == m_judges)
        addJudgeRow({makeRowId(), next, {}, 0});
    else
        addEntryRow({makeRowId(), 0, 0, next});
}

void ContestDialog::addIndicatorRow(const ContestPart& part, const ContestIndicator& indicator)
{
    const int row = m_indicators->rowCount();
    m_indicators->insertRow(row);
    setRow(m_indicators, row, indicator.id,
        {part.name, part.weight.toPlainString(), indicator.name, indicator.fullMark.toPlainString()});
}

void ContestDialog::addJudgeRow(const ContestJudge& judge)
{
    const int row = m_judges->rowCount();
    m_judges->insertRow(row);
    setRow(m_judges, row, judge.id, {QString::number(judge.number), judge.name});
    auto* townships = new QComboBox;
    townships->addItem(QStringLiteral("—"), RowId(0));
    for (const UnitNode* township : m_office.units().tree()->root()->children)
        townships->addItem(township->unit.shortName, township->unit.id);
    townships->setCurrentIndex(std::max(0, townships->findData(judge.township)));
    m_judges->setCellWidget(row, 2, townships);
}

void ContestDialog::addEntryRow(const ContestEntry& entry)
{
    const int row = m_entries->rowCount();
    m_entries->insertRow(row);
    setRow(m_entries, row, entry.id, {QString::number(entry.number), m_office.units().tree()->shortName(entry.unit)});
}

void ContestDialog::fillTables()
{
    for (const ContestPart& part : m_contest.parts) {
        for (const ContestIndicator& indicator : part.indicators)
            addIndicatorRow(part, indicator);
    }
    for (const ContestJudge& judge : m_contest.judges)
        addJudgeRow(judge);
    for (const ContestEntry& entry : m_contest.entries)
        addEntryRow(entry);
    m_indicators->resizeColumnsToContents();
    m_judges->resizeColumnsToContents();
}

// Rows with the same part name make one part; it keeps its id when it was there before.
Status ContestDialog::readIndicators(Contest& contest) const
{
    contest.parts.clear();
    for (int row = 0; row < m_indicators->rowCount(); ++row) {
        const QString name = cellText(m_indicators, row, 0);
        const auto weight = Quantity::parse(cellText(m_indicators, row, 1));
        const auto mark = Quantity::parse(cellText(m_indicators, row, 3));
        if (!weight || !mark)
            return Error{ErrorCode::InvalidInput,
                tr("Parts and indicators, row %1: %2").arg(row + 1).arg((weight ? mark : weight).error().message), {}};
        auto part = std::find_if(
            contest.parts.begin(), contest.parts.end(), [&](const ContestPart& known) { return known.name == name; });
        if (part == contest.parts.end()) {
            const auto old = std::find_if(m_contest.parts.begin(), m_contest.parts.end(),
                [&](const ContestPart& known) { return known.name == name; });
            contest.parts.push_back({old == m_contest.parts.end() ? makeRowId() : old->id, name, *weight, {}});
            part = std::prev(contest.parts.end());
        }
        part->indicators.push_back({rowId(m_indicators, row), cellText(m_indicators, row, 2), *mark});
    }
    return {};
}

Status ContestDialog::readJudges(Contest& contest) const
{
    contest.judges.clear();
    for (int row = 0; row < m_judges->rowCount(); ++row) {
        const auto number = parseWholeNumber(cellText(m_judges, row, 0), 1, 999);
        if (!number)
            return Error{
                ErrorCode::InvalidInput, tr("Judges, row %1: %2").arg(row + 1).arg(number.error().message), {}};
        const auto* townships = qobject_cast<QComboBox*>(m_judges->cellWidget(row, 2));
        contest.judges.push_back({rowId(m_judges, row), *number, cellText(m_judges, row, 1),
            townships ? townships->currentData().toLongLong() : 0});
    }
    return {};
}

Status ContestDialog::readEntries(Contest& contest) const
{
    contest.entries.clear();
    const auto branches = m_office.units().tree()->branches(0, m_office.today());
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        const QString wanted = cellText(m_entries, row, 1);
        const auto number = parseWholeNumber(cellText(m_entries, row, 0), 1, 999);
        const auto node = std::find_if(branches.begin(), branches.end(), [&](const UnitNode* candidate) {
            return candidate->unit.shortName == wanted || candidate->unit.name == wanted
                || candidate->unit.code == wanted;
        });
        if (!number || node == branches.end())
            return Error{ErrorCode::InvalidInput,
                tr("Entries, row %1: %2")
                    .arg(row + 1)
                    .arg(!number ? number.error().message : tr("there is no branch “%1”").arg(wanted)),
                {}};
        contest.entries.push_back({rowId(m_entries, row), (*node)->unit.id, (*node)->unit.parent, *number});
    }
    return {};
}

Result<Contest> ContestDialog::contest() const
{
    Contest contest = m_contest;
    contest.name = m_name->text().trimmed();
    contest.heldOn = m_date->date();
    contest.dropExtremes = m_drop->isChecked();
    contest.dropFromJudges = m_dropFrom->value();
    contest.ties = static_cast<TieRule>(m_ties->currentData().toInt());
    contest.decimals = m_decimals->value();
    contest.commended = m_commended->value();
    if (auto read = readIndicators(contest); !read)
        return read.error();
    if (auto read = readJudges(contest); !read)
        return read.error();
    if (auto read = readEntries(contest); !read)
        return read.error();
    contest.dropOrphans();
    return contest;
}

void ContestDialog::save()
{
    const auto changed = contest();
    if (!changed)
        return messages::show(this, changed.error());
    if (messages::check(this, m_office.contests().save(*changed)))
        accept();
}

} // namespace wuxing
