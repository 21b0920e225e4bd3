import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FAMILIES, family, run } from './testing/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'yohaku-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const broken = (): string =>
  readFileSync(family('f01'), 'utf8')
    .replace('prefecture: "13"', 'prefecture: 13')
    .replace('closes: "18:30"', 'closes: "25:70"')
    .replace('birth: "2024-10-01"', 'birth: "2026-02-30"')
    .replace('fullTimeMonthly: 300000', 'fullTimeMonthly: -1')

describe('yohaku check', () => {
  it.each(FAMILIES)('%s は読める', async (id) => {
    const { status, out } = await run(['check', family(id)])
    expect([status, out.includes('読めました')]).toEqual([0, true])
  })

  it('--json は、標準出力に文書をひとつだけ', async () => {
    const ran = await run(['check', family('f04'), '--json'])
    expect(ran.status).toBe(0)
    expect(ran.json()).toMatchObject({ ok: true, problems: [], questions: [{ code: 'pickup_not_stated' }] })
    expect(ran.err).toBe('')
  })

  it('まちがいは、全部いちどに、ファイル:行:桁と、場所と、直し方をつけて言う。終わりの番号は1', async () => {
    const path = file('broken.yaml', broken())
    const { status, err, out } = await run(['check', path])
    expect([status, out]).toEqual([1, ''])
    const lines = err.trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    for (const line of lines.slice(0, 4)) expect(line).toMatch(new RegExp(`^${path}:\\d+:\\d+ \\S+ — .* → `))
    expect(lines[4]).toContain('4か所')
  })

  it('--json のまちがいも、文書ひとつ。書いた場所・桁・直し方をもつ', async () => {
    const path = file('broken2.yaml', broken())
    for (const lang of ['ja', 'en']) {
      const ran = await run(['check', path, '--json', '--lang', lang])
      expect(ran.status).toBe(1)
      expect(ran.json()).toMatchObject({
        ok: false,
        problems: [
          { path: 'household.prefecture', line: 17, code: 'wrong_type', file: path },
          { path: 'household.children[0].birth', code: 'bad_date' },
          { path: 'places[1].closes', code: 'bad_clock' },
          { path: 'jobs[0].fullTimeMonthly', code: 'bad_yen' },
        ],
      })
    }
  })

  it('読むだけで、まちがいのあるファイルも変えない', async () => {
    const path = file('kept.yaml', broken())
    for (const command of ['check', 'timetable']) await run([command, path])
    expect(readFileSync(path, 'utf8')).toBe(broken())
  })

  it('ないファイル、フォルダー、空、大きすぎるもの、UTF-8でないもの', async () => {
    const cases = [
      [join(folder, 'nothing.yaml'), 'file_not_found'],
      [folder, 'file_is_a_folder'],
      [file('empty.yaml', ''), 'empty'],
      [file('large.yaml', 'x'.repeat(10 * 1024 * 1024)), 'too_large'],
      [file('sjis.yaml', new Uint8Array([0x82, 0xa0, 0x0a])), 'not_utf8'],
      [file('broken.json', '{"schema": '), 'syntax'],
    ] as const
    for (const [path, code] of cases) {
      const ran = await run(['check', path, '--json'])
      expect([ran.status, ran.json()]).toMatchObject([1, { ok: false, problems: [{ code }] }])
    }
  })

  it('- は標準入力を読む', async () => {
    const { status } = await run(['check', '-'], readFileSync(family('f10'), 'utf8'))
    expect(status).toBe(0)
  })

  it('家族の記録(yohaku-family/1)も、そのまま読める', async () => {
    const source = new URL('../../../families/sources/f12-three-hour-round-trip.yaml', import.meta.url).pathname
    const ran = await run(['check', source, '--json'])
    expect(ran.json()).toMatchObject({ ok: true, schema: 'yohaku-family/1', tracks: ['now', 'minus1h', 'six'] })
  })
})

