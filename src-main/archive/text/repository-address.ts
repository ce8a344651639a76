/** One key for the spellings of one repository's address. */
export const repositoryKey = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(www\.)?/, '')
    .replace(/(\.git)?\/?$/, '')

/** What a repository is called: `owner/name` where such names are usual, else its address. */
export function repositoryName(url: string): string {
  const address = url.replace(/^[a-z]+:\/\/(www\.)?/i, '').replace(/(\.git)?\/?$/i, '')
  return address.replace(/^(github\.com|gitlab\.com|bitbucket\.org)\//i, '')
}
