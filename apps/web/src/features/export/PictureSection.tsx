import { useState } from 'react'
import { Section } from '../../design-system/Section.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { download } from './download.ts'
import styles from './ExportPage.module.css'
import type { SheetFacts } from './sheet.ts'

/** ダイヤの絵: as SVG, as PNG with the letters inside, and on paper. */
export function PictureSection({ facts }: { readonly facts: SheetFacts | null }) {
  const text = useText('export')
  const { exportPage: words } = text
  const [said, setSaid] = useState('')
  const name = (ending: string): string => `${facts?.plan.id ?? 'yohaku'}.timetable.${ending}`
  const svg = async (): Promise<void> => {
    if (facts === null) return
    const { sheetSvg } = await import('./sheet.ts')
    download(name('svg'), new Blob([sheetSvg(facts, text)], { type: 'image/svg+xml' }))
  }
  const png = async (): Promise<void> => {
    if (facts === null) return
    setSaid('')
    try {
      const [{ sheetSvg }, { inlinedFontFaces }, { pngOfSvg }] = await Promise.all([
        import('./sheet.ts'),
        import('./fontFaces.ts'),
        import('./pngOfSvg.ts'),
      ])
      download(name('png'), await pngOfSvg(sheetSvg(facts, text, await inlinedFontFaces())))
    } catch {
      setSaid(words.notDrawn)
    }
  }
  return (
    <Section heading={words.picture} id="picture">
      <p className="note">{words.pictureNote}</p>
      <div className={styles.acts}>
        <button type="button" className="btn" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="btn" onClick={() => void png()}>
          {words.png}
        </button>
        <button type="button" className="btn" onClick={() => void svg()}>
          {words.svg}
        </button>
      </div>
      <p className="note" role="status">
        {said}
      </p>
    </Section>
  )
}
