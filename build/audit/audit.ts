import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSnapshot } from '../../src-main/archive/snapshots'
import { auditOf } from './audit-figures'
import { CONTROLS, RANKED_THE_WRONG_WAY } from './known-leaderboards'
import { printAudit } from './print-audit'
import { targetsOf } from './targets'

const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: join(import.meta.dirname, '../snapshot/bundled.sqlite') },
  },
})

try {
  const db = await openSnapshot(values.archive)
  const audit = auditOf(db)
  db.close()
  const targets = targetsOf(audit, RANKED_THE_WRONG_WAY.length + CONTROLS.length)
  printAudit(audit, targets)
  process.exitCode = targets.every(({ met }) => met) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
