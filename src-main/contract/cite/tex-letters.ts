/** The commands of LaTeX that put an accent on a letter, with the combining character of each. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['textcommabelow', '\u0326'],
])

/** Letters that have a command of their own. */
export const letters: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['i', 'ı'],
  ['j', 'ȷ'],
  ['dj', 'đ'],
  ['DJ', 'Đ'],
  ['dh', 'ð'],
  ['DH', 'Ð'],
  ['th', 'þ'],
  ['TH', 'Þ'],
  ['ng', 'ŋ'],
  ['NG', 'Ŋ'],
])

const SIGNS = `
  alpha:α beta:β gamma:γ delta:δ epsilon:ϵ varepsilon:ε zeta:ζ eta:η theta:θ iota:ι kappa:κ
  lambda:λ mu:μ nu:ν xi:ξ pi:π rho:ρ sigma:σ tau:τ upsilon:υ phi:ϕ varphi:φ chi:χ psi:ψ omega:ω
  Gamma:Γ Delta:Δ Theta:Θ Lambda:Λ Xi:Ξ Pi:Π Sigma:Σ Phi:Φ Psi:Ψ Omega:Ω times:× pm:± infty:∞
  leq:≤ geq:≥ neq:≠ approx:≈ sim:∼ rightarrow:→ leftarrow:← leftrightarrow:↔ Rightarrow:⇒ cdot:·
  in:∈ to:⟶ subset:⊂ cup:∪ cap:∩ sum:∑ prod:∏ partial:∂ nabla:∇ forall:∀ exists:∃ ell:ℓ star:⋆
  circ:∘ oplus:⊕ otimes:⊗ emptyset:∅ neg:¬
`

/** Signs that only mathematics has, with the command of each. */
export const mathematicalSigns: ReadonlyMap<string, string> = new Map(
  SIGNS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [command = '', sign = ''] = pair.split(':')
      return [sign, `\\${command}`]
    }),
)

/** Signs of text as LaTeX spells them. */
export const textSigns: ReadonlyMap<string, string> = new Map([
  ['–', '--'],
  ['—', '---'],
  ['―', '---'],
  ['‘', '`'],
  ['’', "'"],
  ['“', '``'],
  ['”', "''"],
  ['„', '{\\quotedblbase}'],
  ['«', '{\\guillemotleft}'],
  ['»', '{\\guillemotright}'],
  ['…', '{\\textellipsis}'],
  ['\u00A0', '~'],
  ['¡', '!`'],
  ['¿', '?`'],
  ['§', '{\\S}'],
  ['©', '{\\copyright}'],
  ['®', '{\\textregistered}'],
  ['™', '{\\texttrademark}'],
  ['°', '{\\textdegree}'],
  ['€', '{\\texteuro}'],
  ['£', '{\\pounds}'],
  ['•', '{\\textbullet}'],
  ['µ', '{$\\mu$}'],
  ['−', '{$-$}'],
  ['‐', '-'],
  ['‑', '-'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬀ', 'ff'],
  ...[...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, at) => [sign, `{\\textsuperscript{${at}}}`] as const),
  ...[...'₀₁₂₃₄₅₆₇₈₉'].map((sign, at) => [sign, `{\\textsubscript{${at}}}`] as const),
])
