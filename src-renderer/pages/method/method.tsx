import type { InputOf } from '#contract/contract'
import type { Method } from '#contract/method'
import { useArchive } from '../../archive'
import { Absent } from '../../components/absent'
import { counted } from '../../components/counted'
import { DoubtBanner } from '../../components/doubt-banner'
import { Fold } from '../../components/fold'
import { Markdown } from '../../components/markdown'
import { NoSuchThing } from '../../components/no-such-thing'
import { formatCount } from '../../components/number'
import { SpelledAddress, OutsideAddress } from '../../components/outside-address'
import { PageHead } from '../../components/page-head'
import { Pairs } from '../../components/pairs'
import { PaperLink } from '../../components/paper-link'
import { Withheld } from '../../components/withheld'
import { writeNames } from '#contract/names'
import { href } from '../../routes'
import { MethodCollections } from './method-collections'
import { MethodPapers } from './method-papers'
import { MethodTasks } from './method-tasks'

/** A method: what it is, where it comes from, who uses it when, and for what. */
export function MethodPage({ request: { id } }: { request: InputOf<'method'> }) {
  const asked = useArchive('method', { id })
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="method" id={id} />
  const method = asked.value
  return (
    <>
      <Head method={method} />
      <DoubtBanner doubt={method.doubt} />
      <div className={method.description === null ? 'stack gap-3' : 'columns beside gap-3'}>
        <div>
          {method.description === null ? (
            <Withheld what="Description" absence={method.absences.description} />
          ) : (
            <Fold>
              <Markdown text={method.description} />
            </Fold>
          )}
        </div>
        <MethodFacts method={method} />
      </div>
      <MethodPapers method={method} />
      <MethodTasks method={method} />
      <MethodCollections method={method} />
    </>
  )
}

function Head({ method }: { method: Method }) {
  const { name, fullName, year, papers, papersAtSource, collections } = method
  const area = collections.find(({ area }) => area !== null)?.area
  return (
    <PageHead
      title={name}
      crumbs={
        area
          ? [{ name: area.name, href: href('methods', { area: writeNames([area.id]) }) }]
          : undefined
      }
      facts={[
        fullName !== null && fullName !== name && fullName,
        year === null ? null : `introduced ${year}`,
        <>{counted(papers, 'paper')} in this snapshot</>,
        `${formatCount(papersAtSource)} at the source`,
      ]}
    />
  )
}

function MethodFacts({ method }: { method: Method }) {
  const { paper, sourceTitle, sourceUrl, codeUrl, year, absences, archiveUrl } = method
  return (
    <Pairs
      of={{
        Paper: paper ? (
          <PaperLink paper={paper} />
        ) : (
          <Absent>{absences.paper ?? 'not reported'}</Absent>
        ),
        Source: <OutsideAddress url={sourceUrl} title={sourceTitle} />,
        'Code snippet': <OutsideAddress url={codeUrl} absence={absences.codeUrl} />,
        Introduced: year ?? <Absent>{absences.year ?? 'unknown'}</Absent>,
        'Former site': <SpelledAddress url={archiveUrl} />,
      }}
    />
  )
}
