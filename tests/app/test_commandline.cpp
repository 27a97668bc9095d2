// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandrunner.h"
#include "exchange/sheets/tablecatalogue.h"
#include "reporting/reportcatalogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

using namespace wuxing;

namespace {

const QString yuanhui = QStringLiteral(WUXING_SOURCE_DIR "/resources/data/yuanhui-98.csv");

} // namespace

TEST_CASE("wrong usage ends with 2, problems with 1, success with 0", "[app]")
{
    CHECK(run({}).code == 2);
    CHECK(run({QStringLiteral("fly")}).code == 2);
    CHECK(run({QStringLiteral("stats")}).code == 2);
    CHECK(run({QStringLiteral("stats"), QStringLiteral("/nowhere.wuxing")}).code == 1);
    CHECK(run({QStringLiteral("check"), QStringLiteral("a.wuxing"), QStringLiteral("--quick"), QStringLiteral("--head"),
                  QStringLiteral("abc")})
              .code
        == 2);
    CHECK(run({QStringLiteral("help")}).code == 0);
}

TEST_CASE("the real list becomes a file with 7 townships and 98 branches", "[app]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.wuxing"));
    const auto made = run({QStringLiteral("new"), file, QStringLiteral("--units"), yuanhui});
    INFO(made.err.toStdString());
    CHECK(made.code == 0);
    CHECK(made.out.contains(QStringLiteral("98 added")));
    CHECK(made.out.contains(QStringLiteral("7 townships, 98 branches")));
    CHECK(run({QStringLiteral("new"), file, QStringLiteral("--units"), yuanhui}).code == 1);
    const auto again = run({QStringLiteral("import"), file, QStringLiteral("units"), yuanhui});
    CHECK(again.out.contains(QStringLiteral("98 same")));
}

TEST_CASE("stats gives the figures of the dashboard", "[app]")
{
    const Folder folder;
    const auto stats = run({QStringLiteral("stats"), folder.file, QStringLiteral("--year"), QStringLiteral("2023"),
        QStringLiteral("--json")});
    REQUIRE(stats.code == 0);
    const QJsonObject figures = QJsonDocument::fromJson(stats.out.toUtf8()).object();
    const QJsonObject plan = figures.value(QStringLiteral("plan")).toObject();
    CHECK(plan.value(QStringLiteral("3")).toInt() == 58);
    const QJsonObject before = figures.value(QStringLiteral("result_before")).toObject();
    CHECK(before.value(QStringLiteral("rated")).toInt() == 94);
    CHECK(before.value(QStringLiteral("not_rated")).toInt() == 4);
}

TEST_CASE("wrong input ends in a message and an unchanged file", "[app]")
{
    const Folder folder;
    const QByteArray before = folder.bytes();
    const std::vector<std::pair<const char*, QByteArray>> tables{
        {"duplicate.csv",
            "code,name,township_code,township\n990102001001,a村,990102001,云溪街道\n990102001001,b村,990102001,"
            "云溪街道\n"},
        {"township.csv", "code,name,township_code\n990102999201,a村,990102999\n"},
        {"column.csv", "name,township\na,b\n"}, {"half.csv", "code,name,township_code,township\n990102001201,\"a"},
        {"photo.csv", QByteArrayLiteral("\xff\xd8\xff\xe0\0\x10JFIF\0")},
        {"other.csv", QByteArrayLiteral("SQLite format 3\0")}, {"empty.csv", {}}};
    for (const auto& [name, content] : tables) {
        CAPTURE(name);
        const auto imported =
            run({QStringLiteral("import"), folder.file, QStringLiteral("units"), folder.write(name, content)});
        CHECK(imported.code == 1);
        CHECK(imported.err.contains(QLatin1String(name)));
    }
    CHECK(folder.bytes() == before);
    CHECK(
        run({QStringLiteral("stats"), folder.write("photo.wuxing", QByteArrayLiteral("\xff\xd8\xff\xe0"))}).code == 1);
}

