import { commands } from '#contract/commands/commands'
import { awaited } from './awaited'
import { spelledHere } from './spelled-here'

/** While a second key is awaited: what each would do. */
export function AwaitedKeys() {
  const current = awaited.use()
  return (
    <p role="status" className={current ? 'key-hint float' : 'visually-hidden'}>
      {current && (
        <>
          <kbd>{spelledHere(current.first)}</kbd> and then{' '}
          {current.choices.map(([second, id], index) => (
            <span key={second}>
              {index > 0 && ', '}
              <kbd>{spelledHere(second)}</kbd> {commands[id].title}
            </span>
          ))}
        </>
      )}
    </p>
  )
}
