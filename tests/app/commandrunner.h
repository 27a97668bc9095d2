// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shotcommand.h"
#include "commands/commandline.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

// What the tests of the command line share: a run with its texts, and a folder with a demonstration in it.
namespace wuxing {

struct Outcome3 {
    int code;
    QString out;
    QString err;
};

inline Outcome3 run(const QStringList& arguments)
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const SystemClock clock;
    const ExitCode code = runCommandLine(arguments, outStream, errStream, clock, runShot);
    return {static_cast<int>(code), out, err};
}

// A working folder with a demonstration in it.
struct Folder {
    QTemporaryDir folder;
    QString file = path("demo.wuxing");
    Folder() { REQUIRE(run({QStringLiteral("demo"), file}).code == 0); }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile target(path(name));
        REQUIRE(target.open(QIODevice::WriteOnly));
        target.write(content);
        return target.fileName();
    }
    QByteArray bytes() const
    {
        QFile source(file);
        REQUIRE(source.open(QIODevice::ReadOnly));
        return source.readAll();
    }
};

} // namespace wuxing