TEST_CASE("ratings saved by Excel in GBK are imported, shown in the log, and undone", "[app]")
{
    const Folder folder;
    // 名称,支部过硬 / 望月社区,1 in GBK
    const QByteArray gbk = QByteArray::fromHex("c3fbb3c62cd6a7b2bfb9fdd3b20acdfbd4c2c9e7c7f82c310a");
    const auto imported = run({QStringLiteral("import"), folder.file, QStringLiteral("awards"),
        folder.write("gbk.csv", gbk), QStringLiteral("--year"), QStringLiteral("2024")});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == 0);
    CHECK(imported.out.contains(QStringLiteral("1 added")));
    CHECK(run({QStringLiteral("log"), folder.file}).out.contains(QStringLiteral("gbk.csv")));
    const auto unit = run({QStringLiteral("log"), folder.file, QStringLiteral("--unit"), QStringLiteral("990102001001"),
        QStringLiteral("--json")});
    CHECK(unit.out.contains(QStringLiteral("rating.import")));
    CHECK(run({QStringLiteral("undo"), folder.file}).code == 0);
    CHECK(run({QStringLiteral("undo"), folder.file}).code == 1); // the beginning cannot be undone
    CHECK(run({QStringLiteral("check"), folder.file}).code == 0);
}

TEST_CASE("help and both commands know every table of the one catalogue", "[app]")
{
    const Folder folder;
    const QString help = run({QStringLiteral("help")}).out;
    const QString out = folder.path("tables");
    for (const TableKind& kind : tableKinds()) {
        const QString key = QLatin1String(kind.key);
        CAPTURE(kind.key);
        CHECK(help.contains(QRegularExpression(QStringLiteral("import FILE \\S*\\b%1\\b").arg(key))));
        CHECK(help.contains(QRegularExpression(QStringLiteral("export FILE \\S*\\b%1\\b").arg(key))));
        const auto written = run({QStringLiteral("export"), folder.file, key, QStringLiteral("--format"),
            QStringLiteral("csv"), QStringLiteral("--out"), out, QStringLiteral("--unmasked"), QStringLiteral("test")});
        INFO(written.err.toStdString());
        REQUIRE(written.code == 0);
        const auto read = run({QStringLiteral("import"), folder.file, key,
            QDir(out).filePath(key + QStringLiteral(".csv")), QStringLiteral("--dry-run"), QStringLiteral("--year"),
            QStringLiteral("2023"), QStringLiteral("--period"), QStringLiteral("2023-Q4")});
        INFO(read.err.toStdString());
        CHECK((read.code == 0 || read.err.contains(QStringLiteral("no rows"))));
        CHECK(read.err.isEmpty());
        const auto headings = run({QStringLiteral("export"), folder.file, key, QStringLiteral("--template"),
            QStringLiteral("--out"), folder.path("templates")});
        CHECK(headings.code == 0);
        QFile file(QDir(folder.path("templates")).filePath(key + QStringLiteral(".csv")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().count('\n') == 1);
    }
    CHECK(run({QStringLiteral("export"), folder.file, QStringLiteral("monthly"), QStringLiteral("--template"),
                  QStringLiteral("--out"), out})
              .code
        == 2);
    CHECK(run({QStringLiteral("import"), folder.file, QStringLiteral("poems"), QStringLiteral("x.csv")}).code == 2);
}

TEST_CASE("the README lists every table and every report of the catalogues, and no other", "[app]")
{
    QFile file(QStringLiteral(WUXING_SOURCE_DIR "/README.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    const auto listed = [&](const QString& from) {
        const qsizetype begin = readme.indexOf(QLatin1Char('\n') + from);
        REQUIRE(begin >= 0);
        const QString paragraph = readme.mid(begin, readme.indexOf(QStringLiteral("\n\n"), begin) - begin);
        static const QRegularExpression word(QStringLiteral("`([a-z-]+)`"));
        QStringList keys;
        for (auto matches = word.globalMatch(paragraph.mid(paragraph.indexOf(QStringLiteral("）"))));
             matches.hasNext();)
            keys << matches.next().captured(1);
        return keys;
    };
    QStringList tables;
    for (const TableKind& kind : tableKinds())
        tables << QLatin1String(kind.key);
    CHECK(listed(QStringLiteral("进出的表")) == tables);
    QStringList reports;
    for (const ReportKind& kind : reportKinds())
        reports << QLatin1String(kind.key);
    CHECK(listed(QStringLiteral("可印的报表")) == reports);
}

TEST_CASE("a dry run tells what would happen and changes nothing", "[app]")
{
    const Folder folder;
    const QByteArray before = folder.bytes();
    const QString table = folder.write("ratings.csv", QStringLiteral("名称,星1\n望月社区,1\n").toUtf8());
    const auto dry = run({QStringLiteral("import"), folder.file, QStringLiteral("awards"), table,
        QStringLiteral("--year"), QStringLiteral("2024"), QStringLiteral("--dry-run")});
    CHECK(dry.code == 0);
    CHECK(dry.out.contains(QStringLiteral("1 added")));
    CHECK(folder.bytes() == before);
}

TEST_CASE("the report, the tables and the pictures are written where asked", "[app]")
{
    const Folder folder;
    const QString out = folder.path("out");
    const auto monthly = run({QStringLiteral("export"), folder.file, QStringLiteral("monthly"),
        QStringLiteral("--period"), QStringLiteral("2023-09"), QStringLiteral("--out"), out, QStringLiteral("--format"),
        QStringLiteral("docx,xlsx,pdf,html")});
    INFO(monthly.err.toStdString());
    REQUIRE(monthly.code == 0);
    CHECK(QDir(out).entryList(QDir::Files).size() == 4);
    for (const char* report : {"distribution", "roster", "ledger"})
        CHECK(run({QStringLiteral("export"), folder.file, QLatin1String(report), QStringLiteral("--out"), out,
                      QStringLiteral("--format"), QStringLiteral("pdf")})
                  .code
            == 0);
    CHECK(run({QStringLiteral("export"), folder.file, QStringLiteral("ratings"), QStringLiteral("--out"), out,
                  QStringLiteral("--period"), QStringLiteral("2022")})
              .code
        == 0);
    CHECK(run({QStringLiteral("export"), folder.file, QStringLiteral("monthly"), QStringLiteral("--period"),
                  QStringLiteral("2023-13"), QStringLiteral("--out"), out})
              .code
        == 1);
    CHECK(run({QStringLiteral("export"), folder.file, QStringLiteral("poem"), QStringLiteral("--out"), out}).code == 2);
    for (const char* page : {"dashboard", "rating", "ledger", "report", "history"}) {
        const QString picture = folder.path(page) + QStringLiteral(".png");
        CHECK(run({QStringLiteral("shot"), folder.file, QStringLiteral("--page"), QLatin1String(page),
                      QStringLiteral("--out"), picture})
                  .code
            == 0);
        CHECK(QFileInfo(picture).size() > 10000);
    }
}

TEST_CASE("the report on a page is in its picture, not the word that it is being made", "[app]")
{
    const Folder folder;
    const QString picture = folder.path("cases.png");
    REQUIRE(run({QStringLiteral("shot"), folder.file, QStringLiteral("--page"), QStringLiteral("cases"),
                    QStringLiteral("--size"), QStringLiteral("1366x768"), QStringLiteral("--out"), picture})
                .code
        == 0);
    const QImage report = QImage(picture).copy(460, 400, 880, 330);
    int dark = 0;
    for (int y = 0; y < report.height(); ++y)
        for (int x = 0; x < report.width(); ++x)
            dark += qGray(report.pixel(x, y)) < 100 ? 1 : 0;
    CHECK(dark > 2000); // a line of words has some hundreds
}

TEST_CASE("an export says of which period the table is when none was asked for", "[app]")
{
    const Folder folder;
    const auto written = [&](const QStringList& more) {
        const auto outcome = run(QStringList{QStringLiteral("export"), folder.file, QStringLiteral("awards"),
                                     QStringLiteral("--out"), folder.folder.path()}
            + more);
        CHECK(outcome.code == 0);
        return outcome.err;
    };
    CHECK(written({}).contains(QStringLiteral("2023")));
    CHECK(written({QStringLiteral("--period"), QStringLiteral("2022")}).isEmpty());
}

#ifndef Q_OS_WIN
TEST_CASE("no file is made through a link that leads nowhere", "[app]")
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link.wuxing"));
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("none.wuxing")), link));
    const auto made = run({QStringLiteral("demo"), link});
    CHECK(made.code == 1);
    CHECK(made.err.contains(QStringLiteral("link")));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::NoSymLinks | QDir::Hidden).isEmpty());
}
#endif

