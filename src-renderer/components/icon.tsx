import type { ReactNode } from 'react'

const drawings = {
  back: <path d="M9.8 3.5 5.3 8l4.5 4.5" />,
  check: <path d="m3.2 8.4 3.1 3.1 6.5-7" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  cite: (
    <path d="M6.5 4C4.5 4.6 3 6.2 3 8.4V12h3.6V8.4H4.8M13.5 4C11.5 4.6 10 6.2 10 8.4V12h3.6V8.4h-1.8" />
  ),
  code: <path d="M5.2 4.5 1.8 8l3.4 3.5M10.8 4.5 14.2 8l-3.4 3.5" />,
  columns: <path d="M2 3h12v10H2zM6 3v10M10 3v10" />,
  compare: <path d="M2.5 3.5h4.2v9H2.5zM9.3 3.5h4.2v9H9.3z" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  datasets: (
    <>
      <ellipse cx="8" cy="3.8" rx="5" ry="2" />
      <path d="M3 3.8v8.4c0 1.1 2.2 2 5 2s5-.9 5-2V3.8M3 8c0 1.1 2.2 2 5 2s5-.9 5-2" />
    </>
  ),
  diamond: <path className="solid" d="M8 .8 15.2 8 8 15.2.8 8z" />,
  down: <path d="m4 6.2 4 4 4-4" />,
  error: <path d="M5.4 2h5.2L14 5.4v5.2L10.6 14H5.4L2 10.6V5.4zM8 5v3.8M8 11v.1" />,
  export: <path d="M8 9.8V2.2M5 5l3-3 3 3M2.8 9.5v4h10.4v-4" />,
  external: <path d="M6.5 3.5h-3v9h9v-3M9.2 2.8h4v4M13 3 7.6 8.4" />,
  fall: <path d="M8 3v9.8M4.2 9 8 12.8 11.8 9" />,
  filter: <path d="M2 4h12M4.2 8h7.6M6.4 12h3.2" />,
  folder: <path d="M2 3.5h4.3l1.5 1.8H14v7.7H2z" />,
  forward: <path d="M6.2 3.5 10.7 8l-4.5 4.5" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.4v3.8M8 4.9v.1" />
    </>
  ),
  library: <path d="M4.2 2h7.6v12L8 11.2 4.2 14z" />,
  link: (
    <path d="M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7L8 11.7" />
  ),
  methods: (
    <>
      <circle cx="3.8" cy="8" r="1.8" />
      <circle cx="12.2" cy="3.9" r="1.8" />
      <circle cx="12.2" cy="12.1" r="1.8" />
      <path d="m5.4 7.2 5.2-2.5M5.4 8.8l5.2 2.5" />
    </>
  ),
  minus: <path d="M4 8h8" />,
  more: <path d="M8 3.4v.1M8 8v.1M8 12.6v.1" strokeWidth="2.2" />,
  next: <path d="m6.2 4 4 4-4 4" />,
  note: <path d="M2.5 3h11v10h-11zM5 6h6M5 8.5h6M5 11h3" />,
  papers: <path d="M4 1.8h5.3l3.2 3.2v9.2H4zM9.2 1.8V5h3.3M6 8h4.5M6 10.7h4.5" />,
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" strokeWidth="2" />,
  pen: <path d="M3 13l.8-3.2L10.6 3l2.4 2.4-6.8 6.8zM9.2 4.4l2.4 2.4" />,
  pin: <path d="M5 2.2h6M6.2 2.2v4.3L4 9.5h8L9.8 6.5V2.2M8 9.5V14" />,
  plus: <path d="M8 3.4v9.2M3.4 8h9.2" strokeWidth="2" />,
  question: (
    <path d="M5.6 5.9a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.8-1.1 1.6M8 12.3v.1" strokeWidth="1.8" />
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.6" />
      <path d="m10.4 10.4 3.4 3.4" />
    </>
  ),
  shield: (
    <path d="M8 1.8 13 3.6v4c0 3.2-2 5.4-5 6.6-3-1.2-5-3.4-5-6.6v-4zM5.8 7.9l1.6 1.6 2.9-3.1" />
  ),
  sidebar: <path d="M2 3h12v10H2zM6 3v10" />,
  settings: (
    <>
      <path d="M2 4.6h5.2M11 4.6h3M2 11.4h2.2M8 11.4h6" />
      <circle cx="9.1" cy="4.6" r="1.9" />
      <circle cx="6.1" cy="11.4" r="1.9" />
    </>
  ),
  snapshot: <path d="M2 2.8h12v3H2zM3 5.8v7.4h10V5.8M6.4 8.6h3.2" />,
  sorted: <path className="solid" d="M3 5.5h10L8 11.5z" />,
  sota: <path d="M2 13.5h12M2.5 10.5H6V7.5h3.5v-3H13.5" />,
  star: <path d="m8 1.9 1.9 3.9 4.2.6-3.1 3 .8 4.3L8 11.7l-3.8 2 .8-4.3-3.1-3 4.2-.6z" />,
  start: (
    <path d="M2.5 7.2 8 2.8l5.5 4.4v5.6a.7.7 0 0 1-.7.7H9.7V9.6H6.3v3.9H3.2a.7.7 0 0 1-.7-.7z" />
  ),
  tasks: (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="2.4" />
    </>
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path className="solid" d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" />
    </>
  ),
  up: <path d="M8 13V3.2M4.2 7 8 3.2 11.8 7" />,
  warning: <path d="M8 2.2 14.4 13.4H1.6zM8 6.4v3.4M8 11.6v.1" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** A sign beside words that say the same; screen readers pass over it. */
export function Icon(props: { name: IconName; small?: boolean; className?: string }) {
  const { name, small = false, className } = props
  return (
    <svg
      className={['icon', small && 'icon-small', className].filter(Boolean).join(' ')}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  )
}
