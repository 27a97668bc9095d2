// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace wuxing {

// What is left when the program ends in the middle of something. As long as it runs a file lies beside the preferences,
// readable by its owner alone; while a person types into a dialog or a sheet that is not kept yet, it holds that text.
// An end in order takes it away. An end that nobody wished for (a fault of ours, a cut of power) leaves it, and the
// next start says so and shows the text.
//
// Nothing is done at the moment of a crash itself: a process that has lost its footing writes no files. Where it still
// stands (lastwords.h), the text is written once more.
class LastHelp : public QObject {
    Q_OBJECT

public:
    // Watches the whole application. The folder is that of the preferences.
    explicit LastHelp(const QString& folder, QObject* parent = nullptr);
    ~LastHelp() override;

    // What programs that did not end in order left, empty when nothing was being typed; none when all ended in order.
    // Programs that still run are left alone.
    std::optional<QString> leftOver();
    void dropLeftOver(); //< it was read: not before, because power that was cut once is cut again
    void write();
    // The system is going down and waits for nobody: what is typed stays for the next start, nothing typed is an end in
    // order.
    void endWithSystem();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_path;
    std::optional<QString> m_written; //< what stands in the file: a stroke of a key writes nothing to the disk
    QStringList m_found; //< what leftOver() read
    QLockFile m_running; //< says to other starts that this program still runs
    QTimer m_pause;
};

} // namespace wuxing
