import { Fragment, use } from 'react'
import { useApp } from '../shell/AppContext.tsx'
import { useText } from '../text/TextProvider.tsx'
import styles from './Ruby.module.css'
import { partsWithReadings } from './readings.ts'

let readings: Promise<Readonly<Record<string, string>>> | null = null

const fetchReadings = (): Promise<Readonly<Record<string, string>>> => {
  readings ??= import('../text/readings.ts').then((file) => file.readings)
  readings.catch(() => {
    readings = null
  })
  return readings
}

/** Words with ふりがな over the terms of law and money in them, where the reader has switched it on; else as they are. */
export function Ruby({ children }: { readonly children: string }) {
  const { ruby } = useApp()
  const { language } = useText()
  return ruby && language === 'ja' ? <Read words={children} /> : children
}

function Read({ words }: { readonly words: string }) {
  const parts = partsWithReadings(words, use(fetchReadings()))
  return (
    <span className={styles.read}>
      {parts.map(({ at, text, reading }) =>
        reading === null ? (
          <Fragment key={at}>{text}</Fragment>
        ) : (
          <ruby key={at}>
            {text}
            <rp>(</rp>
            <rt>{reading}</rt>
            <rp>)</rp>
          </ruby>
        ),
      )}
    </span>
  )
}
