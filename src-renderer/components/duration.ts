const tenths = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })

/** A time in seconds as it is told: `0.4 s`, `40 s`, `2 min 5 s`, `1 h 12 min`. */
export function formatDuration(seconds: number): string {
  if (seconds < 9.95) return `${tenths.format(seconds)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60
    ? withRest(minutes, 'min', whole % 60, 's')
    : withRest(Math.floor(minutes / 60), 'h', minutes % 60, 'min')
}

const withRest = (amount: number, unit: string, rest: number, smaller: string) =>
  rest === 0 ? `${amount} ${unit}` : `${amount} ${unit} ${rest} ${smaller}`
