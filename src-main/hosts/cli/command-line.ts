import { AskError } from '#contract/ask'
import { ArchiveError } from '../../archive/errors'
import { readArguments } from './arguments'
import type { Order } from './arguments'
import { UsageError } from './line'
import { type World, printable } from './terminal'

/**
 * Runs one command line and returns the exit code: 0 done, 1 failed with one sentence on the
 * standard error, 2 not understood. What a command does not need is not loaded.
 */
export async function runCommandLine(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  try {
    return await run(readArguments(args), world)
  } catch (error) {
    if (error instanceof UsageError) {
      const hint = error.command === null ? 'pwc --help' : `pwc ${error.command} --help`
      world.stderr.write(`${printable(error.message)} See “${hint}”.\n`)
      return 2
    }
    const lines = sentence(error).split('\n').map(printable)
    world.stderr.write(`${lines.join('\n')}\n`)
    return 1
  }
}

async function run(order: Order, world: World): Promise<0 | 1 | 2> {
  switch (order.command) {
    case 'version':
      world.stdout.write(`${world.version}\n`)
      return 0
    case 'usage': {
      const { commandUsage, usage } = await import('./usage')
      world.stdout.write(order.of === null ? usage(world.tool) : commandUsage(order.of))
      return 0
    }
    case 'export':
      return (await import('./export-command')).exportFiles(order, world)
    case 'import':
      return (await import('./import-command')).importFiles(order, world)
    case 'parquet':
      return (await import('./parquet-command')).exportAsParquet(order, world)
    case 'diff':
      return (await import('./diff-command')).diff(order, world)
    case 'download':
      return (await import('./download-command')).downloadFiles(order, world)
    case 'verify':
      return (await import('./verify-command')).verify(order, world)
    case 'serve':
      return (await import('./serve-command')).serve(order, world)
    case 'ask': {
      world.preferQuickStart()
      // The engine compiles in the background while the rest is loaded.
      const engine = import('../../archive/database').then(({ startEngine }) => startEngine())
      const [{ answer }] = await Promise.all([import('./ask-command'), engine])
      return answer(order, world)
    }
  }
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof ArchiveError || error instanceof AskError) return error.message
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return 'The port is in use; choose another with “--port”.'
  if (code === 'EACCES' && 'port' in error)
    return 'There is no permission for that port; choose one above 1023 with “--port”.'
  if (code === 'EACCES' || code === 'EPERM') return `There is no permission: ${error.message}.`
  return code === undefined ? `The program failed: ${error.stack}` : `${error.message}.`
}
