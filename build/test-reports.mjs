// What went wrong, out of the reports of vitest and Playwright: a line for the test, its first lines of error.

const SHOWN_LINES = 12

/** The failed tests of a report of vitest in JSON, with files that could not be run. */
export function failedUnitTests({ testResults = [] }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [describe(name, message)]
    return failed.map(({ fullName, failureMessages }) =>
      describe(`${name} › ${fullName}`, failureMessages[0]),
    )
  })
}

/** The failed tests of a report of Playwright in JSON, with errors outside of tests. */
export function failedEndToEndTests({ suites = [], errors = [] }) {
  return [
    ...errors.map(({ message }) => describe('outside of tests', message)),
    ...suites.flatMap((suite) => failedOfSuite(suite)),
  ]
}

function failedOfSuite({ file, suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) =>
        describe(`[${projectName}] ${file} › ${title}`, results.at(-1)?.error?.message),
      ),
  )
  return [...own, ...suites.flatMap((suite) => failedOfSuite(suite))]
}

function describe(test, error = '') {
  // Messages are coloured for a terminal.
  // oxlint-disable-next-line no-control-regex
  const lines = error.replace(/\u001B\[[\d;]*m/g, '').split('\n')
  return [test, ...lines.slice(0, SHOWN_LINES).map((line) => `    ${line}`)].join('\n')
}
