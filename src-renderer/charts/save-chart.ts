import { ask } from '#contract/ask'
import { chooseColumns } from '#contract/export/column-choice'
import { licence, SOURCE } from '#contract/export/attribution'
import { writeDelimited } from '#contract/export/delimited'
import { fileName } from '#contract/export/file-name'
import { presets } from '#contract/export/presets'
import type { Table } from '#contract/export/table'
import { call } from '../archive'
import { saveFile } from '../components/file'
import { snapshotDate } from '../components/snapshot-date'
import { pictureOf, xmlOf, type Caption } from './picture'

/** A chart as it can be saved. */
export interface Savable {
  /** The beginning of the names of its files. */
  name: string
  /** Null where nothing is drawn. */
  drawing: SVGSVGElement | null
  caption: Omit<Caption, 'source'>
  table: Table
  /** Takes away what was drawn only to be saved. */
  release?: () => void
}

export type ChartFile = 'svg' | 'png' | 'csv'

/** Pixels of a picture for each of the drawing, as on fine screens. */
const fineness = 2

/** Saves a chart and answers with the name of the file. Throws AskError, or an Error in words. */
export async function saveChart(chart: Savable, kind: ChartFile): Promise<string> {
  const snapshot = await ask(call, 'info', {})
  const file = fileName(chart.name, snapshot.date, kind)
  if (kind === 'csv') {
    const { text } = writeDelimited(chooseColumns(chart.table, 'all'), presets.data)
    saveFile(file, 'text/csv; charset=utf-8', text)
    return file
  }
  if (!chart.drawing) throw new Error('Nothing is drawn.')
  const source = `Data: ${SOURCE}, ${licence.name}, snapshot ${snapshotDate(snapshot)}`
  const picture = pictureOf(chart.drawing, { ...chart.caption, source })
  if (kind === 'svg') saveFile(file, 'image/svg+xml', xmlOf(picture))
  else saveFile(file, 'image/png', await pixelsOf(picture))
  return file
}

/** Drawn by way of a data address: the content policy lets pictures come from nowhere else. */
async function pixelsOf(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(xmlOf(picture))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width.baseVal.value * fineness
  canvas.height = picture.height.baseVal.value * fineness
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The picture is too large.')
  return blob
}
