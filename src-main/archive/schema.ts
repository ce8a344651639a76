/**
 * The layout of a snapshot: one SQLite file that any tool can open. DESIGN.md documents it table by
 * table. A snapshot of another layout is not migrated; it is imported again from its dumps.
 */
export const LAYOUT = 5

/** `PRAGMA application_id` of a snapshot: the letters "PwC1". */
export const APPLICATION_ID = 0x50774331

/** Measured: 8 KB pages read a cold paper page with a fifth fewer reads than 4 KB ones. */
export const PAGE_SIZE = 8192

const DOCUMENTED_TABLES = `
-- What belongs to the snapshot as a whole; values are JSON text but for the blobs:
-- snapshot, info, home, areas, leaderboard areas, names (the MiniSearch index of named things),
-- dictionary (of the abstracts), words, words in titles, words in abstracts (the vocabulary of the
-- search index; see search/vocabulary.ts).
-- No WITHOUT ROWID: a search for a key there would copy every large value that it passes.
CREATE TABLE meta (key TEXT PRIMARY KEY, value);

-- Papers in order of recency: a higher id is newer, undated ones come first.
CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  title TEXT,                        -- null when not reported
  date TEXT,                         -- ISO day
  venue TEXT,                        -- proceeding, or else conference
  conference TEXT,                   -- as at source
  arxiv_id TEXT, openreview_id TEXT, nips_id TEXT,
  url TEXT, pdf_url TEXT, venue_url TEXT, venue_pdf_url TEXT,
  archive_url TEXT,                  -- null when it is the usual address of the slug
  reproduces TEXT,
  authors TEXT NOT NULL,             -- JSON array of names in order
  tasks TEXT NOT NULL,               -- JSON array of task ids in order
  methods TEXT NOT NULL,             -- JSON array of method ids in order
  repositories INTEGER NOT NULL,
  results INTEGER NOT NULL,
  stub INTEGER NOT NULL,             -- 1: known only from leaderboards or code links
  abstract_id INTEGER                -- null without a text
);

-- Deflated (raw) with meta.dictionary as preset dictionary, in the order of the dump.
CREATE TABLE abstract (id INTEGER PRIMARY KEY, text BLOB, short_text BLOB);

-- Authors, repositories and models are numbered by how much there is of them, so that rising ids are
-- best first. Lists of papers are packed: rising ids of papers, as gaps in varints; see packed/ids.ts.
CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL, papers INTEGER NOT NULL, ids BLOB NOT NULL);
-- Of an author whose name is spelled otherwise too, the others of its words: JSON array of author ids.
CREATE TABLE author_spelling (author_id INTEGER PRIMARY KEY, others TEXT NOT NULL);
CREATE TABLE venue (id INTEGER PRIMARY KEY, name TEXT NOT NULL, papers INTEGER NOT NULL, ids BLOB NOT NULL);
-- Of code, as the links dump names them; papers with a repository that uses it.
CREATE TABLE framework (id INTEGER PRIMARY KEY, name TEXT NOT NULL, papers INTEGER NOT NULL, ids BLOB NOT NULL);
CREATE TABLE task_papers (task_id INTEGER PRIMARY KEY, ids BLOB NOT NULL);
-- Methods and datasets have the years of their papers as well: JSON array of [year, papers], rising, null
-- for those without a date; methods their tasks: JSON of those of most papers, see import/paper-usage.ts.
CREATE TABLE method_papers (
  method_id INTEGER PRIMARY KEY,
  years TEXT NOT NULL, tasks TEXT NOT NULL, ids BLOB NOT NULL
);
-- Papers with a result on a dataset.
CREATE TABLE dataset_papers (dataset_id INTEGER PRIMARY KEY, years TEXT NOT NULL, ids BLOB NOT NULL);
-- Every repository once, however its address is spelled, with the papers that link it.
CREATE TABLE code_repository (id INTEGER PRIMARY KEY, url TEXT NOT NULL, papers INTEGER NOT NULL, ids BLOB NOT NULL);
-- Whoever has repositories on a host whose addresses begin so, as github.com/owner, with a packed list
-- of the ids of these.
CREATE TABLE repository_owner (name TEXT PRIMARY KEY, ids BLOB NOT NULL) WITHOUT ROWID;
-- Where papers and repositories are found by an address: ids by the hash of a key in buckets of hashes;
-- see packed/hashed-keys.ts, import/paper-keys.ts and text/repository-address.ts.
CREATE TABLE paper_address (bucket INTEGER PRIMARY KEY, entries BLOB NOT NULL);
CREATE TABLE repository_address (bucket INTEGER PRIMARY KEY, entries BLOB NOT NULL);
-- What is known of every paper in one place, by its id from 0; see papers/paper-columns.ts.
CREATE TABLE paper_column (name TEXT PRIMARY KEY, bytes BLOB NOT NULL);

-- A repository of a paper. Flags are 1, 0 or null for unknown.
CREATE TABLE repository (
  paper_id INTEGER, position INTEGER,
  url TEXT NOT NULL,
  official INTEGER, mentioned_in_paper INTEGER, mentioned_in_github INTEGER,
  framework TEXT,                    -- null when not reported
  PRIMARY KEY (paper_id, position)
) WITHOUT ROWID;

-- A paper that reproduces another one of this snapshot.
CREATE TABLE reproduction (by_id INTEGER PRIMARY KEY, paper_id INTEGER NOT NULL);

CREATE TABLE area (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,                -- as at source, may be empty
  folded TEXT NOT NULL,              -- for filters and name order; see text/fold.ts
  description TEXT,
  source_title TEXT, source_url TEXT,
  synonyms TEXT NOT NULL,            -- JSON array
  doubt TEXT,                        -- why lists hide it, null for most; see quality/name-quality.ts
  stub INTEGER NOT NULL,             -- 1: named by papers or datasets, not in the evaluation tables
  papers INTEGER NOT NULL, papers_with_code INTEGER NOT NULL,
  leaderboards INTEGER NOT NULL, results INTEGER NOT NULL, subtasks INTEGER NOT NULL,
  latest TEXT                        -- ISO day of the newest result
);
-- Every spelling of a task that is spelled in several ways, with the id that it had by itself.
CREATE TABLE task_spelling (slug TEXT PRIMARY KEY, task_id INTEGER NOT NULL, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE task_area (task_id INTEGER, position INTEGER, area_id INTEGER, PRIMARY KEY (task_id, position)) WITHOUT ROWID;
-- A graph, not a tree: several parents, and cycles at the source.
CREATE TABLE task_edge (parent_id INTEGER, position INTEGER, child_id INTEGER, PRIMARY KEY (parent_id, position)) WITHOUT ROWID;
-- The ids of the papers of a year are lowest..highest without gaps.
CREATE TABLE paper_year (year INTEGER PRIMARY KEY, lowest INTEGER NOT NULL, highest INTEGER NOT NULL);

CREATE TABLE dataset (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
  full_name TEXT, description TEXT, homepage TEXT, warning TEXT,
  parent TEXT,                       -- its name or address at source
  parent_slug TEXT,                  -- its slug, whether or not it is here
  image TEXT,                        -- an address; never fetched
  paper_title TEXT, paper_url TEXT, paper_id INTEGER,
  introduced TEXT,                   -- ISO day
  papers INTEGER,                    -- as counted at the source
  leaderboards INTEGER NOT NULL,
  similar TEXT NOT NULL,             -- JSON array of ids: those with the most alike tasks, best first
  doubt TEXT,                        -- why lists hide it, null for most; see quality/spam.ts
  archive_url TEXT
);
-- What is known of every dataset and of every method in one place, by their ids from 0; see
-- catalogue/pack-catalogue.ts.
CREATE TABLE catalogue_column (name TEXT PRIMARY KEY, value NOT NULL);
CREATE TABLE dataset_variant (dataset_id INTEGER, position INTEGER, name TEXT NOT NULL, PRIMARY KEY (dataset_id, position)) WITHOUT ROWID;
CREATE TABLE dataset_modality (modality TEXT, dataset_id INTEGER, position INTEGER, PRIMARY KEY (modality, dataset_id)) WITHOUT ROWID;
CREATE TABLE dataset_language (language TEXT, dataset_id INTEGER, position INTEGER, PRIMARY KEY (language, dataset_id)) WITHOUT ROWID;
CREATE TABLE dataset_task (dataset_id INTEGER, position INTEGER, task_id INTEGER, PRIMARY KEY (dataset_id, position)) WITHOUT ROWID;
CREATE TABLE dataset_loader (dataset_id INTEGER, position INTEGER, url TEXT, repository TEXT, frameworks TEXT NOT NULL, PRIMARY KEY (dataset_id, position)) WITHOUT ROWID;

CREATE TABLE method (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
  full_name TEXT, description TEXT,
  paper_title TEXT, paper_url TEXT, paper_id INTEGER,
  year INTEGER,                      -- null when unknown, also for the default of the source, 2000
  source_title TEXT, source_url TEXT, code_url TEXT,
  papers_at_source INTEGER,
  papers INTEGER NOT NULL,           -- of this snapshot
  stub INTEGER NOT NULL,             -- 1: named by papers, not in the methods dump
  doubt TEXT,                        -- why lists hide it, null for most; see quality/spam.ts
  archive_url TEXT
);
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL, name TEXT NOT NULL, area_slug TEXT, area TEXT,
  methods INTEGER NOT NULL,          -- without those that lists hide
  most_used TEXT NOT NULL            -- JSON array of the ids of those of most papers, most first
);
CREATE TABLE method_collection (method_id INTEGER, position INTEGER, collection_id INTEGER, PRIMARY KEY (method_id, position)) WITHOUT ROWID;

-- A task on a dataset. The columns from metric to trend repeat what its rows say, so that a list of
-- leaderboards is read from this table alone.
CREATE TABLE leaderboard (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  task_id INTEGER NOT NULL,
  dataset TEXT NOT NULL,             -- as the evaluation tables name it
  dataset_id INTEGER,                -- null when no dataset has that name or variant
  folded TEXT NOT NULL,              -- "task on dataset"
  description TEXT,
  links TEXT NOT NULL, citations TEXT NOT NULL, -- JSON arrays of {title, url}
  subdatasets TEXT,                  -- JSON as at source; no known dump uses it
  results INTEGER NOT NULL, models INTEGER NOT NULL, papers INTEGER NOT NULL,
  first_date TEXT, last_date TEXT,
  years INTEGER NOT NULL,            -- with a result; results times years is how notable it is
  metric TEXT, better TEXT,          -- of the first metric; better is 'higher', 'lower' or null
  best_model TEXT, best_score TEXT, best_date TEXT, best_paper_id INTEGER, best_paper_title TEXT, best_repositories INTEGER,
  trend TEXT NOT NULL                -- JSON array of [days since 1970-01-01, score]: records over time
);
-- Every place of the tree where a dump lists it: JSON array of task ids from the top, its own apart.
CREATE TABLE placement (leaderboard_id INTEGER, position INTEGER, path TEXT NOT NULL, PRIMARY KEY (leaderboard_id, position)) WITHOUT ROWID;
CREATE TABLE metric (
  leaderboard_id INTEGER, position INTEGER,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                -- score, cost or attribute
  better TEXT,                       -- higher, lower or null
  source TEXT NOT NULL,              -- what tells it: the first of the evidence, else unknown
  evidence TEXT NOT NULL,            -- JSON array of {source, says, because}, the most trusted first
  scores INTEGER NOT NULL,           -- rows that report it
  numbers INTEGER NOT NULL,          -- of these, scores that read as a number
  of_one INTEGER, of_hundred INTEGER, -- scores between 0 and 1 and above 2, where they may be on two scales
  ties TEXT,                         -- JSON array of the ranks that several results share; null without any
  flags TEXT,                        -- JSON: positions of results by "other scale", "impossible", "bound"
  PRIMARY KEY (leaderboard_id, position)
) WITHOUT ROWID;
-- Rows in the order of the dump; position counts from 1. Arrays run along the metrics.
-- No WITHOUT ROWID: a search for a row there reads the whole code of each row that it passes.
CREATE TABLE result (
  leaderboard_id INTEGER NOT NULL, position INTEGER NOT NULL,
  model TEXT NOT NULL,
  paper_id INTEGER,
  paper_title TEXT, paper_url TEXT, date TEXT, -- as the row itself says
  scores TEXT NOT NULL,              -- JSON: as spelled, null when not reported
  numbers TEXT NOT NULL,             -- JSON: the same as numbers, null when unreadable
  ranks TEXT NOT NULL,               -- JSON: competition rank on each metric, null when unranked
  extra_data INTEGER,                -- 1, 0 or null for unknown
  code TEXT NOT NULL, models TEXT NOT NULL, -- JSON arrays of {title, url}
  official INTEGER NOT NULL,         -- 1: one of the code links is the paper's official repository
  PRIMARY KEY (leaderboard_id, position)
);

-- Models are called as the rows of leaderboards call them.
CREATE TABLE model (id INTEGER PRIMARY KEY, name TEXT NOT NULL, results INTEGER NOT NULL, leaderboards INTEGER NOT NULL);

-- The search index. For each word, in the order of code points, how many titles and abstracts have it
-- and which, as packed postings; see packed/postings.ts.
CREATE TABLE word (
  id INTEGER PRIMARY KEY, word TEXT NOT NULL,
  titles INTEGER NOT NULL, abstracts INTEGER NOT NULL,
  in_titles BLOB, in_abstracts BLOB
);
-- The words of the names of what there is very much of: in how many names each is, and in which, packed
-- as postings with the number of different words of the name. In the order of UTF-16.
CREATE TABLE author_word (id INTEGER PRIMARY KEY, word TEXT NOT NULL, names INTEGER NOT NULL, ids BLOB NOT NULL);
CREATE TABLE repository_word (id INTEGER PRIMARY KEY, word TEXT NOT NULL, names INTEGER NOT NULL, ids BLOB NOT NULL);
CREATE TABLE model_word (id INTEGER PRIMARY KEY, word TEXT NOT NULL, names INTEGER NOT NULL, ids BLOB NOT NULL);
-- The papers that have a word in their title which begins with these one or two letters.
CREATE TABLE beginning (letters TEXT PRIMARY KEY, papers INTEGER NOT NULL, ids BLOB NOT NULL);
`

