import fc from 'fast-check'

/** The same draws for every change, and few of them: each change runs the laws again, and the worked examples beside them. */
fc.configureGlobal({ seed: 20_260_401, numRuns: 25 })