TEST_CASE("no export and no picture is written over a data file, nor over what is no earlier output", "[app]")
{
    const Folder folder;
    const QByteArray before = folder.bytes();
    const auto shot = [&](const QString& out, const QStringList& more = {}) {
        return run(QStringList{QStringLiteral("shot"), folder.file, QStringLiteral("--page"), QStringLiteral("history"),
                       QStringLiteral("--out"), out}
            + more);
    };
    const auto refused = shot(folder.file);
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(QStringLiteral("demo.wuxing")));
    CHECK(shot(folder.file, {QStringLiteral("--force")}).code == 1);
    CHECK((folder.bytes() == before));
    const QString out = folder.path("out");
    REQUIRE(QDir().mkpath(out));
    const auto exported = [&](const QStringList& more = {}) {
        return run(QStringList{QStringLiteral("export"), folder.file, QStringLiteral("roster"),
                       QStringLiteral("--period"), QStringLiteral("2022"), QStringLiteral("--out"), out,
                       QStringLiteral("--format"), QStringLiteral("html")}
            + more);
    };
    const auto first = exported();
    REQUIRE(first.code == 0);
    const QString path = first.out.trimmed();
    CHECK(exported().out.trimmed() == path); // its own earlier output
    folder.write(qPrintable(QStringLiteral("out/") + QFileInfo(path).fileName()), "my own notes");
    const auto beside = exported();
    CHECK(beside.code == 0);
    CHECK(beside.out.trimmed() != path);
    CHECK(beside.err.contains(QStringLiteral("--force")));
    CHECK(exported({QStringLiteral("--force")}).out.trimmed() == path);
