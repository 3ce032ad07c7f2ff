-- What the reader decided of one change between two texts. Texts are named by their content, so that a moved file keeps it.
CREATE TABLE decision (
  original TEXT NOT NULL,
  rewrite TEXT NOT NULL,
  change TEXT NOT NULL,
  verdict TEXT NOT NULL,
  note TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (original, rewrite, change)
) WITHOUT ROWID;
-- Roles of blocks as the reader corrected them.
CREATE TABLE role (
  article TEXT NOT NULL,
  block INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (article, block)
) WITHOUT ROWID;
-- Articles that the reader named the original of their story.
CREATE TABLE original (
  article TEXT PRIMARY KEY
) WITHOUT ROWID;
-- Stories put together by hand: articles of one number are one story.
CREATE TABLE story (
  article TEXT PRIMARY KEY,
  number INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX story_number ON story (number);
