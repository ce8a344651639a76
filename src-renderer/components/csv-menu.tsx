import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { ask, AskError } from '#contract/ask'
import type { InputOf, Method } from '#contract/contract'
import { csvOf } from '#contract/csv'
import { csvMetadata } from '#contract/csv-metadata'
import { everyItem } from '#contract/every-item'
import { version } from '../../package.json'
import { call } from '../archive'
import { currentPage } from '../current-page'
import { say } from '../frame/toast'
import { href, pageNames } from '../routes'
import { fileName, saveFile } from './file'
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
  const snapshot = await ask(call, 'info', {})
  const reply = await everyItem(call, method, request)
  const file = fileName(name, snapshot.date)
  if (kind !== 'description') {
    saveFile(file, 'text/csv', csvOf(method, reply, kind))
    return file
  }
  const metadata = csvMetadata({
    method,
    reply,
    columns: 'all',
    file,
    title: currentPage.get()?.name ?? name,
    address: addressOf(method, request),
    snapshot,
    tool: `Papers With Code Offline ${version}`,
  })
  saveFile(`${file}-metadata.json`, 'application/json', metadata)
  return `${file}-metadata.json`
}

/** Where the app shows the same. Areas have a page of another name, lists of leaderboards have none. */
function addressOf<M extends Method>(method: M, request: InputOf<M>): string {
  const page = method === 'areas' ? 'sota' : pageNames.find((name) => name === method)
  return page ? href(page, request) : location.hash
}
