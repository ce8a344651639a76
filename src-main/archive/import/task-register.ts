import { slug, Slugs } from '../text/slug'

export interface TaskDraft {
  id: number
  slug: string
  /** As at source; one task has the empty name. */
  name: string
  description: string | null
  source: { title: string | null; url: string | null } | null
  synonyms: Set<string>
  areas: Set<string>
  /** Ids of the tasks below it, in the order of the dump. */
  children: Set<number>
  /** Named by papers or datasets only. */
  stub: boolean
}

/** Tasks by their exact name, numbered in the order in which they are met. */
export class TaskRegister {
  readonly all: TaskDraft[] = []
  readonly #byName = new Map<string, TaskDraft>()
  readonly #slugs = new Slugs()

  /** The task of that name, made a stub when it is new. */
  named(name: string): TaskDraft {
    const known = this.#byName.get(name)
    if (known) return known
    const task: TaskDraft = {
      id: this.all.length + 1,
      slug: this.#slugs.claim(slug(name)),
      name,
      description: null,
      source: null,
      synonyms: new Set(),
      areas: new Set(),
      children: new Set(),
      stub: true,
    }
    this.all.push(task)
    this.#byName.set(name, task)
    return task
  }
}
