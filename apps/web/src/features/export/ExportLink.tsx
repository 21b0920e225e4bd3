import { hrefOf } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'

/** The way to 書き出し; `part` leads to one of its sections. */
export function ExportLink({ part }: { readonly part?: 'picture' | 'calendar' | 'shared' }) {
  const { exportPage: words } = useText('export')
  return (
    <a href={hrefOf('household', { page: 'export', ...(part && { part }) })}>
      {part === 'calendar' ? words.toCalendar : words.link}
    </a>
  )
}
