/**
 * Words that nearly every English abstract has, so that they tell no paper from another. In abstracts
 * they are not looked up at all, in titles they are.
 */
export const STOP_WORDS: readonly string[] = (
  'a an and are as at be by can for from has have in is it its of on or our such that the their ' +
  'these this to was we which with'
).split(' ')

const stopWords: ReadonlySet<string> = new Set(STOP_WORDS)

/** Whether nearly every abstract has a word, so that it is looked up in titles only. */
export const isStopWord = (word: string): boolean => stopWords.has(word)
