import { answerOn } from './protocol.ts'
import { questions } from './questions.ts'

/** The engines behind one door. Each question fetches its own part with the first one of its kind. */
answerOn(self, questions)
