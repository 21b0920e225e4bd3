/** Pixels across: an A4 page at about 220 dots an inch. */
const WIDTH = 2600
/** Of the small drawing that is looked at until its letters are there. */
const LOOKED_AT = 520
const LOOK_EVERY_MS = 120
const LOOKS = 40

/**
 * A standalone picture as PNG, drawn by the browser. The fonts inside a picture are read after it has loaded and nothing tells when:
 * it is drawn small until the words of its head are there and nothing changes any more.
 *
 * @throws where the browser cannot: a canvas too large, a picture it refuses, letters that never come
 */
export const pngOfSvg = async (svg: string): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    await lettered(image)
    const canvas = drawn(image, WIDTH)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

const drawn = (image: HTMLImageElement, width: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth)
  contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas')
  return context
}

/** Share of the height that holds nothing but the title: there is ink only when there are letters. */
const HEAD = 0.09

const lettered = async (image: HTMLImageElement): Promise<void> => {
  let before = ''
  for (let look = 0; look < LOOKS; look++) {
    const small = drawn(image, LOOKED_AT)
    const now = small.toDataURL()
    const head = contextOf(small).getImageData(0, 0, small.width, Math.round(small.height * HEAD)).data
    if (now === before && hasInk(head)) return
    before = now
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  throw new Error('the letters did not come')
}

const hasInk = (pixels: Uint8ClampedArray): boolean => pixels.some((value, index) => value !== pixels[index % 4])
