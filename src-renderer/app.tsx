import { QueryClientProvider } from '@tanstack/react-query'
import { queries } from './archive'
import { PageHead } from './components/page-head'
import { Frame } from './frame/frame'
import { PageBoundary } from './frame/page-boundary'
import { loadedPages } from './pages'
import { href, useRoute, viewOf } from './routes'

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Frame>
        <CurrentPage />
      </Frame>
    </QueryClientProvider>
  )
}

/** The page of the address. Another thing is another page, mounted anew; another view of it is not. */
function CurrentPage() {
  const route = useRoute()
  const Page = route.page && loadedPages[route.page]
  if (!Page) return <UnknownPage />
  return (
    <PageBoundary key={viewOf(route)}>
      <Page request={route.request} />
    </PageBoundary>
  )
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
