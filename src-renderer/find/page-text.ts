import type { Match, Piece } from './find-text'

/** Characters; what stands below is not searched. */
const LONGEST = 1_000_000

export interface PageText {
  nodes: readonly Text[]
  pieces: readonly Piece[]
  /** Why not all of the page is searched; null when it is. */
  note: string | null
}

/** What can be read within an element, in the order of the page. */
export function textOf(root: Element): PageText {
  const shown = shownBy()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  const pieces: Piece[] = []
  let length = 0
  let block: Element | null = null
  for (let node = walker.nextNode(); node && length < LONGEST; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent || node.data === '' || !shown.isShown(parent)) continue
    const own = shown.blockOf(parent)
    nodes.push(node)
    pieces.push({ text: node.data, beginsBlock: own !== block })
    block = own
    length += node.data.length
  }
  return { nodes, pieces, note: noteOn(root, length) }
}

function noteOn(root: Element, length: number): string | null {
  if (length >= LONGEST) return 'the beginning of the page'
  return root.querySelector('tr.space') ? 'the rows shown' : null
}

/** The range of a match; null when the page has changed since. */
export function rangeOf({ nodes }: PageText, { from, to }: Match): StaticRange | null {
  const [start, end] = [nodes[from.piece], nodes[to.piece]]
  if (!start || !end || from.at > start.length || to.at > end.length) return null
  return new StaticRange({
    startContainer: start,
    startOffset: from.at,
    endContainer: end,
    endOffset: to.at,
  })
}

const UNREAD = 'script, style, template, option, .visually-hidden, .to-come'

/** What elements look like, each looked at once. */
function shownBy() {
  const shown = new Map<Element, boolean>()
  const blocks = new Map<Element, Element>()
  const isShown = (element: Element): boolean => {
    const known = shown.get(element)
    if (known !== undefined) return known
    const answer =
      element.checkVisibility({ visibilityProperty: true }) && element.closest(UNREAD) === null
    shown.set(element, answer)
    return answer
  }
  const blockOf = (element: Element): Element => {
    const known = blocks.get(element)
    if (known) return known
    const { display } = getComputedStyle(element)
    const isInline = display === 'inline' || display === 'contents'
    const block = isInline && element.parentElement ? blockOf(element.parentElement) : element
    blocks.set(element, block)
    return block
  }
  return { isShown, blockOf }
}
