import { PageHead } from '../../components/page-head'
export function LibraryPage() {
  return <PageHead title="Library" />
}
