// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/thumbnaildelegate.h"

#include "itemmodels/gridmodel.h"
#include "services/work/evidenceservice.h"

#include <QApplication>
#include <QFontMetrics>

namespace wuxing {

namespace {
constexpr int picturesKept = 300;
}

ThumbnailDelegate::ThumbnailDelegate(EvidenceService& evidence, QObject* parent)
    : GridDelegate(parent)
    , m_evidence(evidence)
    , m_pictures(picturesKept)
{
    const int height = QFontMetrics(QApplication::font()).height() * 5 / 2;
    m_size = {height * 4 / 3, height};
}

QPixmap ThumbnailDelegate::pictureOf(RowId key, qreal ratio) const
{
    if (const QPixmap* known = m_pictures.object(key))
        return *known;
    const auto piece = m_evidence.find(key);
    QPixmap pixmap;
    if (piece && pixmap.loadFromData(m_evidence.thumbnail(*piece))) {
        pixmap = pixmap.scaled(m_size * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        pixmap.setDevicePixelRatio(ratio);
    }
    m_pictures.insert(key, new QPixmap(pixmap));
    return pixmap;
}

void ThumbnailDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    GridDelegate::initStyleOption(option, index);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    const QPixmap picture = pictureOf(index.data(GridModel::KeyRole).toLongLong(), ratio);
    // Names without a picture stand below each other with those that have one.
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = m_size;
    option->icon = picture.isNull() ? QIcon() : QIcon(picture);
}

} // namespace wuxing
