// Only the tests that stand beside the mutated rules, each run with the same numbers drawn: a mutant lives or dies neither
// by chance nor by what happens to be noticed elsewhere.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const SOURCE = '@yohaku/source'
const folder = process.env.MUTATION_FOLDER ?? '**'

/**
 * A table that throws while it is loaded leaves a file without tests, which Stryker would take for a file without
 * failures. Said as an error, such a mutant counts neither as killed nor as alive: it could never have been released.
 */
const sayWhatCannotLoad = {
  onInit(vitest) {
    this.vitest = vitest
  },
  onTestRunEnd(modules) {
    for (const module of modules)
      for (const error of module.errors()) this.vitest.state.catchError(new Error(error.message), 'unhandled error')
  },
}

export default defineConfig({
  resolve: { conditions: [SOURCE] },
  ssr: { resolve: { conditions: [SOURCE, 'node'], externalConditions: [SOURCE, 'node'] } },
  test: {
    environment: 'node',
    include: [folder === '.' ? 'src/*.test.ts' : `src/${folder}/**/*.test.ts`],
    setupFiles: [join(dirname(fileURLToPath(import.meta.url)), 'seed.mjs')],
    reporters: [sayWhatCannotLoad],
    isolate: false,
    testTimeout: 120_000,
  },
})
