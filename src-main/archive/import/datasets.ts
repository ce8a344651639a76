import { fold } from '../text/fold'
import { slug, Slugs } from '../text/slug'
import { Fields } from './fields'
import { archiveSlug } from './paper-keys'
import type { Ledger } from './report'
import type { TaskRegister } from './task-register'

export interface DatasetDraft {
  id: number
  slug: string
  name: string
  fullName: string | null
  description: string | null
  homepage: string | null
  warning: string | null
  parent: string | null
  image: string | null
  paper: { title: string | null; url: string | null } | null
  introduced: string | null
  papers: number | null
  archiveUrl: string | null
  variants: string[]
  modalities: string[]
  languages: string[]
  /** Ids of tasks. */
  tasks: number[]
  loaders: LoaderDraft[]
}

interface LoaderDraft {
  url: string
  repository: string | null
  frameworks: string[]
}

const KEYS = new Set([
  'url',
  'name',
  'full_name',
  'homepage',
  'description',
  'short_description',
  'parent_dataset',
  'image',
  'paper',
  'introduced_date',
  'warning',
  'modalities',
  'languages',
  'tasks',
  'variants',
  'num_papers',
  'data_loaders',
])

/** Datasets in the order of the dump, found by the names that leaderboards use. */
export class DatasetRegister {
  readonly all: DatasetDraft[] = []
  readonly #byName = new Map<string, DatasetDraft>()
  readonly #byVariant = new Map<string, DatasetDraft>()
  readonly #byFolded = new Map<string, DatasetDraft>()
  readonly #slugs = new Slugs()

  constructor(
    private readonly tasks: TaskRegister,
    private readonly ledger: Ledger,
  ) {}

  /** Reads an item of the dump. */
  read(item: unknown): void {
    this.ledger.read('datasets')
    const fields = Fields.of(item, 'datasets', this.ledger)
    fields?.expectKeys(KEYS)
    const name = fields?.text('name') ?? fields?.text('full_name')
    if (fields && name) this.#add(this.#asDataset(fields, name))
    else this.ledger.skipped('datasets', fields ? 'no name' : 'not an object')
  }

  /** The dataset that a leaderboard is on: of that name, else with that variant, else alike when folded. */
  onLeaderboard(name: string): DatasetDraft | null {
    return (
      this.#byName.get(name) ?? this.#byVariant.get(name) ?? this.#byFolded.get(fold(name)) ?? null
    )
  }

  #add(dataset: DatasetDraft): void {
    this.all.push(dataset)
    remember(this.#byName, dataset.name, dataset)
    remember(this.#byFolded, fold(dataset.name), dataset)
    for (const variant of dataset.variants) {
      remember(this.#byVariant, variant, dataset)
      remember(this.#byFolded, fold(variant), dataset)
    }
  }

  #asDataset(fields: Fields, name: string): DatasetDraft {
    const archiveUrl = fields.text('url')
    const wanted = archiveSlug(archiveUrl, 'dataset') ?? name
    const paper = fields.child('paper')
    return {
      id: this.all.length + 1,
      slug: this.#slugs.claim(slug(wanted)),
      name,
      fullName: fields.text('full_name'),
      description: fields.text('description') ?? fields.text('short_description'),
      homepage: fields.text('homepage'),
      warning: fields.text('warning'),
      parent: fields.text('parent_dataset'),
      image: fields.text('image'),
      paper: paper && { title: paper.text('title'), url: paper.text('url') },
      introduced: fields.day('introduced_date'),
      papers: fields.count('num_papers'),
      archiveUrl,
      variants: fields.texts('variants'),
      modalities: fields.texts('modalities'),
      languages: fields.texts('languages'),
      tasks: this.#tasksOf(fields),
      loaders: fields.children('data_loaders').flatMap(readLoader),
    }
  }

  #tasksOf(fields: Fields): number[] {
    const names = fields.children('tasks').map((task) => task.text('task'))
    const known = names.filter((name) => name !== null)
    return [...new Set(known.map((name) => this.tasks.named(name).id))]
  }
}

/** The first dataset of a name keeps it. */
function remember(map: Map<string, DatasetDraft>, name: string, dataset: DatasetDraft): void {
  if (!map.has(name)) map.set(name, dataset)
}

/** A loader without any address leads nowhere. */
function readLoader(fields: Fields): LoaderDraft[] {
  const repository = fields.text('repo')
  const url = fields.text('url') ?? repository
  return url ? [{ url, repository, frameworks: fields.texts('frameworks') }] : []
}