#ifndef Q_OS_WIN
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::link(folder.file, path));
    CHECK(exported({QStringLiteral("--force")}).code == 1);
    CHECK((folder.bytes() == before));
#endif
}

TEST_CASE("each section goes into a file of its own, and none into that of another", "[app]")
{
    const Folder folder;
    for (const char* report : {"monthly", "escalation", "rules", "review-sheets", "case-files", "gaps"}) {
        CAPTURE(report);
        const QString out = folder.path("each-") + QLatin1String(report);
        const auto written = run({QStringLiteral("export"), folder.file, QLatin1String(report), QStringLiteral("--out"),
            out, QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("--each")});
        INFO(written.err.toStdString());
        REQUIRE(written.code == 0);
        QStringList lines = written.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        CHECK(lines.size() == QDir(out).entryList(QDir::Files).size());
        CHECK(lines.removeDuplicates() == 0);
    }
}

TEST_CASE("a list of thousands of wrong rows is not told row by row", "[app]")
{
    const Folder folder;
    QByteArray table = QStringLiteral("名称,支部过硬\n").toUtf8();
    for (int i = 0; i < 5000; ++i)
        table += "nowhere,1\n";
    const auto imported = run({QStringLiteral("import"), folder.file, QStringLiteral("awards"),
        folder.write("wrong.csv", table), QStringLiteral("--year"), QStringLiteral("2024")});
    CHECK(imported.code == 1);
    CHECK(imported.out.contains(QStringLiteral("5000 refused")));
    CHECK(imported.err.count(QLatin1Char('\n')) < 110);
    CHECK(imported.err.contains(QStringLiteral("4900")));
}

TEST_CASE("backup and restore go through checked copies", "[app]")
{
    const Folder folder;
    const QString copy = folder.path("copy.wuxing");
    CHECK(run({QStringLiteral("backup"), folder.file, copy}).code == 0);
    CHECK(run({QStringLiteral("backup"), folder.file, copy}).code == 1);
    CHECK(run({QStringLiteral("backup"), folder.file, copy, QStringLiteral("--force")}).code == 0);
    CHECK(run({QStringLiteral("backup"), folder.file, folder.file, QStringLiteral("--force")}).code == 1);
    CHECK(run({QStringLiteral("check"), folder.file}).code == 0);
    CHECK(run({QStringLiteral("restore"), copy, folder.file}).code == 0);
    CHECK(run({QStringLiteral("restore"), folder.write("bad.wuxing", "x"), folder.file}).code == 1);
    CHECK(run({QStringLiteral("check"), folder.file}).code == 0);
}

