// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/income/projectform.h"

#include "domain/income/incomefields.h"
#include "exchange/reading/branchfinder.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/movedvalues.h"
#include "views/widgets/branchbox.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace wuxing::projectform {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ProjectForm)
};

// A small table of two columns with a few free rows.
QTableWidget* pairTable(const QString& first, const QString& second, const QList<QPair<QString, QString>>& rows)
{
    auto* table = new QTableWidget(static_cast<int>(rows.size()) + 3, 2);
    table->setHorizontalHeaderLabels({first, second});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.value(row).first));
        table->setItem(row, 1, new QTableWidgetItem(rows.value(row).second));
    }
    table->setFixedHeight(table->fontMetrics().height() * 6);
    table->setAccessibleName(first);
    return table;
}

QString cell(const QTableWidget& table, int row, int column) { return table.item(row, column)->text().trimmed(); }

Status readFunds(const QTableWidget& table, Project& project)
{
    project.funds.clear();
    for (int row = 0; row < table.rowCount(); ++row) {
        if (cell(table, row, 0).isEmpty() && cell(table, row, 1).isEmpty())
            continue;
        const auto amount = Money::parse(cell(table, row, 1));
        if (!amount)
            return amount.error();
        project.funds.push_back({cell(table, row, 0), *amount});
    }
    return {};
}

Status readPartners(const Office& office, const QTableWidget& table, Project& project)
{
    project.partners.clear();
    const BranchFinder finder(*office.units().tree());
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString name = cell(table, row, 0);
        if (name.isEmpty())
            continue;
        BranchFinder::Refusal refusal;
        const UnitNode* partner = finder.findName(name, refusal);
        if (!partner)
            return Error{ErrorCode::InvalidInput, refusal.reason, {}};
        const auto share = Quantity::parse(cell(table, row, 1).remove(QLatin1Char('%')));
        if (!share)
            return share.error();
        project.partners.push_back({partner->unit.id, *share});
    }
    return {};
}

Status readIncomes(const QTableWidget& table, Project& project)
{
    project.incomes.clear();
    for (int row = 0; row < table.rowCount(); ++row) {
        if (cell(table, row, 0).isEmpty())
            continue;
        const auto year = parseWholeNumber(cell(table, row, 0), 2000, 2100);
        if (!year)
            return year.error();
        const auto amount = Money::parse(cell(table, row, 1));
        if (!amount)
            return amount.error();
        project.incomes.push_back({*year, *amount});
    }
    return {};
}

template <class Enum> void fill(QComboBox& box, std::initializer_list<Enum> values, QString (*label)(Enum), Enum chosen)
{
    for (const Enum value : values)
        box.addItem(label(value), static_cast<int>(value));
    box.setCurrentIndex(box.findData(static_cast<int>(chosen)));
}

const QDate unknownDay(1949, 10, 1);

} // namespace

void edit(Office& office, const Project& project, RowId scope, int year, QWidget* parent)
{
    FormDialog form(project.id == 0 ? Text::tr("New project") : project.name, parent);
    auto* host = new BranchBox(office, project.id == 0 ? scope : 0);
    host->setUnit(project.unit);
    form.addField(Text::tr("&Host village"), host);
    const QLineEdit* name = form.addLine(Text::tr("&Name"), project.name);
    QComboBox* kind = form.addChoice(Text::tr("&Kind"));
    fill(*kind, {ProjectKind::Specialty, ProjectKind::Remote, ProjectKind::Pairing, ProjectKind::Other},
        &wordLabel<ProjectKind>, project.kind);
    QComboBox* state = form.addChoice(Text::tr("&State"));
    fill(*state, {ProjectState::Planned, ProjectState::Building, ProjectState::Running, ProjectState::Stopped},
        &wordLabel<ProjectState>, project.state);
    // The earliest day stands for a day nobody knows.
    QDateEdit* started = form.addDate(Text::tr("&Begun"), project.startedOn);
    started->setMinimumDate(unknownDay);
    started->setSpecialValueText(Text::tr("not known"));
    started->setDate(project.startedOn.isValid() ? project.startedOn : unknownDay);
    const QPlainTextEdit* content = form.addText(Text::tr("&Content"), project.content);
    QList<QPair<QString, QString>> rows;
    for (const Project::Fund& fund : project.funds)
        rows.append({fund.source, fund.amount.toString()});
    auto* funds = pairTable(Text::tr("Source of funds"), Text::tr("Amount"), rows);
    form.addField(Text::tr("&Funds"), funds);
    rows.clear();
    for (const Project::Partner& partner : project.partners) {
        rows.append(
            {office.units().tree()->shortName(partner.unit), partner.percent.toPlainString() + QLatin1Char('%')});
    }
    auto* partners = pairTable(Text::tr("Partner village"), Text::tr("Share of the income"), rows);
    form.addField(Text::tr("&Partners"), partners);
    const QLineEdit* jobs = form.addLine(Text::tr("&Jobs"), project.jobs ? QString::number(*project.jobs) : QString());
    const QLineEdit* expected =
        form.addLine(Text::tr("&Expected a year"), project.expected ? project.expected->toString() : QString());
    rows.clear();
    for (const Project::YearIncome& income : project.incomes)
        rows.append({QString::number(income.year), income.amount.toString()});
    if (rows.isEmpty())
        rows.append({QString::number(year), QString()});
    auto* incomes = pairTable(Text::tr("Year"), Text::tr("Income"), rows);
    form.addField(Text::tr("&Income"), incomes);
    form.askUntil([&]() -> Status {
        Project edited = project;
        edited.unit = host->unit();
        edited.name = name->text().trimmed();
        edited.kind = static_cast<ProjectKind>(kind->currentData().toInt());
        edited.state = static_cast<ProjectState>(state->currentData().toInt());
        edited.startedOn = started->date() == unknownDay ? QDate() : started->date();
        edited.content = content->toPlainText().trimmed();
        edited.jobs.reset();
        if (!jobs->text().trimmed().isEmpty()) {
            const auto number = parseWholeNumber(jobs->text(), 0, 1'000'000);
            if (!number)
                return number.error();
            edited.jobs = *number;
        }
        edited.expected.reset();
        if (!expected->text().trimmed().isEmpty()) {
            const auto amount = Money::parse(expected->text());
            if (!amount)
                return amount.error();
            edited.expected = *amount;
        }
        if (auto read = readFunds(*funds, edited); !read)
            return read;
        if (auto read = readPartners(office, *partners, edited); !read)
            return read;
        // A year whose amount was left empty is not entered.
        for (int row = 0; row < incomes->rowCount(); ++row) {
            if (cell(*incomes, row, 1).isEmpty())
                incomes->item(row, 0)->setText({});
        }
        if (auto read = readIncomes(*incomes, edited); !read)
            return read;
        if (project.id == 0)
            return office.incomes().add(edited);
        return movedvalues::save<Project>(&form, office, {project, edited}, office.incomes().project(project.id),
            [&](const RecordEdit<Project>& edit) { return office.incomes().edit(edit); });
    });
}

} // namespace wuxing::projectform
