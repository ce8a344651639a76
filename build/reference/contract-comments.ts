import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What the sources of the contract say of a request or of a group of fields that requests share. */
interface Block {
  comment: string
  fields: Map<string, string>
  /** Groups that it takes over. */
  shared: string[]
}

/** The comments of requests and of their fields, which are in the sources only. */
export class ContractComments {
  readonly #blocks = new Map<string, Block>()

  constructor(root: string) {
    const folder = join(root, 'src-main/contract')
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts')))
      this.#read(readFileSync(join(folder, name), 'utf8'))
  }

  ofRequest(name: string): string {
    return this.#blocks.get(name)?.comment ?? ''
  }

  ofField(name: string, field: string): string {
    const block = this.#blocks.get(name)
    if (!block) return ''
    const own = block.fields.get(field)
    if (own !== undefined) return own
    return block.shared.map((group) => this.ofField(group, field)).find((text) => text !== '') ?? ''
  }

  #read(source: string): void {
    let block: Block | null = null
    let comment = ''
    const pieces =
      /\/\*\*([^]*?)\*\/|^(?:export )?(?:const|interface) (\w+)(?:: \w+)? (?:= )?\{|^ {2}'?([\w-]+)'?: z\s*\.strictObject\((\w*)|\.\.\.(\w+)|^ *'?(\w+)'?: (?=[\w(])|^\}/gm
    for (const [, said, group, request, whole, shared, field] of source.matchAll(pieces)) {
      if (said !== undefined) {
        comment = said.replaceAll(/\s*\n\s*\* ?/g, ' ').trim()
        continue
      }
      const name = group ?? request
      if (name !== undefined) {
        block = { comment, fields: new Map(), shared: whole ? [whole] : [] }
        this.#blocks.set(name, block)
      } else if (shared !== undefined) block?.shared.push(shared)
      else if (field !== undefined && comment !== '') block?.fields.set(field, comment)
      comment = ''
    }
  }
}
