import { Pairs } from '../../components/pairs'
import { Section } from '../../components/section'

/** What may be typed in the search field. */
export function SearchHelp() {
  return (
    <Section title="What the field understands" className="section narrow">
      <Pairs
        className="pairs spelled"
        of={{
          'image net': 'every word has to be there; the last one may be its beginning',
          'long-tial': 'a slip is forgiven in names of tasks, datasets, methods and leaderboards',
          '2309.10019': 'an arXiv id, or an address of arXiv, opens the paper',
          'paperswithcode.com/sota/…': 'an address of the former site opens the page here',
        }}
      />
    </Section>
  )
}
