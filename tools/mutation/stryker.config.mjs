// What `npm run mutation` hands to Stryker. Stands in packages/law (see run.mjs): only law and law's own tests count, not
// what projection or the command line happen to notice.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const folder = process.env.MUTATION_FOLDER ?? '**'
const where = folder === '.' ? 'src/*.ts' : `src/${folder}/**/*.ts`

export default {
  // Barrels hold no logic, tests are not mutated. Everything else is, tables of parameters
  // included, but for what textForPeople.mjs names.
  mutate: [where, '!src/**/*.test.ts', '!src/**/index.ts', '!src/testing/**'],
  testRunner: 'vitest',
  vitest: { configFile: join(HERE, 'vitest.config.mjs'), related: true },
  plugins: ['@stryker-mutator/vitest-runner', join(HERE, 'textForPeople.mjs')],
  ignorers: ['text-for-people'],
  coverageAnalysis: 'perTest',
  // One at a time: the machine belongs to others as well.
  concurrency: 1,
  timeoutMS: 20_000,
  tempDirName: join(HERE, '../../.cache/mutation/sandbox', reportName(folder)),
  symlinkNodeModules: false,
  // What neither changed nor is tested by what changed keeps its last verdict.
  incremental: true,
  incrementalFile: join(HERE, '../../.cache/mutation', `${reportName(folder)}.incremental.json`),
  reporters: ['json', 'clear-text'],
  jsonReporter: { fileName: join(HERE, '../../.cache/mutation', `${reportName(folder)}.json`) },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  disableTypeChecks: false,
  allowEmpty: true,
  ignorePatterns: ['dist', 'tsconfig.json'],
  logLevel: 'warn',
}

function reportName(of) {
  return of === '.' ? 'root' : of === '**' ? 'all' : of
}
