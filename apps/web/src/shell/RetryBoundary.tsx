import { Component, type ReactNode, Suspense } from 'react'
import { useText } from '../text/TextProvider.tsx'
import styles from './RetryBoundary.module.css'

export interface RetryBoundaryProps {
  /** Called before the next try: forget what could not be fetched. */
  readonly onRetry: () => void
  readonly children: ReactNode
}

/**
 * Round a part of the page that is fetched when it is first wanted. Where it cannot be fetched, or breaks while it is drawn,
 * words stand in its place with a button to try once more; the rest of the page goes on.
 */
export class RetryBoundary extends Component<RetryBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return <Suspense fallback={null}>{this.props.children}</Suspense>
    const again = (): void => {
      this.props.onRetry()
      this.setState({ broken: false })
    }
    return <Broken onRetry={again} />
  }
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText()
  return (
    <div className={styles.broken} role="alert">
      <p>{text.error.room}</p>
      <div className={styles.acts}>
        <button type="button" className="btn" onClick={onRetry}>
          {text.error.again}
        </button>
        <button type="button" className="link" onClick={() => window.location.reload()}>
          {text.device.updateNow}
        </button>
      </div>
    </div>
  )
}
