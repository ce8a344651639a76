import { ArchiveError } from '../../errors'

/** Text packs to a tenth, at most to a fiftieth; what is beyond this was made to fill the memory. */
const MOST_TIMES = 200
const FREE_MB = 64

/** Counts what goes in and what comes out of an unpacking, and refuses what grows out of all measure. */
export class BombGuard {
  #packed = 0
  #unpacked = 0

  constructor(
    private readonly name: string,
    /** What is known of the packed size from the beginning. */
    packed = 0,
  ) {
    this.#packed = packed
  }

  takes(bytes: number): void {
    this.#packed += bytes
  }

  gives(bytes: number): void {
    this.#unpacked += bytes
    if (this.#unpacked <= FREE_MB << 20 || this.#unpacked <= MOST_TIMES * this.#packed) return
    throw new ArchiveError(
      'unusable-file',
      `${this.name} cannot be imported: it unpacks to more than ${MOST_TIMES} times its size, as no dump does. Download it again from a source that you trust.`,
    )
  }
}
