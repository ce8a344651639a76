import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { citationFormats, citationFormatTitles } from '#contract/cite/formats'
import type { InputOf } from '#contract/contract'
import { call } from '../../archive'
import { saveFile } from '../../components/file'
import { Icon } from '../../components/icon'
import { plural } from '../../components/number'
import { orSay } from '../../frame/or-say'
import { say } from '../../frame/toast'
import { lateCode } from '../../late/late-code'

// Few visits to the library cite something.
const citeCode = lateCode(
  'The citations',
  async () => (await import('#contract/cite/cite-file')).citeFile,
)

type Wanted = InputOf<'library-list'>
const formats = ['bibtex', 'ris'] as const
type Format = (typeof formats)[number]

/** Saves the papers of a list as citations. `name` begins the name of the file. */
export function CiteMenu(props: { request: Wanted; name: string; small?: boolean }) {
  const { request, name, small = false } = props
  return (
    <MenuTrigger>
      <Button className={small ? 'button small' : 'button'}>
        Cite papers
        <Icon name="down" small />
      </Button>
      <Popover className="menu float" placement="bottom end">
        <Menu
          aria-label="Save citations as"
          onAction={(format) => void saveCitations(request, name, format as Format)}
        >
          {formats.map((format) => (
            <MenuItem key={format} id={format}>
              {citationFormatTitles[format]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

const saveCitations = (request: Wanted, name: string, format: Format) =>
  orSay(async () => {
    const citeFile = await citeCode.load()
    const question = { method: 'library-list', request: { ...request } }
    const { parts, citations } = await citeFile(call, question, { format })
    if (citations.items.length === 0) return say('No paper of this list is in this snapshot.')
    const { extension, mediaType } = citationFormats[format]
    const file = `${name}-${new Date().toISOString().slice(0, 10)}.${extension}`
    saveFile(file, mediaType, ...parts)
    say(`${plural(citations.items.length, 'paper')} cited in ${file}.`)
  })
