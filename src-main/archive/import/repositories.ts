import { Fields } from './fields'
import { archiveSlug } from './paper-keys'
import type { PaperRegister } from './paper-register'
import type { Ledger } from './report'

export interface RepositoryDraft {
  url: string
  official: boolean | null
  mentionedInPaper: boolean | null
  mentionedInGithub: boolean | null
  framework: string | null
}

const KEYS = new Set([
  'paper_url',
  'paper_title',
  'paper_arxiv_id',
  'paper_url_abs',
  'paper_url_pdf',
  'repo_url',
  'is_official',
  'mentioned_in_paper',
  'mentioned_in_github',
  'framework',
])

/** The repositories of each paper, in the order of the dump, each once. */
export class RepositoryRegister {
  readonly #byPaper = new Map<number, Map<string, RepositoryDraft>>()

  constructor(
    private readonly papers: PaperRegister,
    private readonly ledger: Ledger,
  ) {}

  /** Reads an item of the dump: one repository of one paper. */
  read(item: unknown): void {
    this.ledger.read('links to repositories')
    const fields = Fields.of(item, 'links', this.ledger)
    fields?.expectKeys(KEYS)
    const url = fields?.text('repo_url')
    const paper = fields ? this.#paperOf(fields) : null
    if (fields && url && paper !== null) this.#add(paper, asRepository(fields, url))
    else this.ledger.skipped('links to repositories', reasonToSkip(fields, url))
  }

  /** The repositories of a paper by its ordinal. */
  of(paper: number): RepositoryDraft[] {
    return [...(this.#byPaper.get(paper)?.values() ?? [])]
  }

  count(paper: number): number {
    return this.#byPaper.get(paper)?.size ?? 0
  }

  #paperOf(fields: Fields): number | null {
    const archiveUrl = fields.text('paper_url')
    const name = {
      archiveUrl,
      url: fields.text('paper_url_abs'),
      arxivId: fields.text('paper_arxiv_id'),
      title: fields.text('paper_title'),
    }
    return this.papers.findOrStub(name, archiveSlug(archiveUrl, 'paper'), null)
  }

  #add(paper: number, repository: RepositoryDraft): void {
    let known = this.#byPaper.get(paper)
    if (!known) this.#byPaper.set(paper, (known = new Map()))
    const other = known.get(repository.url)
    if (other) this.ledger.merged('links to repositories')
    known.set(repository.url, other ? union(other, repository) : repository)
  }
}

function asRepository(fields: Fields, url: string): RepositoryDraft {
  const framework = fields.text('framework')
  return {
    url,
    official: fields.flag('is_official'),
    mentionedInPaper: fields.flag('mentioned_in_paper'),
    mentionedInGithub: fields.flag('mentioned_in_github'),
    // The source's word for "not reported".
    framework: framework === 'none' ? null : framework,
  }
}

/** What two entries say of one repository: yes outweighs no, and either outweighs nothing. */
function union(a: RepositoryDraft, b: RepositoryDraft): RepositoryDraft {
  return {
    url: a.url,
    official: either(a.official, b.official),
    mentionedInPaper: either(a.mentionedInPaper, b.mentionedInPaper),
    mentionedInGithub: either(a.mentionedInGithub, b.mentionedInGithub),
    framework: a.framework ?? b.framework,
  }
}

const either = (a: boolean | null, b: boolean | null) => (a || b ? true : (a ?? b))

function reasonToSkip(fields: Fields | null, url: string | null | undefined): string {
  if (!fields) return 'not an object'
  return url ? 'names no paper' : 'no address of a repository'
}