interface ComparedJson {
  readonly tracks: readonly {
    readonly id: string
    readonly day: {
      readonly deadlines: readonly {
        readonly id: string
        readonly kind: string
        readonly slackMinutes: number
        readonly onTime: object | null
      }[]
      readonly ownTimeMinutes: Readonly<Record<string, number>>
      readonly timeTogetherMinutes: Readonly<Record<string, number>>
    }
    readonly money: {
      readonly months: readonly {
        readonly month: string
        readonly net: number
        readonly adults: readonly { readonly net: number }[]
        readonly household: readonly { readonly yen: number }[]
      }[]
      readonly takeHomeByYear: readonly { readonly yen: number; readonly months: number }[]
      readonly pensionPerYear: null
    }
  }[]
  readonly values: null
}

describe('yohaku compare', () => {
  const compared = async (id: string, ...more: string[]): Promise<ComparedJson> => {
    const ran = await run(['compare', family(id), '--json', '--samples', '500', ...more])
    expect([ran.status, ran.err]).toEqual([0, ''])
    return ran.json() as ComparedJson
  }

  it.each(FAMILIES)('%s:三つのトラックを、まちがいなく並べる', async (id) => {
    const { tracks } = await compared(id)
    expect(tracks).toHaveLength(3)
    for (const { money } of tracks) {
      expect(money.months).toHaveLength(24)
      for (const { net, adults, household } of money.months)
        expect(net).toBe(
          [...adults.map((adult) => adult.net), ...household.map(({ yen }) => yen)].reduce((a, b) => a + b, 0),
        )
      expect(money.takeHomeByYear.map(({ months }) => months)).toEqual([9, 12, 3])
    }
    for (const lang of ['ja', 'en'])
      expect((await run(['compare', family(id), '--samples', '100', '--lang', lang])).status).toBe(0)
  })

  it('f01 の確かめ(k4):いま98分、1時間長くで38分、フルタイムで22分足りない', async () => {
    const { tracks } = await compared('f01')
    const slack = tracks.map(({ day }) => day.deadlines.find(({ kind }) => kind === 'pickup')?.slackMinutes)
    expect(slack).toEqual([98, 38, -22])
    const { out } = await run(['compare', family('f01'), '--samples', '100'])
    expect(out).toContain('22分足りない')
  })

  it('f03 の確かめ(k2, k4):ひとり時間は p1 120分・p2 180分', async () => {
    const { tracks } = await compared('f03')
    expect(tracks[0]?.day.ownTimeMinutes).toEqual({ p1: 120, p2: 180 })
  })

  it('f04:だれがどちらをむかえに行くかを、たずねる', async () => {
    const { out } = await run(['compare', family('f04'), '--samples', '100'])
    expect(out).toContain('c1・c2を、だれがむかえに行くか')
  })

  it('えらんだトラックを、えらんだ順に、えらんだ年数で', async () => {
    const { tracks } = await compared('f01', '--tracks', 'full,now', '--years', '1')
    expect(tracks.map(({ id, money }) => [id, money.months.length])).toEqual([
      ['full', 12],
      ['now', 12],
    ])
    const wrong = await run(['compare', family('f01'), '--tracks', 'now,x,y', '--json'])
    expect([wrong.status, wrong.json()]).toMatchObject([1, { problems: [{ found: 'x' }, { found: 'y' }] }])
  })

  it('まだ計算しないものは null で、名を言う。ふりはしない', async () => {
    const json = await compared('f01')
    expect(json).toMatchObject({ values: null, notYet: expect.arrayContaining(['values', 'tracks[].milestones']) })
    expect(json.tracks[0]).toMatchObject({ milestones: null, applications: null, money: { pensionPerYear: null } })
  })

  it('家族の記録のままでも、しおりと同じ答え', async () => {
    const source = new URL('../../../families/sources/f02-father-drops-off.yaml', import.meta.url).pathname
    const ran = await run(['compare', source, '--json', '--samples', '500'])
    expect((ran.json() as ComparedJson).tracks).toEqual((await compared('f02')).tracks)
  })

  it('決まりが入っていない年のしおりは、入力のまちがい', async () => {
    const path = file('early.yaml', readFileSync(family('f01'), 'utf8').replace('start: "2026-04"', 'start: "2019-04"'))
    const ran = await run(['compare', path, '--json'])
    expect([ran.status, ran.json()]).toMatchObject([1, { problems: [{ code: 'not_encoded', path: 'start' }] }])
  })
})

