import type { Method } from '#contract/method'
import { FewPapers } from '../../components/few-papers'
import { formatCount } from '../../components/number'
import { Section } from '../../components/section'
import { UsageByYear } from '../../components/usage/usage-by-year'
import { href } from '../../routes'

/** The papers that use a method: those of each year, and the newest. */
export function MethodPapers({ method }: { method: Method }) {
  const { id, name, papers, usage, absences } = method
  const none =
    absences.papers === 'not in this snapshot'
      ? 'This snapshot does not link papers to this method.'
      : 'No paper of this snapshot names this method.'
  return (
    <Section
      title="Papers that use it"
      end={
        papers > 0 && (
          <a className="more" href={href('papers', { method: id })}>
            All {formatCount(papers)}
          </a>
        )
      }
    >
      {papers === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <>
          <UsageByYear
            usage={usage}
            of={{ method: id }}
            caption={`Papers that use ${name} by year`}
          />
          <div className="gap-3">
            <FewPapers
              request={{ method: id }}
              caption={`Newest papers that use ${name}`}
              none={none}
            />
          </div>
        </>
      )}
    </Section>
  )
}
