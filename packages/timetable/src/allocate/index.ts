export {
  type AllocatedLever,
  type AllocateQuestion,
  type AllocateRefusal,
  type Allocation,
  allocate,
} from './allocate.ts'
export type { Judged, JudgedChange, JudgedPromise } from './judge.ts'
export type { ChoiceLever, ChoiceOption, Lever, Setting, ShiftLever } from './lever.ts'
export { movedDay, type Shift, type StepMove } from './movedDay.ts'
export type { ShareChange } from './shareChange.ts'
