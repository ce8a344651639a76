import { ExternalLink } from '../../components/external-link'
import { Section } from '../../components/section'

/** Projects that keep leaderboards at the time of this version, and take results from others. */
const projects = [
  {
    name: 'OpenCodePapers',
    url: 'https://github.com/DanBmh/OpenCodePapers',
    words: 'goes on with the leaderboards of the archive; takes results as issues and changes',
  },
  {
    name: 'CodeSOTA',
    url: 'https://www.codesota.com/contribute',
    words: 'a registry of verified results; takes results with their source',
  },
  {
    name: 'Papers with Code by Hugging Face',
    url: 'https://github.com/huggingface/paperswithcode-feedback',
    words: 'a new site of the old name; takes corrections and requests as issues',
  },
] as const

/** Where results can be handed on to. Nothing is opened before it is asked. */
export function Projects() {
  return (
    <Section
      title="Projects that take results"
      note="outside this program; none of them is affiliated with it"
    >
      <ul className="own-projects">
        {projects.map(({ name, url, words }) => (
          <li key={url}>
            <ExternalLink url={url} className="link">
              {name}
            </ExternalLink>
            <span className="soft">{words}</span>
            <code className="small soft address">{url}</code>
          </li>
        ))}
      </ul>
    </Section>
  )
}
