-- Blocks of two texts that the reader joined or parted. The texts stand in the order of their names, whichever is the
-- original: an alignment is the same from both sides.
CREATE TABLE tie (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  block INTEGER NOT NULL,
  other_block INTEGER NOT NULL,
  tie TEXT NOT NULL,
  PRIMARY KEY (one, other, block, other_block)
) WITHOUT ROWID;
