import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './testing/run.ts'
import { en } from './text/en.ts'
import { ja } from './text/ja.ts'

const ROOT = new URL('../../../', import.meta.url).pathname

const examplesOf = ({ help }: typeof en): readonly string[] =>
  Object.values(help.commands).flatMap((each) => each.example)

/** The words after `yohaku`, files of the repository found from anywhere, files to write put into `folder`, and what `<` names. */
const wordsOf = async (example: string, folder: string) => {
  const [line = '', redirected = ''] = example.split(' < ')
  const words = line.split(' ').slice(1)
  const args = words.map((word, index) => {
    if (/^(families|docs)\//.test(word)) return join(ROOT, word)
    return /^--(ics|svg|png|anonymous)$/.test(words[index - 1] ?? '') ? join(folder, word) : word
  })
  const file = redirected.split(' > ')[0] ?? ''
  return { args, stdin: file === '' ? '' : await readFile(join(ROOT, file), 'utf8') }
}

describe('説明にある例は、そのまま動く', () => {
  it('日英の例は同じ', () => expect(examplesOf(ja)).toEqual(examplesOf(en)))

  it.each(examplesOf(en).filter((example) => example.startsWith('yohaku ')))('%s', async (example) => {
    const folder = await mkdtemp(join(tmpdir(), 'yohaku-example-'))
    try {
      const { args, stdin } = await wordsOf(example, folder)
      const { status, out } = await run(args, stdin)
      expect([status, out === '']).toEqual([0, false])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
