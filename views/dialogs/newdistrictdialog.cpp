// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/newdistrictdialog.h"

#include "views/dialogs/messages.h"
#include "views/dialogs/questions.h"
#include "views/preferences.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace wuxing {

namespace {

QWidget* withButton(QLineEdit* edit, QPushButton* button)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    row->setFocusProxy(edit); // the label's key leads into the line
    return row;
}

} // namespace

NewDistrictDialog::NewDistrictDialog(Preferences& preferences, QWidget* parent)
    : Dialog(parent)
    , m_preferences(preferences)
    , m_template(new QRadioButton(tr("&Template 源汇区: the real 98 villages and communities, without ratings")))
    , m_own(new QRadioButton(tr("A &list of your own (CSV with code, name, township code, township)")))
    , m_demo(new QRadioButton(tr("&Demonstration district: invented names, to try everything")))
    , m_list(new QLineEdit)
    , m_townships(new QLineEdit)
    , m_name(new QLineEdit)
    , m_path(new QLineEdit)
    , m_ownFields(new QWidget)
{
    setWindowTitle(tr("New file"));
    m_template->setChecked(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_template);
    layout->addWidget(m_own);
    auto* ownForm = new QFormLayout(m_ownFields);
    ownForm->setContentsMargins(24, 0, 0, 0);
    auto* chooseList = new QPushButton(tr("C&hoose…"));
    auto* chooseTownships = new QPushButton(tr("Ch&oose…"));
    ownForm->addRow(tr("&Units"), withButton(m_list, chooseList));
    ownForm->addRow(tr("To&wnships (only for the national format)"), withButton(m_townships, chooseTownships));
    ownForm->addRow(tr("&Name of the district"), m_name);
    layout->addWidget(m_ownFields);
    layout->addWidget(m_demo);
    auto* form = new QFormLayout;
    auto* chooseTarget = new QPushButton(tr("Choos&e…"));
    m_path->setText(QDir(preferences.lastFolder()).filePath(tr("Star ledger") + QStringLiteral(".wuxing")));
    form->addRow(tr("&Save as"), withButton(m_path, chooseTarget));
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDistrictDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(chooseList, &QPushButton::clicked, this, [this] { chooseInto(m_list); });
    connect(chooseTownships, &QPushButton::clicked, this, [this] { chooseInto(m_townships); });
    connect(chooseTarget, &QPushButton::clicked, this, &NewDistrictDialog::chooseTarget);
    for (QRadioButton* button : {m_template, m_own, m_demo})
        connect(button, &QRadioButton::toggled, this, &NewDistrictDialog::updateFields);
    updateFields();
    resize(fontMetrics().height() * 36, sizeHint().height());
}

void NewDistrictDialog::updateFields() { m_ownFields->setEnabled(m_own->isChecked()); }

void NewDistrictDialog::chooseInto(QLineEdit* edit)
{
    const QString path = Questions::of(this)
                             .choose(this,
                                 {Questions::Files::What::Open, tr("Choose the list"), m_preferences.lastFolder(),
                                     {tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")}})
                             .path();
    if (!path.isEmpty())
        edit->setText(path);
}

void NewDistrictDialog::chooseTarget()
{
    const QString path = Questions::of(this)
                             .choose(this,
                                 {Questions::Files::What::Save, tr("Save the new file as"), m_path->text(),
                                     {tr("Star ledger files (*.wuxing)")}})
                             .path();
    if (!path.isEmpty())
        m_path->setText(path.endsWith(QStringLiteral(".wuxing")) ? path : path + QStringLiteral(".wuxing"));
}

bool NewDistrictDialog::isDemonstration() const { return m_demo->isChecked(); }

NewDistrict NewDistrictDialog::district() const
{
    if (m_own->isChecked())
        return {m_name->text().trimmed(), m_list->text().trimmed(), m_townships->text().trimmed()};
    return {{}, NewDistrict::yuanhuiTemplate, {}};
}

QString NewDistrictDialog::path() const { return m_path->text().trimmed(); }

void NewDistrictDialog::accept()
{
    if (path().isEmpty()) {
        messages::show(this, {ErrorCode::InvalidInput, tr("Choose where the file shall be saved."), {}});
        return;
    }
    if (m_own->isChecked() && m_list->text().trimmed().isEmpty()) {
        messages::show(this, {ErrorCode::InvalidInput, tr("Choose the list of units."), {}});
        return;
    }
    // It stands on every paper and under it: nothing that could be guessed from a list.
    if (m_own->isChecked() && m_name->text().trimmed().isEmpty()) {
        messages::show(this, {ErrorCode::InvalidInput, tr("Write the name of the district."), {}});
        m_name->setFocus();
        return;
    }
    Dialog::accept();
}

} // namespace wuxing