describe('yohaku ledger / explain', () => {
  interface Line {
    readonly code: string
    readonly yen: number
  }
  interface LedgerJson {
    readonly months: readonly {
      readonly month: string
      readonly adults: readonly { readonly id: string; readonly lines: readonly Line[] }[]
      readonly household: readonly Line[]
    }[]
    readonly assumptions: readonly { readonly code: string }[]
  }
  const ledger = async (...more: string[]): Promise<LedgerJson> =>
    (await run(['ledger', family('f01'), '--json', ...more])).json() as LedgerJson

  it('えらんだ月から、えらんだ数だけ。仮に置いたことも言う', async () => {
    const { months, assumptions } = await ledger('--from', '2026-10', '--months', '3', '--track', 'full')
    expect(months.map(({ month }) => month)).toEqual(['2026-10', '2026-11', '2026-12'])
    expect(assumptions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['pay_not_stated', 'AREA_GRADE_1_ASSUMED']),
    )
  })

  it('どの行も根拠がひらき、根拠の答えは家計の数字と同じ', async () => {
    const { months } = await ledger('--from', '2026-06', '--months', '1')
    const [month] = months
    for (const { id, lines } of month?.adults ?? [])
      for (const { code, yen } of lines) {
        const ran = await run(['explain', family('f01'), '--month', '2026-06', '--line', code, '--adult', id, '--json'])
        expect([ran.status, ran.json()]).toMatchObject([0, { yen, tree: { result: yen } }])
      }
    const child = await run(['explain', family('f01'), '--month', '2026-06', '--line', 'child_allowance', '--json'])
    expect(child.json()).toMatchObject({ yen: 15000, adult: null, tree: { result: 15000 } })
  })

  it('根拠は、条文・元の数字・出どころ・端数まで言う', async () => {
    const { out } = await run(['explain', family('f01'), '--month', '2026-10', '--line', 'pension', '--adult', 'p1'])
    for (const word of ['厚生年金保険法第81条', '標準報酬月額', 'https://', '50銭']) expect(out).toContain(word)
  })

  it('ない行、ない大人、名の要る大人、ない月は、まちがいとして言う', async () => {
    const codeOf = async (...args: string[]) => {
      const ran = await run(['explain', family('f01'), '--json', ...args])
      const { problems } = ran.json() as { problems: { code: string }[] }
      return [ran.status, problems[0]?.code]
    }
    expect(await codeOf('--month', '2026-10', '--line', 'moon')).toEqual([1, 'line_unknown'])
    expect(await codeOf('--month', '2026-10', '--line', 'bonus', '--adult', 'p1')).toEqual([1, 'line_unknown'])
    expect(await codeOf('--month', '2026-10', '--line', 'pension')).toEqual([1, 'adult_needed'])
    expect(await codeOf('--month', '2026-10', '--line', 'pension', '--adult', 'p9')).toEqual([1, 'adult_unknown'])
    expect(await codeOf('--month', '2020-01', '--line', 'pension', '--adult', 'p1')).toEqual([1, 'month_outside'])
    expect(await codeOf('--month', '2026-13', '--line', 'pension')).toEqual([1, 'commander.invalidArgument'])
  })

  it('大人がひとりなら、名は要らない', async () => {
    expect((await run(['explain', family('f10'), '--month', '2026-10', '--line', 'pension'])).status).toBe(0)
  })

  it('表で見る家計は、日英とも、公表前の値に印がつく', async () => {
    for (const lang of ['ja', 'en']) {
      const { status, out } = await run(['ledger', family('f01'), '--from', '2027-06', '--months', '2', '--lang', lang])
      expect([status, out.includes('*')]).toEqual([0, true])
    }
  })
})

