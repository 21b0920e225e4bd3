import type { Plan } from '@yohaku/household'
import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import { phaseDate } from '../phaseDate.ts'
import { calledIn } from './coverNames.ts'
import styles from './HelperSheet.module.css'

export interface HelperSheetProps {
  readonly plan: Plan
  readonly cover: CoverOutlook
  readonly option: CoverPlanOption
}

const USUAL: ReadonlySet<string> = new Set(['lunch', 'nap', 'dinner', 'bath', 'bedtime', 'sleep'])

/** One A4 page for whoever helps: when, where, whom to ring, the child's usual times, room to write. Only on paper. */
export function HelperSheet({ plan, cover, option }: HelperSheetProps) {
  const text = useText('cover')
  const { cover: words } = text
  const { sheet } = words.acts
  const called = calledIn(plan, text)
  const { value } = useAnswer('day', { plan, day: cover.day, on: phaseDate(plan, cover.date) })
  const usual = value?.[0]?.day.steps.filter(({ act, who }) => USUAL.has(act) && who.includes(cover.child)) ?? []
  const care = plan.household.children.find(({ id }) => id === cover.child)?.care ?? []
  const places = plan.places.filter(({ id }) => care.includes(id))
  const { helpers } = plan.household
  const numbers = [...places, ...helpers].flatMap(({ id, phone }) => (phone === undefined ? [] : [{ id, phone }]))
  const papers = helpers.flatMap(({ id, papers: needed = [] }) => needed.map((paper) => ({ id, paper })))
  return (
    <article className={`print-only ${styles.sheet}`}>
      <p>{text.date(cover.date)}</p>
      <h2>{sheet.title(called(cover.child))}</h2>
      <h3>{sheet.when}</h3>
      <table>
        <tbody>
          {option.pieces.map(({ from, to, who, kind, place }) => (
            <tr key={from}>
              <th scope="row">
                {text.clock(from)}–{text.clock(to)}
              </th>
              <td>{kind === 'waiting' ? words.waiting(called(place)) : who === null ? words.nobody : called(who)}</td>
              <td>{called(place)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {places.length > 0 && (
        <>
          <h3>{sheet.where}</h3>
          {places.map(({ id, opens, closes }) => (
            <p key={id}>{opens && closes ? sheet.at(called(id), opens, closes) : called(id)}</p>
          ))}
        </>
      )}
      {numbers.length > 0 && (
        <>
          <h3>{sheet.numbers}</h3>
          {numbers.map(({ id, phone }) => (
            <p key={id} className={styles.number}>
              {called(id)} <b>{phone}</b>
            </p>
          ))}
        </>
      )}
      {papers.length > 0 && (
        <>
          <h3>{sheet.papers}</h3>
          {papers.map(({ id, paper }) => (
            <p key={`${id} ${paper}`}>
              {called(id)}: {paper}
            </p>
          ))}
        </>
      )}
      {usual.length > 0 && (
        <>
          <h3>{sheet.usual}</h3>
          <table>
            <tbody>
              {usual.map((step) => (
                <tr key={step.id}>
                  <th scope="row">{text.clock(step.start)}</th>
                  <td>{wordFor(text.codes.act, step.act)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <h3>{sheet.notes}</h3>
      <div className={styles.lines} />
      <p>{sheet.madeWith}</p>
    </article>
  )
}
