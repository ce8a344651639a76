import { describe, expect, it } from 'vitest'
import { requests } from '#contract/contract'
import { flagsOf, isAsked } from '../../../../src-main/hosts/cli/flags'
import type { Command } from '../../../../src-main/hosts/cli/flags'
import { commandUsage, usage } from '../../../../src-main/hosts/cli/usage'

const commands: Command[] = [
  ...Object.keys(requests).filter(isAsked),
  'export',
  'import',
  'verify',
  'diff',
  'download',
  'serve',
]

describe('the help', () => {
  it.each(commands)('names the command %s', (command) => {
    expect(usage('1.2.3')).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  it.each(commands)('names every flag of %s', (command) => {
    const text = commandUsage(command)
    const named = [...text.matchAll(/--([a-z]+)/g)].map(([, name]) => name)
    const flags = flagsOf(command).map(({ name }) => name)
    expect(named).toEqual(expect.arrayContaining(flags.filter((name) => name !== 'help')))
  })

  it.each([
    ['leaderboard', '--id TEXT', 'required; may also be given as words'],
    ['leaderboard', '--better higher|lower', ''],
    ['papers', '--limit NUMBER', '1 to 500; 50 when absent'],
    ['papers', '--results', ''],
    ['papers', '--sort newest|oldest|title|repositories|results', 'newest when absent'],
  ] as const)('of %s says “%s  %s”', (command, flag, meaning) => {
    const lines = commandUsage(command).replace(/\s*\n {20,}/g, '  ')
    const line = lines.split('\n').find((each) => each.trim().startsWith(flag)) ?? ''
    expect(line.trim().replace(/\s{2,}/g, '  ')).toBe(`${flag}  ${meaning}`.trim())
  })
})
