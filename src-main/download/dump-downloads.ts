import listed from '../../resources/downloads.json'
import { asDownloadList } from './download-list'

/** What can be downloaded: resources/downloads.json, the one file to edit when an address changes. */
export const dumpDownloads = asDownloadList(listed)
