/** What of a question could not be used, in sentences. */
export function SearchNotes({ notes }: { notes: readonly string[] }) {
  return (
    notes.length > 0 && (
      <p className="small soft gap-2" role="note">
        {notes.join(' ')}
      </p>
    )
  )
}
