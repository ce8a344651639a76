import { Button, Keyboard, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { AskError } from '#contract/ask'
import type { Format } from '#contract/export/table-options'
import { Icon } from '../components/icon'
import { plural } from '../components/number'
import { say } from '../frame/toast'
import { useKeysAfter } from '../keys'
import { hasNothing, type TablePart } from './export-part'

type Copied = Extract<Format, 'tsv' | 'markdown' | 'latex' | 'csv'>

const kinds: readonly { format: Copied; words: string; key: string }[] = [
  { format: 'tsv', words: 'Table for spreadsheets and editors', key: 't' },
  { format: 'markdown', words: 'Markdown', key: 'm' },
  { format: 'latex', words: 'LaTeX', key: 'l' },
  { format: 'csv', words: 'CSV', key: 'c' },
]

/** Copies the table on screen, or the rows picked out of it, in one press or with two keys. */
export function CopyMenu({ part }: { part: TablePart }) {
  const keys = Object.fromEntries(
    kinds.map(({ format, key }) => [key, () => void copyAs(format, part)]),
  )
  const isAwaited = useKeysAfter('y', keys)
  return (
    <>
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
            {kinds.map(({ format, words, key }) => (
              <MenuItem key={format} id={format} textValue={words}>
                {words}
                <Keyboard>Y {key.toUpperCase()}</Keyboard>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <p role="status" className={isAwaited ? 'key-hint float' : 'visually-hidden'}>
        {isAwaited && `Copy as: ${kinds.map(hintOf).join(', ')}`}
      </p>
    </>
  )
}

const hintOf = ({ words, key }: (typeof kinds)[number]) => `${key.toUpperCase()} ${words}`

async function copyAs(format: Copied, part: TablePart): Promise<void> {
  if (hasNothing(part))
    return say('Nothing was copied: only results of yours are chosen. An export can include them.')
  try {
    const { copyPart } = await import('./copy-table')
    const words = await copyPart(format, part)
    say(part.leftOut ? `${words}; ${plural(part.leftOut, 'result')} of yours left out` : words)
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(`Nothing was copied. ${error.message}`)
  }
}
