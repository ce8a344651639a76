/**
 * Whether an error means that what the file holds is not as it was written: in the words of SQLite, or
 * of whoever reads JSON, packed numbers or a packed text in one of its cells.
 */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(database disk image is malformed|file is not a database)/.test(error.message) ||
    (error instanceof SyntaxError && error.message.includes('JSON')) ||
    (error instanceof RangeError &&
      /typed array length|should be a multiple of/.test(error.message)) ||
    ('code' in error && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code))))
