const FAMILIES = /Yohaku Figures|Zen Kaku Gothic New/

/** The page's own faces as rules with the fonts inside: those the page has used, which are those its words need. */
export const inlinedFontFaces = async (): Promise<string> => {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  )
  const loaded = [...document.fonts]
  const used = rules.filter(
    (rule, index) =>
      FAMILIES.test(rule.style.getPropertyValue('font-family')) &&
      (loaded.length !== rules.length || loaded[index]?.status === 'loaded'),
  )
  return (await Promise.all(used.map(inlined))).join('')
}

const inlined = async ({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> => {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1]
  if (address === undefined) return ''
  const font = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI))
  const of = (name: string): string => style.getPropertyValue(name)
  const range = of('unicode-range')
  return `@font-face{font-family:${of('font-family')};font-weight:${of('font-weight')};src:url(${await dataUrl(await font.blob())}) format("woff2")${range === '' ? '' : `;unicode-range:${range}`}}`
}

const dataUrl = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('the font could not be read'))
    reader.readAsDataURL(content)
  })
