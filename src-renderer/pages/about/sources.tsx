import type { Info } from '#contract/snapshot'
import { Pairs } from '../../components/pairs'
import { Section } from '../../components/section'
import { href } from '../../routes'
import { SourceFiles } from '../snapshot/source-files'

/** Where the data comes from: the files of the snapshot in use, and what the shipped one is made of. */
export function Sources({ info }: { info: Info | null }) {
  return (
    <>
      {info && <SourceFiles info={info} />}
      <p className="gap-2">
        <a className="link" href={href('snapshot')}>
          Import report and gaps of the snapshot in use
        </a>
      </p>
      <Section title="Sources of the snapshot that comes with the program">
        <Pairs className="pairs prose sources" of={shipped} />
      </Section>
    </>
  )
}

const shipped = {
  'Papers With Code and its contributors':
    'Evaluation tables of 28 August 2020, methods of 20 May 2022, names of tasks, areas and datasets of July 2025, rows of sota-extractor, and the page of one paper. CC BY-SA 4.0.',
  'ACL Anthology': 'Titles, authors, dates and code links. CC BY 4.0.',
  arXiv:
    'Titles, authors and dates. CC0. Thank you to arXiv for use of its open access interoperability.',
  'Hugging Face and OpenMMLab':
    'Languages, modalities, homepages, loaders and author names, as facts, from dataset cards and bibliography entries of datasets, timm, mmpretrain, mmpose and mmaction2. Apache-2.0.',
}
