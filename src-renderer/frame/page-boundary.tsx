import { Component, type ReactNode } from 'react'
import { Icon } from '../components/icon'
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
        <div className="banner error gap-3" role="alert">
          <Icon name="error" />
          <div>
            <p>The program met something it did not expect. Other pages still work.</p>
            <details>
              <summary>Details</summary>
              <code>{error.message}</code>
            </details>
          </div>
          <div className="button-row">
            <button type="button" className="button" onClick={() => this.setState({ error: null })}>
              Try again
            </button>
          </div>
        </div>
      </>
    )
  }
}
