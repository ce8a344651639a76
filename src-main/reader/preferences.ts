import type { Archive, ReaderMethod, RequestOf } from '#contract/contract'
import type { Preferences } from '#contract/preferences'
import type { Better } from '#contract/reference'
import type { DecidedEnds } from '../archive/ranking/decided-ends'
import type { Material } from './material'
import { ReaderFile } from './reader-file'
import { sessionAnswers } from './sessions'
import { settingsAnswers } from './settings'
import { settingsOf } from './stored-settings'

/** What the reader decided, as it is asked for, and as rankings go by it. */
interface Reader {
  answers: Pick<Archive, ReaderMethod>
  decided: DecidedEnds
  /** What the reader keeps besides; see library-answers.ts. */
  file: ReaderFile
  /** Takes in what another program has changed; to be called before each request. */
  refresh(): void
}

/** Opens what the reader decided, in a folder that need not be there yet. */
export function openReader(folder: string, log: (line: string) => void): Reader {
  const file = new ReaderFile(folder, log)
  const answered = (): Preferences => asPreferences(file)
  let ends = endsOf(file.material)
  return {
    answers: {
      preferences: answered,
      prefer(request) {
        file.change((material) => preferring(material, request))
        return answered()
      },
      remember(request) {
        file.change((material) => remembering(material, request))
        return answered()
      },
      ...sessionAnswers(folder, file),
      ...settingsAnswers(file, answered),
    },
    decided: {
      endOf(leaderboard, metric) {
        if (ends.of !== file.material) ends = endsOf(file.material)
        const own = ends.better.get(keyOf(leaderboard, metric))
        if (own) return { better: own, decided: 'leaderboard' }
        const everywhere = ends.better.get(keyOf(null, metric))
        return everywhere ? { better: everywhere, decided: 'metric' } : null
      },
    },
    file,
    refresh: () => file.refresh(),
  }
}

function asPreferences({ material, trouble }: ReaderFile): Preferences {
  return {
    directions: material.directions.map(({ metric, leaderboard, better }) => ({
      metric,
      leaderboard,
      better,
    })),
    // Not an assignment to each name: one of them may be `__proto__`.
    views: Object.fromEntries(material.views.map(({ view, as }) => [view, as])),
    settings: settingsOf(material.settings),
    trouble,
  }
}

/** Returns the material as it is when that is decided already. */
function preferring(material: Material, request: RequestOf<'prefer'>): Material {
  const { metric, leaderboard = null, better } = request
  const { directions } = material
  const isMeant = (each: Material['directions'][number]) =>
    each.metric === metric && each.leaderboard === leaderboard
  const before = directions.findLast(isMeant)
  if (before?.better === better) return material
  const others = directions.filter((each) => !isMeant(each))
  if (better === undefined) return { ...material, directions: others }
  return { ...material, directions: [...others, { ...before, metric, leaderboard, better }] }
}

function remembering(material: Material, { view, as }: RequestOf<'remember'>): Material {
  const { views } = material
  const before = views.findLast((each) => each.view === view)
  if (before?.as === as) return material
  const others = views.filter((each) => each.view !== view)
  return {
    ...material,
    views: as === undefined ? others : [...others, { ...before, view, as }],
  }
}

/** The decided ends by key, since a list of leaderboards asks for hundreds of them. */
function endsOf(material: Material): { of: Material; better: ReadonlyMap<string, Better> } {
  const better = new Map(
    material.directions.map((each) => [keyOf(each.leaderboard, each.metric), each.better]),
  )
  return { of: material, better }
}

const keyOf = (leaderboard: string | null, metric: string) => JSON.stringify([leaderboard, metric])
