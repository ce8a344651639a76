import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../components/icon'
import { say } from '../frame/toast'
import { lateCode } from '../late/late-code'
import type { ChartFile, Savable } from './save-chart'

const kinds: Readonly<Record<ChartFile, string>> = {
  svg: 'Drawing (SVG)',
  png: 'Picture (PNG)',
  csv: 'Points (CSV)',
}

/** The same with results of the reader's own, which are never in a file unless it is chosen so. */
const kindsWithOwn: Readonly<Record<ChartFile, string>> = {
  svg: 'Drawing with my results (SVG)',
  png: 'Picture with my results (PNG)',
  csv: 'Points with my results (CSV)',
}

const saveCode = lateCode('What saves charts', async () => (await import('./save-chart')).saveChart)

/** Saves the chart as a drawing, a picture or a table. `chart` is asked when something is chosen. */
export function SaveMenu(props: {
  files: readonly ChartFile[]
  chart: () => Savable | Promise<Savable>
  /** With the results of the reader's own, where some are drawn. */
  withOwn?: (() => Savable) | undefined
}) {
  const { files, chart, withOwn } = props
  const [isBusy, setBusy] = useState(false)
  const save = async (item: string) => {
    const kind = files.find((each) => item.endsWith(each))
    if (!kind) return
    setBusy(true)
    say(await saved(async () => (item === kind || !withOwn ? chart() : withOwn()), kind))
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
        <Menu aria-label="Save chart" onAction={(item) => void save(String(item))}>
          {files.map((kind) => (
            <MenuItem key={kind} id={kind}>
              {kinds[kind]}
            </MenuItem>
          ))}
          {withOwn &&
            files.map((kind) => (
              <MenuItem key={`own ${kind}`} id={`own ${kind}`}>
                {kindsWithOwn[kind]}
              </MenuItem>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** Saves and answers with what to say about it. */
async function saved(of: () => Promise<Savable>, kind: ChartFile): Promise<string> {
  try {
    const saveChart = await saveCode.load()
    const chart = await of()
    try {
      return `Saved ${await saveChart(chart, kind)}`
    } finally {
      chart.release?.()
    }
  } catch (error) {
    return `Nothing was saved. ${error instanceof Error ? error.message : ''}`.trim()
  }
}
