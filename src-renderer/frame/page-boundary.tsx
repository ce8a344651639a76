import { Component, type ReactNode } from 'react'
import { FailureBanner } from '../components/failure-banner'
import { report } from '../desktop/report-errors'

interface State {
  error: Error | null
}

/** Keeps the frame alive when a page cannot be drawn, and says so in its place. */
export class PageBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown) {
    report(error)
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <>
        <h1 tabIndex={-1}>This page could not be shown</h1>
        <FailureBanner details={error.message} again={() => this.setState({ error: null })}>
          The program met something it did not expect. Other pages still work.
        </FailureBanner>
      </>
    )
  }
}
