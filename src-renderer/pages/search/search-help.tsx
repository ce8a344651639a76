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
            'names, titles and abstracts with every word; the last word may be only a beginning',
          'long-tial learning': 'a slip is forgiven where nothing is spelled so',
          '"message passing"': 'words between quotes must follow each other',
          'graph -attention': 'a word after a hyphen must not be there',
          'title:network': 'the word must be in the title',
          'year:2018..2020 has:code': 'papers of some years, with code; or has:results',
          'task:"Image Classification"':
            'papers of a task, method:, dataset: or author:; a name with blanks between quotes',
          'venue:icml framework:pytorch': 'papers of a venue, with code for a framework',
          '2309.10019':
            'an arXiv id, DOI, OpenReview or ACL Anthology id, or the address of a paper opens it',
          'github.com/…': 'the address of a repository opens its papers',
          'paperswithcode.com/sota/…': 'an address of the former site opens the page here',
        }}
      />
    </Section>
  )
}
