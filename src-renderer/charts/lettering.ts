import type { Lettering } from './label-places'

let pen: CanvasRenderingContext2D | null | undefined

/** How wide texts are in a font of CSS at a size in pixels. */
export function measureIn(fontFamily: string, size: number): Lettering['measure'] {
  pen ??= document.createElement('canvas').getContext('2d')
  const fonts = [`${size}px ${fontFamily}`, `600 ${size}px ${fontFamily}`] as const
  return (text, isStrong) => {
    // Without a canvas, letters are half as wide as high, or somewhat more.
    if (!pen) return text.length * size * 0.6
    pen.font = isStrong ? fonts[1] : fonts[0]
    return pen.measureText(text).width
  }
}
