import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ja } from '../text/ja.ts'
import { TextProvider } from '../text/TextProvider.tsx'
import './base.css'
import './tokens.css'
import { Section } from './Section.tsx'
import { Sheet } from './Sheet.tsx'
import { TableTwin } from './TableTwin.tsx'

function WithSheet() {
  const [open, setOpen] = useState(false)
  return (
    <TextProvider text={ja}>
      <button type="button" onClick={() => setOpen(true)}>
        ひらく
      </button>
      <Sheet heading="のこす" open={open} onClose={() => setOpen(false)}>
        <button type="button">なかの手</button>
      </Sheet>
    </TextProvider>
  )
}

describe('部品', () => {
  it('シートは名前をもち、Escapeで閉じ、焦点をもとへ返す', async () => {
    await render(<WithSheet />)
    await page.getByRole('button', { name: 'ひらく' }).click()
    await expect.element(page.getByRole('dialog', { name: 'のこす' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0)
    await expect.element(page.getByRole('button', { name: 'ひらく' })).toHaveFocus()
  })

  it('図と表は、同じことを言うふたご。いちどに片方を見る', async () => {
    await render(
      <TextProvider text={ja}>
        <Section heading="一日">
          <TableTwin label="見かた" name="twin" drawing={<p>絵</p>} table={<p>数</p>} />
        </Section>
      </TextProvider>,
    )
    await expect.element(page.getByText('絵')).toBeVisible()
    await expect.element(page.getByText('数')).not.toBeVisible()
    await page.getByRole('radio', { name: '表' }).click()
    await expect.element(page.getByText('数')).toBeVisible()
    await expect.element(page.getByText('絵')).not.toBeVisible()
  })
})
