// SPDX-License-Identifier: GPL-3.0-or-later
#include "provincebench.h"

#include "exchange/imports/tableimport.h"
#include "itemmodels/unittreemodel.h"
#include "measure.h"
#include "services/office.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTreeView>

#include <cstdlib>

namespace wuxing::bench {

namespace {

const SystemClock systemClock;

template <class T> T required(Result<T> result)
{
    if (!result) {
        note(result.error().message + QLatin1Char(' ') + result.error().detail);
        std::exit(1);
    }
    return std::move(*result);
}

std::unique_ptr<Office> emptyOffice(const QString& path)
{
    return required(Office::create(
        path, UnitService::makeDistrict(QStringLiteral("410000000000"), QStringLiteral("河南省")), {}, systemClock));
}

// A bare pointer tree of the shape of the units: the least a tree model can do.
class BareTree : public QAbstractItemModel {
public:
    explicit BareTree(const UnitTree& tree)
        : m_tree(tree)
    {
    }
    QModelIndex index(int row, int column, const QModelIndex& parent) const override
    {
        const UnitNode* node = parent.isValid() ? of(parent)->children[static_cast<size_t>(row)] : m_tree.root();
        return createIndex(row, column, node);
    }
    QModelIndex parent(const QModelIndex& child) const override
    {
        const UnitNode* above = of(child)->parent;
        if (!above)
            return {};
        // Rows of townships are remembered in their sort order: they were made one after the other.
        return createIndex(above->parent ? m_rows.value(above) : 0, 0, above);
    }
    int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? static_cast<int>(of(parent)->children.size()) : 1;
    }
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(of(index)->unit.shortName) : QVariant();
    }
    void rememberRows()
    {
        for (const UnitNode& node : m_tree.nodes()) {
            for (size_t i = 0; i < node.children.size(); ++i)
                m_rows.insert(node.children[i], static_cast<int>(i));
        }
    }

private:
    static const UnitNode* of(const QModelIndex& index)
    {
        return static_cast<const UnitNode*>(index.constInternalPointer());
    }
    const UnitTree& m_tree;
    QHash<const UnitNode*, int> m_rows;
};

QSqlDatabase rawConnection(const QString& path, const QString& name)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.open();
    QSqlQuery(database).exec(QStringLiteral("PRAGMA journal_mode = WAL"));
    QSqlQuery(database).exec(QStringLiteral("PRAGMA synchronous = FULL"));
    return database;
}

