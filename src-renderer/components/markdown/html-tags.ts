interface Node {
  type: string
  value?: string
  children?: Node[]
}

const looks =
  'a|b|big|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul'
const tag = new RegExp(`</?(?:${looks})(?:\\s[^<>]*)?/?>|<!--[^]*?-->`, 'gi')

/**
 * A plugin for HTML within Markdown, which is never rendered as such: tags that only say how something
 * looks are left out and what they enclose stays; anything else is shown as it is written.
 */
export function leaveOutTags() {
  return (root: Node): void => leaveOut(root)
}

function leaveOut(parent: Node): void {
  if (!parent.children) return
  parent.children = parent.children.flatMap((node) => {
    leaveOut(node)
    if (node.type !== 'html') return [node]
    const value = (node.value ?? '').replace(tag, '')
    if (value.trim() === '') return []
    const text = { type: 'text', value }
    // Within a paragraph HTML stands among words; elsewhere it is a block of its own.
    return parent.type === 'paragraph' ? [text] : [{ type: 'paragraph', children: [text] }]
  })
}
