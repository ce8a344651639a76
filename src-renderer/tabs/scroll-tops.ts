/**
 * How far down the page of each entry was left, by the id of the entry. Apart from the tabs, since it
 * changes with every turn of the wheel and nothing is drawn by it.
 */
export const scrollTops = new Map<number, number>()
