import type { Plan } from '../plan.ts'
import type { PlanDocument } from './planDocument.ts'
import { slimPlan } from './slim.ts'
import { type Comments, yamlText } from './yamlText.ts'

/** A plan as the text of a new file; reads back as the same plan. */
export const writePlan = (plan: Plan, format: PlanDocument['format'], comments?: Comments): string =>
  format === 'json' ? `${JSON.stringify(slimPlan(plan), null, 2)}\n` : yamlText(slimPlan(plan), comments)

/** A new document of a plan that came from no file. */
export const documentOfPlan = (plan: Plan, format: PlanDocument['format']): PlanDocument => ({
  format,
  schema: 'yohaku-plan/1',
  text: writePlan(plan, format),
  plan,
})
