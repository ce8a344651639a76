/** Why lists of tasks hide some. */
export const doubtfulNames = 'Names such as “16k”, “All”, a sentence or a telephone number.'