describe('yohaku timetable', () => {
  it('同じ種なら、同じ答え。種がちがえば、見込みもちがう', async () => {
    const args = ['timetable', family('f07'), '--samples', '2000', '--json', '--seed']
    const [first, again, other] = [await run([...args, '7']), await run([...args, '7']), await run([...args, '8'])]
    expect(first.out).toBe(again.out)
    expect(first.out).not.toBe(other.out)
    expect(first.json()).toMatchObject({ track: 'now', samples: 2000, seed: 7 })
  })

  it('ないトラック、ない日は、あるものを言う', async () => {
    const track = await run(['timetable', family('f01'), '--track', 'nowhere', '--json'])
    expect([track.status, track.json()]).toMatchObject([
      1,
      { problems: [{ code: 'track_unknown', expected: 'now, plus1h, full' }] },
    ])
    const day = await run(['timetable', family('f01'), '--day', 'sun', '--json'])
    expect([day.status, day.json()]).toMatchObject([1, { problems: [{ code: 'day_unknown' }] }])
  })

  it('表の列は、日本語の幅でそろう', async () => {
    const { out } = await run(['timetable', family('f01'), '--samples', '100'])
    expect(out).toContain('16:52  p1・c1  おむかえ      園')
  })
})

describe('yohaku simulate', () => {
  const network = {
    name: 'chain',
    events: [{ id: 'a' }, { id: 'b', latest: 30 }],
    activities: [{ from: 'a', to: 'b', minDuration: 10, kind: 'train' }],
    delays: { train: { type: 'exponential', mean: 10 } },
  }

  it('指数分布のおくれは、閉じた式に合う:P(10+X ≤ 30) = 1 − e^−2', async () => {
    const ran = await run(['simulate', '-', '--samples', '100000', '--seed', '3', '--json'], JSON.stringify(network))
    const { events } = ran.json() as {
      events: Record<string, { mean: number; onTime: { p: number; low: number; high: number } }>
    }
    const expected = 1 - Math.exp(-2)
    expect(events.b?.onTime.low).toBeLessThan(expected)
    expect(events.b?.onTime.high).toBeGreaterThan(expected)
    expect(events.b?.mean).toBeCloseTo(20, 0)
  })

  it('ネットワークのまちがいにも、行がつく', async () => {
    const text = JSON.stringify(
      { ...network, activities: [...network.activities, { from: 'a', to: 'zz', minDuration: -1 }] },
      null,
      2,
    )
    const ran = await run(['simulate', '-', '--json'], text)
    const { problems } = ran.json() as { problems: { code: string; line: number }[] }
    expect(ran.status).toBe(1)
    expect(problems.map(({ code, line }) => [code, text.split('\n')[line - 1]?.trim()])).toEqual([
      ['unknownEvent', '"to": "zz",'],
      ['negativeDuration', '"minDuration": -1'],
    ])
  })

  it('標本の数や種の書きまちがいは、入力のまちがい', async () => {
    for (const wrong of [
      ['--samples', '0'],
      ['--samples', 'many'],
      ['--seed', '1.5'],
      ['--engine', 'gpu'],
    ])
      expect((await run(['simulate', '-', ...wrong], JSON.stringify(network))).status).toBe(1)
  })
})

