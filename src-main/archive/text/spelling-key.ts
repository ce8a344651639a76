import { fold } from './fold'

const JOINTS = /[\s_\-\u2010-\u2015]+/g

/**
 * What the spellings of one name have in common: `Object Detection`, `object-detection` and
 * `Object  detection` are one. Other signs count, since `SMAC` and `SMAC+` are two names.
 */
export function spellingKey(name: string): string {
  const folded = fold(name)
  // A name of nothing but joints stays what it is, and is not the empty one.
  return folded.replace(JOINTS, ' ').trim() || folded
}
