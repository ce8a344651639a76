import { describe, expect, test } from 'vitest'
import { presets } from '#contract/export/presets'
import {
  type ExportForm,
  columnsOf,
  delimitedOf,
  delimitedWords,
  optionsOf,
  withDetail,
} from '../../../src-renderer/export/export-form'
import type { TablePart } from '../../../src-renderer/export/export-part'
import { firstHabits } from '../../../src-renderer/export/habits'

const form: ExportForm = {
  ...firstHabits,
  part: 0,
  citation: null,
  stem: null,
  withOwn: false,
}

describe('the form of an export', () => {
  test('a detail is kept for the preset in force, and dropped when it is as the preset has it', () => {
    const changed = withDetail(form, 'guard', false)
    expect(optionsOf(changed)).toEqual({ format: 'csv', preset: 'excel', guard: false })
    expect(optionsOf({ ...changed, preset: 'data' })).toEqual({ format: 'csv', preset: 'data' })
    expect(withDetail(changed, 'guard', true).details).toEqual({ excel: {} })
  })

  test('the details of TSV are its own', () => {
    const changed = withDetail({ ...form, format: 'tsv' }, 'newline', 'lf')
    expect(optionsOf(changed)).toEqual({ format: 'tsv', preset: 'tsv', newline: 'lf' })
    expect(delimitedOf(changed)).toMatchObject({ delimiter: 'tab', newline: 'lf' })
  })

  test.each(['json', 'jsonl', 'markdown', 'latex', 'html'] as const)(
    '%s has no details',
    (format) => {
      const other = { ...form, format }
      expect(withDetail(other, 'bom', true)).toBe(other)
      expect([optionsOf(other), delimitedOf(other)]).toEqual([{ format }, null])
    },
  )

  test.each([
    ['excel', 'UTF-8 with BOM, commas, CRLF, header row, dot decimals'],
    ['excel-european', 'UTF-8 with BOM, semicolons, CRLF, header row, comma decimals'],
    ['data', 'UTF-8, commas, CRLF, header row, dot decimals, scores as numbers too'],
    ['tsv', 'UTF-8, tabs, CRLF, header row, dot decimals'],
  ] as const)('the preset %s in words', (preset, words) => {
    expect(delimitedWords(presets[preset])).toBe(words)
  })
})

describe('the columns of an export', () => {
  const part: TablePart = {
    kind: 'table',
    title: 'This view',
    count: '',
    method: 'leaderboard',
    request: {},
    name: 'x',
    columns: ['model', 'shown', 'date'],
  }
  const column = { title: '', kind: 'text', shown: true } as const
  const table = { columns: ['rank', 'model', 'date'].map((id) => ({ id, ...column })), rows: [] }

  test.each([
    ['those on screen, in their order, but for what the table has not', 'shown', ['model', 'date']],
    ['all of them', 'all', 'all'],
    ['those picked out', ['date', 'gone', 'rank'], ['date', 'rank']],
  ] as const)('are %s', (_, choice, columns) => {
    expect(columnsOf(choice, part, table)).toEqual(columns)
  })
})
