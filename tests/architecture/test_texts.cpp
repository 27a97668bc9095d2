// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

// What a person typed may hold a "%1". Filled into a text by one arg() of a chain, the next one would fill that in:
// text and all that follows it belong into one call, arg(name, QString::number(count)).
TEST_CASE("names and titles are not filled in ahead of other arguments", "[architecture]")
{
    static const QRegularExpression chained(
        QStringLiteral(R"(\.arg\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)\s*\.arg\()"));
    static const QRegularExpression typed(
        QStringLiteral(R"((scopeName|shortName|fileName|completeBaseName|\.name|\.problem|\.title)\b)"));
    QStringList wrong;
    int looked = 0;
    for (const QString& folder : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
        QDirIterator files(QStringLiteral(WUXING_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto matches = chained.globalMatch(text); matches.hasNext();) {
                const auto match = matches.next();
                ++looked;
                if (typed.match(match.captured(1)).hasMatch())
                    wrong << files.fileName() + QStringLiteral(": ") + match.captured(1).simplified();
            }
        }
    }
    CHECK(wrong == QStringList());
    CHECK(looked > 40); // the pattern still finds chains
}
