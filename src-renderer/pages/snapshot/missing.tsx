import type { DumpKind, HollowField, Info } from '#contract/snapshot'
import { Icon } from '../../components/icon'
import { Section } from '../../components/section'
import { snapshotDateNote } from '../../components/snapshot-date'

const dumps: Readonly<Record<DumpKind, string>> = {
  papers:
    'The papers dump: no titles, authors, dates or abstracts but those that leaderboards cite.',
  links: 'The dump of code links: no repositories but those that leaderboards name.',
  'evaluation-tables': 'The evaluation tables: no leaderboards and no results.',
  datasets: 'The datasets dump: datasets are known by name only.',
  methods: 'The methods dump: methods are known from papers only.',
}

const fields: Readonly<Record<HollowField, string>> = {
  abstracts: 'Abstracts: empty in every paper.',
  'task descriptions': 'Descriptions of tasks: empty in every task.',
  'dataset descriptions': 'Descriptions of datasets: empty in every dataset.',
  'method descriptions': 'Descriptions of methods: empty in every method.',
  'extra training data': 'Whether a result used extra training data: said of none.',
}

/** What the dumps behind this snapshot do not hold, so that pages say "not in this snapshot". */
export function Missing({ info }: { info: Info }) {
  const gaps = [
    ...info.missing.map((kind) => dumps[kind]),
    ...info.hollow.map((field) => fields[field]),
  ]
  return (
    <Section title="What is missing">
      <p className="soft">{snapshotDateNote(info)}</p>
      {gaps.length === 0 ? (
        <p className="sign ok gap-1">
          <Icon name="check" small />
          Nothing: all five dumps were imported, and each kind of field is filled somewhere.
        </p>
      ) : (
        <ul className="points gap-1">
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
