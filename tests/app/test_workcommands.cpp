// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandrunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QSet>

using namespace wuxing;

namespace {

const QString weak = QStringLiteral("990102101206"); // a weak branch of the demonstration

QByteArray content(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("papers are issued once for what is overdue, and are in the list of papers", "[app]")
{
    const Folder folder;
    const Outcome3 todo = run({QStringLiteral("todo"), folder.file});
    CHECK(todo.code == 0);
    CHECK(todo.out.count(QLatin1Char('\n')) > 5);
    const Outcome3 issued = run({QStringLiteral("escalate"), folder.file});
    CHECK(issued.code == 0);
    CHECK(issued.out.contains(QStringLiteral("2023")));
    const QByteArray before = folder.bytes();
    CHECK(run({QStringLiteral("escalate"), folder.file}).code == 0);
    CHECK((folder.bytes() == before)); // the same day asks for nothing more
    CHECK(run({QStringLiteral("export"), folder.file, QStringLiteral("escalation"), QStringLiteral("--out"),
                  folder.path("out"), QStringLiteral("--format"), QStringLiteral("html")})
              .code
        == 0);
    const QStringList written = QDir(folder.path("out")).entryList(QDir::Files);
    REQUIRE(written.size() == 1);
    CHECK(QString::fromUtf8(content(folder.path("out/") + written.front())).contains(QStringLiteral("督办通知")));
}

TEST_CASE("evidence is attached to an item, a case, a clause and a visit, and what is no evidence is named", "[app]")
{
    const Folder folder;
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    REQUIRE(image.save(folder.path("a.png")));
    const auto attach = [&](const QStringList& more) {
        return run(
            QStringList{QStringLiteral("attach"), folder.file, folder.path("a.png"), QStringLiteral("--unit"), weak}
            + more);
    };
    CHECK(attach({QStringLiteral("--problem"), QStringLiteral("夜间照明不足"), QStringLiteral("--stage"),
                     QStringLiteral("before")})
              .code
        == 0);
    CHECK(attach({QStringLiteral("--case"), QStringLiteral("2023")}).code == 0);
    CHECK(attach({QStringLiteral("--clause"), QStringLiteral("2.1"), QStringLiteral("--year"), QStringLiteral("2023")})
              .code
        == 0);
    const Outcome3 unknown =
        attach({QStringLiteral("--clause"), QStringLiteral("99.9"), QStringLiteral("--year"), QStringLiteral("2023")});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(QStringLiteral("99.9")));
    CHECK(attach({QStringLiteral("--visit"), QStringLiteral("1999-01-01")}).code == 1);
    CHECK(attach({QStringLiteral("--case"), QStringLiteral("1999")}).code == 1);
    folder.write("photo.jpg", "MZ\x90");
    const Outcome3 program =
        run({QStringLiteral("attach"), folder.file, folder.path("photo.jpg"), QStringLiteral("--unit"), weak});
    CHECK(program.code == 1);
    CHECK(program.err.contains(QStringLiteral("photo.jpg")));
    const Outcome3 written = run({QStringLiteral("evidence-folder"), folder.file, QStringLiteral("--unit"), weak,
        QStringLiteral("--out"), folder.path("evidence")});
    CHECK(written.code == 0);
    CHECK(QDir(folder.path("evidence")).entryList(QDir::Files).size()
        == 8 + 3 + 2); // those of the demonstration, the list
    CHECK(run({QStringLiteral("check"), folder.file}).code == 0);
    REQUIRE(QFile::remove(folder.path("demo.wuxing.evidence/")
        + QDir(folder.path("demo.wuxing.evidence")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).front()
        + QLatin1Char('/')
        + QDir(folder.path("demo.wuxing.evidence/")
            + QDir(folder.path("demo.wuxing.evidence")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).front())
              .entryList(QDir::Files)
              .front()));
    CHECK(run({QStringLiteral("check"), folder.file}).code == 1);
}

TEST_CASE("a frozen report is exported as it was until it is reopened with a reason", "[app]")
{
    const Folder folder;
    const QStringList period{QStringLiteral("--period"), QStringLiteral("2023-09")};
    const auto written = [&](const char* out) {
        REQUIRE(run(QStringList{QStringLiteral("export"), folder.file, QStringLiteral("monthly"),
                        QStringLiteral("--out"), folder.path(out), QStringLiteral("--format"), QStringLiteral("html")}
                    + period)
                    .code
            == 0);
        return content(folder.path(out) + QStringLiteral("/monthly-2023-09.html"));
    };
    REQUIRE(run(QStringList{QStringLiteral("freeze"), folder.file, QStringLiteral("monthly")} + period).code == 0);
    const QByteArray before = written("before");
    const QString ledger = folder.write("ledger.csv",
        QStringLiteral("代码,问题描述,整改措施,责任人,开始时间,完成时限\n%1,新问题,整改,某甲,2023-09-01,2023-10-01\n")
            .arg(weak)
            .toUtf8());
    REQUIRE(run({QStringLiteral("import"), folder.file, QStringLiteral("ledger"), ledger}).code == 0);
    CHECK((written("after") == before));
    const QStringList lift{QStringLiteral("unfreeze"), folder.file, QStringLiteral("monthly")};
    CHECK(run(lift + period).code != 0); // without a reason
    CHECK(run(lift + period + QStringList{QStringLiteral("--reason"), QStringLiteral("漏报")}).code == 0);
    CHECK((written("again") != before));
}

TEST_CASE("the journal says how many households were shown, and the entry is not undone", "[app]")
{
    const Folder folder;
    REQUIRE(run({QStringLiteral("export"), folder.file, QStringLiteral("visits"), QStringLiteral("--out"),
                    folder.path("out"), QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--unmasked"),
                    QStringLiteral("逐户回访")})
                .code
        == 0);
    QSet<QString> households;
    const QStringList lines = QString::fromUtf8(content(folder.path("out/visits.csv"))).split(QStringLiteral("\r\n"));
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(QLatin1Char(','));
        if (cells.size() > 6 && !cells.at(4).isEmpty())
            households.insert(cells.mid(0, 5).join(QLatin1Char(',')));
    }
    REQUIRE(households.size() > 10);
    const auto last = [&] {
        return run({QStringLiteral("log"), folder.file, QStringLiteral("--limit"), QStringLiteral("1")}).out;
    };
    INFO(last().toStdString());
    CHECK(last().contains(QString::number(households.size())));
    CHECK(run({QStringLiteral("undo"), folder.file}).code == 1); // nothing before it but the beginning
    CHECK(last().contains(QStringLiteral("逐户回访")));
#ifndef Q_OS_WIN
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    CHECK((QFile::permissions(folder.path("out/visits.csv")) & others) == QFile::Permissions());
#endif
}

