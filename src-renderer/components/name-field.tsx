import { LONGEST_NAME } from '#contract/library'

/** The name of something that the reader keeps. */
export function NameField({ name, change }: { name: string; change: (name: string) => void }) {
  return (
    <label className="stacked">
      <span>Name</span>
      <input
        className="field"
        maxLength={LONGEST_NAME}
        value={name}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  )
}
