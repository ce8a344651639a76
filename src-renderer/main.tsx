import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { reportErrors } from './desktop/report-errors'
import { preparePage } from './pages'
import { followPrinting } from './print/printing'
import './styles/all.css'
import { keepTabs, restoreTabs } from './tabs/session'
import { takeToken } from './transport'
import { followVisits } from './visits'

reportErrors()
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
