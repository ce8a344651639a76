import type { Dataset } from '#contract/dataset'
import { Absent } from '../../components/absent'
import { ExternalLink } from '../../components/external-link'
import { Section } from '../../components/section'

/** What loads a dataset: a repository or page, and for which frameworks. */
export function Loaders({ dataset: { loaders, absences } }: { dataset: Dataset }) {
  return (
    <Section title="Data loaders">
      {loaders.length === 0 ? (
        <Absent>{absences.loaders ?? 'not reported'}</Absent>
      ) : (
        <ul className="rows">
          {loaders.map(({ url, repository, frameworks }, index) => (
            <li key={index}>
              <ExternalLink url={url}>{repository ?? url}</ExternalLink>
              <span className="num">
                {frameworks.length === 0 ? 'framework not reported' : frameworks.join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
