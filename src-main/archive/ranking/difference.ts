/** What a number is more than a base, to the decimals that the two have: 93.5 less 91.2 is 2.3. */
export function difference(number: number, base: number): number {
  const decimals = Math.max(decimalsOf(number), decimalsOf(base))
  const exact = number - base
  // More decimals than can be written, as of 1e-300, leave it as it is.
  return decimals > MOST_DECIMALS ? exact : Number(exact.toFixed(decimals)) + 0
}

const MOST_DECIMALS = 100

/** How many decimals a number is written with: 2 for 0.25, 8 for 2.5e-7. */
function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e')
  const decimals = digits.split('.')[1]?.length ?? 0
  return Math.max(0, decimals - Number(exponent))
}
