export interface Reply {
  status: number
  headers: Map<string, string>
  body: string
}
export function firstReply(text: string, hasBody: boolean): { reply: Reply; length: number } | null
export function isInterim(reply: Reply): boolean
export function faultOf(reply: Reply, hasBody: boolean, secrets: readonly string[]): string | null
