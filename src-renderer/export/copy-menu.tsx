import { Button, Keyboard, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { AskError } from '#contract/ask'
import type { Format } from '#contract/export/table-options'
import { useKeysOf } from '../commands/keys-of'
import { useCommands } from '../commands/use-commands'
import { Icon } from '../components/icon'
import { plural } from '../components/number'
import { say } from '../frame/toast'
import { lateCode } from '../late/late-code'
import { hasNothing, type TablePart } from './export-part'

type Copied = Extract<Format, 'tsv' | 'markdown' | 'latex' | 'csv'>

const kinds: readonly { format: Copied; words: string }[] = [
  { format: 'tsv', words: 'Table for spreadsheets and editors' },
  { format: 'markdown', words: 'Markdown' },
  { format: 'latex', words: 'LaTeX' },
  { format: 'csv', words: 'CSV' },
]

const copyCode = lateCode('What copies tables', async () => (await import('./copy-table')).copyPart)

/** Copies the table on screen, or the rows picked out of it, in one press or by a command for each form. */
export function CopyMenu({ part }: { part: TablePart }) {
  useCommands({
    'copy-tsv': () => void copyAs('tsv', part),
    'copy-markdown': () => void copyAs('markdown', part),
    'copy-latex': () => void copyAs('latex', part),
    'copy-csv': () => void copyAs('csv', part),
  })
  const keysOf = useKeysOf()
  return (
    <MenuTrigger>
      <Button className="button">
        <Icon name="copy" />
        Copy as
        <Icon name="down" small />
      </Button>
      <Popover className="menu float" placement="bottom end">
        <Menu
          aria-label="Copy the table as"
          onAction={(format) => void copyAs(format as Copied, part)}
        >
          {kinds.map(({ format, words }) => (
            <MenuItem key={format} id={format} textValue={words}>
              {words}
              <Keyboard>{keysOf(`copy-${format}`)}</Keyboard>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

async function copyAs(format: Copied, part: TablePart): Promise<void> {
  if (hasNothing(part))
    return say('Nothing was copied: only results of yours are chosen. An export can include them.')
  try {
    const copyPart = await copyCode.load()
    const words = await copyPart(format, part)
    say(part.leftOut ? `${words}; ${plural(part.leftOut, 'result')} of yours left out` : words)
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(`Nothing was copied. ${error.message}`)
  }
}
