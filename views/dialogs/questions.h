// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace wuxing {

// What the program says and asks outside of its own forms: messages and the names of files. It is the one seam for
// them (tests/architecture holds it): the desktop shows boxes, a test answers.
//
// A window carries its questions as it carries its palette: whoever asks names the widget that asks, and the nearest
// window above it answers. Owned by who made it, which outlives the windows it answers for.
class Questions {
public:
    struct Message {
        enum class Kind { Information, Warning, Question };
        Kind kind = Kind::Information;
        QString text;
        QString detail; //< technical, folded away
        QStringList choices; //< none: OK alone. The last one is what Esc means.
        int preset = 0; //< the choice that Enter takes
    };

    struct Files {
        enum class What { Open, OpenSeveral, Save, Folder };
        What what = What::Open;
        QString title;
        QString start; //< folder, or the proposed file of Save
        QStringList filters; //< "Tables (*.csv)", the first is preset
    };

    struct Chosen {
        QStringList paths; //< empty when cancelled
        qsizetype filter = 0; //< which of the filters stood at the end
        QString path() const { return paths.value(0); }
    };

    Questions() = default;
    virtual ~Questions() = default;
    Questions(const Questions&) = delete;
    Questions& operator=(const Questions&) = delete;

    // The number of the choice.
    virtual int ask(QWidget* parent, const Message& message) = 0;
    // For Save the person has agreed to replace what is there.
    virtual Chosen choose(QWidget* parent, const Files& files) = 0;
    virtual void aboutQt(QWidget* parent) = 0;

    void answerFor(QWidget& window);
    static Questions& of(const QWidget* asker);
};

} // namespace wuxing
