import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { betterWords } from '../../../components/better-sign'
import { Choice } from '../../../components/choice'
import { Icon } from '../../../components/icon'
import { betterEnd, metricLabel } from '../ranking'
import { directionOptions, type DirectionProps } from './direction-options'
import { EvidenceTable } from './evidence-table'
import { RememberEnd } from './remember-end'

/** Explains at a press where the better end of the ranking metric comes from, and lets it be decided. */
export function WhyButton(props: DirectionProps) {
  const { leaderboard, metric } = props
  const { rankedBy } = leaderboard
  if (!rankedBy) return null
  return (
    <DialogTrigger>
      <Button className="button quiet small" data-tour="why">
        Why?
      </Button>
      <Popover className="popover why float" placement="bottom start">
        <Dialog>
          <Heading slot="title" level={2}>
            {metricLabel(metric)}: {betterWords(betterEnd(metric, leaderboard))}
          </Heading>
          <p className="soft">
            Which end is better was worked out in this order; the first answer counts.
          </p>
          <EvidenceTable metric={metric} rankedBy={rankedBy} />
          <Choice
            label="Order of the rows"
            className="segments gap-3"
            options={directionOptions(props).map(({ key, words, icon, isChosen, choose }) => ({
              key,
              isChosen,
              choose,
              content: (
                <>
                  {icon && <Icon name={icon} small />}
                  {words}
                </>
              ),
            }))}
          />
          <RememberEnd leaderboard={leaderboard} metric={metric} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
