import type { InputOf } from '#contract/contract'
import type { Paper } from '#contract/paper'
import { useArchive } from '../../archive'
import { AttachedFiles } from '../../attached/attached-files'
import { useCommands } from '../../commands/use-commands'
import { CiteButton } from '../../cite/cite-button'
import { citePaper } from '../../cite/cite-part'
import { ExternalLink } from '../../components/external-link'
import { Icon } from '../../components/icon'
import { Markdown } from '../../components/markdown'
import { NoSuchThing } from '../../components/no-such-thing'
import { Withheld } from '../../components/withheld'
import { hostOf, webAddress } from '#contract/web-address'
import { href } from '../../routes'
import { showHead } from './show-head'
import { ArchiveFacts } from './archive-facts'
import { Around } from './around'
import { PaperLinks } from './links'
import { PaperHead } from './paper-head'
import { Related } from './related'
import { Repositories } from './repositories'
import { Results } from './results'
import { MethodTags, TaskTags } from './tags'

/** `listings` is of this page alone: whether every listing of the results is shown. */
type Request = InputOf<'paper'> & { listings?: string }

/** A paper: what it is, its code, what it achieved, and the papers near it. */
export function PaperPage({ request: { id, listings } }: { request: Request }) {
  const asked = useArchive('paper', { id })
  useCommands(asked.state === 'ready' ? jumps : {})
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="paper" id={id} />
  const paper = asked.value
  return (
    <>
      <PaperHead paper={paper} />
      {paper.stub ? <StubBanner paper={paper} /> : <PaperLinks paper={paper} />}
      <Body paper={paper} />
      <Results paper={paper} listings={listings === 'true'} />
      <Around paper={paper} />
      <AttachedFiles id={paper.id} />
      <Related id={paper.id} />
      <ArchiveFacts paper={paper} />
    </>
  )
}

const jumps = {
  abstract: () => showHead('abstract'),
  results: () => showHead('results'),
  similar: () => showHead('similar'),
}

/** The abstract with code, tasks and methods beside it; these side by side where there is no abstract. */
function Body({ paper }: { paper: Paper }) {
  const { abstract, absences } = paper
  return (
    <div className={abstract === null ? 'gap-4' : 'columns beside gap-4'}>
      <section aria-labelledby="abstract">
        <h2 id="abstract" tabIndex={-1} className="visually-hidden">
          Abstract
        </h2>
        {abstract === null ? (
          <Withheld what="Abstract" absence={absences.abstract} />
        ) : (
          <Markdown text={abstract} kind="plain" />
        )}
      </section>
      <div className={abstract === null ? 'columns three gap-3' : 'stack'}>
        <Repositories paper={paper} />
        <TaskTags paper={paper} />
        <MethodTags paper={paper} />
      </div>
    </div>
  )
}

/** A paper that the papers dump does not hold: only what cites it is known. */
function StubBanner({ paper: { id, title, url } }: { paper: Paper }) {
  const address = url === null ? null : webAddress(url)
  return (
    <div className="banner gap-3" role="note">
      <Icon name="info" />
      <p>
        <b>Known only from leaderboards or code links.</b>{' '}
        <span className="soft">
          They cite this paper, but the papers dump of this snapshot has no record of it. Nothing
          was guessed.
        </span>
      </p>
      <div className="button-row">
        <a className="button" href={href('search', { text: title })}>
          <Icon name="search" />
          Search the title
        </a>
        {address && (
          <ExternalLink url={address.href} className="button">
            <Icon name="external" />
            Open on {hostOf(address)}…
          </ExternalLink>
        )}
        <CiteButton title={title} parts={[citePaper(id)]} />
      </div>
    </div>
  )
}
