import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Diff } from '#contract/diff'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'
import { useWork } from '../../export/use-work'
import { say } from '../../frame/toast'
import type { DiffAddress } from './diff-address'
import { saveDiff, type DiffFormat } from './save-diff'

/** Saves every change that the filters leave, as a table or as a text. */
export function DiffExport(props: { address: DiffAddress; whole: Diff; total: number }) {
  const { address, whole, total } = props
  const { done, failure, run, stop } = useWork()
  const save = async (format: DiffFormat) => {
    const words = await run('saved', (work) => saveDiff({ address, whole, format }, work))
    if (words !== null) say(words)
  }
  if (done !== null)
    return (
      <button type="button" className="button" onClick={stop}>
        Stop, {formatCount(done)} of {formatCount(total)}
      </button>
    )
  return (
    <>
      {failure !== null && (
        <span className="field-error" role="alert">
          {failure}
        </span>
      )}
      <MenuTrigger>
        <Button className="button" isDisabled={total === 0}>
          <Icon name="export" small />
          Export
        </Button>
        <Popover className="menu float" placement="bottom end">
          <Menu aria-label="Export" onAction={(format) => void save(format as DiffFormat)}>
            <MenuItem id="csv">Table (CSV)</MenuItem>
            <MenuItem id="md">Text (Markdown)</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  )
}
