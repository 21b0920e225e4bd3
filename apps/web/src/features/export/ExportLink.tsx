import { hrefOf } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'

/** The way to 書き出し; `part` leads to one of its sections. */
export function ExportLink({
  part,
  className,
}: {
  readonly part?: 'picture' | 'calendar' | 'shared'
  readonly className?: string | undefined
}) {
  const { exportPage: words } = useText('export')
  return (
    <a className={className} href={hrefOf('household', { page: 'export', ...(part && { part }) })}>
      {part === 'calendar' ? words.toCalendar : words.link}
    </a>
  )
}
