import type { Door, OddRequest } from './odd-requests.mjs'
import type { Choices } from './random.mjs'

export function brokenRequest(choose: Choices, door: Door): OddRequest
