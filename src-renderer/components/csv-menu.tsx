import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { AskError } from '#contract/ask'
import type { InputOf, Method } from '#contract/contract'
import { fileName } from '#contract/export/file-name'
import { askTable } from '#contract/export/table-source'
import { describeTable, writeTable } from '#contract/export/write-table'
import { version } from '../../package.json'
import { call } from '../archive'
import { say } from '../frame/toast'
import { saveFile } from './file'
import { Icon } from './icon'

interface Table<M extends Method> {
  method: M
  /** As on screen; a list is followed to its end unless it has a limit. */
  request: InputOf<M>
  /** The beginning of the file's name. */
  name: string
  /** Beside other small controls. */
  small?: boolean
}

const kinds = {
  shown: 'What is shown, as CSV',
  all: 'The whole table, as CSV',
  description: 'Description of the table (JSON)',
} as const

type Kind = keyof typeof kinds

/** Saves the table of the page: the same bytes as over HTTP and on the command line. */
export function CsvMenu<M extends Method>(table: Table<M>) {
  const [isBusy, setBusy] = useState(false)
  const save = async (kind: Kind) => {
    setBusy(true)
    say(await saved(table, kind))
    setBusy(false)
  }
  return (
    <MenuTrigger>
      <Button className={table.small ? 'button small' : 'button'} isDisabled={isBusy}>
        {isBusy ? <i className="spin" role="presentation" /> : <Icon name="export" />}
        {isBusy ? 'Exporting' : 'Export…'}
      </Button>
      <Popover className="menu float" placement="bottom end">
        <Menu aria-label="Export the table" onAction={(kind) => void save(kind as Kind)}>
          {Object.entries(kinds).map(([kind, words]) => (
            <MenuItem key={kind} id={kind}>
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** Saves the file and answers with what to say about it. */
async function saved<M extends Method>(table: Table<M>, kind: Kind): Promise<string> {
  try {
    const file = await write(table, kind)
    return `Saved ${file}`
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    return `Nothing was saved. ${error.message}`
  }
}

async function write<M extends Method>({ method, request, name }: Table<M>, kind: Kind) {
  const source = await askTable(call, { method, request }, `Papers With Code Offline ${version}`)
  const file = fileName(name, source.snapshot.date, 'csv')
  if (kind !== 'description') {
    saveFile(file, 'text/csv', writeTable(source, { columns: kind }).text)
    return file
  }
  const description = `${file}-metadata.json`
  saveFile(description, 'application/json', describeTable(source, {}, file) ?? '')
  return description
}
