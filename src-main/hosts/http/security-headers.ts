import { createHash } from 'node:crypto'

// react-aria puts this one rule into the page by itself. Its text is allowed by hash, so that no
// other inline style is; when an upgrade changes it, the browser's console says so and tests fail.
const REACT_ARIA_STYLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * What the page may load: its own files, and pictures within them. No inline script or style, no
 * frame, no form, nothing from the network. `style` attributes that React sets are not affected.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${hashOf(REACT_ARIA_STYLE)}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with every reply, by the loopback host and by the window's own protocol. */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Looking up the hosts of links would already tell someone what is read.
  'x-dns-prefetch-control': 'off',
} as const
