/**
 * The commands that mathematics from the archive may hold. A title comes from a stranger and a BibTeX
 * file is run by LaTeX: nothing outside of this list is handed on as a command.
 */
const HARMLESS = new Set(
  `
  alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi
  varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi
  Sigma Upsilon Phi Psi Omega ell hbar imath jmath Re Im aleph infty partial nabla emptyset varnothing
  forall exists neg top bot angle triangle prime
  mathbb mathcal mathbf mathrm mathit mathsf mathtt mathfrak mathscr bm boldsymbol pmb bf rm it sf tt
  cal em text textit textbf textsc textrm textsf texttt textup operatorname mbox ensuremath
  hat widehat tilde widetilde bar overline underline vec dot ddot acute grave check breve mathring
  frac dfrac tfrac sqrt binom overset underset stackrel substack
  sum prod int oint bigcup bigcap bigoplus bigotimes lim limsup liminf sup inf max min arg det dim exp
  ker ln log sin cos tan Pr gcd deg hom argmax argmin
  times cdot cdots ldots dots vdots ddots div pm mp ast star circ bullet oplus ominus otimes odot
  wedge vee cap cup setminus sqcup sqcap land lor lnot amalg dagger ddagger wr
  leq geq le ge ll gg neq ne equiv sim simeq approx cong propto prec succ preceq succeq subset supset
  subseteq supseteq in ni notin mid parallel perp models vdash dashv lesssim gtrsim leqslant geqslant
  to rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow mapsto longrightarrow
  hookrightarrow uparrow downarrow updownarrow rightharpoonup leadsto rightsquigarrow implies iff
  left right big Big bigg Bigg bigl bigr langle rangle lfloor rfloor lceil rceil lbrace rbrace vert
  Vert lvert rvert lVert rVert
  quad qquad displaystyle textstyle scriptstyle limits nolimits not colon
  square Box Diamond diamond blacksquare checkmark dag ddag sharp flat natural clubsuit spadesuit
  heartsuit diamondsuit complement backslash
  `
    .trim()
    .split(/\s+/),
)

/**
 * Whether a formula can be set as it stands: known commands only, braces that pair, no sign that ends
 * it or begins a comment, and no `^^`, with which TeX spells any character by its number.
 */
export function isHarmless(formula: string): boolean {
  if (/\^\^|(?<!\\)(?:\\\\)*[%#&]|\\\\|[\r\n]/.test(formula)) return false
  const commands = [...formula.matchAll(/\\(\p{L}+)/gu)].map(([, name = '']) => name)
  return (
    commands.every((name) => HARMLESS.has(name)) && !formula.endsWith('\\') && isPaired(formula)
  )
}

/** BibTeX counts braces that are escaped as well, and LaTeX does not: both must come out even. */
function isPaired(formula: string): boolean {
  return [formula, formula.replace(/\\[{}]/g, '')].every((text) => {
    let depth = 0
    for (const sign of text) {
      if (sign === '{') depth++
      if (sign === '}') depth--
      if (depth < 0) return false
    }
    return depth === 0
  })
}
