import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { type Collection, isThingKind, type KeptHere } from '#contract/library'
import type { Column } from '../../components/data-table'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'
import { orSay } from '../../frame/or-say'
import { bringBack, changeKept } from '../../kept'
import { columnsOf, keptKey, madeColumns } from './kept-columns'
import { removeColumn } from './remove-column'
import { offerBack } from './removing'

/** The columns of what is in a collection, with the ways to move it while it stands in its own order. */
export function itemColumns(
  collection: Collection,
  isOrdered: boolean,
): readonly Column<KeptHere>[] {
  const placeOf = (item: KeptHere) => collection.items.indexOf(item) + 1
  return [
    {
      id: 'place',
      head: 'Place',
      kind: 'number',
      clearsSort: true,
      width: '4rem',
      cell: (item) => formatCount(placeOf(item)),
    },
    { ...columnsOf.name, width: '26%' },
    columnsOf.kind,
    columnsOf.here,
    ...madeColumns('Kept'),
    ...(isOrdered ? [moveColumn(collection, placeOf)] : []),
    removeColumn('from the collection', (item) => void takeOut(collection, item, placeOf(item))),
  ]
}

function moveColumn(collection: Collection, placeOf: (item: KeptHere) => number): Column<KeptHere> {
  return {
    id: 'move',
    head: 'Move',
    width: '5.25rem',
    cell: (item) =>
      isThingKind(item.kind) && (
        <MoveButtons item={item} place={placeOf(item)} collection={collection} />
      ),
  }
}

/** Which button moves an item just now; the row that is put elsewhere loses the focus. */
let moving: { button: string; place: number } | null = null

/** Up and down by a press, and by Alt with an arrow while one of them has the focus. */
function MoveButtons(props: { item: KeptHere; place: number; collection: Collection }) {
  const { item, place, collection } = props
  const last = collection.items.length
  const buttons = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (moving?.place !== place) return
    const { button: name } = moving
    const button = [...(buttons.current?.children ?? [])].find(
      (each) => each instanceof HTMLElement && each.dataset['move'] === name,
    )
    if (!(button instanceof HTMLElement)) return
    moving = null
    button.focus()
  }, [place])
  const move = (to: number, way: 'up' | 'down') =>
    void moveTo(collection, item, Math.min(Math.max(to, 1), last), way)
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    if (event.key === 'ArrowUp') move(event.shiftKey ? 1 : place - 1, 'up')
    else move(event.shiftKey ? last : place + 1, 'down')
  }
  return (
    <span ref={buttons} className="group" role="group" aria-label={`Move ${item.name}`}>
      {(['up', 'down'] as const).map((way) => (
        <button
          key={way}
          type="button"
          className="icon-button small"
          data-move={`${keptKey(item)} ${way}`}
          aria-label={`Move ${item.name} ${way}`}
          title={
            way === 'up'
              ? 'Move up (Alt ↑, to the top Alt Shift ↑)'
              : 'Move down (Alt ↓, to the end Alt Shift ↓)'
          }
          // It keeps the focus at the end of its way, which a disabled one would lose.
          aria-disabled={place === (way === 'up' ? 1 : last) || undefined}
          onKeyDown={press}
          onClick={() => move(way === 'up' ? place - 1 : place + 1, way)}
        >
          <Icon name={way === 'up' ? 'up' : 'fall'} small />
        </button>
      ))}
    </span>
  )
}

const moveTo = (collection: Collection, item: KeptHere, place: number, way: 'up' | 'down') =>
  orSay(async () => {
    const { kind, id } = item
    if (!isThingKind(kind) || collection.items[place - 1] === item) return
    moving = { button: `${keptKey(item)} ${way}`, place }
    await changeKept('collect', { collection: collection.id, kind, id, place })
  })

const takeOut = (collection: Collection, item: KeptHere, place: number) =>
  orSay(async () => {
    const { kind, id } = item
    if (!isThingKind(kind)) return
    await changeKept('collect', { collection: collection.id, kind, id, remove: true })
    offerBack(`Taken out of “${collection.name}”.`, async () => {
      await bringBack({ collections: [{ ...collection, items: [item] }] })
      await changeKept('collect', { collection: collection.id, kind, id, place })
    })
  })
