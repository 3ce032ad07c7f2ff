-- Articles that have been on show.
CREATE TABLE seen (
  article TEXT PRIMARY KEY
) WITHOUT ROWID;
-- Folders and files that were opened, with the time in milliseconds since 1970.
CREATE TABLE opened (
  path TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) WITHOUT ROWID;
