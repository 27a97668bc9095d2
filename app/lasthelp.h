// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

namespace wuxing {

// What is left when the program ends in the middle of something. While a person types into a dialog or a sheet that is
// not kept yet, the text is written beside the preferences, readable by its owner alone; once nothing is unsaved, the
// file goes. An end that nobody wished for (a fault of ours, a cut of power) leaves it, and the next start shows it.
//
// Nothing is done at the moment of the crash itself: a process that has lost its footing writes no files.
class LastHelp : public QObject {
    Q_OBJECT

public:
    // Watches the whole application. The folder is that of the preferences.
    explicit LastHelp(const QString& folder, QObject* parent = nullptr);
    ~LastHelp() override; //< an orderly end: nothing is left

    // What programs that did not end in order left: their texts, empty when all did. Programs that run are let alone.
    QString takeLeftOver();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write();

    QString m_path;
    QLockFile m_running; //< says to other starts that the text is still being typed
    QTimer m_pause;
};

} // namespace wuxing
