// As much of SVG as the icon uses: rectangles, circles, and paths of straight strokes.

/**
 * Which colour a point of the drawing has; what comes later lies on top.
 *
 * @param {string} svg
 * @throws Error where the drawing has a shape or a command this does not know: a wrong icon must not be shipped
 */
export const shapesOf = (svg) => {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
  if (!side) throw new Error('the icon is not square')
  const shapes = [...svg.matchAll(/<(\w+)([^>]*?)\/>/g)].map(([, kind, text]) => {
    const of = Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
    const make = KINDS[kind]
    if (!make) throw new Error(`the icon has a <${kind}>`)
    return make(of)
  })
  return {
    side,
    colourAt: (x, y) => shapes.reduce((under, colour) => colour(x, y) ?? under, null),
  }
}

const KINDS = {
  rect: ({ x = 0, y = 0, width, height, fill }) => {
    const [left, top, right, bottom] = [Number(x), Number(y), Number(x) + Number(width), Number(y) + Number(height)]
    return (px, py) => (px >= left && px < right && py >= top && py < bottom ? fill : null)
  },
  circle: ({ cx, cy, r, fill, stroke, 'stroke-width': width = 0 }) => {
    const [outer, inner] = [Number(r) + width / 2, Number(r) - width / 2]
    return (x, y) => {
      const away = Math.hypot(x - cx, y - cy)
      return away < inner ? fill : away < outer ? stroke : null
    }
  },
  path: ({ d, stroke, 'stroke-width': width }) => {
    const points = pointsOf(d)
    const sides = points.slice(1).map((to, index) => [points[index], to])
    const joints = points.slice(1, -1)
    const reach = width / 2
    return (x, y) =>
      sides.some(([from, to]) => isOn(from, to, reach, x, y)) ||
      joints.some(([jx, jy]) => Math.abs(x - jx) < reach && Math.abs(y - jy) < reach)
        ? stroke
        : null
  },
}

const pointsOf = (d) => {
  const points = []
  for (const [, command, given] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [a, b] = given.match(/-?[\d.]+/g).map(Number)
    const [x, y] = points.at(-1) ?? [0, 0]
    points.push(nextPoint(command, a, b, x, y))
  }
  return points
}

const nextPoint = (command, a, b, x, y) => {
  switch (command) {
    case 'M':
      return [a, b]
    case 'h':
      return [x + a, y]
    case 'v':
      return [x, y + a]
    case 'l':
      return [x + a, y + b]
    default:
      throw new Error(`the icon has the command ${command}`)
  }
}

/** Within the stroke, which ends where the line ends. */
const isOn = ([x1, y1], [x2, y2], reach, x, y) => {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
  const across = Math.abs((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length
  return along >= 0 && along <= length && across < reach
}
