import { expect, it } from 'vitest'
import { failedEndToEndTests, failedUnitTests } from '../../build/test-reports.mjs'

it('names failed unit tests with their errors, and files that could not be run', () => {
  const failed = failedUnitTests({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'adds', status: 'passed', failureMessages: [] },
          {
            fullName: 'subtracts',
            status: 'failed',
            failureMessages: ['\u001B[31mexpected 1\u001B[39m'],
          },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  })
  expect(failed).toEqual(['a.test.ts › subtracts\n    expected 1', 'b.test.ts\n    no such module'])
})

it('names failed end-to-end tests at any depth, and errors outside of tests', () => {
  const failed = failedEndToEndTests({
    errors: [{ message: 'no browser' }],
    suites: [
      {
        file: 'a.spec.ts',
        specs: [{ title: 'opens', tests: [test('expected'), test('flaky')] }],
        suites: [{ file: 'a.spec.ts', specs: [{ title: 'closes', tests: [test('unexpected')] }] }],
      },
    ],
  })
  expect(failed).toEqual(['outside of tests\n    no browser', '[browser] a.spec.ts › closes\n    '])
})

it('finds nothing in a report that is not there', () => {
  expect(failedUnitTests({})).toEqual([])
  expect(failedEndToEndTests({})).toEqual([])
})

function test(status: string, message?: string) {
  return { projectName: 'browser', status, results: [{}, { error: { message } }] }
}
