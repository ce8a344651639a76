/** What a folder of this computer holds, as far as dumps may be among it. */
export interface Folder {
  path: string
  /** Null at the top. */
  parent: string | null
  /** Folders first, then files, each by name; hidden ones are left out. */
  entries: readonly FolderEntry[]
  /** How many more there are than are told. */
  further: number
}

export interface FolderEntry {
  name: string
  path: string
  isFolder: boolean
  /** Null of a folder. */
  bytes: number | null
}
