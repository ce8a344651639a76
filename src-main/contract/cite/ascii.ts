import { letters } from './tex-letters'

const LATIN = new Map([...letters].map(([spelled, letter]) => [letter, spelled]))
const GREEK = new Map(
  'α:a β:b γ:g δ:d ε:e ζ:z η:e θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:ph χ:ch ψ:ps ω:o'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** A text in ASCII, as far as its letters have counterparts there; others stay. */
export const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(
      /\P{ASCII}/gu,
      (letter) => LATIN.get(letter) ?? GREEK.get(letter.toLowerCase()) ?? letter,
    )
