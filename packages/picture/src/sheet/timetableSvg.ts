import type { DeadlineOutlook } from '@yohaku/projection'
import { drawDay } from '../drawing.ts'
import { textWidth } from '../labels.ts'
import { type Orientation, px } from '../plane.ts'
import type { DiagramWords, Person, Scene } from '../scene.ts'
import { type Shape, shapesOf } from '../shapes.ts'
import { type Paper, styleSheet } from './ink.ts'
import { element, escapeXml } from './markup.ts'

/** What a sheet says beside its drawing; the words are the catalogue's. */
export interface SheetWords extends DiagramWords {
  /** Name of the plan, and of the day and the track. */
  readonly title: string
  readonly subtitle: string
  /** One or two sentences for those who do not see the drawing. */
  readonly description: string
  /** A promise of time in one line, without its time. */
  readonly promise: (deadline: DeadlineOutlook) => string
  /** Under the drawing: what the figures are. */
  readonly foot: string
  /** BCP 47. */
  readonly language: string
}

export interface SheetLook {
  readonly orientation: Orientation
  readonly paper: Paper
  /** `@font-face` rules with the fonts inside; without them the reader's own fonts are used. */
  readonly fontFaces?: string
}

/**
 * ダイヤの絵: a day as a page of its own in the proportions of A4, with title, drawing, who is who and the promises of time.
 * It refers to nothing outside itself; every text of the family is escaped.
 */
export const timetableSvg = (scene: Scene, words: SheetWords, { orientation, paper, fontFaces }: SheetLook): string => {
  const page = PAGES[orientation]
  const drawing = drawDay(scene, words, { orientation, width: page.width - 2 * MARGIN })
  const hatch =
    '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<path d="M0 0V5" class="d-hatch"/></pattern></defs>'
  const top = MARGIN + HEAD
  const legendAt = top + drawing.height + 26
  const rows = promiseRows(scene, words, page, legendAt + 20)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': words.language,
      width: page.paper.width,
      height: page.paper.height,
      viewBox: `0 0 ${page.width} ${page.height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
    },
    [
      element('title', { id: 'title' }, escapeXml(`${words.title} ${words.subtitle}`)),
      element('desc', { id: 'desc' }, escapeXml(words.description)),
      `<style>${fontFaces ?? ''}${styleSheet(paper)}</style>${hatch}`,
      element('rect', { class: 'paper', width: page.width, height: page.height }),
      line('s-title', MARGIN, MARGIN + 18, fitted(words.title, 20, page.width - 2 * MARGIN)),
      line('s-time', MARGIN, MARGIN + 40, words.subtitle),
      element('g', { transform: `translate(${MARGIN} ${top})` }, shapesOf(drawing, words).map(markupOf).join('\n')),
      legend(scene.persons, legendAt, page.width),
      ...rows,
      line('s-note', MARGIN, page.height - MARGIN + 8, words.foot),
    ].join('\n'),
  )
}

interface Page {
  readonly width: number
  readonly height: number
  readonly paper: { readonly width: string; readonly height: string }
}

/** Page sizes in px at which 12 px letters read well on a kitchen wall; both are A4 to the px. */
const PAGES: Readonly<Record<Orientation, Page>> = {
  landscape: { width: 1080, height: 764, paper: { width: '297mm', height: '210mm' } },
  portrait: { width: 640, height: 905, paper: { width: '210mm', height: '297mm' } },
}
const MARGIN = 32
const HEAD = 56

const line = (className: string, x: number, y: number, text: string): string =>
  element('text', { class: className, x: px(x), y: px(y) }, escapeXml(text))

const markupOf = (shape: Shape): string => {
  switch (shape.kind) {
    case 'path':
      return shape.d === '' ? '' : element('path', { class: shape.className, d: shape.d })
    case 'rect': {
      const { x, y, width, height } = shape.rect
      const fill = shape.isHatched ? 'url(#hatch)' : undefined
      return element('rect', {
        class: shape.className,
        x: px(x),
        y: px(y),
        width: px(width),
        height: px(height),
        fill,
      })
    }
    case 'circle':
      return element('circle', { class: shape.className, cx: px(shape.at.x), cy: px(shape.at.y), r: shape.r })
    case 'text': {
      const [first, ...more] = shape.spans
      const content =
        more.length === 0
          ? escapeXml(first.text)
          : shape.spans
              .map(({ text, className, dx }) => element('tspan', { class: className, dx }, escapeXml(text)))
              .join('')
      return element(
        'text',
        { class: shape.className, x: px(shape.at.x), y: px(shape.at.y), 'text-anchor': shape.anchor },
        content,
      )
    }
  }
}

const SAMPLE = 34

/** Who is who: a piece of each line with the name. What finds no room in the row goes to the next. */
const legend = (persons: readonly Person[], y: number, width: number): string => {
  let x = MARGIN
  let row = 0
  return persons
    .map(({ style, name, kind }) => {
      const room = SAMPLE + 8 + textWidth(name, 12) + 20
      if (x > MARGIN && x + room > width - MARGIN) {
        x = MARGIN
        row += 1
      }
      const at = y + row * 16
      const sample = element('path', {
        class: `d-line d-${style}${kind === 'adult' ? ' d-alone' : ''}`,
        d: `M${px(x)} ${px(at - 4)}h${SAMPLE}`,
      })
      const words = line(`t-${style}`, x + SAMPLE + 8, at, name)
      x += room
      return sample + words
    })
    .join('\n')
}

const ROW = 19

/** The promises of the day in columns, by the clock; as many as the page has room for. */
const promiseRows = (scene: Scene, words: SheetWords, page: Page, top: number): readonly string[] => {
  const columns = page.width > 800 ? 3 : 2
  const width = (page.width - 2 * MARGIN) / columns
  const perColumn = Math.max(0, Math.floor((page.height - MARGIN - 16 - top) / ROW))
  return [...scene.day.deadlines]
    .sort((a, b) => a.latest - b.latest)
    .slice(0, columns * perColumn)
    .map((deadline, index) => {
      const x = MARGIN + Math.floor(index / perColumn) * width
      const y = top + 14 + (index % perColumn) * ROW
      const text = `${words.clock(deadline.latest)}  ${words.promise(deadline)}`
      return line(deadline.slackMinutes < 0 ? 'tl' : 's-time', x, y, fitted(text, 13, width - 12))
    })
}

const fitted = (text: string, size: number, width: number): string => {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('')}…`
}
