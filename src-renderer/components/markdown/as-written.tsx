import { Component, type ReactNode } from 'react'

/** A text as its author typed it, line by line. */
export const AsWritten = ({ text }: { text: string }) => <p className="as-written">{text}</p>

/** Shows a text as it is written where reading it as Markdown fails, as with quotations within thousands of others. */
export class OrAsWritten extends Component<
  { text: string; children: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <AsWritten text={this.props.text} /> : this.props.children
  }
}
