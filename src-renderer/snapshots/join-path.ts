/** A name within a folder, by the folder's own sign between names. */
export function joinPath(folder: string, name: string): string {
  const sign = folder.includes('\\') && !folder.startsWith('/') ? '\\' : '/'
  return folder.endsWith(sign) ? folder + name : folder + sign + name
}
