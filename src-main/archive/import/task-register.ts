import { spellingKey } from '../text/spelling-key'
import { slug, Slugs } from '../text/slug'

/** A way in which the dumps spell the name of a task. */
interface TaskSpelling {
  name: string
  /** The id that it would have by itself; such an id leads to the task. */
  slug: string
  /** How often the dumps name the task so. */
  count: number
}

export interface TaskDraft {
  id: number
  slug: string
  /** The spelling met first, and the most common one once `settleNames` was called. One is empty. */
  name: string
  /** All spellings, in the order in which they were met. */
  spellings: TaskSpelling[]
  description: string | null
  source: { title: string | null; url: string | null } | null
  synonyms: Set<string>
  areas: Set<string>
  /** Ids of the tasks below it, in the order of the dump. */
  children: Set<number>
  /** Named by papers or datasets only. */
  stub: boolean
}

/** Tasks by their name, however it is spelled, numbered in the order in which they are met. */
export class TaskRegister {
  readonly all: TaskDraft[] = []
  readonly #bySpelling = new Map<string, { task: TaskDraft; spelling: TaskSpelling }>()
  readonly #byKey = new Map<string, TaskDraft>()
  readonly #slugs = new Slugs()

  /** The task of that name, made a stub when it is new. */
  named(name: string): TaskDraft {
    const { task, spelling } = this.#bySpelling.get(name) ?? this.#newSpelling(name)
    spelling.count++
    return task
  }

  /** Calls each task what the dumps call it most often, of equals what they call it first. */
  settleNames(): void {
    for (const task of this.all) {
      const most = Math.max(...task.spellings.map(({ count }) => count))
      task.name = task.spellings.find(({ count }) => count === most)?.name ?? task.name
    }
  }

  #newSpelling(name: string) {
    const spelling: TaskSpelling = { name, slug: this.#slugs.claim(slug(name)), count: 0 }
    const key = spellingKey(name)
    const task = this.#byKey.get(key) ?? this.#newTask(spelling, key)
    task.spellings.push(spelling)
    const found = { task, spelling }
    this.#bySpelling.set(name, found)
    return found
  }

  #newTask({ name, slug }: TaskSpelling, key: string): TaskDraft {
    const task: TaskDraft = {
      id: this.all.length + 1,
      slug,
      name,
      spellings: [],
      description: null,
      source: null,
      synonyms: new Set(),
      areas: new Set(),
      children: new Set(),
      stub: true,
    }
    this.all.push(task)
    this.#byKey.set(key, task)
    return task
  }
}
