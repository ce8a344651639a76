import type { Hit } from '#contract/search'
import { hitAddress } from '../../components/hit-address'
import { Facts } from '../../components/page-head'
import { nounOfKind } from '../../kind-nouns'

/** What is called just as the question reads, before all groups. */
export function ExactCard({ hit }: { hit: Hit }) {
  const { kind, title, detail } = hit
  return (
    <section className="hit gap-3" aria-label="Exact match">
      <p>
        <a href={hitAddress(hit)}>{title}</a>{' '}
        <span className="soft">{nounOfKind(kind).toLowerCase()}, named exactly so</span>
      </p>
      <Facts facts={[detail !== '' && detail]} />
    </section>
  )
}
