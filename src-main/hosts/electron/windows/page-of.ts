/** The address of a window's page; its key stands before the sign #, which the page's own address follows. */
export function pageOf(page: string, key: string, address: string): string {
  const url = new URL(page)
  url.searchParams.set('window', key)
  return url.href + address
}
