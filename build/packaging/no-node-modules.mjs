/** Told before packing: nothing of npm is to be rebuilt, looked for or packed, since all of it is in out/. */
export function beforeBuild() {
  return false
}
