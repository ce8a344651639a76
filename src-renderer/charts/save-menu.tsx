import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../components/icon'
import { say } from '../frame/toast'
import type { ChartFile, Savable } from './save-chart'

const kinds: Readonly<Record<ChartFile, string>> = {
  svg: 'Drawing (SVG)',
  png: 'Picture (PNG)',
  csv: 'Points (CSV)',
}

/** Saves the chart as a drawing, a picture or a table. `chart` is asked when something is chosen. */
export function SaveMenu(props: { files: readonly ChartFile[]; chart: () => Savable }) {
  const { files, chart } = props
  const [isBusy, setBusy] = useState(false)
  const save = async (kind: ChartFile) => {
    setBusy(true)
    say(await saved(chart(), kind))
    setBusy(false)
  }
  return (
    <MenuTrigger>
      <span title="Save chart">
        <Button className="icon-button small" aria-label="Save chart" isDisabled={isBusy}>
          <Icon name="export" />
        </Button>
      </span>
      <Popover className="menu float" placement="bottom end">
        <Menu aria-label="Save chart" onAction={(kind) => void save(kind as ChartFile)}>
          {files.map((kind) => (
            <MenuItem key={kind} id={kind}>
              {kinds[kind]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** Saves and answers with what to say about it. */
async function saved(chart: Savable, kind: ChartFile): Promise<string> {
  try {
    const { saveChart } = await import('./save-chart')
    return `Saved ${await saveChart(chart, kind)}`
  } catch (error) {
    return `Nothing was saved. ${error instanceof Error ? error.message : ''}`.trim()
  }
}
