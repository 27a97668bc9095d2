// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidencepage.h"

#include "domain/papers/evidencefields.h"
#include "files/outputfile.h"
#include "itemmodels/gridmodel.h"
#include "itemmodels/officesources.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/movedvalues.h"
#include "views/dialogs/questions.h"
#include "views/evidence/evidenceactions.h"
#include "views/evidence/thumbnaildelegate.h"
#include "views/widgets/gridview.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

namespace {

QLabel* pictureLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setAlignment(Qt::AlignCenter);
    label->setFrameShape(QFrame::StyledPanel);
    label->setMinimumHeight(label->fontMetrics().height() * 10);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    label->setAccessibleName(name);
    return label;
}

} // namespace

EvidencePage::EvidencePage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_grid(new GridView(office.workspace()))
    , m_thumbnails(new ThumbnailDelegate(office.evidence(), this))
    , m_left(pictureLabel(tr("Before")))
    , m_leftCaption(new QLabel)
    , m_right(pictureLabel(tr("After")))
    , m_rightCaption(new QLabel)
{
    setupActions();
    m_grid->setAccessibleName(tr("Evidence"));
    m_grid->setEmptyText(
        tr("No evidence is kept here. Choose a village or community on the tree, then “Attach” (Ctrl+I) "
           "adds photos, scans and documents."));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->setItemDelegateForColumn(EvidenceGrid::FileColumn, m_thumbnails);
    m_grid->verticalHeader()->setDefaultSectionSize(m_thumbnails->pictureSize().height() + 4);
    auto* pictures = new QWidget;
    auto* grid = new QGridLayout(pictures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_left, 0, 0);
    grid->addWidget(m_right, 0, 1);
    for (QLabel* caption : {m_leftCaption, m_rightCaption})
        caption->setAlignment(Qt::AlignCenter);
    grid->addWidget(m_leftCaption, 1, 0);
    grid->addWidget(m_rightCaption, 1, 1);
    grid->setRowStretch(0, 1);
    m_pictures = pictures;
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_grid);
    splitter->addWidget(pictures);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(splitter, 1);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvidencePage::showPictures);
    connect(m_grid, &QAbstractItemView::doubleClicked, this, &EvidencePage::edit);
}

void EvidencePage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, void (EvidencePage::*slot)(), bool changes,
                         const QKeySequence& key = {}) {
        QAction* action = addPageAction(text, toolTip, key);
        action->setEnabled(writable || !changes);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Attach…"), tr("Attaches photos, scans or documents to the chosen branch"), &EvidencePage::attach, true,
        QKeySequence(Qt::CTRL | Qt::Key_I));
    add(tr("&Edit…"), tr("Changes what the chosen piece shows, its stage and day"), &EvidencePage::edit, true);
    add(tr("&Remove"), tr("Removes the chosen piece; this can be undone"), &EvidencePage::remove, true,
        QKeySequence::Delete);
    add(tr("Remove for &good…"),
        tr("Deletes the contents of evidence that was removed before; undo no longer brings them back"),
        &EvidencePage::removeForGood, true);
    add(tr("&Save a copy…"), tr("Writes the chosen piece as a file"), &EvidencePage::saveCopy, false);
    add(tr("Evidence &folder…"), tr("Copies all evidence of the branch into a folder, with a list"),
        &EvidencePage::writeFolder, false);
}

std::optional<Evidence> EvidencePage::current() const
{
    return m_office.evidence().find(m_grid->currentIndex().data(GridModel::KeyRole).toLongLong());
}

void EvidencePage::tellToChoose() { messages::inform(this, tr("Choose a piece of evidence in the table first.")); }

void EvidencePage::attach()
{
    const UnitNode* node = m_office.units().tree()->find(scope().unit);
    if (!node || !node->unit.isBranch())
        return messages::inform(this, tr("Choose the village or community on the tree first."));
    EvidenceService::Target target;
    target.unit = scope().unit;
    if (const QString done = evidenceactions::attach(m_office, target, this); !done.isEmpty())
        emit statusMessage(done);
}

void EvidencePage::edit()
{
    const auto piece = current();
    if (!piece)
        return tellToChoose();
    if (m_office.workspace().isReadOnly())
        return;
    FormDialog form(piece->fileName, this);
    QComboBox* stage = form.addChoice(tr("&Stage"));
    for (const EvidenceStage value : {EvidenceStage::Before, EvidenceStage::After, EvidenceStage::Other})
        stage->addItem(wordLabel(value), static_cast<int>(value));
    stage->setCurrentIndex(stage->findData(static_cast<int>(piece->stage)));
    const QLineEdit* label = form.addLine(tr("S&hows"), piece->label);
    const QDateEdit* taken = form.addDate(tr("&Taken on"), piece->takenOn);
    form.askUntil([&] {
        Evidence edited = *piece;
        edited.stage = static_cast<EvidenceStage>(stage->currentData().toInt());
        edited.label = label->text().trimmed();
        edited.takenOn = taken->date();
        return movedvalues::save<Evidence>(&form, m_office, {*piece, edited}, m_office.evidence().find(piece->id),
            [&](const RecordEdit<Evidence>& edit) { return m_office.evidence().edit(edit); });
    });
}

