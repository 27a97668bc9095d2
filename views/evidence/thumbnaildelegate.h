// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"
#include "views/widgets/griddelegate.h"

#include <QCache>
#include <QPixmap>

namespace wuxing {

class EvidenceService;

// The file name of a piece of evidence with its small picture before it. Pictures are read when their row is painted,
// so that a list of thousands opens as fast as one of ten. The service outlives it.
class ThumbnailDelegate final : public GridDelegate {
    Q_OBJECT

public:
    explicit ThumbnailDelegate(EvidenceService& evidence, QObject* parent = nullptr);
    QSize pictureSize() const { return m_size; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QPixmap pictureOf(RowId key, qreal ratio) const;

    EvidenceService& m_evidence;
    QSize m_size;
    mutable QCache<RowId, QPixmap> m_pictures; //< by key of the row, of those seen last
};

} // namespace wuxing
