/** Before the name of an entry that lists hide: behind a long one it would be cut off. */
export function DoubtNote({ doubt }: { doubt: string | null }) {
  if (doubt === null) return null
  return (
    <span className="faint small" title={doubt}>
      doubtful{' '}
    </span>
  )
}
