import { useLayoutEffect, useRef } from 'react'
import { plural } from '../number'
import type { ArchiveRow, ArchiveTable } from './columns'

/** Rows that can be chosen. The page decides how many may be. */
export interface TableSelection {
  /** By their keys, in the order in which they were chosen. */
  chosen: readonly string[]
  change: (chosen: readonly string[]) => void
  /** No more than these can be chosen at once. */
  most: number
}

/** The box that chooses a row. */
export function ChooseRow<Row extends object>(props: {
  row: ArchiveRow<Row>
  isChosen: boolean
  name: string
}) {
  const { row, isChosen, name } = props
  return (
    <Box
      label={`Choose ${name}`}
      isChecked={isChosen}
      toggle={() => row.toggleSelected(!isChosen)}
    />
  )
}

/** In the head: chooses the first rows, as many as can be, or none. */
export function ChooseAll<Row extends object>(props: {
  table: ArchiveTable<Row>
  selection: TableSelection
}) {
  const { table, selection } = props
  const { rows } = table.getRowModel()
  const within = Math.min(rows.length, selection.most)
  const chosen = rows.filter((row) => row.getIsSelected()).length
  const isFull = chosen >= within || selection.chosen.length >= selection.most
  return (
    <Box
      label={rows.length > within ? `Choose the first ${plural(within, 'row')}` : 'Choose all rows'}
      isChecked={isFull && chosen > 0}
      isPartly={!isFull && chosen > 0}
      toggle={() => table.toggleAllRowsSelected(!isFull)}
    />
  )
}

function Box(props: { label: string; isChecked: boolean; isPartly?: boolean; toggle: () => void }) {
  const { label, isChecked, isPartly = false, toggle } = props
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = isPartly
  }, [isPartly])
  return (
    // The label makes the target larger than the box.
    <label className="choose">
      <input ref={box} type="checkbox" aria-label={label} checked={isChecked} onChange={toggle} />
    </label>
  )
}
