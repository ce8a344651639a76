import type { Difference, Restored } from '#contract/library'
import { formatCount } from '../../components/number'

const lines = [
  ['Bookmarks', 'bookmarks'],
  ['Collections', 'collections'],
  ['Things in collections', 'collected'],
  ['Papers to read and read', 'reading'],
  ['Notes', 'notes'],
  ['Saved searches', 'searches'],
  ['Attached files', 'files'],
  ['Visits', 'history'],
  ['Results of your own', 'results'],
  ['Better ends of metrics and views', 'decisions'],
] as const

/** What a file changes, in numbers. */
export function RestoreTable({ restored }: { restored: Restored }) {
  return (
    <table className="table gap-3">
      <caption className="visually-hidden">What the file changes</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          {['Added', 'Changed', 'Removed', 'Then'].map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, key]) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <Counts of={restored[key]} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Counts = ({ of: { added, changed, removed, total } }: { of: Difference }) =>
  Object.entries({ added, changed, removed, total }).map(([name, count]) => (
    <td key={name} className="num">
      {formatCount(count)}
    </td>
  ))
