export { type LearnedDelay, learnedDelay, PRIOR_DAYS } from './learnedDelay.ts'
