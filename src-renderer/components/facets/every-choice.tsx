import { Choice } from '../choice'

/** Whether any or every one of several chosen values is wanted. */
export function EveryChoice(props: {
  title: string
  isOn: boolean
  change: (isOn: boolean) => void
}) {
  const { title, isOn, change } = props
  return (
    <Choice
      className="segments"
      label={`${title}: any or all of those chosen`}
      options={[
        { key: 'any', content: 'Any', isChosen: !isOn, choose: () => change(false) },
        { key: 'all', content: 'All', isChosen: isOn, choose: () => change(true) },
      ]}
    />
  )
}
