import type { z } from 'zod'
import { requests } from '#contract/contract'

/** The first thing wrong with a request, as one plain sentence that names the field and the remedy. */
export function sayWhatIsWrong(method: string, error: z.ZodError): string {
  const issue = error.issues[0]
  const field = issue?.path.join('.')
  if (issue?.code === 'unrecognized_keys')
    return `The question “${method}” takes no “${issue.keys[0]}”; ${fieldsOf(method)}.`
  if (!issue || !field) return `The question “${method}” wants an object; ${fieldsOf(method)}.`
  return `The field “${field}” of the question “${method}” must be ${expectation(issue)}.`
}

function fieldsOf(method: string): string {
  const request = Object.entries(requests).find(([name]) => name === method)?.[1]
  const fields = Object.keys(request?.shape ?? {})
  return fields.length === 0 ? 'it takes nothing' : `it takes ${fields.join(', ')}`
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`
    case 'invalid_union':
      return 'true or false'
    case 'too_small':
      return issue.origin === 'string' ? 'filled in' : `${issue.minimum} or more`
    case 'too_big':
      return issue.origin === 'string'
        ? `no longer than ${issue.maximum} characters`
        : `${issue.maximum} or less`
    case 'invalid_type':
      return issue.expected === 'string' ? 'given, as text' : 'a whole number'
    case 'custom':
      return issue.message
    default:
      return 'of another form'
  }
}
