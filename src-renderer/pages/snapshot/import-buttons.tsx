import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Work } from '#contract/work'
import { Icon } from '../../components/icon'
import { isUnderWay } from '../../snapshots/work-progress'
import { chooseImport } from '../../choose/choosing'
import { openDialog } from './dialogs/open-dialog'

/** The ways to a further snapshot. One work runs at a time. */
export function ImportButtons({ work }: { work: Work | null }) {
  const isBusy = isUnderWay(work)
  const why = isBusy ? `${work.title} is not done yet` : undefined
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={isBusy}
        title={why}
        onClick={() => void chooseImport('folder')}
      >
        Import folder…
      </button>
      <button
        type="button"
        className="button primary"
        disabled={isBusy}
        title={why}
        onClick={() => void chooseImport('files')}
      >
        Import files…
      </button>
      <MenuTrigger>
        <span title={why ?? 'Other ways to a snapshot'}>
          <Button className="icon-button" aria-label="Other ways to a snapshot" isDisabled={isBusy}>
            <Icon name="more" />
          </Button>
        </span>
        <Popover className="menu float" placement="bottom end">
          <Menu
            aria-label="Other ways to a snapshot"
            onAction={() => openDialog.set({ asks: 'download' })}
          >
            <MenuItem id="download">Download the last official dumps…</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  )
}