// The same rows into the same table, prepared, in one transaction, without triggers.
void bareInsert(const QString& path, const UnitTree& tree)
{
    {
        QSqlDatabase database = rawConnection(path, QStringLiteral("bare"));
        QSqlQuery(database).exec(
            QStringLiteral("CREATE TABLE unit (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES unit (id), kind TEXT "
                           "NOT NULL, code TEXT "
                           "NOT NULL UNIQUE, name TEXT NOT NULL, short_name TEXT NOT NULL, star_set TEXT NOT NULL, "
                           "sort_order INTEGER NOT "
                           "NULL, initials TEXT NOT NULL, active_from TEXT, active_to TEXT) STRICT"));
        QSqlQuery(database).exec(QStringLiteral("CREATE INDEX unit_parent ON unit (parent)"));
        database.transaction();
        QSqlQuery insert(database);
        insert.prepare(QStringLiteral("INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        for (const UnitNode& node : tree.nodes()) {
            const Unit& unit = node.unit;
            const QVariantList values{unit.id, unit.parent == 0 ? QVariant() : QVariant(unit.parent),
                wordKey(unit.kind), unit.code, unit.name, unit.shortName, wordKey(unit.starSet), unit.sortOrder,
                unit.initials, QVariant(), QVariant()};
            for (int i = 0; i < values.size(); ++i)
                insert.bindValue(i, values.at(i));
            insert.exec();
        }
        database.commit();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
}

void bareSelect(const QString& path)
{
    {
        QSqlDatabase database = rawConnection(path, QStringLiteral("select"));
        QSqlQuery select(database);
        select.setForwardOnly(true);
        select.exec(QStringLiteral("SELECT id, parent, kind, code, name, short_name, star_set, sort_order, initials, "
                                   "active_from, active_to FROM unit"));
        qint64 length = 0;
        while (select.next()) {
            for (int column = 0; column < 11; ++column)
                length += select.value(column).toString().size();
        }
        if (length == 0)
            note(QStringLiteral("the bare select read nothing"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("select"));
}

void importing(
    const TextTable& table, const QString& townships, const QTemporaryDir& folder, const QString& file, int size)
{
    int run = 0;
    std::unique_ptr<Office> office;
    QString path;
    const double ours = median(
        [&] {
            const auto import = TableImport::make(TableImport::Kind::Units, *office, {0, townships});
            const ImportPlan plan = required(import->plan(table));
            if (auto applied = import->apply(plan); !applied)
                note(applied.error().message);
        },
        [&] {
            path = folder.filePath(QStringLiteral("import-%1-%2.wuxing").arg(size).arg(run++));
            office = emptyOffice(path);
        });
    const auto tree = office->units().tree();
    office.reset();
    QFile::copy(path, file);
    const double baseline =
        median([&] { bareInsert(folder.filePath(QStringLiteral("bare-%1-%2.db").arg(size).arg(run++)), *tree); });
    report(QStringLiteral("journaled import, reading and planning included"), size, ours, baseline, 6);
}

void opening(const QString& file, int size)
{
    std::unique_ptr<QTreeView> view;
    std::unique_ptr<UnitTreeModel> model;
    std::unique_ptr<Office> office;
    const auto drop = [&] {
        view.reset();
        model.reset();
        office.reset();
    };
    const double ours = median(
        [&] {
            office = required(Office::open(file, OpenMode::ReadOnly, systemClock));
            model = std::make_unique<UnitTreeModel>(*office);
            view = std::make_unique<QTreeView>();
            view->setUniformRowHeights(true);
            view->setModel(model.get());
            view->expandAll();
        },
        drop);
    const auto tree = office->units().tree();
    drop();
    std::unique_ptr<QTreeView> bareView;
    std::unique_ptr<BareTree> bareTree;
    const double baseline = median(
        [&] {
            bareSelect(file);
            bareView = std::make_unique<QTreeView>();
            bareView->setUniformRowHeights(true);
            bareView->setModel(bareTree.get());
            bareView->expandAll();
        },
        [&] {
            bareView.reset();
            bareTree = std::make_unique<BareTree>(*tree);
            bareTree->rememberRows();
        });
    report(QStringLiteral("open and expand all"), size, ours, baseline, 3);
}

void filtering(const QString& file, int size)
{
    const auto office = required(Office::open(file, OpenMode::ReadOnly, systemClock));
    UnitTreeModel model(*office);
    std::vector<QString> names;
    for (const UnitNode& node : office->units().tree()->nodes())
        names.push_back(node.unit.name);
    static const QStringList keystrokes{
        QStringLiteral("s"), QStringLiteral("sz"), QStringLiteral("szc"), QStringLiteral("宋庄")};
    const double ours = median([&] {
        for (const QString& text : keystrokes) {
            UnitFilter filter;
            filter.text = text;
            model.setFilter(filter);
        }
    }) / static_cast<double>(keystrokes.size());
    qint64 hits = 0;
    const double baseline = median([&] {
        for (const QString& text : keystrokes) {
            for (const QString& name : names)
                hits += name.contains(text, Qt::CaseInsensitive) ? 1 : 0;
        }
    }) / static_cast<double>(keystrokes.size());
    if (hits == 0)
        note(QStringLiteral("the scan found nothing"));
    report(QStringLiteral("one keystroke of the filter"), size, ours, baseline, 3);
}

} // namespace

void province(const QString& unitList, const QString& townshipList)
{
    const auto full = required(TextTable::fromFile(unitList));
    const QTemporaryDir folder;
    QString file;
    for (const int size : {98, 1000, 10000, static_cast<int>(full.rows.size()) - 1}) {
        TextTable table = full;
        table.rows.resize(static_cast<size_t>(size) + 1);
        file = folder.filePath(QStringLiteral("units-%1.wuxing").arg(size));
        importing(table, townshipList, folder, file, size);
        opening(file, size);
        filtering(file, size);
    }
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("memory"), file});
    process.waitForFinished(-1);
    note(QString::fromUtf8(process.readAllStandardOutput()).trimmed());
}

void provinceMemory(const QString& file)
{
    const auto office = required(Office::open(file, OpenMode::ReadOnly, systemClock));
    UnitTreeModel model(*office);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.expandAll();
    view.resize(400, 700);
    view.show();
    QCoreApplication::processEvents();
    note(QStringLiteral("Peak memory with %1 branches open and expanded: %2 MiB (limit 200)")
             .arg(model.visibleBranches())
             .arg(peakMemoryMiB(), 0, 'f', 1));
}

} // namespace wuxing::bench
