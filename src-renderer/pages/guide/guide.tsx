import { useEffect } from 'react'
import { FailureBanner } from '../../components/failure-banner'
import { PageHead } from '../../components/page-head'
import { useLate } from '../../late/use-late'
import { href, type AddressRequest } from '../../routes'
import { chapters, parts, type Chapter } from './chapters'
import { chapterOf, textOf } from './chapter-texts'
import { GuideSearch } from './guide-search'
import { GuideText } from './guide-text'

/** The user guide, a chapter at a time: the files of docs/guide. */
export function GuidePage({ request }: { request: AddressRequest }) {
  const chapter = chapterOf(request['id'])
  return (
    <div className="guide">
      <Contents current={chapter} />
      {chapter ? (
        <Shown key={chapter.id} chapter={chapter} part={request['part']} />
      ) : (
        <NoChapter />
      )}
    </div>
  )
}

function Shown({ chapter, part }: { chapter: Chapter; part: string | undefined }) {
  const { code: text, failure, again } = useLate(textOf(chapter))
  useEffect(() => {
    if (part === undefined || text === null) return
    document.getElementById(`guide-${part}`)?.scrollIntoView({ block: 'start' })
  }, [part, text])
  return (
    <article>
      <PageHead
        title={chapter.title}
        crumbs={chapter === chapters[0] ? [] : [{ name: 'Guide', href: href('guide') }]}
      />
      {failure !== null && <FailureBanner again={again}>{failure}</FailureBanner>}
      {text !== null && <GuideText text={text} />}
      <Neighbours chapter={chapter} />
    </article>
  )
}

function Contents({ current }: { current: Chapter | undefined }) {
  return (
    <nav className="guide-contents" aria-label="Chapters">
      <GuideSearch />
      {parts.map(({ title, chapters }) => (
        <div key={title}>
          <p className="soft small">{title}</p>
          <ul>
            {chapters.map((chapter) => (
              <li key={chapter.id}>
                <a
                  href={href('guide', { id: chapter.id })}
                  aria-current={chapter === current ? 'page' : undefined}
                >
                  {chapter.title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function Neighbours({ chapter }: { chapter: Chapter }) {
  const at = chapters.indexOf(chapter)
  const [before, after] = [chapters[at - 1], chapters[at + 1]]
  return (
    <p className="guide-neighbours section">
      {before && (
        <a className="link" rel="prev" href={href('guide', { id: before.id })}>
          ← {before.title}
        </a>
      )}
      {after && (
        <a className="link end" rel="next" href={href('guide', { id: after.id })}>
          {after.title} →
        </a>
      )}
    </p>
  )
}

const NoChapter = () => (
  <article>
    <PageHead title="The guide has no such chapter" isFailure />
    <p className="gap-2">Its chapters are listed beside this text.</p>
  </article>
)
