/**
 * The layout of a comparison: an SQLite file of its own, since two snapshots can differ in more than
 * fits into memory. One of another layout is made again.
 */
export const DIFF_LAYOUT = 1

/** `PRAGMA application_id` of a comparison: the letters "PwCd". */
export const DIFF_APPLICATION_ID = 0x50774364

export const DIFF_TABLES = `
-- before, after (what the snapshots say of themselves) and totals, as JSON.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);

-- Tasks and areas of either snapshot, as the later one calls them; with the number of changes in them.
CREATE TABLE task (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL, changes INTEGER NOT NULL);
CREATE TABLE area (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL, changes INTEGER NOT NULL);
CREATE TABLE task_area (task_id INTEGER, position INTEGER, area_id INTEGER, PRIMARY KEY (task_id, position)) WITHOUT ROWID;

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL, action INTEGER NOT NULL, -- places in diffKinds and diffActions
  slug TEXT NOT NULL,                -- of a result that of its leaderboard, of a link that of its paper
  name TEXT NOT NULL,
  within TEXT,                       -- the name of that leaderboard, the title of that paper
  paper TEXT, paper_title TEXT,      -- of a result; the slug
  dataset TEXT,                      -- of a leaderboard; the slug
  fields TEXT NOT NULL,              -- JSON array of {name, before, after}
  folded TEXT NOT NULL               -- all that a text is looked for in; see text/fold.ts
);
CREATE TABLE change_task (change_id INTEGER, position INTEGER, task_id INTEGER, PRIMARY KEY (change_id, position)) WITHOUT ROWID;
`

/** Made last, when the tables are full. */
export const DIFF_INDEXES = [
  'CREATE UNIQUE INDEX task_slug ON task (slug)',
  'CREATE UNIQUE INDEX area_slug ON area (slug)',
  'CREATE INDEX task_area_area ON task_area (area_id)',
  // The order in which changes are listed.
  'CREATE INDEX change_order ON change (kind, action)',
  'CREATE INDEX change_slug ON change (slug)',
  'CREATE INDEX change_paper ON change (paper) WHERE paper IS NOT NULL',
  'CREATE INDEX change_dataset ON change (dataset) WHERE dataset IS NOT NULL',
  'CREATE INDEX change_task_task ON change_task (task_id)',
] as const
