import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod/v4/core'
import { App } from './app'
import { reportErrors } from './desktop/report-errors'
import { preparePage } from './pages'
import { followPrinting } from './print/printing'
import './styles/all.css'
import { keepTabs, restoreTabs } from './tabs/session'
import { takeToken } from './transport'
import { followVisits } from './visits'

reportErrors()
// The content policy lets no text become a program; zod would try.
config({ jitless: true })
// Before anything reads the address, which the token is not part of.
takeToken()
const [restored] = await Promise.all([restoreTabs(), preparePage(location.hash)])
await followVisits(preparePage, restored)
keepTabs()
followPrinting()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