TEST_CASE("a star is explained, a sheet's code verified, and a changed record told", "[app]")
{
    const Folder folder;
    const auto explained = run({QStringLiteral("explain"), folder.file, QStringLiteral("--unit"),
        QStringLiteral("990102001001"), QStringLiteral("--year"), QStringLiteral("2023"), QStringLiteral("--json")});
    REQUIRE(explained.code == 0);
    CHECK(explained.out.contains(QStringLiteral("\"quarters\"")));
    CHECK(run({QStringLiteral("explain"), folder.file}).code == 2);
    CHECK(run({QStringLiteral("verify"), folder.file, QStringLiteral("ABC")}).code == 1);
    const QString out = folder.folder.filePath(QStringLiteral("sheets"));
    const auto sheets = run({QStringLiteral("export"), folder.file, QStringLiteral("review-sheets"),
        QStringLiteral("--period"), QStringLiteral("2023-Q3"), QStringLiteral("--unit"), QStringLiteral("990102001001"),
        QStringLiteral("--out"), out, QStringLiteral("--format"), QStringLiteral("html")});
    REQUIRE(sheets.code == 0);
    QFile html(sheets.out.trimmed());
    REQUIRE(html.open(QIODevice::ReadOnly));
    static const QRegularExpression code(QStringLiteral("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}"));
    const QString printed = code.match(QString::fromUtf8(html.readAll())).captured();
    CHECK(run({QStringLiteral("verify"), folder.file, printed}).code == 0);
    CHECK(run({QStringLiteral("reopen-review"), folder.file, QStringLiteral("--period"), QStringLiteral("2023-Q3"),
                  QStringLiteral("--unit"), QStringLiteral("990102001001"), QStringLiteral("--reason"),
                  QStringLiteral("更正")})
              .code
        == 0);
    CHECK(run({QStringLiteral("verify"), folder.file, printed}).code == 1);
}

TEST_CASE("rules come in, are published, and assessments are judged by them from the command line", "[app]")
{
    const Folder folder;
    const QString rules = folder.write("rules.csv",
        QStringLiteral("星,编号,条款\n支部过硬,1,甲\n产业兴旺,2,乙\n生态宜居,3,丙\n平安法治,4,丁\n文明幸福,5,戊\n")
            .toUtf8());
    REQUIRE(run({QStringLiteral("import"), folder.file, QStringLiteral("rules"), rules, QStringLiteral("--year"),
                    QStringLiteral("2024")})
                .code
        == 0);
    CHECK(run({QStringLiteral("publish"), folder.file, QStringLiteral("--year"), QStringLiteral("2024")}).code == 0);
    CHECK(run({QStringLiteral("publish"), folder.file, QStringLiteral("--year"), QStringLiteral("2024")}).code == 1);
    const QString table = folder.write("a.csv", QStringLiteral("代码,1,2\n990102101200,是,否\n").toUtf8());
    const auto imported = run({QStringLiteral("import"), folder.file, QStringLiteral("assessments"), table,
        QStringLiteral("--period"), QStringLiteral("2024-Q1")});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == 0);
    const auto projection =
        run({QStringLiteral("projection"), folder.file, QStringLiteral("--period"), QStringLiteral("2024-Q1")});
    CHECK(projection.code == 0);
    CHECK(projection.out.contains(QStringLiteral("One-star 1")));
}

#ifndef Q_OS_WIN
TEST_CASE("the command line links no windows, and its pictures are made by the program beside it", "[app]")
{
    QFile program(QStringLiteral(WUXING_CLI));
    REQUIRE(program.open(QIODevice::ReadOnly));
    const QByteArray code = program.readAll();
    CHECK(code.contains("libQt6Core"));
    CHECK_FALSE(code.contains("libQt6Widgets"));
    CHECK_FALSE(code.contains("libQt6Charts"));
    const Folder folder;
    const auto shot = [&](const QString& cli, const QString& picture) {
        QProcess process;
        process.start(cli,
            {QStringLiteral("shot"), folder.file, QStringLiteral("--page"), QStringLiteral("history"),
                QStringLiteral("--out"), picture});
        REQUIRE(process.waitForFinished(60'000));
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardError()));
    };
    const QString picture = folder.path("history.png");
    const auto [code0, silence] = shot(QStringLiteral(WUXING_CLI), picture);
    CHECK(code0 == 0);
    CHECK(silence == QString());
    CHECK(QFileInfo(picture).size() > 10000);
    const QString alone = folder.path("wuxing-cli");
    REQUIRE(QFile::copy(QStringLiteral(WUXING_CLI), alone));
    const auto [code1, reason] = shot(alone, folder.path("none.png"));
    CHECK(code1 == 1);
    CHECK(reason.contains(QDir::toNativeSeparators(folder.path("wuxing"))));
}
#endif

