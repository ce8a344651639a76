/** The menus of the desktop app that commands stand in, in the order of its menu bar. */
const menuNames = ['file', 'edit', 'view', 'go', 'window', 'help'] as const
export type MenuName = (typeof menuNames)[number]

/** Where a command applies: in the whole app, or while something of this kind is on screen. */
export type CommandPlace = 'anywhere' | 'list' | 'leaderboard' | 'paper' | 'snapshots'

/** Something that the reader can have the app do, by its menu, its palette or a key. */
export interface Command {
  /** What menus, the palette, the sheet of keys and the settings call it. */
  title: string
  place: CommandPlace
  /**
   * The keys that it has unless the reader gives it others, as `Mod+k`, `Shift+f`, or `g h` for two in
   * turn. `Mod` is Command on a Mac and Control elsewhere; letters are small.
   */
  keys: readonly string[]
  /** Its menu, and the part of the menu that it stands in: lines divide the parts. */
  menu?: readonly [name: MenuName, part: number]
  /** Only the desktop app has it: in a browser, the browser does. */
  onlyDesktop?: true
}
