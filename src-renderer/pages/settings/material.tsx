import { useArchive } from '../../archive'
import { CopyButton } from '../../components/copy-button'
import { Section } from '../../components/section'
import { Switch } from '../../components/switch'
import { forgetHabits, readHabits } from '../../export/habits'
import { orSay } from '../../frame/or-say'
import { changeKept, useKept } from '../../kept'
import { usePreferences } from '../../preferences'
import { href } from '../../routes'
import { LibraryActions } from '../library/library-actions'
import { OneSetting } from './one-setting'

/** What the program keeps for the reader: where, what of it, and as a file. */
export function Material() {
  return (
    <Section id="kept" title="What is kept for you">
      <History />
      <ExportHabits />
      <OneSetting
        title="All of it as a file"
        about="Bookmarks, notes, collections, results of yours and these settings."
      >
        <LibraryActions />
      </OneSetting>
      <Folder />
    </Section>
  )
}

function History() {
  const kept = useKept()
  if (!kept) return null
  const { keepsHistory } = kept
  return (
    <OneSetting
      title="History"
      about={
        <>
          The <a href={href('library', { part: 'history' })}>last things you opened</a>, on this
          computer only.
        </>
      }
    >
      <Switch
        isOn={keepsHistory}
        change={(isOn) => void orSay(() => changeKept('keep-history', { off: !isOn }))}
      >
        Note what I open
      </Switch>
    </OneSetting>
  )
}

function ExportHabits() {
  const preferences = usePreferences()
  const isKept = preferences?.views['export'] !== undefined
  const { format, preset, columns } = readHabits(preferences)
  return (
    <OneSetting
      title="Export"
      about={
        isKept
          ? `The next export begins as the last one: ${format === 'csv' ? `CSV for ${preset}` : format}, ${columns} columns.`
          : 'The next export begins as the program came; afterwards, as the last one.'
      }
    >
      <button
        type="button"
        className="button"
        disabled={!isKept}
        onClick={() => void forgetHabits()}
      >
        Forget the last export
      </button>
    </OneSetting>
  )
}

function Folder() {
  const asked = useArchive('snapshots', {}, { quiet: true })
  if (asked.state !== 'ready') return null
  const { folder } = asked.value
  const above = folder.replace(/[\\/][^\\/]+$/, '')
  return (
    <OneSetting
      title="Data folder"
      about={
        <>
          It holds <code>reader.json</code>, with these settings and what you keep, and the
          snapshots.
        </>
      }
    >
      <CopyButton label="folder" text={above} />
    </OneSetting>
  )
}
