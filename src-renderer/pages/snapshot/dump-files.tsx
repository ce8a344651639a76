const files = [
  'papers-with-abstracts.json.gz',
  'links-between-papers-and-code.json.gz',
  'evaluation-tables.json.gz',
  'datasets.json.gz',
  'methods.json.gz',
]

/** The dumps of the former site by the names that it gave them. */
export const DumpFiles = () => (
  <ul className="points gap-1">
    {files.map((name) => (
      <li key={name}>
        <code>{name}</code>
      </li>
    ))}
  </ul>
)
