import { useState } from 'react'
import { Section } from '../../design-system/Section.tsx'
import { Sheet } from '../../design-system/Sheet.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './DataPage.module.css'

type Asked = 'no' | 'once' | 'twice'

/** すべて消す: asked twice, then really. */
export function DeleteAll({ onCopy }: { readonly onCopy: () => void }) {
  const text = useText('household')
  const [asked, setAsked] = useState<Asked>('no')
  const [held, setHeld] = useState(false)
  const erase = async (): Promise<void> => {
    const { eraseDevice } = await import('./eraseDevice.ts')
    if (await eraseDevice()) window.location.replace('/')
    else setHeld(true)
  }
  return (
    <Section heading={text.data.erase} id="erase">
      <p className={`note ${styles.told}`}>{text.data.eraseNote}</p>
      <p className={styles.acts}>
        <button type="button" className="btn" onClick={() => setAsked('once')}>
          {text.data.eraseAll}
        </button>
      </p>
      <Sheet heading={text.data.eraseAll} open={asked !== 'no'} onClose={() => setAsked('no')}>
        <div className={styles.ask}>
          <p>{asked === 'once' ? text.data.eraseOnce : text.data.eraseTwice}</p>
          {asked === 'once' ? (
            <>
              <button type="button" className="btn" onClick={onCopy}>
                {text.data.make}
              </button>
              <button type="button" className="btn" onClick={() => setAsked('twice')}>
                {text.data.eraseNext}
              </button>
            </>
          ) : (
            <button type="button" className="btn fill" onClick={() => void erase()}>
              {text.data.eraseNow}
            </button>
          )}
          {held && <p role="alert">{text.data.eraseHeld}</p>}
        </div>
      </Sheet>
    </Section>
  )
}
