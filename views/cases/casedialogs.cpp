// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cases/casedialogs.h"

#include "domain/cases/casefields.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/movedvalues.h"
#include "views/widgets/branchbox.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wuxing::casedialogs {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CaseDialogs)
};

QListWidget* causeList(const std::vector<CaseCause>& causes, const QStringList& chosen)
{
    auto* list = new QListWidget;
    for (const CaseCause& cause : causes) {
        if (!cause.active && !chosen.contains(cause.code))
            continue;
        auto* item = new QListWidgetItem(QStringLiteral("%1 %2").arg(cause.code, cause.name), list);
        item->setData(Qt::UserRole, cause.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(cause.code) ? Qt::Checked : Qt::Unchecked);
    }
    list->setFixedHeight(list->fontMetrics().height() * 9);
    list->setAccessibleName(Text::tr("Causes"));
    return list;
}

QStringList chosenCauses(const QListWidget& list)
{
    QStringList codes;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked)
            codes << list.item(i)->data(Qt::UserRole).toString();
    }
    return codes;
}

} // namespace

void edit(Office& office, const RectCase& rectCase, RowId scope, QWidget* parent)
{
    FormDialog form(
        rectCase.id == 0 ? Text::tr("List a weak branch") : Text::tr("Weak branch of %1").arg(rectCase.year), parent);
    auto* branch = new BranchBox(office, rectCase.id == 0 ? scope : rectCase.unit);
    branch->setUnit(rectCase.unit);
    branch->setEnabled(rectCase.id == 0);
    form.addField(Text::tr("&Branch"), branch);
    const QDateEdit* listed = form.addDate(Text::tr("&Listed on"), rectCase.listedOn);
    auto* list = causeList(office.cases().causes(), rectCase.causes);
    form.addField(Text::tr("&Causes"), list);
    const QPlainTextEdit* situation = form.addText(Text::tr("&Situation"), rectCase.situation);
    const QLineEdit* district = form.addLine(Text::tr("&District leader"), rectCase.districtLeader);
    const QLineEdit* township = form.addLine(Text::tr("&Township leader"), rectCase.townshipLeader);
    const QLineEdit* first = form.addLine(Text::tr("&First secretary"), rectCase.firstSecretary);
    const QLineEdit* paired = form.addLine(Text::tr("&Paired unit"), rectCase.pairedUnit);
    const QPlainTextEdit* goal = form.addText(Text::tr("&Goal"), rectCase.goal);
    const QLineEdit* remark = form.addLine(Text::tr("Remar&k"), rectCase.remark);
    form.askUntil([&] {
        RectCase edited = rectCase;
        edited.unit = branch->unit();
        edited.listedOn = listed->date();
        edited.causes = chosenCauses(*list);
        edited.situation = situation->toPlainText().trimmed();
        edited.districtLeader = district->text().trimmed();
        edited.townshipLeader = township->text().trimmed();
        edited.firstSecretary = first->text().trimmed();
        edited.pairedUnit = paired->text().trimmed();
        edited.goal = goal->toPlainText().trimmed();
        edited.remark = remark->text().trimmed();
        if (rectCase.id == 0)
            return office.cases().list(edited);
        return movedvalues::save<RectCase>(&form, office, {rectCase, edited}, office.cases().find(rectCase.id),
            [&](const RecordEdit<RectCase>& edit) { return office.cases().edit(edit); });
    });
}

void causes(Office& office, QWidget* parent)
{
    FormDialog form(Text::tr("Causes"), parent);
    auto* table = new QTableWidget(0, 3);
    table->setHorizontalHeaderLabels({Text::tr("Code"), Text::tr("Cause"), Text::tr("In use")});
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setAccessibleName(Text::tr("Causes of weak branches"));
    const auto addRow = [table](const CaseCause& cause) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(cause.code));
        table->setItem(row, 1, new QTableWidgetItem(cause.name));
        auto* used = new QTableWidgetItem;
        used->setCheckState(cause.active ? Qt::Checked : Qt::Unchecked);
        table->setItem(row, 2, used);
    };
    for (const CaseCause& cause : office.cases().causes())
        addRow(cause);
    for (int i = 0; i < 5; ++i)
        addRow({});
    table->setMinimumSize(table->fontMetrics().height() * 30, table->fontMetrics().height() * 20);
    form.addHint(
        Text::tr("Ten causes of the national base to begin with. A code stays with its cases; a cause no longer "
                 "used is switched off instead of removed."));
    form.addField({}, table);
    form.askUntil([&] {
        std::vector<CaseCause> edited;
        for (int row = 0; row < table->rowCount(); ++row) {
            CaseCause cause;
            cause.code = table->item(row, 0)->text().trimmed();
            cause.name = table->item(row, 1)->text().trimmed();
            cause.active = table->item(row, 2)->checkState() == Qt::Checked;
            if (!cause.code.isEmpty() || !cause.name.isEmpty())
                edited.push_back(std::move(cause));
        }
        return office.cases().saveCauses(edited);
    });
}

