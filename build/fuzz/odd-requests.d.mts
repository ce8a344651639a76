import type { Choices } from './random.mjs'

export interface OddRequest {
  bytes: Buffer
  hasBody: boolean
  kind: string
}
export interface Door {
  host: string
  token: string
}
export function wholeRequest(choose: Choices, door: Door): OddRequest
