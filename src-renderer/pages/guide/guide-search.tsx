import { useState } from 'react'
import { orSay } from '../../frame/or-say'
import { href } from '../../routes'
import { chapters } from './chapters'
import { textOf } from './chapter-texts'
import { findInGuide } from './find-in-guide'

/** Looks through all chapters, which are loaded as soon as somebody is about to type. */
export function GuideSearch() {
  const [text, setText] = useState('')
  const [isLoaded, setLoaded] = useState(false)
  const load = () =>
    orSay(async () => {
      await Promise.all(chapters.map((each) => textOf(each).load()))
      setLoaded(true)
    })
  const written = chapters.map((each) => ({ ...each, text: textOf(each).get() ?? '' }))
  const places = isLoaded ? findInGuide(written, text) : []
  return (
    <search className="guide-search">
      <input
        type="search"
        className="field"
        aria-label="Search the guide"
        placeholder="Search the guide"
        value={text}
        maxLength={200}
        onFocus={() => void load()}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' && isLoaded && (
        <>
          <p role="status" className="soft small gap-1">
            {places.length === 0
              ? 'Nothing in the guide has these words.'
              : `${places.length} found`}
          </p>
          <ul className="guide-places">
            {places.map(({ chapter, title, part, line }, at) => (
              <li key={`${chapter} ${at}`}>
                <a href={href('guide', { id: chapter, part })}>
                  <b>{title}</b> {line}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </search>
  )
}
