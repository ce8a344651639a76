import { DatasetRegister } from './datasets'
import { LeaderboardRegister } from './leaderboards'
import { MethodRegister } from './methods'
import { PaperRegister } from './paper-register'
import { Ledger } from './report'
import { RepositoryRegister } from './repositories'
import { TaskRegister } from './task-register'

/** All that is read before anything is stored: everything but abstracts and authors. */
export interface Registers {
  ledger: Ledger
  tasks: TaskRegister
  leaderboards: LeaderboardRegister
  papers: PaperRegister
  repositories: RepositoryRegister
  methods: MethodRegister
  datasets: DatasetRegister
}

/** Registers that know nothing yet. */
export function createRegisters(): Registers {
  const ledger = new Ledger()
  const tasks = new TaskRegister()
  const papers = new PaperRegister()
  return {
    ledger,
    tasks,
    leaderboards: new LeaderboardRegister(ledger),
    papers,
    repositories: new RepositoryRegister(papers, ledger),
    methods: new MethodRegister(ledger),
    datasets: new DatasetRegister(tasks, ledger),
  }
}
