/** Begins a text that is too long for its place; the place says where all of it is. */
export const cutText = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text