describe('yohaku examples', () => {
  const example = (expected: object, fn = 'pension_premium') =>
    `worked_examples:\n- {id: x, fn: ${fn}, inputs: {smr: 300000}, as_of: '2026', expected: ${JSON.stringify(expected)}}\n`

  it('答えが合わない例は、項目ごとに言う。終わりの番号は1', async () => {
    const path = file(
      'wrong.yaml',
      'worked_examples:\n- {id: x, fn: employment_income, inputs: {gross: [2200000]}, expected: {employment_income: [1]}, as_of: "2026"}\n',
    )
    const ran = await run(['examples', path, '--json'])
    const outcome = ran.json() as { passed: number; failed: { id: string }[]; unsupported: unknown[] }
    if (outcome.unsupported.length === 0) {
      expect(ran.status).toBe(1)
      expect(outcome.failed).toMatchObject([{ id: 'x', field: 'employment_income', expected: [1] }])
    }
    expect(outcome.passed).toBe(0)
  })

  it('知らない関数は、まだ計算しない例として名を言う。それだけなら番号は0', async () => {
    const ran = await run(['examples', file('later.yaml', example({ a: 1 }, 'moon_tax')), '--json'])
    expect([ran.status, ran.json()]).toMatchObject([
      0,
      { passed: 0, failed: [], unsupported: [{ id: 'x', fn: 'moon_tax', reason: 'function' }] },
    ])
  })

  it('計算例のないファイル、ないファイルは、まちがい', async () => {
    for (const path of [file('none.yaml', 'a: 1\n'), join(folder, 'nothing')])
      expect((await run(['examples', path])).status).toBe(1)
  })
})

describe('yohaku households', () => {
  const household = (id: string) =>
    JSON.stringify({
      id,
      prefecture: '13',
      start: '2026-04',
      months: 2,
      adults: [
        {
          id: 'p1',
          birth: '1992-05-10',
          insured: true,
          pay: [{ from: '2026-04', base_monthly: 300000, commuting: 0, hours_per_day: 8, arrangement: 'full' }],
        },
      ],
      children: [],
    })

  it('一行にひとつ、同じ順で答え、まちがいの行は番号を言ってとばす', async () => {
    const input = `\uFEFF${household('a')}\r\n\n{"id": 1\n${household('b').replace('"13"', '"48"')}\n${household('c')}`
    const { status, out, err } = await run(['households'], input)
    expect(status).toBe(1)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'c'])
    expect(err).toMatch(/stdin:3:.*JSON/)
    expect(err).toMatch(/stdin:4:\d+ prefecture/)
  })

  it('全部読めれば、番号は0で、ことばは出ない', async () => {
    expect(await run(['households'], `${household('a')}\n`)).toMatchObject({ status: 0, err: '' })
  })
})

describe('作法', () => {
  it.each(['allocate', 'assign', 'cover', 'year', 'milestones', 'applications', 'payslip', 'export'])(
    '%s は「まだありません」と答えて、番号は2',
    async (command) => {
      const ran = await run([command, family('f01'), '--minutes', '10', '--json'])
      expect(ran.status).toBe(2)
      expect(ran.err).toContain(`${command} はまだありません`)
      expect(ran.json()).toEqual({ ok: false, notYet: command })
    },
  )

  it('知らないコマンド、知らないオプション、足りないものは、番号1で、近いものを言う', async () => {
    expect(await run(['chek', 'x'])).toMatchObject({ status: 1, out: '' })
    expect((await run(['chek', 'x'])).err).toContain('check')
    expect((await run(['check', 'x', '--jsn'])).err).toContain('--json')
    expect((await run(['check'])).err).toContain('plan')
    expect((await run(['check', '--lang', 'fr', 'x'])).status).toBe(1)
  })

  it.each(['check', 'compare', 'ledger', 'explain', 'timetable', 'simulate', 'examples', 'households'])(
    '%s --help には、本当の例がある(日英)',
    async (command) => {
      for (const lang of ['ja', 'en']) {
        const { status, out } = await run([command, '--help', '--lang', lang])
        expect(status).toBe(0)
        expect(out).toContain(`yohaku ${command}`)
        expect(out).toMatch(lang === 'ja' ? /例:\n {2}yohaku/ : /Example:\n {2}yohaku/)
      }
    },
  )

  it('何も言わなければ、説明が出る', async () => {
    const { status, out } = await run([])
    expect([status, out.includes('compare')]).toEqual([0, true])
  })

  it('補完は、三つのシェルの分がある', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { status, out } = await run(['completion', shell])
      expect([status, out.includes('timetable')]).toEqual([0, true])
    }
    expect((await run(['completion', 'tcsh'])).status).toBe(1)
  })
})
