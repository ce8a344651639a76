// What holds for all style sheets: colours and type come from tokens, no class is without a use, and
// nothing moves for readers who want no motion.
import { describe, expect, it } from 'vitest'
import { classesGiven, classesIn, sheetOf, sheets, sources, textWords, tokens } from './sheets'

const others = sheets.filter((sheet) => sheet !== tokens)

describe('style sheets', () => {
  it('are each read once, and short', () => {
    const read = [...sheetOf('all.css').rules.matchAll(/@import '\.\/([^']+)'/g)].map(
      ([, name]) => name,
    )
    const names = sheets.map(({ name }) => name).filter((name) => name !== 'all.css')
    expect(read.toSorted()).toEqual(names.toSorted())
    const long = sheets.filter(({ written }) => written.split('\n').length > 250)
    expect(long.map(({ name }) => name)).toEqual([])
  })

  it.each(others)('$name takes colours and type from tokens', ({ rules }) => {
    expect(rawColours(rules)).toEqual([])
    expect(rawType(rules)).toEqual([])
  })

  it('ask nothing of the network', () => {
    for (const { rules } of sheets) expect(rules).not.toMatch(/url\(|@import (?!'\.\/)/)
  })

  it('use tokens that are defined, and define none in vain', () => {
    const rules = sheets.map((sheet) => sheet.rules).join('\n')
    const used = namesIn(rules + sources, /var\((--[\w-]+)/g)
    expect([...used].filter((name) => !namesIn(rules, /(--[\w-]+):/g).has(name))).toEqual([])
    const vain = [...namesIn(tokens.rules, /(--[\w-]+):/g)].filter((name) => !used.has(name))
    expect(vain).toEqual([])
  })

  it('move only as long as a token says, which is no time under reduced motion', () => {
    const moves = sheets.flatMap(({ rules }) => movesIn(rules))
    expect(moves.length).toBeGreaterThan(2)
    expect(moves.filter((move) => /[1-9]\d*m?s\b/.test(move) && !isDelay(move))).toEqual([])
    const still = /@media \(prefers-reduced-motion: reduce\) \{\s*:root \{([^}]*)\}/.exec(
      tokens.rules,
    )
    const times = [...namesIn(tokens.rules, /(--motion-[\w-]+):/g)]
    expect(times.length).toBeGreaterThan(1)
    for (const time of times) expect(still?.[1]).toContain(`${time}: 0ms`)
    expect(sources).not.toMatch(/behavior: 'smooth'|\.animate\(/)
  })
})

describe('classes', () => {
  it('are all used by a page', () => {
    const { whole, beginnings } = textWords(sources)
    const isUsed = (name: string) =>
      whole.has(name) || beginnings.some((start) => name.startsWith(start))
    const unused = others.flatMap(({ name, rules }) =>
      [...classesIn(rules)].filter((each) => !isUsed(each)).map((each) => `${name}: .${each}`),
    )
    expect(unused.filter((each) => !ofLibraries.test(each))).toEqual([])
  })

  it('that a page gives have a rule', () => {
    const styled = classesIn(others.map(({ rules }) => rules).join('\n'))
    expect([...classesGiven(sources)].filter((name) => !styled.has(name))).toEqual([])
  })
})

describe('the checks', () => {
  it('see what they are for', () => {
    expect(rawColours('a { color: #fff; fill: rgb(0 0 0); border-color: red }')).toHaveLength(3)
    expect(rawType('a { font-size: 12px } b { font: 600 1rem/1.5 serif }')).toHaveLength(2)
    expect(movesIn('a { transition: opacity 200ms; animation: x 1s }')).toHaveLength(2)
    expect(classesIn('.a.b > .c-d:hover {}')).toEqual(new Set(['a', 'b', 'c-d']))
    const source = `<p className="a b" /><p className={on === 'x' ? 'c' : \`d e-\${f}\`} />; { className: 'g' }`
    expect(classesGiven(source)).toEqual(new Set(['a', 'b', 'c', 'd', 'g']))
    expect(textWords(source).beginnings).toEqual(['e-'])
  })
})

/** Classes that KaTeX gives. */
const ofLibraries = /: \.katex/

/** A change without motion after a time: the last answer fades only when the next is late. */
const isDelay = (move: string): boolean => /\b0m?s \d+ms$/.test(move)

const namesIn = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name))

const movesIn = (rules: string): string[] =>
  [...rules.matchAll(/\b(?:transition|animation)(?:-duration)?:\s*([^;}]+)/g)].map(
    ([, value = '']) => value.trim(),
  )

const rawColours = (rules: string): string[] =>
  rules.match(
    /#[\da-f]{3,8}\b(?![^{;]*\{)|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([^)]*\)|(?<=[:\s])(?:white|black|red|green|blue|gr[ae]y|orange|yellow)(?=\s*[;}])/gi,
  ) ?? []

/** That of the document is what `rem` is of, and no token can say it. */
const ofDocument = /\bhtml \{\s*font-size:[^;}]*;?\s*\}/g

const rawType = (rules: string): string[] =>
  (rules.replaceAll(ofDocument, '').match(/\bfont(?:-size|-family)?:\s*[^;}]+/g) ?? []).filter(
    (declaration) => !/:\s*(?:var\(|inherit|1\.08em)/.test(declaration),
  )
