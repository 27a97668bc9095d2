// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace wuxing {

// How long the window does not answer: the processor time its thread takes between two turns of its loop of events.
// Waiting, other threads and other programs do not count, so that a busy computer measures as a quiet one. Made where
// it is asked for, by the walk and the benchmarks, in the thread it watches; the program in use has none.
class TurnWatch : public QObject {
    Q_OBJECT

public:
    struct Turn {
        double milliseconds = 0;
        QString during; //< what note() said before
    };

    explicit TurnWatch(QObject* parent = nullptr);

    void note(const QString& what); //< ends the turn: what follows is done for that
    const std::vector<Turn>& worst() const { return m_worst; } //< ten at most, the longest first
    static double threadMilliseconds(); //< processor time of the calling thread so far; 0 where nobody knows

private:
    void turn();

    double m_before;
    QString m_during;
    std::vector<Turn> m_worst;
};

} // namespace wuxing