namespace {

QTableWidget* itemTable(const CaseReport& report, bool isSent)
{
    auto* table = new QTableWidget(static_cast<int>(report.items.size()), 3);
    table->setHorizontalHeaderLabels(
        {Text::tr("Problem"), Text::tr("Progress"), Text::tr("What was done, and why it moved")});
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const CaseReportItem& item = report.items[static_cast<size_t>(row)];
        auto* problem = new QTableWidgetItem(item.problem);
        problem->setFlags(problem->flags() & ~Qt::ItemIsEditable);
        problem->setToolTip(item.problem);
        auto* progress = new QTableWidgetItem(Text::tr("%1 % %2").arg(item.percent).arg(wordLabel(item.state)));
        progress->setFlags(progress->flags() & ~Qt::ItemIsEditable);
        auto* note = new QTableWidgetItem(item.note);
        if (isSent)
            note->setFlags(note->flags() & ~Qt::ItemIsEditable);
        table->setItem(row, 0, problem);
        table->setItem(row, 1, progress);
        table->setItem(row, 2, note);
    }
    table->setColumnWidth(0, table->fontMetrics().height() * 12);
    table->setColumnWidth(1, table->fontMetrics().height() * 8);
    table->setMinimumHeight(table->fontMetrics().height() * 10);
    table->setAccessibleName(Text::tr("Items of the case"));
    return table;
}

QString movedSince(Office& office, const CaseReport& report)
{
    const auto before = office.caseReports().reportBefore(report.rectCase, report.month);
    if (!before)
        return Text::tr("This is the first report of the case.");
    QStringList moved;
    for (const ItemMovement& movement : movements(*before, report))
        moved << movementText(movement);
    return moved.isEmpty() ? Text::tr("Nothing moved since %1.").arg(before->month.toString())
                           : Text::tr("Since %1: %2").arg(before->month.toString(), moved.join(QStringLiteral("；")));
}

} // namespace

void report(Office& office, const RectCase& rectCase, const Month& month, QWidget* parent)
{
    CaseReport draft = office.caseReports().draft(rectCase, month);
    FormDialog form(
        Text::tr("%1: report of %2").arg(office.units().tree()->shortName(rectCase.unit), month.toString()), parent);
    form.resize(form.fontMetrics().height() * 44, form.fontMetrics().height() * 38);
    if (draft.isSent())
        form.addHint(Text::tr("Sent on %1 and frozen.").arg(draft.sentOn.toString(Qt::ISODate)));
    form.addHint(
        Text::tr("%1 closed out, %2 open. %3").arg(draft.closed()).arg(draft.open()).arg(movedSince(office, draft)));
    QPlainTextEdit* work = form.addText(Text::tr("&Work of the month"), draft.work);
    auto* items = itemTable(draft, draft.isSent());
    form.addField(Text::tr("&Items"), items);
    QPlainTextEdit* difficulties = form.addText(Text::tr("&Difficulties"), draft.difficulties);
    QPlainTextEdit* next = form.addText(Text::tr("&Next month"), draft.nextSteps);
    for (QPlainTextEdit* edit : {work, difficulties, next})
        edit->setReadOnly(draft.isSent());
    if (draft.isSent() || office.workspace().isReadOnly()) {
        (void)form.ask();
        return;
    }
    const QDateEdit* date = form.addDate(Text::tr("&Sent on"), std::min(office.today(), month.lastDay()));
    const QCheckBox* send = form.addCheck(Text::tr("Send: the month is frozen from then on"), true);
    form.askUntil([&] {
        draft.work = work->toPlainText().trimmed();
        draft.difficulties = difficulties->toPlainText().trimmed();
        draft.nextSteps = next->toPlainText().trimmed();
        for (size_t i = 0; i < draft.items.size(); ++i)
            draft.items[i].note = items->item(static_cast<int>(i), 2)->text().trimmed();
        return send->isChecked() ? office.caseReports().send(draft, date->date())
                                 : office.caseReports().saveReport(draft);
    });
}

} // namespace wuxing::casedialogs
