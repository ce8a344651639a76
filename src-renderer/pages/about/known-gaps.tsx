import { Section } from '../../components/section'

/** What no dump holds, so that nobody looks for it here. */
const gaps = [
  'Stars of repositories, and what was trending: the archive holds the links alone.',
  'How often a paper was cited.',
  'Which end of a metric is better. This program finds out, and says how for each metric.',
  'Who entered or changed a result, and where a score was taken from.',
  'Which datasets a paper uses. Known are the datasets that it introduced, and those it has results on.',
  'Related papers of the former site. Those shown here are found by shared leaderboards, tasks and words.',
  'Tags of rows as things of their own.',
]

const atSource = [
  'Some datasets and community leaderboards were never exported, among them HELM, HEIM and GLUE.',
  'Leaderboards vanished from the former site over the years; what was gone before a dump is not in it.',
  'Some results name neither a paper nor a date.',
  'A date that is the first of a month may stand for an unknown day; it is not counted as known.',
]

/** What is not in the archive, whatever is imported. */
export function KnownGaps() {
  return (
    <Section title="Known gaps">
      <p className="soft">Not in the dumps, and so never shown as if it were:</p>
      <ul className="points gap-1">
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      <p className="soft gap-2">Lost or doubtful at the source:</p>
      <ul className="points gap-1">
        {atSource.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </Section>
  )
}
