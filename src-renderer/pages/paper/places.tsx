import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ResultPlacement } from '#contract/paper'
import { Icon } from '../../components/icon'
import { formatCount, plural } from '../../components/number'
import { href } from '../../routes'

/** The leaderboards that list a result: one as a link, several as a menu of links with the rank on each. */
export function Places(props: {
  placements: readonly ResultPlacement[]
  metric: string
  /** Whether the line above is listed in the same places. */
  isRepeated: boolean
}) {
  const { placements, metric, isRepeated } = props
  const [only] = placements
  if (isRepeated) return <span className="repeated">as above</span>
  if (placements.length === 1 && only) {
    return (
      <a href={href('leaderboard', { id: only.leaderboardId, metric })} title={only.task}>
        {only.task}
      </a>
    )
  }
  return (
    <MenuTrigger>
      <Button className="button quiet small flush">
        {plural(placements.length, 'task')}
        <Icon name="down" small />
      </Button>
      <Popover className="menu float" placement="bottom start">
        <Menu aria-label="Leaderboards that list this result">
          {placements.map(({ leaderboardId, task, rank, tied, of }) => (
            <MenuItem
              key={leaderboardId}
              href={href('leaderboard', { id: leaderboardId, metric })}
              textValue={task}
            >
              {task}
              <span className="count">
                {rank === null ? 'no rank of' : `${tied ? '=' : ''}${formatCount(rank)} of`}{' '}
                {formatCount(of)}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
