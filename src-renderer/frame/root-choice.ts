import { remember, remembered } from '../remembered'
import { createStore } from '../store'

/**
 * A remembered choice that styles follow by a `data-` attribute of the document. `public/theme.js` sets
 * the attribute before the first paint.
 */
export function rootChoice(name: 'theme' | 'sidebar') {
  const choice = createStore(remembered(name))
  return {
    use: choice.use,
    get: choice.get,
    set(value: string | null) {
      choice.set(value)
      remember(name, value)
      if (value === null) delete document.documentElement.dataset[name]
      else document.documentElement.dataset[name] = value
    },
  }
}
