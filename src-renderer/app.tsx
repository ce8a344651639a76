import { useMemo } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { queries } from './archive'
import { PageHead } from './components/page-head'
import { withDoubts } from './doubts'
import { Frame } from './frame/frame'
import { PageBoundary } from './frame/page-boundary'
import { useLate } from './late/use-late'
import { pageCodes } from './pages'
import { href, useRoute, viewOf, type AddressRequest, type PageName } from './routes'
import { useSettings } from './settings'
import { useVisit } from './visits'

/** The frame, and in it the page of the address. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Frame>
        <CurrentPage />
      </Frame>
    </QueryClientProvider>
  )
}

/**
 * The page of the address. Another thing is another page, mounted anew, and so is the page of another tab;
 * another view of it is not.
 */
function CurrentPage() {
  const route = useRoute()
  const { doubts } = useSettings()
  const request = useMemo(() => withDoubts(route, doubts), [route, doubts])
  const { tab } = useVisit()
  if (!route.page) return <UnknownPage />
  return (
    <PageBoundary key={`${tab} ${viewOf(route)}`}>
      <LatePage page={route.page} request={request} />
    </PageBoundary>
  )
}

function LatePage({ page, request }: { page: PageName; request: AddressRequest }) {
  const { code: Page, failure, again } = useLate(pageCodes[page])
  if (failure !== null) return <PageMissing again={again} />
  return Page && <Page request={request} />
}

function UnknownPage() {
  return (
    <div className="empty">
      <PageHead title="No page has this address" isFailure />
      <p className="gap-2">
        The link may be of another version of this program. Everything can be reached from the{' '}
        <a href={href('home')}>start page</a>.
      </p>
    </div>
  )
}

function PageMissing({ again }: { again: () => void }) {
  return (
    <div className="empty">
      <PageHead title="This page could not be loaded" isFailure />
      <p className="gap-2">Is the program that serves it still running?</p>
      <div className="button-row">
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      </div>
    </div>
  )
}