TEST_CASE("every command that writes takes an author, and no other does", "[app]")
{
    const Folder folder;
    const QString help = run({QStringLiteral("help")}).out;
    for (const char* command : {"new", "demo", "import", "export", "publish", "close-review", "reopen-review",
             "case-step", "escalate", "freeze", "unfreeze", "attach", "tidy", "take-over", "undo", "redo"}) {
        CAPTURE(command);
        const QRegularExpression line(QStringLiteral("^  %1 .*\\[--author NAME\\]$").arg(QLatin1String(command)),
            QRegularExpression::MultilineOption);
        CHECK(help.contains(line));
        const auto nobody = run({QLatin1String(command), QStringLiteral("--author"), QStringLiteral(" ")});
        CHECK(nobody.code == 2);
        CHECK(nobody.err.contains(QStringLiteral("[--author NAME]")));
    }
    CHECK(help.count(QStringLiteral("[--author NAME]")) == 16);
    CHECK(help.contains(QStringLiteral("WUXING_AUTHOR")));
    CHECK(run({QStringLiteral("log"), folder.file, QStringLiteral("--author"), QStringLiteral("李明")}).code == 2);
    QFile readme(QStringLiteral(WUXING_SOURCE_DIR "/README.md"));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    const QByteArray words = readme.readAll();
    CHECK(words.contains("--author"));
    CHECK(words.contains("WUXING_AUTHOR"));
}

TEST_CASE("who writes is said by the option, else by the environment, else by the login", "[app]")
{
    const Folder folder;
    const auto lastAuthor = [&] {
        const auto log = run({QStringLiteral("log"), folder.file, QStringLiteral("--limit"), QStringLiteral("1")});
        return log.out.section(QLatin1Char('\t'), 2, 2);
    };
    const auto rate = [&](const char* value, const QStringList& more = {}) {
        const QString table =
            folder.write("ratings.csv", QStringLiteral("名称,星1\n望月社区,%1\n").arg(QLatin1String(value)).toUtf8());
        const auto done = run(QStringList{QStringLiteral("import"), folder.file, QStringLiteral("awards"), table,
                                  QStringLiteral("--year"), QStringLiteral("2024")}
            + more);
        INFO(done.err.toStdString());
        REQUIRE(done.code == 0);
    };
    rate("1");
    CHECK(lastAuthor() == Identity::ofThisComputer().author + QStringLiteral(" (not registered)"));
    {
        const SystemClock clock;
        const auto office = Office::open(folder.file, OpenMode::ReadWrite, clock);
        REQUIRE_OK(office);
        Person person;
        person.name = QStringLiteral("李明");
        person.duty = QStringLiteral("科员");
        REQUIRE_OK((*office)->persons().save(person));
    }
    qputenv("WUXING_AUTHOR", "王红");
    rate("0");
    CHECK(lastAuthor() == QStringLiteral("王红 (not registered)"));
    rate("1", {QStringLiteral("--author"), QStringLiteral("李明")});
    CHECK(lastAuthor() == QStringLiteral("李明 (科员)"));
    CHECK(run({QStringLiteral("undo"), folder.file, QStringLiteral("--author=外来人")}).code == 0);
    CHECK(lastAuthor() == QStringLiteral("外来人 (not registered)"));
    qputenv("WUXING_AUTHOR", "李明");
    rate("1");
    CHECK(lastAuthor() == QStringLiteral("李明 (科员)"));
    qunsetenv("WUXING_AUTHOR");
    const QString made = folder.path("made.wuxing");
    REQUIRE(run({QStringLiteral("new"), made, QStringLiteral("--units"), yuanhui, QStringLiteral("--author"),
                    QStringLiteral("赵洁")})
                .code
        == 0);
    const QString log = run({QStringLiteral("log"), made}).out;
    CHECK(log.count(QStringLiteral("赵洁 (not registered)")) == log.count(QLatin1Char('\n')));
}
