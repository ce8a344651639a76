import { useLayoutEffect, useRef, type RefObject } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Leaderboard } from '#contract/leaderboard'
import { Icon, type IconName } from '../../components/icon'
import { columnActions, type Arranging } from '../../components/table/column-actions'
import { writeLayout, type Placed } from '../../components/table/column-layout'
import { boardIsWide, placedColumns, type BoardColumn } from './board-columns'
import { columnNews, useBoardLayout, type BoardLayout } from './board-layout'
import type { ChangeLeaderboard, LeaderboardView } from './leaderboard-address'

interface ButtonProps {
  leaderboard: Leaderboard
  view: LeaderboardView
  change: ChangeLeaderboard
}

/** Chooses, orders and pins the columns of a leaderboard in a layer under its button. */
export function ColumnsButton({ leaderboard, view, change }: ButtonProps) {
  const board = useBoardLayout(leaderboard.id, view, change)
  const isWide = boardIsWide.use()
  return (
    <DialogTrigger>
      <span title="Columns">
        <Button className="icon-button" aria-label="Columns">
          <Icon name="columns" />
        </Button>
      </span>
      <Popover className="popover columns-popover float" placement="bottom end">
        <Dialog aria-label="Columns">
          <ColumnList placed={placedColumns(leaderboard, board.layout, isWide)} board={board} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface ListProps {
  placed: readonly Placed<BoardColumn>[]
  board: BoardLayout
}

function ColumnList({ placed, board }: ListProps) {
  const list = useRef<HTMLUListElement>(null)
  const keepFocus = useKeptFocus(list, placed)
  const news = columnNews.use()
  const { layout, arrange, reset } = board
  return (
    <>
      <ul ref={list} className="column-list">
        {placed.map(({ column, isShown, isPinned }) => {
          const actions = columnActions(placed, layout, column, 'all')
          const act = (next: Arranging | null, part: string) => {
            if (!next) return
            keepFocus(column.id, part)
            arrange(next.layout, next.words)
          }
          return (
            <li key={column.id} data-column={column.id} data-pinned={isPinned || undefined}>
              <label
                className="check"
                title={column.stays ? `${column.head} cannot be hidden` : undefined}
              >
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={column.stays}
                  onChange={() => act(isShown ? actions.hide : actions.show, 'check')}
                />
                <bdi className="clip" title={column.head}>
                  {column.head}
                </bdi>
              </label>
              <ListButton
                icon="pin"
                label={`Pin ${column.head} at the left`}
                isPressed={isPinned}
                press={() => act(actions.pin, 'pin')}
              />
              <ListButton
                icon="up"
                label={`Move ${column.head} up`}
                press={actions.left && (() => act(actions.left, 'up'))}
              />
              <ListButton
                icon="fall"
                label={`Move ${column.head} down`}
                press={actions.right && (() => act(actions.right, 'fall'))}
              />
            </li>
          )
        })}
      </ul>
      <button
        type="button"
        className="button small gap-2"
        disabled={writeLayout(layout) === ''}
        onClick={reset}
      >
        Reset columns
      </button>
      {/* What is behind a layer is not heard, so it is said in the layer too. */}
      <p role="status" className="visually-hidden">
        {news.words}
      </p>
    </>
  )
}

/** A button that cannot be pressed keeps the focus, since a press is what took it to its end. */
function ListButton(props: {
  icon: IconName
  label: string
  isPressed?: boolean
  press: (() => void) | null
}) {
  const { icon, label, isPressed, press } = props
  return (
    <button
      type="button"
      className="icon-button small"
      data-part={icon}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-disabled={press === null || undefined}
      onClick={() => press?.()}
    >
      <Icon name={icon} small />
    </button>
  )
}

/** Gives the focus back to what was pressed, once its line has been moved. */
function useKeptFocus(list: RefObject<HTMLElement | null>, placed: ListProps['placed']) {
  const wish = useRef<{ id: string; part: string } | null>(null)
  useLayoutEffect(() => {
    if (!wish.current || !list.current) return
    const { id, part } = wish.current
    wish.current = null
    const line = list.current.children[placed.findIndex(({ column }) => column.id === id)]
    line?.querySelector<HTMLElement>(part === 'check' ? 'input' : `[data-part="${part}"]`)?.focus()
  }, [list, placed])
  return (id: string, part: string) => {
    wish.current = { id, part }
  }
}
