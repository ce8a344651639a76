import { Pairs } from '../../components/pairs'
import { Section } from '../../components/section'

/** What may be typed in the search field. */
export function SearchHelp() {
  return (
    <Section title="What the field understands" className="section narrow">
      <Pairs
        className="pairs spelled"
        of={{
          'image classif':
            'titles with every word come first; the last word may be only a beginning',
          'long-tial learning':
            'a slip is forgiven in names of leaderboards, tasks, datasets and methods',
          'graph -attention': 'a word after a hyphen must not be there',
          'year:2018..2020 has:code': 'papers of some years, with code; or has:results',
          'task:"Image Classification"':
            'papers of a task, method:, dataset: or author:; a name with blanks between quotes',
          '2309.10019': 'an arXiv id, or an address of arXiv, opens the paper',
          'paperswithcode.com/sota/…': 'an address of the former site opens the page here',
        }}
      />
    </Section>
  )
}
