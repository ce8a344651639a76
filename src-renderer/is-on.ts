/** Whether a switch is on; one of an address is text. */
export const isOn = (flag: unknown): boolean => flag === true || flag === 'true'
