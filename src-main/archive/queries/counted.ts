/** A number with its noun, as hits have it: “1 paper”, “1,204 papers”. */
export const counted = (number: number, noun: string) =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
