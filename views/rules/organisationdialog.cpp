// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rules/organisationdialog.h"

#include "services/office.h"
#include "views/dialogs/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wuxing {

namespace {

enum Column { NameColumn, MembersColumn, FirstStarColumn };

// "张三（组长）、李四": the duty in brackets.
QString membersText(const std::vector<Department::Member>& members)
{
    QStringList texts;
    for (const auto& member : members)
        texts << (member.duty.isEmpty() ? member.person : QStringLiteral("%1（%2）").arg(member.person, member.duty));
    return texts.join(QStringLiteral("、"));
}

std::vector<Department::Member> membersFrom(const QString& text)
{
    std::vector<Department::Member> members;
    const QStringList parts = QString(text)
                                  .replace(QLatin1Char(','), QStringLiteral("、"))
                                  .replace(QStringLiteral("，"), QStringLiteral("、"))
                                  .replace(QLatin1Char('('), QStringLiteral("（"))
                                  .remove(QLatin1Char(')'))
                                  .remove(QStringLiteral("）"))
                                  .split(QStringLiteral("、"), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString person = part.section(QStringLiteral("（"), 0, 0).trimmed();
        if (!person.isEmpty())
            members.push_back({person, part.section(QStringLiteral("（"), 1).trimmed()});
    }
    return members;
}

} // namespace

OrganisationDialog::OrganisationDialog(Office& office, int year, QWidget* parent)
    : Dialog(parent)
    , m_office(office)
    , m_table(new QTableWidget)
{
    setWindowTitle(tr("Office and task forces"));
    QStringList headers{tr("Name"), tr("Members (duty in brackets)")};
    const auto ratings = office.ratings().ratings(year);
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        for (const Star& star : ratings->set(set).stars) {
            m_stars.emplace_back(set, star);
            headers << QStringLiteral("%1\n%2").arg(wordLabel(set), star.name);
        }
    }
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setAccessibleName(tr("Task forces by stars"));
    for (const Department& department : office.organisation().organisation())
        addRow(department);
    m_table->resizeColumnsToContents();
    auto* note = new QLabel(
        tr("Which seven task forces there are is not published: these are a sample, change them. Whoever has a "
           "part in a star gives an opinion on it in the joint review. The first row is the office."));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto* add = buttons->addButton(tr("&Add a task force"), QDialogButtonBox::ActionRole);
    auto* remove = buttons->addButton(tr("&Remove the row"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, [this] { addRow({makeRowId(), {}, false, 0, {}, {}}); });
    connect(remove, &QPushButton::clicked, this, [this] { m_table->removeRow(m_table->currentRow()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &OrganisationDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(parent ? parent->window()->size() * 0.9 : QSize(1100, 600));
}

void OrganisationDialog::addRow(const Department& department)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* name = new QTableWidgetItem(department.name);
    name->setData(Qt::UserRole, department.id);
    m_table->setItem(row, NameColumn, name);
    m_table->setItem(row, MembersColumn, new QTableWidgetItem(membersText(department.members)));
    for (size_t i = 0; i < m_stars.size(); ++i) {
        const auto& [set, star] = m_stars[i];
        auto* box = new QComboBox;
        for (const StarDuty duty : {StarDuty::None, StarDuty::Lead, StarDuty::ViceLead, StarDuty::Opinion})
            box->addItem(duty == StarDuty::None ? QStringLiteral("—") : wordLabel(duty), static_cast<int>(duty));
        box->setCurrentIndex(static_cast<int>(department.dutyFor(set, star.key)));
        box->setEnabled(!department.isOffice);
        m_table->setCellWidget(row, FirstStarColumn + static_cast<int>(i), box);
    }
}

Organisation OrganisationDialog::organisation() const
{
    Organisation organisation;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem* name = m_table->item(row, NameColumn);
        const QTableWidgetItem* members = m_table->item(row, MembersColumn);
        Department department;
        department.id = name ? name->data(Qt::UserRole).toLongLong() : makeRowId();
        department.name = name ? name->text().trimmed() : QString();
        department.isOffice = row == 0;
        department.position = row;
        department.members = membersFrom(members ? members->text() : QString());
        for (size_t i = 0; i < m_stars.size(); ++i) {
            const auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(row, FirstStarColumn + static_cast<int>(i)));
            const auto duty = static_cast<StarDuty>(box ? box->currentData().toInt() : 0);
            if (duty != StarDuty::None)
                department.charges.push_back({m_stars[i].first, m_stars[i].second.key, duty});
        }
        organisation.push_back(std::move(department));
    }
    return organisation;
}

void OrganisationDialog::save()
{
    if (messages::check(this, m_office.organisation().save(organisation())))
        accept();
}

} // namespace wuxing
