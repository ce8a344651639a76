import { useEffect } from 'react'
import { PageHead } from '../../components/page-head'
import { Section } from '../../components/section'
import { Switch } from '../../components/switch'
import { usePreferences } from '../../preferences'
import type { AddressRequest } from '../../routes'
import { changeSettings, useSettings } from '../../settings'
import { Directions } from './directions'
import { KeysSection } from './keys-section'
import { Material } from './material'
import { Network } from './network'
import { ChoiceSetting, OneSetting } from './one-setting'
import { ResetAll } from './reset-all'
import { SizeSetting } from './size-setting'

/** How the reader wants the program. Everything holds at once, in all windows. */
export function SettingsPage({ request: { part } }: { request: AddressRequest }) {
  const trouble = usePreferences()?.trouble ?? null
  useEffect(() => {
    if (part) document.getElementById(part)?.scrollIntoView()
  }, [part])
  return (
    <>
      <PageHead
        title="Settings"
        facts={['Each holds at once, in all windows, whatever the snapshot']}
        actions={<ResetAll />}
      />
      {trouble !== null && (
        <p role="alert" className="gap-2">
          {trouble}
        </p>
      )}
      <Appearance />
      <Start />
      <KeysSection />
      <Network />
      <Quality />
      <Directions />
      <Material />
    </>
  )
}

function Appearance() {
  return (
    <Section id="appearance" title="Appearance">
      <ChoiceSetting
        name="theme"
        title="Theme"
        options={{ system: 'As the system', light: 'Light', dark: 'Dark' }}
      />
      <ChoiceSetting
        name="contrast"
        title="Contrast"
        about="More makes text, lines and edges as strong as the screen allows."
        options={{ system: 'As the system', more: 'More' }}
      />
      <ChoiceSetting
        name="motion"
        title="Motion"
        about="Layers that appear and what turns while you wait."
        options={{ system: 'As the system', none: 'None' }}
      />
      <ChoiceSetting
        name="density"
        title="Rows of tables and lists"
        options={{ compact: 'Compact', normal: 'Normal', roomy: 'Roomy' }}
      />
      <SizeSetting />
    </Section>
  )
}

function Start() {
  const { tabs } = useSettings()
  return (
    <Section id="start" title="Start">
      <OneSetting title="Tabs of the last time">
        <Switch
          isOn={tabs === 'restored'}
          change={(isOn) => void changeSettings({ tabs: isOn ? 'restored' : 'new' })}
        >
          Open them again
        </Switch>
      </OneSetting>
    </Section>
  )
}

function Quality() {
  return (
    <Section id="quality" title="Quality">
      <ChoiceSetting
        name="doubts"
        title="What looks like junk or an advertisement"
        about="Nothing is deleted: each list says how much it hides, and its page says why."
        options={{ hidden: 'Hidden in lists', shown: 'Shown' }}
      />
    </Section>
  )
}
