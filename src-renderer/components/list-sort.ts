import type { TableSort } from './data-table'

/**
 * The order of a list whose columns bear the names of the orders in the contract: names rise, everything
 * else falls, and without a word the list goes by papers.
 */
export function listSort<Sort extends string>(
  sort: Sort | undefined,
  change: (sort: Sort | undefined) => void,
): TableSort {
  return {
    keys: sort === undefined ? [] : [{ column: sort, descending: sort !== 'name' }],
    change: ([key]) => change(key && (key.column as Sort)),
    otherwise: { column: 'papers', order: 'descending', words: 'Papers, highest first' },
    oneWay: true,
  }
}
