-- An edited copy of a report template; without a row the one shipped with the program is used.
CREATE TABLE report_template (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (length(body) > 0)
) STRICT;
