// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/evidence.h"
#include "views/page.h"

#include <optional>

class QLabel;

namespace wuxing {

class GridView;
class ThumbnailDelegate;
class Office;

// 佐证材料: the evidence of the scope; photos of one item before and after side by side. Nothing is opened by itself.
class EvidencePage : public Page {
    Q_OBJECT

public:
    explicit EvidencePage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("evidence"); }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupActions();
    void attach();
    void edit();
    void tellToChoose();
    void remove();
    void removeForGood();
    void saveCopy();
    void writeFolder();
    std::optional<Evidence> current() const;
    void showPictures();
    void showPicture(QLabel* picture, QLabel* caption, const std::optional<Evidence>& evidence);

    Office& m_office;
    GridView* m_grid;
    QWidget* m_pictures = nullptr; //< before and after, side by side
    ThumbnailDelegate* m_thumbnails;
    QLabel* m_left;
    QLabel* m_leftCaption;
    QLabel* m_right;
    QLabel* m_rightCaption;
};

} // namespace wuxing
