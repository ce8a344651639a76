/** Stands where a value would be and says why there is none. "none" is a known zero. */
export function Absent({ children }: { children: string }) {
  return <span className="absent">{children}</span>
}
