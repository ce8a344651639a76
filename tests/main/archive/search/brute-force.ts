import {
  gainOfBeginning,
  gains,
  priorOf,
  rarity,
} from '../../../../src-main/archive/search/scoring'
import { isStopWord } from '../../../../src-main/archive/search/stop-words'
import { titleGain } from '../../../../src-main/archive/search/title-order'
import { AVERAGE_WORDS, storedWeight } from '../../../../src-main/archive/search/weights'
import { words } from '../../../../src-main/archive/search/words'
import type { Text } from './corpus'

/** What a scan of all texts finds for words that nobody misspelt. */
interface Scanned {
  /** Best first. */
  ids: number[]
  /** Whether these have all words, rather than most of them. */
  isWhole: boolean
}

interface Cut {
  title: string[]
  abstract: string[]
}

/** Reads every text for every word; `isOpen` says that the last may be the beginning of another. */
export function scan(papers: readonly Text[], asked: readonly string[], isOpen: boolean): Scanned {
  const cut = papers.map(({ title, abstract }): Cut => ({
    title: words(title),
    abstract: words(abstract),
  }))
  const distinct = [...new Set(asked)].toSorted(
    (a, b) => Number(isStopWord(a)) - Number(isStopWord(b)),
  )
  const open =
    isOpen && asked.indexOf(asked.at(-1) ?? '') === asked.length - 1 ? asked.at(-1) : null
  const onlyStopWords = distinct.every(isStopWord)
  const terms = distinct.map((word) => ({
    isNeeded: onlyStopWords || !isStopWord(word),
    isTitleOnly: isStopWord(word),
    parts: partsOf(cut, word, word === open),
  }))
  const scored = papers.map((paper, index) => {
    const id = index + 1
    let met = 0
    let score = 0
    for (const { parts, isNeeded, isTitleOnly } of terms) {
      const found = parts.flatMap((part) =>
        part(cut[index] ?? { title: [], abstract: [] }, isTitleOnly),
      )
      for (const gain of found) score = Math.fround(score + gain)
      if (isNeeded && found.length > 0) met++
    }
    const prior = Math.fround(priorOf(paper.repositories ?? 0, id, papers.length))
    const byWords = Math.fround(score + prior)
    return {
      id,
      met,
      score: byWords + titleGain({ words: asked, isOpen: open !== null }, paper.title),
    }
  })
  const most = Math.max(...scored.map(({ met }) => met))
  const ids = scored
    .filter(({ met }) => met > 0 && met === most)
    .toSorted((a, b) => b.score - a.score || b.id - a.id)
    .map(({ id }) => id)
  return { ids, isWhole: most === terms.filter(({ isNeeded }) => isNeeded).length }
}

/** What a paper gains by one of the words that a typed word stands for. */
type Part = (paper: Cut, isTitleOnly: boolean) => number[]

function partsOf(cut: readonly Cut[], word: string, isOpen: boolean): Part[] {
  const known = [
    ...new Set(
      cut.flatMap(({ title, abstract }) => [
        ...title,
        ...abstract.filter((other) => !isStopWord(other)),
      ]),
    ),
  ]
  const papersOf = (other: string) =>
    Math.max(
      cut.filter(({ title }) => title.includes(other)).length,
      isStopWord(other) ? 0 : cut.filter(({ abstract }) => abstract.includes(other)).length,
    )
  const isKnown = known.includes(word)
  const isShort = word.length <= 2
  const longer =
    isShort || (isKnown && !isOpen)
      ? []
      : known
          .filter((other) => other !== word && other.startsWith(word))
          .toSorted((a, b) => papersOf(b) - papersOf(a) || (a < b ? 1 : -1))
  const sum = longer.reduce((total, other) => total + papersOf(other), 0)
  const rare = rarity(cut.length, isKnown ? papersOf(word) : sum)
  const parts = [
    ...(isKnown ? [wholeWord(word, rare, false)] : []),
    ...longer.map((other) => wholeWord(other, rare, true)),
  ]
  return isShort && isOpen ? [...parts, begunWord(cut, word)] : parts
}

const wholeWord =
  (word: string, rare: number, isLonger: boolean): Part =>
  ({ title, abstract }, isTitleOnly) =>
    (['title', 'abstract'] as const).flatMap((field) => {
      if (field === 'abstract' && (isTitleOnly || isStopWord(word))) return []
      const text = field === 'title' ? title : abstract
      const occurrences = text.filter((other) => other === word).length
      const weight = storedWeight(occurrences, text.length, AVERAGE_WORDS[field])
      return occurrences === 0 ? [] : [gains(field, rare, isLonger)[weight] ?? 0]
    })

function begunWord(cut: readonly Cut[], letters: string): Part {
  const isBegun = ({ title }: Cut) => title.some((word) => word.startsWith(letters))
  const gain = gainOfBeginning(rarity(cut.length, cut.filter(isBegun).length))
  return (paper) => (isBegun(paper) ? [gain] : [])
}