/** The tables without what is said of them, so that a better word does not make another schema. */
export const TABLES = DOCUMENTED_TABLES.replace(/ *--.*$/gm, '')

/** Made last, when the tables are full. */
export const INDEXES = [
  'CREATE UNIQUE INDEX paper_slug ON paper (slug)',
  'CREATE INDEX paper_arxiv ON paper (arxiv_id) WHERE arxiv_id IS NOT NULL',
  'CREATE UNIQUE INDEX author_name ON author (name)',
  'CREATE UNIQUE INDEX venue_name ON venue (name)',
  'CREATE INDEX reproduction_paper ON reproduction (paper_id)',
  'CREATE UNIQUE INDEX task_slug ON task (slug)',
  // The *_first and *_newest indexes run in an order of a list; the *_list ones hold all that it is
  // filtered and sorted by. Tasks and leaderboards are few enough to be held in memory, read from theirs.
  'CREATE INDEX task_list ON task (folded, slug, name, results, leaderboards, papers, subtasks, latest, doubt)',
  'CREATE INDEX task_spelling_task ON task_spelling (task_id)',
  'CREATE UNIQUE INDEX area_slug ON area (slug)',
  'CREATE INDEX task_area_area ON task_area (area_id)',
  'CREATE INDEX task_edge_child ON task_edge (child_id)',
  'CREATE UNIQUE INDEX dataset_slug ON dataset (slug)',
  'CREATE INDEX dataset_parent ON dataset (parent_slug) WHERE parent_slug IS NOT NULL',
  'CREATE INDEX dataset_paper ON dataset (paper_id) WHERE paper_id IS NOT NULL',
  'CREATE INDEX dataset_modality_dataset ON dataset_modality (dataset_id)',
  'CREATE INDEX dataset_language_dataset ON dataset_language (dataset_id)',
  'CREATE INDEX dataset_task_task ON dataset_task (task_id)',
  'CREATE UNIQUE INDEX method_slug ON method (slug)',
  'CREATE INDEX method_collection_collection ON method_collection (collection_id)',
  'CREATE UNIQUE INDEX collection_slug ON collection (slug)',
  'CREATE UNIQUE INDEX leaderboard_slug ON leaderboard (slug)',
  'CREATE INDEX leaderboard_task ON leaderboard (task_id)',
  'CREATE INDEX leaderboard_dataset ON leaderboard (dataset_id)',
  'CREATE INDEX leaderboard_list ON leaderboard (folded, results, years, last_date, task_id, dataset_id, metric)',
  'CREATE INDEX result_paper ON result (paper_id, leaderboard_id, position) WHERE paper_id IS NOT NULL',
  'CREATE INDEX result_model ON result (model, leaderboard_id, position)',
] as const

/**
 * SHA-256 of all that a finished snapshot defines, as `schemaSha256` takes it: a file of any other
 * schema was not made by this program. A test holds it to the tables and indexes above.
 */
export const SCHEMA_SHA256 = 'a5b1628fcaafdf0ce985ff4524c78af2548d1750c5efe4a80e4365e7abbb850e'
