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

// A QString counts units of UTF-16: one that is cut after a number of them may end in half a surname. Codes and the
// like are shorter; bytes are no text.
TEST_CASE("text is cut by characters alone", "[architecture]")
{
    static const QRegularExpression cut(
        QStringLiteral(R"((\w+(?:\([^()]*\))?)\s*\.\s*(?:left|first|truncate|mid\(0,|chopped)\(?\s*\d\d\d?\s*\))"));
    REQUIRE(cut.match(QStringLiteral("clause->text.left(20)")).hasMatch());
    REQUIRE(cut.match(QStringLiteral("text(column).left(40)")).hasMatch());
    REQUIRE(cut.match(QStringLiteral("name.mid(0, 30)")).hasMatch());
    QStringList wrong;
    for (const QString& folder : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
        QDirIterator files(QStringLiteral(WUXING_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(QStringLiteral("/models/files/"))) // which knows bytes alone
                continue;
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto matches = cut.globalMatch(text); matches.hasNext();) {
                wrong << files.fileName() + QStringLiteral(": ") + matches.next().captured(0);
            }
        }
    }
    CHECK(wrong == QStringList());
}