void EvidencePage::remove()
{
    const auto piece = current();
    if (!piece)
        return tellToChoose();
    messages::check(this, m_office.evidence().remove(*piece));
}

void EvidencePage::removeForGood()
{
    const auto left = static_cast<int>(m_office.evidence().left().size());
    if (left == 0)
        return messages::inform(this, tr("No content is left of evidence that was removed."));
    if (!messages::confirm(this,
            tr("%n content(s) of removed evidence still lie beside the file, so that undo can bring them back. Delete "
               "them for good?",
                nullptr, left),
            tr("&Delete for good")))
        return;
    const auto gone = m_office.evidence().tidy();
    if (!gone)
        return messages::show(this, gone.error());
    emit statusMessage(tr("%n content(s) deleted for good.", nullptr, *gone));
}

void EvidencePage::saveCopy()
{
    const auto piece = current();
    if (!piece)
        return tellToChoose();
    const QString name = outputfile::safeName(QFileInfo(piece->fileName).completeBaseName()) + QLatin1Char('.')
        + suffixOf(piece->mediaType, piece->fileName);
    const QString path =
        Questions::of(this).choose(this, {Questions::Files::What::Save, tr("Save a copy"), name, {}}).path();
    if (path.isEmpty())
        return;
    const auto content = m_office.evidence().content(*piece);
    if (!content)
        return messages::show(this, content.error());
    outputfile::Options options;
    options.isPrivate = true;
    const auto written = outputfile::write(path, *content, options);
    if (!written)
        return messages::show(this, written.error());
    emit statusMessage(tr("Written: %1").arg(QDir::toNativeSeparators(*written)));
}

void EvidencePage::writeFolder()
{
    const auto piece = current();
    const UnitNode* node = m_office.units().tree()->find(scope().unit);
    const RowId unit = node && node->unit.isBranch() ? scope().unit : piece ? piece->unit : 0;
    if (unit == 0)
        return messages::inform(this, tr("Choose the village or community on the tree first."));
    const QString folder = evidenceactions::writeFolder(m_office, unit, this);
    if (!folder.isEmpty())
        emit statusMessage(tr("Written: %1").arg(QDir::toNativeSeparators(folder)));
}

void EvidencePage::showPicture(QLabel* picture, QLabel* caption, const std::optional<Evidence>& evidence)
{
    picture->clear();
    caption->clear();
    if (!evidence)
        return;
    caption->setText(QStringLiteral("%1 · %2").arg(
        wordLabel(evidence->stage), evidence->label.isEmpty() ? evidence->fileName : evidence->label));
    const auto content =
        evidence->isPicture() ? m_office.evidence().content(*evidence) : Result<QByteArray>(QByteArray());
    QPixmap pixmap;
    if (!content) {
        picture->setText(content.error().message);
    } else if (pixmap.loadFromData(*content)) {
        pixmap = pixmap.scaled(picture->size() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        picture->setPixmap(pixmap);
    } else {
        picture->setText(
            evidence->isPicture() ? tr("The picture cannot be shown.") : tr("A document; save a copy to read it."));
    }
}

void EvidencePage::showPictures()
{
    const auto chosen = current();
    std::optional<Evidence> before = chosen;
    std::optional<Evidence> after;
    if (chosen) {
        for (const Evidence& other : m_office.evidence().ofOwner(chosen->ownerId)) {
            // A clause is the owner of the evidence of many branches.
            if (other.id == chosen->id || other.unit != chosen->unit || !other.isPicture())
                continue;
            if (chosen->stage == EvidenceStage::After && other.stage == EvidenceStage::Before) {
                before = other;
                after = chosen;
            } else if (chosen->stage == EvidenceStage::Before && other.stage == EvidenceStage::After && !after) {
                after = other;
            }
        }
    }
    m_pictures->setVisible(chosen.has_value()); // two empty frames say nothing
    showPicture(m_left, m_leftCaption, before);
    showPicture(m_right, m_rightCaption, after);
}

void EvidencePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showPictures();
}

void EvidencePage::refresh()
{
    m_grid->setSource(std::make_unique<EvidenceGrid>(m_office, scope().unit, scope().year));
    if (!m_grid->currentIndex().isValid() && m_grid->model()->rowCount() > 0)
        m_grid->setCurrentIndex(m_grid->model()->index(0, 0));
    showPictures();
}

} // namespace wuxing
