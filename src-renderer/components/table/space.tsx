/** Holds the place of rows that are not drawn. */
export const Space = ({ height }: { height: number }) =>
  height > 0 ? <tr className="space" aria-hidden="true" style={{ blockSize: height }} /> : null