TEST_CASE("evidence undone is no fault of the file, and goes for good on wish", "[app]")
{
    const Folder folder;
    folder.write("a.txt", "text");
    REQUIRE(
        run({QStringLiteral("attach"), folder.file, folder.path("a.txt"), QStringLiteral("--unit"), weak}).code == 0);
    REQUIRE(run({QStringLiteral("undo"), folder.file}).code == 0);
    const Outcome3 check = run({QStringLiteral("check"), folder.file});
    CHECK(check.code == 0);
    CHECK(check.out.contains(QStringLiteral("tidy")));
    CHECK(run({QStringLiteral("tidy"), folder.file}).code == 0);
    CHECK_FALSE(run({QStringLiteral("check"), folder.file}).out.contains(QStringLiteral("tidy")));
}

TEST_CASE("a renamed file is told where its evidence lies, and takes it over", "[app]")
{
    const Folder folder;
    const QString name = folder.path("2024.wuxing");
    REQUIRE(QFile::rename(folder.file, name));
    const Outcome3 check = run({QStringLiteral("check"), name});
    CHECK(check.code == 1);
    CHECK(check.out.contains(QStringLiteral("demo.wuxing.evidence")));
    CHECK(run({QStringLiteral("take-over"), name}).code == 0);
    CHECK(run({QStringLiteral("check"), name}).code == 0);
    CHECK(run({QStringLiteral("take-over"), name}).code == 0);
}

TEST_CASE("a copy with damaged evidence is written, and what is missing in it is named", "[app]")
{
    const Folder folder;
    folder.write("a.txt", "text");
    REQUIRE(
        run({QStringLiteral("attach"), folder.file, folder.path("a.txt"), QStringLiteral("--unit"), weak}).code == 0);
    const QByteArray hash = QCryptographicHash::hash("text", QCryptographicHash::Sha256).toHex();
    folder.write("demo.wuxing.evidence/" + hash.left(2) + '/' + hash, "changed");
    const Outcome3 backup = run({QStringLiteral("backup"), folder.file, folder.path("copy.wuxing")});
    CHECK(backup.code == 1);
    CHECK(backup.err.contains(QStringLiteral("a.txt")));
    CHECK(QFile::exists(folder.path("copy.wuxing")));
    CHECK(QDir(folder.path("copy.wuxing.evidence")).exists());
}

TEST_CASE("names of households leave the file masked, or with a purpose that the journal keeps", "[app]")
{
    const Folder folder;
    const auto visits = [&](const QStringList& more) {
        REQUIRE(run(QStringList{QStringLiteral("export"), folder.file, QStringLiteral("visits"),
                        QStringLiteral("--out"), folder.path("out"), QStringLiteral("--format"), QStringLiteral("csv")}
                    + more)
                    .code
            == 0);
        return QString::fromUtf8(content(folder.path("out/visits.csv")));
    };
    CHECK(visits({}).contains(QLatin1Char('*')));
    CHECK_FALSE(visits({QStringLiteral("--unmasked"), QStringLiteral("逐户回访")}).contains(QLatin1Char('*')));
    const Outcome3 log = run({QStringLiteral("log"), folder.file, QStringLiteral("--limit"), QStringLiteral("1")});
    CHECK(log.out.contains(QStringLiteral("逐户回访")));
}
