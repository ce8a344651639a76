import type { Dataset } from '#contract/dataset'
import { writeNames } from '#contract/names'
import { Absent } from '../../components/absent'
import { Icon } from '../../components/icon'
import { OutsideAddress, SpelledAddress } from '../../components/outside-address'
import { Pairs } from '../../components/pairs'
import { PaperLink } from '../../components/paper-link'
import { TagList } from '../../components/tag-list'
import { href } from '../../routes'

/** What the source says of a dataset, and the place where its picture would be. */
export function DatasetFacts({ dataset }: { dataset: Dataset }) {
  const { paper, homepage, modalities, languages, hasImage, absences, archiveUrl } = dataset
  return (
    <div>
      {hasImage && <Picture />}
      <Pairs
        of={{
          Paper: paper ? (
            <PaperLink paper={paper} />
          ) : (
            <Absent>{absences.paper ?? 'not reported'}</Absent>
          ),
          ...(!hasImage && { Picture: <Absent>not reported</Absent> }),
          Homepage: <OutsideAddress url={homepage} absence={absences.homepage} />,
          Modalities: filters('modality', modalities, absences.modalities),
          Languages: filters('language', languages, absences.languages),
          'Former site': <SpelledAddress url={archiveUrl} />,
        }}
      />
    </div>
  )
}

/** The dumps name pictures and do not hold them; none is ever fetched. */
function Picture() {
  return (
    <p className="picture-place">
      <Icon name="datasets" />
      <Absent>Picture not in this snapshot</Absent>
    </p>
  )
}

const filters = (kind: 'modality' | 'language', names: readonly string[], absence?: string) =>
  names.length === 0 ? (
    <Absent>{absence ?? 'not reported'}</Absent>
  ) : (
    <TagList
      tags={names.map((name) => ({
        key: name,
        name,
        href: href('datasets', { [kind]: writeNames([name]) }),
      }))}
    />
  )
