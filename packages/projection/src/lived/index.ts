export {
  type LearnedKind,
  type LivedLearning,
  type LivedOutlook,
  type LivedProblem,
  type LivedTime,
  livedOf,
} from './livedOf.ts'
