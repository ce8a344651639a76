import type { Author, CoAuthor } from './author'
import type { Citations } from './cite/cited'
import type { Compare } from './compare'
import type { Dataset, DatasetFacets, DatasetItem } from './dataset'
import type { DiffBookmarks, SnapshotDiff } from './diff'
import type { DownloadPlan } from './download-plan'
import type { Folder } from './folder'
import type { ImportPlan } from './import-plan'
import type { KeptSnapshots } from './kept-snapshots'
import type { Areas, Home, Info } from './snapshot'
import type { Leaderboard, LeaderboardFacets, LeaderboardItem } from './leaderboard'
import type { FileState, Library, LibraryText, Restored } from './library'
import type { LibraryList } from './library-list'
import type { Collections, Method, MethodFacets, MethodItem } from './method'
import type { Model } from './model'
import type { OwnResultKept, OwnResults, OwnResultsText } from './own-result'
import type { OwnSearch } from './own-search'
import type { Paper, PaperItem, Related } from './paper'
import type { PaperFacets } from './paper-facets'
import type { Preferences } from './preferences'
import type { RepositoryItem, RepositoryPage } from './repository'
import type { Search } from './search'
import type { Session } from './session'
import type { Subtasks, Task, TaskFacets, TaskList } from './task'
import type { Venue, VenueItem } from './venue'

/** The reply to each request of the contract. */
export interface Replies {
  home: Home
  info: Info
  areas: Areas
  tasks: TaskList
  'task-facets': TaskFacets
  subtasks: Subtasks
  task: Task
  leaderboards: List<LeaderboardItem>
  'leaderboard-facets': LeaderboardFacets
  leaderboard: Leaderboard
  compare: Compare
  papers: PaperPage
  'paper-facets': PaperFacets
  paper: Paper
  related: Related
  cite: Citations
  datasets: List<DatasetItem>
  'dataset-facets': DatasetFacets
  dataset: Dataset
  methods: List<MethodItem>
  'method-facets': MethodFacets
  'method-collections': Collections
  method: Method
  model: Model
  author: Author
  'co-authors': List<CoAuthor>
  venues: List<VenueItem>
  venue: Venue
  repositories: List<RepositoryItem>
  repository: RepositoryPage
  search: Search
  preferences: Preferences
  prefer: Preferences
  remember: Preferences
  session: Session
  'keep-session': Session
  set: Preferences
  'set-keys': Preferences
  'trust-host': Preferences
  'reset-settings': Preferences
  snapshots: KeptSnapshots
  'snapshot-info': Info
  switch: KeptSnapshots
  rename: KeptSnapshots
  remove: KeptSnapshots
  folder: Folder
  plan: ImportPlan
  import: KeptSnapshots
  verify: KeptSnapshots
  'compare-snapshots': KeptSnapshots
  diff: SnapshotDiff
  'diff-bookmarks': DiffBookmarks
  'export-parquet': KeptSnapshots
  'download-plan': DownloadPlan
  download: KeptSnapshots
  pause: KeptSnapshots
  resume: KeptSnapshots
  stop: KeptSnapshots
  library: Library
  bookmark: Library
  note: Library
  /** Whether it was noted. */
  visit: { noted: boolean }
  collection: Library
  collect: Library
  reading: Library
  'save-search': Library
  attach: Library
  attached: { files: readonly FileState[] }
  'attached-file': FileState & { bytes: number }
  'search-library': OwnSearch
  'library-list': LibraryList
  'keep-history': Library
  'clear-history': Library
  'export-library': LibraryText
  'restore-library': Restored
  'own-results': OwnResults
  'own-result': OwnResultKept
  'remove-own-result': OwnResults
  'export-own-results': OwnResultsText
}

/** A part of a list. `total` counts the whole list exactly. */
export interface List<Item> {
  total: number
  items: readonly Item[]
  /** What to send as `after` to get the items that follow; null at the end. */
  next: string | null
}

/** A part of a list of papers, which may start anywhere. */
export interface PaperPage extends List<PaperItem> {
  /** The row of its first item, counted from 0. */
  start: number
}
