import { useCommands } from '../commands/use-commands'
import { navigate } from '../routes'
import { startTour } from '../tour/tour-state'

/** What the app can be told about itself. */
export const useHelp = (): void => useCommands({ guide: () => navigate('guide'), tour: startTour })
