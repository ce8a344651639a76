import { useState } from 'react'
import type { KeptSnapshot } from '#contract/kept-snapshots'
import { safeName } from '#contract/export/file-name'
import { useArchive } from '../../../archive'
import { change } from '../../../snapshots/use-snapshots'
import { joinPath } from '../../../snapshots/join-path'
import { ChooseDialog } from '../../../choose/choose-dialog'
import { closeDialog } from './open-dialog'
import { Question } from '../../../components/question'

/** Asks where a snapshot is written as Parquet files: into a new folder. */
export function ExportDialog({ snapshot: { id, name } }: { snapshot: KeptSnapshot }) {
  const home = useArchive('folder', {}, { quiet: true })
  const [typed, setTyped] = useState<string | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const own = `${safeName(name)}-parquet`
  const folder = typed ?? (home.state === 'ready' ? joinPath(home.value.path, own) : '')
  const within = (parent: string) => {
    setTyped(joinPath(parent, own))
    setChoosing(false)
  }
  const choose = async () => {
    if (!window.archive) return setChoosing(true)
    const [parent] = await window.archive.chooseDumps('folder')
    if (parent !== undefined) within(parent)
  }
  if (isChoosing)
    return (
      <ChooseDialog
        kind="folder"
        title="Where to write the new folder"
        choose={([parent]) => parent !== undefined && within(parent)}
        close={() => setChoosing(false)}
      />
    )
  return (
    <Question
      title={`Export “${name}” as Parquet`}
      words="Export"
      isReady={folder.trim() !== ''}
      act={() => change('export-parquet', { snapshot: id, folder: folder.trim() })}
      close={closeDialog}
    >
      <p>
        The whole archive, one file for each table, with a README that describes them: for DuckDB,
        Spark, ClickHouse and whatever else reads Parquet.
      </p>
      <div className="stacked gap-3">
        <label htmlFor="export-folder">New folder</label>
        <span className="button-row">
          <input
            id="export-folder"
            className="field wide"
            spellCheck={false}
            value={folder}
            onChange={({ target }) => setTyped(target.value)}
          />
          <button type="button" className="button" onClick={() => void choose()}>
            Choose…
          </button>
        </span>
      </div>
    </Question>
  )
}
