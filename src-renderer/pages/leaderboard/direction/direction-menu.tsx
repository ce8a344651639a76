import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../../../components/icon'
import { metricLabel } from '../ranking'
import { directionOptions, extreme, type DirectionProps } from './direction-options'

/** Which end of the ranking metric is better, and the choice of another. */
export function DirectionMenu(props: DirectionProps) {
  const { leaderboard, metric } = props
  const options = directionOptions(props)
  const chosen = options.find(({ isChosen }) => isChosen)
  const assumed = leaderboard.rankedBy?.better ?? 'higher'
  const name = `Better end of ${metricLabel(metric)}`
  return (
    <MenuTrigger>
      <Button className="button quiet">
        <span className="visually-hidden">{name}: </span>
        {chosen?.icon && <Icon name={chosen.icon} small />}
        {chosen?.words.toLowerCase() ?? `${extreme[assumed]} first`}
        <Icon name="down" small />
      </Button>
      <Popover className="menu float" placement="bottom start">
        <Menu
          aria-label={name}
          selectionMode="single"
          selectedKeys={chosen ? [chosen.key] : []}
          onAction={(key) => options.find((option) => option.key === key)?.choose()}
        >
          {options.map(({ key, words, icon, isChosen }) => (
            <MenuItem key={key} id={key} textValue={words}>
              {icon ? <Icon name={icon} small /> : <span className="icon icon-small" />}
              {words}
              {isChosen && <Icon name="check" small className="end" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
