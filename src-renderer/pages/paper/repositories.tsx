import { useState } from 'react'
import type { Paper, Repository } from '#contract/paper'
import { Absent } from '../../components/absent'
import { ExternalLink } from '../../components/external-link'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'
import { webAddress } from '#contract/web-address'
import { href } from '../../routes'

const shownAtFirst = 6

/** Every code link of the paper, official first. */
export function Repositories({ paper }: { paper: Paper }) {
  const { repositories, absences } = paper
  const [isOpen, setOpen] = useState(false)
  const shown =
    isOpen || repositories.length <= shownAtFirst + 1
      ? repositories
      : repositories.slice(0, shownAtFirst)
  const hidden = repositories.length - shown.length
  return (
    <section aria-labelledby="code">
      <h3 id="code" tabIndex={-1}>
        Code{' '}
        {repositories.length > 1 && (
          <span className="soft">{formatCount(repositories.length)} repositories</span>
        )}
      </h3>
      {repositories.length === 0 ? (
        <Absent>{absences.repositories ?? 'not reported'}</Absent>
      ) : (
        <>
          <ul className="repositories">
            {shown.map((repository) => (
              <RepositoryLine key={repository.url} repository={repository} />
            ))}
          </ul>
          {hidden > 0 && (
            <button
              type="button"
              className="button quiet small flush"
              onClick={() => setOpen(true)}
            >
              {formatCount(hidden)} more
              <Icon name="down" small />
            </button>
          )}
          <p className="small soft gap-1">Stars are not part of the archive.</p>
        </>
      )}
    </section>
  )
}

function RepositoryLine({ repository }: { repository: Repository }) {
  const { url, name, host, official, mentionedInPaper, mentionedInGithub, framework } = repository
  return (
    <li>
      <span className="repository-name">
        <a className="clip" href={href('repository', { url })} title={url}>
          {name}
        </a>
        {webAddress(url) !== null && (
          <ExternalLink url={url} className="outside">
            <Icon name="external" small />
            <span className="visually-hidden">
              {name} on {host}
            </span>
          </ExternalLink>
        )}
      </span>
      {official === true && (
        <span className="sign ok small">
          <Icon name="check" small />
          official
        </span>
      )}
      <p className="small soft">
        {official !== true && `Official: ${answer(official)}. `}
        In the paper: {answer(mentionedInPaper)}. On the repository page:{' '}
        {answer(mentionedInGithub)}. Framework: {framework ?? 'not reported'}. Host: {host}.
      </p>
    </li>
  )
}

const answer = (fact: boolean | null) => (fact === null ? 'not reported' : fact ? 'yes' : 'no')
