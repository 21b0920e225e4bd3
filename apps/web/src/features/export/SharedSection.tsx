import { type Plan, writePlan } from '@yohaku/household'
import { useEffect, useState } from 'react'
import { Section } from '../../design-system/Section.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useText } from '../../text/TextProvider.tsx'
import { CopyText } from '../copy/CopyText.tsx'
import { download } from './download.ts'
import styles from './ExportPage.module.css'
import { shareLink } from './shareLink.ts'

/** 名前のない一日: as a file, and as a link that carries it. */
export function SharedSection({ plan, on }: { readonly plan: Plan; readonly on: string }) {
  const { exportPage: words, sheet } = useText('export')
  const { value: shared } = useAnswer('anonymous', { plan, on, title: sheet.anonymous })
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    if (shared === null) return
    let current = true
    void shareLink(shared, `${window.location.origin}${window.location.pathname}`).then((made) => {
      if (current) setLink(made)
    })
    return () => {
      current = false
    }
  }, [shared])
  return (
    <Section heading={words.shared} id="shared">
      <p className="note">{words.sharedNote}</p>
      {shared && (
        <div className={styles.acts}>
          <button
            type="button"
            className="btn"
            onClick={() =>
              download('anonymous.yohaku.yaml', new Blob([writePlan(shared, 'yaml')], { type: 'application/yaml' }))
            }
          >
            {words.saveShared}
          </button>
          {link !== null && typeof navigator.share === 'function' && (
            <button
              type="button"
              className="btn"
              onClick={() => void navigator.share({ url: link }).catch(() => undefined)}
            >
              {words.share}
            </button>
          )}
        </div>
      )}
      {link !== null && (
        <div className={styles.link}>
          <CopyText label={words.shareLink} text={link} />
        </div>
      )}
      <p className="note">{words.linkNote}</p>
    </Section>
  )
}
