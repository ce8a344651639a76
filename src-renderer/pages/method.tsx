import type { InputOf } from '#contract/contract'
import type { Method } from '#contract/method'
import { useArchive } from '../archive'
import { Absent } from '../components/absent'
import { counted } from '../components/counted'
import { FewPapers } from '../components/few-papers'
import { Fold } from '../components/fold'
import { Markdown } from '../components/markdown'
import { NoSuchThing } from '../components/no-such-thing'
import { formatCount } from '../components/number'
import { SpelledAddress, OutsideAddress } from '../components/outside-address'
import { PageHead } from '../components/page-head'
import { PaperLink } from '../components/paper-link'
import { Pairs } from '../components/pairs'
import { Section } from '../components/section'
import { TagList } from '../components/tag-list'
import { Withheld } from '../components/withheld'
import { href } from '../routes'

/** A method: what it is, where it comes from, and the papers that use it. */
export function MethodPage({ request: { id } }: { request: InputOf<'method'> }) {
  const asked = useArchive('method', { id })
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="method" id={id} />
  const method = asked.value
  return (
    <>
      <Head method={method} />
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
        <Facts method={method} />
      </div>
      <Papers method={method} />
    </>
  )
}

function Head({ method }: { method: Method }) {
  const { name, fullName, year, papers, papersAtSource, collections } = method
  const area = collections.find(({ area }) => area !== null)?.area
  return (
    <PageHead
      title={name}
      crumbs={area ? [{ name: area.name, href: href('methods', { area: area.id }) }] : undefined}
      facts={[
        fullName !== null && fullName !== name && fullName,
        year === null ? null : `introduced ${year}`,
        <>{counted(papers, 'paper')} in this snapshot</>,
        `${formatCount(papersAtSource)} at the source`,
      ]}
    />
  )
}

function Facts({ method }: { method: Method }) {
  const { paper, sourceTitle, sourceUrl, codeUrl, collections, year, absences, archiveUrl } = method
  return (
    <Pairs
      of={{
        Collections: <Collections collections={collections} absence={absences.collections} />,
        Paper: paper ? (
          <PaperLink paper={paper} />
        ) : (
          <Absent>{absences.paper ?? 'not reported'}</Absent>
        ),
        Source: <OutsideAddress url={sourceUrl} title={sourceTitle} />,
        Code: <OutsideAddress url={codeUrl} absence={absences.codeUrl} />,
        Introduced: year ?? <Absent>{absences.year ?? 'unknown'}</Absent>,
        'Former site': <SpelledAddress url={archiveUrl} />,
      }}
    />
  )
}

function Collections(props: { collections: Method['collections']; absence: string | undefined }) {
  const { collections, absence } = props
  if (collections.length === 0) return <Absent>{absence ?? 'not reported'}</Absent>
  return (
    <TagList
      tags={collections.map(({ id, name, area }) => ({
        key: id,
        name,
        href: href('methods', { collection: id }),
        title: area === null ? name : `${name}, of the area ${area.name}`,
      }))}
    />
  )
}

function Papers({ method: { id, name, papers, absences } }: { method: Method }) {
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
      <FewPapers request={{ method: id }} caption={`Newest papers that use ${name}`} none={none} />
    </Section>
  )
}
