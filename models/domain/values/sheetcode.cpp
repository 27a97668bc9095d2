// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/sheetcode.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::SheetCode)
};

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int recordCharacters = 5;
constexpr int contentCharacters = 9;
constexpr int characters = recordCharacters + contentCharacters + 1;

quint64 hashBits(const QByteArray& bytes, int bits)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData()) >> (64 - bits);
}

QString encode(quint64 value, int length)
{
    QString text(length, QLatin1Char('0'));
    for (int i = length - 1; i >= 0; --i) {
        text[i] = QLatin1Char(alphabet[value % 32]);
        value /= 32;
    }
    return text;
}

int digitOf(QChar c)
{
    c = c.toUpper();
    if (c == QLatin1Char('O'))
        c = QLatin1Char('0');
    if (c == QLatin1Char('I') || c == QLatin1Char('L'))
        c = QLatin1Char('1');
    for (int i = 0; i < 32; ++i) {
        if (c == QLatin1Char(alphabet[i]))
            return i;
    }
    return -1;
}

// Weights 1, 3, 5 … are odd and so invertible modulo 32: a single wrong character never goes unseen.
QChar checkCharacter(const QString& text)
{
    int sum = 0;
    for (int i = 0; i < text.size(); ++i)
        sum += digitOf(text.at(i)) * (2 * i + 1);
    return QLatin1Char(alphabet[sum % 32]);
}

} // namespace

SheetCode SheetCode::of(const QString& record, const QByteArray& content)
{
    return {recordOf(record), hashBits(content, contentCharacters * 5)};
}

quint32 SheetCode::recordOf(const QString& record)
{
    return static_cast<quint32>(hashBits(record.toUtf8(), recordCharacters * 5));
}

Result<SheetCode> SheetCode::parse(const QString& text)
{
    QString compact;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QLatin1Char('-'))
            continue;
        const int digit = digitOf(c);
        if (digit < 0)
            return Error{ErrorCode::InvalidInput,
                Text::tr("“%1” cannot stand in a code. A code has 15 letters and digits.").arg(c), {}};
        compact += QLatin1Char(alphabet[digit]);
    }
    if (compact.size() != characters)
        return Error{ErrorCode::InvalidInput,
            Text::tr("A code has 15 letters and digits, this one has %1. Type it as it stands on the sheet.")
                .arg(compact.size()),
            {}};
    if (checkCharacter(compact.left(characters - 1)) != compact.back())
        return Error{ErrorCode::InvalidInput,
            Text::tr("The code is mistyped. Compare it with the sheet, character by character."), {}};
    SheetCode code;
    for (int i = 0; i < recordCharacters; ++i)
        code.record = code.record * 32 + static_cast<quint32>(digitOf(compact.at(i)));
    for (int i = recordCharacters; i < characters - 1; ++i)
        code.content = code.content * 32 + static_cast<quint64>(digitOf(compact.at(i)));
    return code;
}

QString SheetCode::toString() const
{
    QString text = encode(record, recordCharacters) + encode(content, contentCharacters);
    text += checkCharacter(text);
    return text.left(5) + QLatin1Char('-') + text.mid(5, 5) + QLatin1Char('-') + text.mid(10);
}

} // namespace wuxing
