// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidenceactions.h"

#include "files/outputfile.h"
#include "reporting/reportcatalogue.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/waiting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>

namespace wuxing::evidenceactions {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::EvidenceActions)
};
} // namespace

QString attach(Office& office, EvidenceService::Target target, QWidget* parent)
{
    const QStringList paths =
        Questions::of(parent)
            .choose(parent,
                {Questions::Files::What::OpenSeveral, Text::tr("Attach evidence"), {},
                    {Text::tr(
                        "Photos, scans and documents (*.jpg *.jpeg *.png *.gif *.bmp *.pdf *.doc *.docx *.xls *.xlsx "
                        "*.ppt *.pptx *.wps *.et *.ofd *.zip *.txt)")}})
            .paths;
    if (paths.isEmpty())
        return {};
    FormDialog form(Text::tr("Attach %n file(s)", nullptr, static_cast<int>(paths.size())), parent);
    QComboBox* stage = form.addChoice(Text::tr("&Stage"));
    for (const EvidenceStage value : {EvidenceStage::Before, EvidenceStage::After, EvidenceStage::Other})
        stage->addItem(wordLabel(value), static_cast<int>(value));
    stage->setCurrentIndex(stage->findData(static_cast<int>(target.stage)));
    const QLineEdit* label = form.addLine(Text::tr("S&hows"), target.label);
    const QCheckBox* shrink =
        form.addCheck(Text::tr("Make photos s&maller (%1 pixels)").arg(office.settings().settings().work.photoPixels));
    form.addHint(Text::tr("The position kept in photos is removed."));
    if (!form.ask())
        return {};
    target.stage = static_cast<EvidenceStage>(stage->currentData().toInt());
    target.label = label->text().trimmed();
    target.shrink = shrink->isChecked();
    const auto attached = waiting::resultOf<EvidenceService::Attached>(parent, office, Jobs::Kind::Writing,
        Text::tr("Attaching…"), [paths, target](Office& own, const Progress& progress) {
            auto done = own.evidence().attach(paths, target, progress);
            // Kept in the file, so that the window need not make them when it shows the list.
            if (done) {
                for (const Evidence& piece : done->evidence)
                    (void)own.evidence().thumbnail(piece);
            }
            return done;
        });
    if (!attached) {
        messages::show(parent, attached.error());
        return {};
    }
    if (!attached->refused.empty()) {
        QStringList reasons;
        for (const Issue& issue : attached->refused)
            reasons << issue.message;
        messages::inform(parent,
            Text::tr("%n file(s) attached. These were not:", nullptr, static_cast<int>(attached->evidence.size()))
                + QLatin1Char('\n') + reasons.join(QLatin1Char('\n')));
    }
    const int count = static_cast<int>(attached->evidence.size());
    return count > 0 ? Text::tr("%n file(s) attached", nullptr, count) : QString();
}

QString writeFolder(Office& office, RowId unit, QWidget* parent)
{
    const UnitNode* node = office.units().tree()->find(unit);
    const QString place =
        Questions::of(parent)
            .choose(parent, {Questions::Files::What::Folder, Text::tr("Where the evidence folder is written"), {}, {}})
            .path();
    if (place.isEmpty() || !node)
        return {};
    QString folder = outputfile::freeName(
        QDir(place).filePath(outputfile::safeName(node->unit.shortName + QStringLiteral("佐证材料"))));
    const auto written = waiting::resultOf<QStringList>(parent, office, Jobs::Kind::Reading, Text::tr("Writing…"),
        [unit, folder](Office& own, const Progress&) { return reporting::writeEvidenceFolder(own, unit, folder); });
    if (!written) {
        messages::show(parent, written.error());
        return {};
    }
    return folder;
}

} // namespace wuxing::evidenceactions
