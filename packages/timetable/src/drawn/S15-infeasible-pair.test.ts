import { expectOk } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import { brokenPromises } from '../brokenPromises.ts'
import { drawnDay } from './drawing.testing.ts'

const broken = (drawing: string) =>
  expectOk(brokenPromises(drawnDay(drawing).network)).map(({ id, by, since }) => [id, by, since.map((one) => one.id)])

it('S15 終業と閉園は両立しない:22分足りず、その二つだけが名ざされる', () => {
  expect(
    broken(`
      起床    6:30
      出勤    8:00   min 60
      終業    18:00  min 0   opens 18:00
      お迎え  18:52  min 52  closes 18:30
      就寝    21:00  min 60  closes 22:00
    `),
  ).toEqual([['お迎え', 22, ['終業']]])
})

it('S15 足りない約束が二つあれば、それぞれに理由がある', () => {
  expect(
    broken(`
      着く    7:10
      開園    7:30   min 0   opens 7:30
      始業    8:32   min 62  closes 8:30

      仕事    9:00
      終業    18:00  min 0   opens 18:00
      お迎え  18:52  min 52  closes 18:30
    `),
  ).toEqual([
    ['始業', 2, ['開園']],
    ['お迎え', 22, ['終業']],
  ])
})

it('S15 一本あとの列車を待つために足りないときも、理由は終業', () => {
  expect(
    broken(`
      仕事    9:00
      終業    18:05  min 0   opens 18:05
      発車    18:20  min 0   leaves 18:00,18:30
      お迎え  18:50  min 20  closes 18:40
    `),
  ).toEqual([['お迎え', 10, ['終業']]])
})
