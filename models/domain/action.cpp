// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action.h"

#include <QCoreApplication>

#include <array>

namespace wuxing {

namespace {

struct ActionRow {
    Action::Code code;
    const char* key;
    const char* words;
};

// In the order of Action::Code. The words are translated where they are read.
constexpr std::array rows{
    ActionRow{Action::Code::CreateFile, "file.create", QT_TRANSLATE_NOOP("wuxing::Action", "Create the file")},
    ActionRow{Action::Code::UpgradeFile, "file.upgrade",
        QT_TRANSLATE_NOOP("wuxing::Action", "Upgrade the file to version %1")},
    ActionRow{Action::Code::ImportUnits, "unit.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import units from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::AddUnit, "unit.add", QT_TRANSLATE_NOOP("wuxing::Action", "Add unit %1")},
    ActionRow{Action::Code::EditUnit, "unit.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit unit %1")},
    ActionRow{Action::Code::MoveUnit, "unit.move", QT_TRANSLATE_NOOP("wuxing::Action", "Move %1 to %2")},
    ActionRow{
        Action::Code::DeactivateUnit, "unit.deactivate", QT_TRANSLATE_NOOP("wuxing::Action", "Deactivate %1 after %2")},
    ActionRow{Action::Code::ReactivateUnit, "unit.reactivate", QT_TRANSLATE_NOOP("wuxing::Action", "Reactivate %1")},
    ActionRow{Action::Code::SetSecretary, "post.set", QT_TRANSLATE_NOOP("wuxing::Action", "Set the secretary of %1")},
    ActionRow{Action::Code::ImportSecretaries, "post.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import secretaries from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::RateStar, "rating.star", QT_TRANSLATE_NOOP("wuxing::Action", "%1 %2, %3: %4")},
    ActionRow{Action::Code::RateBlock, "rating.block", QT_TRANSLATE_NOOP("wuxing::Action", "Enter %1 stars of %2")},
    ActionRow{Action::Code::ImportRatings, "rating.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import ratings from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::SetTargets, "target.set", QT_TRANSLATE_NOOP("wuxing::Action", "Set the level targets of %1")},
    ActionRow{Action::Code::EditStarNames, "star.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the stars of %1")},
    ActionRow{
        Action::Code::AddLedgerItem, "ledger.add", QT_TRANSLATE_NOOP("wuxing::Action", "Add a ledger item of %1")},
    ActionRow{
        Action::Code::EditLedgerItem, "ledger.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit a ledger item of %1")},
    ActionRow{Action::Code::StepLedgerItems, "ledger.step", QT_TRANSLATE_NOOP("wuxing::Action", "%1: %2 ledger items")},
    ActionRow{Action::Code::EditLedgerItems, "ledger.bulk",
        QT_TRANSLATE_NOOP("wuxing::Action", "Change %1 of %2 ledger items")},
    ActionRow{Action::Code::AddProgressNote, "ledger.note",
        QT_TRANSLATE_NOOP("wuxing::Action", "Note progress on a ledger item of %1")},
    ActionRow{Action::Code::RemoveLedgerItem, "ledger.remove",
        QT_TRANSLATE_NOOP("wuxing::Action", "Remove a ledger item of %1")},
    ActionRow{Action::Code::ImportLedger, "ledger.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import ledger items from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::ChangeSetting, "setting.change", QT_TRANSLATE_NOOP("wuxing::Action", "Change the setting %1")},
    ActionRow{
        Action::Code::EditTemplate, "template.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the report template")},
    ActionRow{Action::Code::DemoDistrict, "demo.create",
        QT_TRANSLATE_NOOP("wuxing::Action", "Create the demonstration district")},
    ActionRow{Action::Code::Undo, "undo", QT_TRANSLATE_NOOP("wuxing::Action", "Undo no. %1 (%2)")},
    ActionRow{Action::Code::Redo, "redo", QT_TRANSLATE_NOOP("wuxing::Action", "Redo no. %1 (%2)")},
    ActionRow{Action::Code::OutsideChange, "outside",
        QT_TRANSLATE_NOOP("wuxing::Action", "Changed outside the program: %1 rows")},
    ActionRow{Action::Code::Unknown, "unknown", QT_TRANSLATE_NOOP("wuxing::Action", "Unknown operation")},
};

// Arguments that are themselves codes are put into words on reading: "@held" → held.
QString argumentText(const QString& argument)
{
    if (argument == QLatin1String("@held"))
        return QCoreApplication::translate("wuxing::Action", "held");
    if (argument == QLatin1String("@not_held"))
        return QCoreApplication::translate("wuxing::Action", "not held");
    if (argument == QLatin1String("@cleared"))
        return QCoreApplication::translate("wuxing::Action", "entry cleared");
    return argument;
}

} // namespace

QString Action::key() const { return QLatin1String(rows.at(static_cast<size_t>(code)).key); }

Action::Code Action::codeFromKey(const QString& key)
{
    for (const ActionRow& row : rows) {
        if (key == QLatin1String(row.key))
            return row.code;
    }
    return Code::Unknown;
}

QString Action::text() const
{
    QString text = QCoreApplication::translate("wuxing::Action", rows.at(static_cast<size_t>(code)).words);
    // An undo quotes the operation it undoes: number, its code, its arguments.
    if (code == Code::Undo || code == Code::Redo) {
        const Action undone{codeFromKey(arguments.value(1)), arguments.mid(2)};
        return text.arg(arguments.value(0), undone.text());
    }
    for (const QString& argument : arguments)
        text = text.arg(argumentText(argument));
    return text;
}

} // namespace wuxing
