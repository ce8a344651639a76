import { dirname, join } from 'node:path'
import type { Places } from './kept-files'

/** Where downloaded dumps are kept, beside the snapshots that are made of them. */
export const downloadFolder = ({ folder }: Places): string => join(dirname(folder), 'downloads')
